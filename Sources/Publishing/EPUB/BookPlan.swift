import Locales

/// What a book is: one language of a site, or one article of it, and which articles it holds.
package struct BookPlan: Sendable {
    /// An article that the book holds.
    struct Part: Sendable {
        var summary: EditionSummary
        /// The file name of its content document.
        var file: String
        /// The places that links may lead to.
        var anchors: Set<String>
    }

    package let locale: SiteLocale
    let index: SiteIndex
    /// In the order of the book: those at the top, then section by section, each newest first; not the text of the home page.
    let parts: [Part]
    private let positions: [String: Int]
    /// The one article that the book is made of, nil for a whole site.
    package let article: String?

    /// - Parameters:
    ///   - article: the only article of the book, nil for all of the locale.
    ///   - headingIDs: the ids of the headings by article (``HeadingIDs``).
    package init(_ index: SiteIndex, _ locale: SiteLocale, article: String? = nil, headingIDs: [String: [String]]) {
        self.index = index
        self.locale = locale
        self.article = article
        let editions =
            article.map { [index.edition($0, in: locale.tag)].compactMap(\.self) } ?? index.editions[locale.tag] ?? []
        let sections = Dictionary(grouping: editions) { Self.section(of: $0.id) }
        let order = sections.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        parts = order.flatMap { sections[$0] ?? [] }.map { summary in
            Part(
                summary: summary, file: BookNames.file(summary.id, ending: "xhtml"),
                anchors: Set(
                    ([summary.titleID].compactMap(\.self) + (headingIDs[summary.id] ?? [])).map {
                        BookNames.id(Array($0.utf8))
                    }))
        }
        positions = Dictionary(parts.enumerated().map { ($1.summary.id, $0) }) { first, _ in first }
    }

    /// The articles in the order of the book.
    package var articles: [String] { parts.map(\.summary.id) }

    func part(_ id: String) -> Part? { positions[id].map { parts[$0] } }

    /// The folder of an article, empty at the top.
    static func section(of id: String) -> String { id.lastIndex(of: "/").map { String(id[..<$0]) } ?? "" }

    /// The address of an article's page on the site: in the book's language, or in the source's where there is no other.
    func address(ofArticle id: String) -> String? {
        guard let url = index.identity.url else { return nil }
        for locale in [locale, index.locale(index.source)].compactMap({ $0 }) {
            guard let summary = index.edition(id, in: locale.tag) else { continue }
            return url + "/" + PageAddress.encoded(index.path(of: summary.path, in: locale))
        }
        return nil
    }

    /// The address of the page at a folder of articles on the site.
    func address(ofFolder folder: String) -> String? {
        index.page(atFolder: folder, for: locale).flatMap { index.url(of: $0.folder, in: $0.locale) }
    }

    func address(ofFile path: String) -> String? {
        index.identity.url.map { $0 + "/" + PageAddress.encoded(SiteFiles.path(ofAsset: path)) }
    }

    /// Stays the same when the book changes: a name made of where the site is, the language and the article.
    var identifier: String {
        let home = index.identity.url ?? index.identity.name
        return "urn:uuid:" + BookNames.uuid(of: "\(home) \(locale.tag)" + (article.map { " \($0)" } ?? ""))
    }
}
