import Locales
import Segments
import SourceText

/// Finds where backticks that code has lost belong, by trying.
///
/// A repair is given only if the repaired text, parsed again, has the code of the source and no loose backtick.
struct CodeRepair {
    private let pair: TranslationPair
    /// Code of the source that the translation does not have as code.
    let lost: [MarkupPiece]
    /// The marks of the translation, in order.
    private let marks: [ByteRange]

    init(_ pair: TranslationPair) {
        self.pair = pair
        // Each is searched for in the whole text.
        lost = Array((pair.difference(in: .code)?.lost ?? []).prefix(32))
        marks = pair.target.inlineCodes.flatMap(\.marks).sorted { $0.start < $1.start }
    }

    /// The code between the backticks of a piece of the source.
    static func content(of piece: MarkupPiece, in text: CheckedText) -> ArraySlice<UInt8> {
        var content = piece.range
        while content.count > 1, text.bytes[content.start] == "`", text.bytes[content.end - 1] == "`" {
            content = ByteRange(content.start + 1, content.end - 1)
        }
        return text.bytes[content.trimmed(in: text.bytes).range]
    }

    /// The backtick that is missing at one side of a lost piece of code.
    func completion() -> (code: MarkupPiece, edits: [TextEdit])? {
        let bytes = pair.target.bytes
        // Each trial parses the text.
        var trials = 0
        for piece in lost {
            for place in places(of: Self.content(of: piece, in: pair.source)) {
                let isOpen = place.start > 0 && bytes[place.start - 1] == "`"
                let isClosed = place.end < bytes.count && bytes[place.end] == "`"
                guard isOpen != isClosed, trials < 16 else { continue }
                trials += 1
                let edge = isOpen ? place.end : place.start
                let edits = [TextEdit(ByteRange(edge, edge), "`")]
                if mends(edits) { return (piece, edits) }
            }
        }
        return nil
    }

    /// Where code stands as text: outside of other code, tags and addresses, and not inside of a longer word.
    func bare(_ piece: MarkupPiece) -> [ByteRange] {
        let bytes = pair.target.bytes
        var next = 0
        return places(of: Self.content(of: piece, in: pair.source)).filter { place in
            let before = place.start > 0 ? bytes[place.start - 1] : ASCII.space
            let after = place.end < bytes.count ? bytes[place.end] : ASCII.space
            if Self.isWord(before) && Self.isWord(bytes[place.start]) { return false }
            if Self.isWord(after) && Self.isWord(bytes[place.end - 1]) { return false }
            if isTorn(place) { return false }
            while next < marks.count, marks[next].end <= place.start { next += 1 }
            return next == marks.count || !marks[next].contains(place.start)
        }
    }

    /// Edits that put backticks around a place.
    func edits(around place: ByteRange) -> [TextEdit] {
        [TextEdit(ByteRange(place.start, place.start), "`"), TextEdit(ByteRange(place.end, place.end), "`")]
    }

    /// Whether a word goes on at one side with a letter beyond ASCII: `bool` of "booléenne".
    ///
    /// Scripts without spaces and those that join words to code (`list를`, `الbool`) go on all the same.
    private func isTorn(_ place: ByteRange) -> Bool {
        func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
            guard let scalar, !scalar.isASCII else { return false }
            let script = pair.target.scalarTraits(scalar.value).script
            return scalar.properties.isAlphabetic && (script == .latin || script == .cyrillic || script == .greek)
                || scalar.properties.generalCategory == .nonspacingMark
        }
        let bytes = pair.target.bytes
        return Self.isWord(bytes[place.start]) && isLetter(Flanking.before(place, pair.target))
            || Self.isWord(bytes[place.end - 1]) && isLetter(Flanking.after(place, pair.target))
    }

    private static func isWord(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte == "_" }

    private func places(of content: ArraySlice<UInt8>) -> [ByteRange] {
        pair.target.bytes.places(of: content).map { ByteRange($0, $0 + content.count) }
    }

    private func mends(_ edits: [TextEdit]) -> Bool {
        let mended = pair.target.with(TextSlice(TextEdit.applied(edits, to: pair.target.bytes)))
        return mended.looseMarks.runs(of: UInt8(ascii: "`"), in: mended.bytes).isEmpty
            && MarkupDifference(pair.source.codes.pieces(of: .code), mended.codes.pieces(of: .code)).isEmpty
    }
}
