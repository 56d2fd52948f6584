import SourceText

/// One tag of a template's text, with what surrounds it decided.
struct Tag: Sendable {
    enum Kind: Hashable {
        case variable
        case rawVariable
        case section
        case inverted
        case close
        case partial
        /// Comments and delimiter changes: they leave nothing but their effect on the line.
        case silent
    }

    struct Name: Sendable {
        var text: String
        var range: ByteRange
    }

    var kind: Kind
    var name: Name
    /// The tag with its delimiters.
    var range: ByteRange
    /// What the tag takes out of the text: the whole line, where it stands alone in it.
    var removed: ByteRange
    /// Whether the tag is of a kind that shows nothing and has its line for itself.
    var isAlone = false
    /// The blanks before a tag that stands alone.
    var indentation: ByteRange
}
