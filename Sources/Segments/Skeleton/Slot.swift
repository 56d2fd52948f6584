package import SourceText
package import YAMLSyntax

/// The place of one block's segments in an article: what a translation of the block replaces.
package struct Slot: Sendable {
    package enum Kind: Sendable {
        /// Markdown text; `prefix` stands in front of each of its lines after the first, nil where there is one line.
        case text(MarkdownPlace, prefix: TextSlice?)
        /// A scalar of the front matter; in its value, `separators` stand between the segments, `trailing` after.
        case metadata(YAMLNode, separators: [TextSlice], trailing: TextSlice)
    }

    package var kind: Kind
    /// From the first byte of the first segment to the last byte of the last one; for metadata the whole scalar.
    package var range: ByteRange
    /// Which segments of the article it holds, in order.
    package var segments: Range<Int>
}

/// What kind of block a text stands in: what its first characters and its marks could turn it into.
package enum MarkdownPlace: Sendable {
    case paragraph
    case heading
    case tableCell
}
