import SourceText

/// Which files are Markdown, by their names; capitals do not count.
package enum MarkdownName {
    /// The endings of articles.
    static let articleEndings = [".md", ".markdown", ".mdown", ".mkdn", ".mkd"]
    /// Those of other systems' Markdown that is cut where a person asks for it.
    static let otherEndings = [".mdx"]
    /// Those of pages that other publishers make of texts that are no Markdown, or more than Markdown.
    static let foreignEndings = [".mdx", ".qmd", ".rmd", ".rst", ".adoc", ".asciidoc", ".org", ".textile"]

    /// The path of an article without its ending; nil where the path is no article's.
    package static func articleStem(of path: String) -> Substring? {
        ending(of: path, among: articleEndings).map { path.dropLast($0.count) }
    }

    /// Whether a file is Markdown of any kind.
    package static func isMarkdown(_ path: String) -> Bool {
        ending(of: path, among: articleEndings + otherEndings) != nil
    }

    /// Whether a file is a page of another publisher, but no article.
    package static func isForeignPage(_ path: String) -> Bool { ending(of: path, among: foreignEndings) != nil }

    private static func ending(of path: String, among endings: [String]) -> String? {
        endings.first { ending in
            path.utf8.count >= ending.utf8.count
                && zip(path.utf8.suffix(ending.utf8.count), ending.utf8).allSatisfy { ASCII.lowercased($0) == $1 }
        }
    }
}
