import Articles
package import Diagnostics
import Locales
package import SourceText

/// Links to folders of articles, of which only some publishers make lists.
extension TreePlan {
    /// A link to what stands for a folder: the article of its name, the publisher's list, or the language's home page.
    ///
    /// Where nothing is there, the address that it would have; nil where that is unknown.
    func link(
        toFolder folder: String, _ fragment: String, from summary: EditionSummary, in locale: SiteLocale
    ) -> String? {
        let id = folder.isEmpty ? index.homeID ?? "" : folder
        for home in homes(locale) {
            if let link = link(toArticle: id, of: home, fragment, summary, locale) { return link }
            if makesPage(of: folder, in: home) {
                return reference("/" + folder + fragment, home, isElsewhere: home.tag != locale.tag)
            }
        }
        guard let page = index.page(atFolder: folder, for: locale) else { return nil }
        switch system {
        // It puts the language in front by itself, but has articles in a folder that is the project's to name.
        case .docusaurus: return folder.isEmpty ? "/" + fragment : nil
        case .polyglot: return index.identity.hostRoot + Self.folder(PageAddress.encoded(page.folder)) + fragment
        case .hugo, .astro, .jekyll: return address(of: page) + fragment
        }
    }

    private func address(of page: (locale: SiteLocale, folder: String)) -> String {
        index.identity.hostRoot + PageAddress.encoded(index.path(of: page.folder, in: page.locale))
    }

    /// Whether the publisher itself makes a page for a folder without an article of its name.
    ///
    /// Hugo makes the home page, and a list for each folder at the top but for none below it.
    private func makesPage(of folder: String, in locale: SiteLocale) -> Bool {
        guard system == .hugo else { return false }
        return folder.isEmpty || (!folder.contains("/") && folders[locale.tag]?.contains(folder) == true)
    }

    /// A warning for each link to a page that the site has and this publisher does not make: a folder's, a topic's.
    ///
    /// A page of the project may be there.
    package func diagnostics(of uses: [LinkProof.Use], in file: SourceFile) -> [Diagnostic] {
        uses.compactMap { use in
            if case .page? = index.link(of: use) {
                return Diagnostic(
                    "dead-link", .warning, in: file, at: use.range,
                    "\(system.name) has another address than \"\(use.destination)\", or none, for this page of the site",
                    help: "let a page of your own be there, or write the address that \(system.name) gives to this page"
                )
            }
            guard case .folder(let folder)? = index.link(of: use), !folder.isEmpty,
                let source = index.locale(index.source), !makesPage(of: folder, in: source),
                index.edition(folder, in: index.source) == nil, let page = index.page(atFolder: folder, for: source)
            else { return nil }
            let own =
                system == .docusaurus ? "" : ", or let a page of your own be at \"\(address(of: page))\""
            return Diagnostic(
                "dead-link", .warning, in: file, at: use.range,
                "\(system.name) makes no page for the folder \"\(folder)\"",
                help: "write \"\(folder)/_index.md\", which is its page with every publisher\(own)")
        }
    }
}
