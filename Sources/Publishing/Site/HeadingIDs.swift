package import Articles
package import Locales
package import MarkdownSyntax
import SourceText

/// The ids of an article's headings, made from the source so that a link to a section works in every language.
package enum HeadingIDs {
    /// One id a heading in document order, unique within the article.
    ///
    /// It is the one that the author gave, `## Title {#id}`, else the slug of the heading's text, `section` where it has none, with a number where it repeats. Names that
    /// pages use themselves get `section-` before them.
    package static func ids(of article: Article, source: LocaleTag) -> [String] {
        ids(of: article.bodyTree, source: source)
    }

    /// - Parameter tree: an article's body.
    package static func ids(of tree: MarkdownTree, source: LocaleTag) -> [String] {
        var taken: Set<String> = []
        return tree.nodes.indices.compactMap { index in
            guard case .heading = tree.nodes[index].kind else { return nil }
            let given = tree.nodes[index].id?.description
            let stem = given ?? slug(of: String(decoding: tree.plainText(of: index), as: UTF8.self), in: source)
            let base = stem.isEmpty ? "section" : isTakenByPages(stem) ? "section-" + stem : stem
            var id = base
            var number = 1
            while !taken.insert(id).inserted {
                id = "\(base)-\(number)"
                number += 1
            }
            return id
        }
    }

    /// The ids of the built-in theme's article pages, of footnotes and of questions.
    static func isTakenByPages(_ id: String) -> Bool {
        ["main", "faq", "related", "translations", "cite", "search-field"].contains(id)
            || ["faq-", "fn-", "fnref-"].contains { id.hasPrefix($0) }
    }
}
