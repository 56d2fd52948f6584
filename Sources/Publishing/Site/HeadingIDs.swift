package import Articles
package import Locales
package import MarkdownSyntax
import SourceText

/// The ids of an article's headings, made from the source so that a link to a section works in every language.
package enum HeadingIDs {
    /// One id a heading in document order, unique within the article.
    ///
    /// It is the one that the author gave, `## Title {#id}`, which no other heading before it takes, else the slug of the
    /// heading's text as GitHub makes it (``GitHubSlug``), `section` where it has none, with a number where it repeats.
    /// Names that pages use themselves get `section-` before them.
    ///
    /// A heading that is the title is none of them: see ``titleID(of:source:)``.
    package static func ids(of article: Article, source: LocaleTag) -> [String] {
        all(of: article, in: article.fileTree(detail: .shown), source: source).body
    }

    /// The id of the heading that is the article's title; nil where none is.
    package static func titleID(of article: Article, source: LocaleTag) -> String? {
        guard case .heading = article.titlePlace else { return nil }
        return all(of: article, in: article.fileTree(detail: .shown), source: source).title
    }

    /// Both of them.
    ///
    /// - Parameter tree: all that the file holds below its front matter.
    package static func all(
        of article: Article, in tree: MarkdownTree, source: LocaleTag
    ) -> (title: String?, body: [String]) {
        var titleHeading: Int?
        if case .heading = article.titlePlace { titleHeading = tree.titleHeading }
        var title: String?
        var taken: Set<String> = []
        var given = Set(tree.nodes.compactMap { $0.id.map { base($0.description, isHome: article.isHome) } })
        let body: [String] = tree.nodes.indices.compactMap { index in
            guard case .heading = tree.nodes[index].kind else { return nil }
            let own = tree.nodes[index].id?.description
            let base = base(
                own ?? slug(of: String(decoding: tree.plainText(of: index), as: UTF8.self), source),
                isHome: article.isHome)
            // The first that asks for an id by name has it.
            if own != nil { given.remove(base) }
            var id = base
            var number = 1
            while given.contains(id) || !taken.insert(id).inserted {
                id = "\(base)-\(number)"
                number += 1
            }
            if index != titleHeading { return id }
            title = id
            return nil
        }
        return (title, body)
    }

    /// As on GitHub, so that links into a text that comes from elsewhere lead where they did; empty without a letter.
    private static func slug(of text: String, _ source: LocaleTag) -> String {
        let slug = GitHubSlug.base(nfc(lowercased(text, in: source)))
        return slug.utf8.allSatisfy { $0 == UInt8(ascii: "-") } ? "" : slug
    }

    private static func base(_ stem: String, isHome: Bool) -> String {
        stem.isEmpty ? "section" : isTakenByPages(stem, isHome: isHome) ? prefix + stem : stem
    }

    static let prefix = "section-"

    /// The names among some ids that stand there with ``prefix``, since pages use them themselves.
    static func renamed(_ ids: [String], isHome: Bool) -> Set<String> {
        Set(
            ids.lazy.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
                .filter { isTakenByPages($0, isHome: isHome) })
    }

    /// The ids of the built-in theme's article pages and of its home page, of footnotes and of questions.
    static func isTakenByPages(_ id: String, isHome: Bool = false) -> Bool {
        if isHome, ["latest", "sections", "topics"].contains(id) { return true }
        return ["main", "faq", "related", "translations", "cite", "search-field", "in-section"].contains(id)
            || ["faq-", "fn-", "fnref-"].contains { id.hasPrefix($0) }
    }
}
