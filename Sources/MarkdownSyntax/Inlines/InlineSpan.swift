package import SourceText

/// A piece of inline markup in a block's text, with its place.
///
/// Ranges are offsets into the text that was scanned, not into the file. For markup with two ends (`**bold**`,
/// `[text](url)`) `opener` and `closer` are the marks and what lies between is content; for an atom (a code span,
/// an autolink, a tag) `opener` is the whole of it and `closer` is empty.
package struct InlineSpan: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        case emphasis
        case strong
        case strikethrough
        case link
        case image
        case code
        case autolink
        case htmlTag
        case footnoteReference
        case shortcode
        /// A backslash or two spaces before a line end, with the line end.
        case lineBreak
    }

    package var kind: Kind
    package var opener: ByteRange
    package var closer: ByteRange
    /// For a link or image: where its destination stands, if it is written here and not by reference.
    package var destination: ByteRange?

    package var range: ByteRange { opener.union(closer) }
    package var content: ByteRange { ByteRange(opener.end, max(opener.end, closer.start)) }
    package var isAtom: Bool { closer.isEmpty }

    init(_ kind: Kind, opener: ByteRange, closer: ByteRange? = nil, destination: ByteRange? = nil) {
        self.kind = kind
        self.opener = opener
        self.closer = closer ?? ByteRange(opener.end, opener.end)
        self.destination = destination
    }
}
