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

    /// The id of the article at a path below the articles folder: the path without its ending, and the folder where the
    /// file stands for it; nil where the path is no article's.
    package static func articleID(of path: String) -> String? {
        articleStem(of: path).map { stem in
            let name = folderNames.first { stem.hasSuffix("/" + $0) }
            return String(name.map { stem.dropLast($0.count + 1) } ?? stem)
        }
    }

    /// The names of files that stand for their folders; the second is Hugo's, whose page lists what is in the folder.
    static let folderNames = ["index", branchName]
    package static let branchName = "_index"

    /// Whether an id is that of the text of the home page: a file that stands for the folder of all articles.
    package static func isHome(_ id: String) -> Bool { folderNames.contains(id) }

    /// The id of the text of the home page: `_index` where there are both.
    package static func homeID(_ exists: (String) -> Bool) -> String? { folderNames.reversed().first(where: exists) }

    /// Whether a file is Markdown of any kind.
    package static func isMarkdown(_ path: String) -> Bool {
        ending(of: path, among: articleEndings + otherEndings) != nil
    }

    /// Whether a file is a page of another publisher, but no article.
    package static func isForeignPage(_ path: String) -> Bool { ending(of: path, among: foreignEndings) != nil }

    /// A file's name without the day that Jekyll and Docusaurus put before it: `2026-11-21-name`.
    package static func withoutDay(_ name: Substring) -> Substring {
        let shape = name.utf8.prefix(11).map { ASCII.isDigit($0) ? UInt8(ascii: "0") : $0 }
        return name.utf8.count > 11 && shape.elementsEqual("0000-00-00-".utf8) ? name.dropFirst(11) : name
    }

    private static func ending(of path: String, among endings: [String]) -> String? {
        endings.first { ending in
            path.utf8.count >= ending.utf8.count
                && zip(path.utf8.suffix(ending.utf8.count), ending.utf8).allSatisfy { ASCII.lowercased($0) == $1 }
        }
    }
}
