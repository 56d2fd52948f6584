import Articles
package import Diagnostics
package import Locales
import Publishing
import Segments
import SourceText
import Translations

/// The translator's desk: finds entries by their addresses and by their need, and takes new translations.
package struct Desk: Sendable {
    package let workspace: Workspace

    package init(_ workspace: Workspace) { self.workspace = workspace }

    /// The name of the site's own catalog among the articles.
    package static let siteID = "site"

    /// The catalog of an article in a locale.
    ///
    /// `name` is the article's id, its last part where that is unique, or its path. Nil, with a diagnostic that names
    /// the nearest article, where there is none.
    package func article(_ name: String, _ locale: LocaleTag) -> (DeskArticle?, [Diagnostic]) {
        guard let siteLocale = workspace.configuration.targets.first(where: { $0.tag == locale }) else {
            return (nil, [sourceLocale(locale)])
        }
        if name == Self.siteID { return (site(siteLocale), []) }
        let (paths, problems) = workspace.articlePaths()
        let candidates = Self.paths(named: name, in: paths, folder: workspace.configuration.articlesFolder)
        guard candidates.count == 1, let path = candidates.first else {
            return (nil, problems + [unknown(name, candidates, paths)])
        }
        let reading = workspace.reading(of: path, workspace.makeSegmenter())
        guard let source = reading.source else { return (nil, reading.diagnostics) }
        guard reading.targets(in: workspace.configuration).contains(where: { $0.tag == locale }) else {
            return (nil, [notForLocale(source.article.id, locale)])
        }
        let segments = source.ownSegments
        return (
            DeskArticle(
                workspace, id: source.article.id, locale: locale,
                reading: workspace.articleCatalog(source, segments, siteLocale), segments: segments,
                sourceFile: source.article.file, diagnostics: reading.diagnostics), []
        )
    }

    private func site(_ locale: SiteLocale) -> DeskArticle {
        let scan = WorkspaceScan(workspace) { _, _, _ in 0 }
        let keys = Set(scan.siteSegments.filter { $0.context != "tags" }.compactMap(\.context))
        return DeskArticle(
            workspace, id: Self.siteID, locale: locale.tag, reading: workspace.siteCatalog(scan.siteSegments, locale),
            segments: scan.siteSegments, sourceFile: nil, diagnostics: [], messageKeys: keys)
    }

    private static func paths(named name: String, in paths: [String], folder: String) -> [String] {
        let exact = paths.filter { path in
            Workspace.articleID(of: path) == name || path == name || folder + "/" + path == name
        }
        return exact.isEmpty ? paths.filter { Workspace.articleID(of: $0).hasSuffix("/" + name) } : exact
    }

    // MARK: Problems

    private func sourceLocale(_ locale: LocaleTag) -> Diagnostic {
        Diagnostic(
            "source-locale", .error, "\"\(locale)\" is the language of the articles, which has no translations",
            help: "name one of \(workspace.configuration.targets.map(\.tag.tag).joined(separator: ", "))")
    }

    private func unknown(_ name: String, _ candidates: [String], _ paths: [String]) -> Diagnostic {
        let ids = paths.map(Workspace.articleID)
        if candidates.count > 1 {
            let found = candidates.map(Workspace.articleID).joined(separator: ", ")
            return Diagnostic(
                "ambiguous-article", .error, "Several articles are named \"\(name)\"", evidence: found,
                help: "write the whole id")
        }
        let holding = ids.filter { $0.lowercased().contains(name.lowercased()) }
        let nearest =
            holding.count == 1
            ? holding[0]
            : nearestName(to: name, in: ids + ids.compactMap { $0.split(separator: "/").last.map(String.init) })
        return Diagnostic(
            "unknown-article", .error, "There is no article \"\(name)\"",
            help: nearest.map { "did you mean \"\($0)\"?" } ?? "\"parlance status --articles\" lists them")
    }

    private func notForLocale(_ id: String, _ locale: LocaleTag) -> Diagnostic {
        Diagnostic(
            "not-for-locale", .error, "The article \"\(id)\" is not to be translated into \"\(locale)\"",
            help: "add \"\(locale)\" to \"locales\" in its front matter")
    }
}
