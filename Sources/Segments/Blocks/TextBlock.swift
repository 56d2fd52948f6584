import MarkdownSyntax
import SourceText

/// A text of an article's body that is translated as one, with the author's directives for it.
struct TextBlock {
    enum Kind {
        case markdown(MarkdownPlace)
        /// Text between the tags of an HTML block.
        case html
        /// The value of an HTML attribute; the quotation mark around it, if any.
        case attribute(quote: UInt8?)
        /// The title of a link reference definition, in these quotation marks.
        case linkTitle(quote: UInt8)
        /// A comment or string of a code block, whose lines these are, and where it stands in the file.
        case code(CodeText, code: [UInt8], range: ByteRange)
    }

    var kind: Kind
    /// One range a line, in the file.
    var lines: [ByteRange]
    /// Where it stands, for people.
    var place: SegmentPlace
    var context: TextSlice?
    var notes: [String] = []
    /// Whether it is one segment, however many sentences it has.
    var isWhole = false

    /// Where it begins among the other texts: a code block's texts share its lines.
    var start: Int {
        if case .code(_, _, let range) = kind { return range.start }
        return lines[0].start
    }
}
