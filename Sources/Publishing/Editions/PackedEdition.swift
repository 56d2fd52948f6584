import Articles
package import MarkdownSyntax
import SourceText

/// An edition whose body was parsed.
package struct ParsedEdition: Sendable {
    package let edition: Edition
    package let body: MarkdownTree

    /// - Parameter body: what the edition's Markdown was parsed to; nil where it was not yet.
    package init(_ edition: Edition, body: MarkdownTree? = nil) {
        self.edition = edition
        self.body = body ?? edition.article.bodyTree
    }
}

/// A parsed edition that waits for its page in few bytes: about as many as its Markdown, which it drops.
package struct PackedEdition: Sendable {
    /// Without the bytes of its file.
    private let edition: Edition
    private let body: PackedTree

    package init(_ parsed: ParsedEdition) {
        let edition = parsed.edition
        var article = edition.article
        article.file = SourceFile(path: article.file.path, bytes: [])
        self.edition = Edition(
            locale: edition.locale, article: article, completeness: edition.completeness, state: edition.state)
        body = PackedTree(parsed.body)
    }

    package var locale: SiteLocale { edition.locale }

    /// The edition again, but for the bytes of its file; no text is copied.
    package var parsed: ParsedEdition { ParsedEdition(edition, body: body.unpacked) }

    package var byteCount: Int { body.bytes.count }
}
