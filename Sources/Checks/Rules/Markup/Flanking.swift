import Locales
import SourceText

/// Why a run of marks does not open and the one after it does not close (CommonMark 0.31, section 6.2).
struct Flanking {
    let explanation: String

    init(_ opener: ByteRange, _ closer: ByteRange, in text: CheckedText) {
        let mark = text.text(opener)
        let inner = (Self.after(opener, text), Self.before(closer, text))
        let outer = (Self.before(opener, text), Self.after(closer, text))
        if opener.count != closer.count {
            explanation = "it begins with \"\(mark)\" and ends with \"\(text.text(closer))\""
        } else if Self.isSpace(inner.0, text) {
            explanation = "\"\(mark)\" does not open before a blank"
        } else if Self.isSpace(inner.1, text) {
            explanation = "\"\(mark)\" does not close after a blank"
        } else if let last = inner.1, let next = outer.1, Self.isMark(last, text), !Self.isMark(next, text) {
            explanation = "\"\(mark)\" does not close between \(last) and \(next)"
        } else if let first = inner.0, let previous = outer.0, Self.isMark(first, text), !Self.isMark(previous, text) {
            explanation = "\"\(mark)\" does not open between \(previous) and \(first)"
        } else {
            explanation = "\"\(mark)\" does not open or close here"
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar?, _ text: CheckedText) -> Bool {
        guard let scalar else { return true }
        return scalar == "\n" || text.scalarTraits(scalar.value).isSpace
    }

    /// Whether a scalar is punctuation; a blank does not stand in the way.
    private static func isMark(_ scalar: Unicode.Scalar, _ text: CheckedText) -> Bool {
        let traits = text.scalarTraits(scalar.value)
        return traits.isPunctuation || traits.isSymbol || isSpace(scalar, text)
    }

    static func before(_ range: ByteRange, _ text: CheckedText) -> Unicode.Scalar? {
        text.text(ByteRange(max(0, range.start - 4), range.start)).unicodeScalars.last
    }

    static func after(_ range: ByteRange, _ text: CheckedText) -> Unicode.Scalar? {
        text.text(ByteRange(range.end, min(text.count, range.end + 4))).unicodeScalars.first
    }
}
