package import MarkdownSyntax

/// What the text of a segment is written in: what its inline codes look like.
package enum SegmentSyntax: Sendable {
    case markdown
    /// HTML without Markdown: text in an HTML block.
    case html
    /// No markup but shortcodes and addresses: an attribute, a message, a comment in code.
    case plain

    /// The markup of a text in the order of its first bytes.
    package func spans(in text: [UInt8], labels: LinkLabels? = nil) -> [InlineSpan] {
        switch self {
        case .markdown: InlineScanner.spans(in: text, labels: labels)
        case .html: HTMLScanner.spans(in: text)
        case .plain: HTMLScanner.spans(in: text, marks: .generators)
        }
    }
}
