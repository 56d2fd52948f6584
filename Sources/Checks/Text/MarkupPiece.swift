import SourceText

/// A piece of markup in a text and what it is compared by.
struct MarkupPiece {
    enum Kind: UInt8, CaseIterable {
        /// The destination of a link.
        case link
        /// The label of a link or image that is defined elsewhere.
        case label
        /// The path of an image.
        case image
        /// An address that stands in the text, in angle brackets or bare.
        case address
        case code
        case math
        case emphasis
        case strong
        case strike
        case footnote
        /// A tag without the attributes that a reader sees.
        case tag
        /// An HTML element with a content that nobody translates.
        case element
        case shortcode
        case attributes
        case lineBreak
    }

    let kind: Kind
    /// What is compared, shown and, where that mends it, copied: a destination, a tag.
    let range: ByteRange
    /// Equal for pieces that mean the same: escapes, quotation marks and the order of attributes do not count.
    let hash: UInt64

    /// Kinds as a set of bits.
    struct Kinds: OptionSet {
        let rawValue: UInt32
        init(rawValue: UInt32) { self.rawValue = rawValue }
        init(_ kind: Kind) { rawValue = 1 << UInt32(kind.rawValue) }
    }
}
