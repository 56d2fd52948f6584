/// Which files are Markdown, by their names.
package enum MarkdownName {
    /// The endings of articles.
    static let articleEndings = [".md", ".markdown"]
    /// Those of other systems' Markdown that is cut where a person asks for it.
    static let otherEndings = [".mdx"]

    /// The path of an article without its ending; nil where the path is no article's.
    package static func articleStem(of path: String) -> Substring? {
        articleEndings.first(where: path.hasSuffix).map { path.dropLast($0.count) }
    }

    /// Whether a file is Markdown of any kind.
    package static func isMarkdown(_ path: String) -> Bool {
        (articleEndings + otherEndings).contains(where: path.hasSuffix)
    }
}
