package import Articles
package import MarkdownSyntax
import SourceText

extension Article {
    /// The text below the title: without the heading that is the title, which pages show above it.
    package var bodyTree: MarkdownTree { bodyTree(detail: .shown) }

    func bodyTree(detail: MarkdownParser.Detail) -> MarkdownTree {
        body(of: fileTree(detail: detail))
    }

    /// What a tree of all that the file holds has below the title.
    package func body(of tree: MarkdownTree) -> MarkdownTree {
        guard case .heading = titlePlace, let heading = tree.titleHeading else { return tree }
        return tree.without(block: heading)
    }

    /// All that the file holds below its front matter, as pages show it.
    package var wholeTree: MarkdownTree { fileTree(detail: .shown) }

    /// All that the file holds below its front matter.
    func fileTree(detail: MarkdownParser.Detail = .inlines) -> MarkdownTree {
        MarkdownParser().tree(of: file, from: bodyRange.start, detail: detail)
    }
}
