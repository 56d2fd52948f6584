import Articles
import Locales

/// Where everything is in the tree of another publisher, and how its pages link to each other.
package struct TreePlan: Sendable {
    package let system: TreeSystem
    let index: SiteIndex
    /// Articles with other articles in a folder of their name, and those that stand for a folder as Hugo's `_index.md`
    /// does.
    private let sections: Set<String>
    /// The folders that articles of each locale are in.
    let folders: [LocaleTag: Set<String>]

    package init(_ system: TreeSystem, _ index: SiteIndex) {
        self.system = system
        self.index = index
        folders = index.editions.mapValues { Set($0.flatMap { SiteIndex.folders(around: $0.id) }) }
        let articles = index.texts(in: index.source)
        let ids = articles.map(\.id)
        sections = (folders[index.source] ?? []).intersection(ids).union(articles.filter(\.isBranch).map(\.id))
    }

    /// Whether an article is the page of a folder with others in it.
    func isSection(_ id: String) -> Bool { sections.contains(id) }

    /// The path of an article below the tree's root.
    package func path(_ id: String, in locale: SiteLocale) -> String {
        system.path(id, in: locale, isSource: locale.tag == index.source, isSection: sections.contains(id))
    }

    /// The page of an article as the address of Jekyll or Astro, from the root of the host.
    func address(_ summary: EditionSummary, in locale: SiteLocale) -> String {
        index.identity.hostRoot + Self.folder(PageAddress.encoded(pagePath(summary, in: locale)))
    }

    /// A folder with a slash behind it, nothing for the root.
    static func folder(_ path: String) -> String { path.isEmpty ? "" : path + "/" }

    /// Below the root of the site; Polyglot adds the language by itself.
    func pagePath(_ summary: EditionSummary, in locale: SiteLocale) -> String {
        if system == .polyglot { return summary.path }
        return summary.path.isEmpty ? locale.path : locale.path + "/" + summary.path
    }

    /// What a link in an article becomes; nil where it stays as it is.
    func link(_ destination: String, from summary: EditionSummary, in locale: SiteLocale) -> String? {
        guard case .inside(let target, let fragment) = index.link(destination, from: summary.linkOrigin) else {
            return nil
        }
        switch target {
        case .file(let path): return asset(index.pictures.localized.path(path, in: summary.language)) + fragment
        case .page: return nil
        case .article(let id):
            // Another language's page is better than none.
            return homes(locale).lazy.compactMap { link(toArticle: id, of: $0, fragment, summary, locale) }.first
        case .folder(let folder): return link(toFolder: folder, fragment, from: summary, in: locale)
        }
    }

    /// Where a page for a locale is looked for: there, and in the source's language.
    func homes(_ locale: SiteLocale) -> [SiteLocale] { [locale, index.locale(index.source)].compactMap(\.self) }

    /// A link to an article as `home` has it; nil where that does not have it.
    func link(
        toArticle id: String, of home: SiteLocale, _ fragment: String, _ summary: EditionSummary, _ locale: SiteLocale
    ) -> String? {
        guard let found = index.edition(id, in: home.tag) else { return nil }
        switch system {
        case .hugo:
            let path = path(id, in: home).dropFirst("content/\(home.path)".count)
            return reference(path + fragment, home, isElsewhere: home.tag != locale.tag)
        case .docusaurus: return relative(path(id, in: locale), from: path(summary.id, in: locale)) + fragment
        case .astro, .jekyll, .polyglot: return address(found, in: home) + fragment
        }
    }

    /// The address of a file beside the articles, from the root of the host; Docusaurus adds the site's folder itself.
    func asset(_ path: String) -> String {
        (system == .docusaurus ? "/" : index.identity.hostRoot) + PageAddress.encoded(SiteFiles.path(ofAsset: path))
    }

    /// Hugo's own way to link pages, which works with any theme and breaks the build where the page is gone.
    func reference(_ path: String, _ locale: SiteLocale, isElsewhere: Bool) -> String {
        let quoted = path.contains("\"") || path.contains("\\") ? "`\(path)`" : "\"\(path)\""
        return isElsewhere
            ? "{{< relref path=\(quoted) lang=\"\(locale.path)\" >}}" : "{{< relref \(quoted) >}}"
    }

    private func relative(_ path: String, from other: String) -> String {
        var target = path.split(separator: "/")
        var folder = other.split(separator: "/").dropLast()
        while let first = target.first, target.count > 1, folder.first == first {
            target.removeFirst()
            folder.removeFirst()
        }
        let up = String(repeating: "../", count: folder.count)
        return (up.isEmpty ? "./" : up) + PageAddress.encoded(target.joined(separator: "/"))
    }
}
