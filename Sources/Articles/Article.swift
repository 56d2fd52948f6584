package import SourceText
package import YAMLSyntax

/// One article in the source language: a Markdown file, with YAML front matter or without.
///
/// The file is the truth; an `Article` is what was understood of it. Values that a mistake spoils are absent here and
/// reported beside it (``ArticleParser``), the rest is used.
package struct Article: Sendable {
    /// Its path below the articles folder without `.md`, `/index.md` or `/_index.md`: `health/sleep`.
    package var id: String
    package var file: SourceFile
    package var frontMatter: FrontMatter
    /// The values of the front matter; nil where there is none.
    package var metadata: YAMLNode?
    package var metadataLanguage = MetadataLanguage.yaml
    /// Where its title comes from.
    package var titlePlace = ArticleTitle.frontMatter
    /// From the first byte after the front matter to the end of the file.
    package var bodyRange: ByteRange

    /// The name of the article in addresses, before any locale has its own.
    package var slug: String {
        frontMatter.slug?.value ?? id.split(separator: "/").last.map(String.init) ?? id
    }

    /// The path that its relative links lead from: its id, but within the folder where the file stands for a folder.
    package var linkOrigin: String {
        guard let stem = MarkdownName.articleStem(of: file.path) else { return id }
        let inside = MarkdownName.folderNames.lazy.map { id + "/" + $0 }
        return inside.first { stem == $0 || stem.hasSuffix("/" + $0) } ?? id
    }

    /// The folder it is in, empty at the top.
    package var section: String {
        id.lastIndex(of: "/").map { String(id[..<$0]) } ?? ""
    }

    /// Whether it is the text of the home page.
    package var isHome: Bool { MarkdownName.isHome(id) }

    /// How this article alone is cut, where its front matter says so.
    package var segmentation: Segmentation? { frontMatter.segmentation?.value }
}

/// How the text of a block is divided into segments.
package enum Segmentation: String, Sendable, CaseIterable {
    case sentence
    case block
}
