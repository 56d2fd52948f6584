import SourceText

/// The brackets of a text that pair, so that a sentence is not cut inside of them: round, square and East Asian ones,
/// and the quotation marks of East Asian titles and speech, and those of verse.
///
/// Brackets farther apart than ``reach`` hold no sentence together: one of them is a smiley or a mistake.
struct BracketPairs {
    /// In bytes.
    static let reach = 600

    private var pairs: [ByteRange] = []

    init(in text: [UInt8]) {
        var offset = text.withUnsafeBufferPointer { Self.hasCloser($0) ? Self.bracket(in: $0, from: 0) : $0.count }
        var open: [(closer: UInt32, offset: Int)] = []
        while let glyph = Glyph(in: text, at: offset) {
            if let closer = Self.closer(of: glyph.value) {
                if !isSmiley(text, offset) { open.append((closer, offset)) }
            } else if let index = open.lastIndex(where: { $0.closer == glyph.value }) {
                if glyph.end - open[index].offset <= Self.reach {
                    pairs.append(ByteRange(open[index].offset, glyph.end))
                }
                open.removeSubrange(index...)
            }
            offset = text.withUnsafeBufferPointer { Self.bracket(in: $0, from: glyph.end) }
        }
        if let verse = VerseQuotation.first(in: text) { pairs.append(verse) }
    }

    /// Whether a closing bracket of ASCII or the first byte of an East Asian mark stands in a text.
    private static func hasCloser(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        ByteSearch.first(0x29, 0x5D, 0xE3, in: text, from: 0, to: text.count) < text.count
            || ByteSearch.first(0xEF, in: text, from: 0, to: text.count) < text.count
    }

    /// Where the next bracket stands, or punctuation of East Asian text: U+3000…, U+FF00…; else the end.
    private static func bracket(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < text.count {
            switch text[offset] {
            case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): return offset
            case 0xE3 where offset + 1 < text.count && text[offset + 1] & 0xFC != 0x80: offset += 3
            case 0xEF where offset + 1 < text.count && text[offset + 1] & 0xFC != 0xBC: offset += 3
            case 0xE3, 0xEF: return offset
            default: offset += 1
            }
        }
        return text.count
    }

    func tears(at boundary: Int) -> Bool { pairs.contains { $0.start < boundary && boundary < $0.end } }

    private static func closer(of value: UInt32) -> UInt32? {
        switch value {
        case 0x28: 0x29
        case 0x5B: 0x5D
        case 0xFF08: 0xFF09
        case 0xFF3B: 0xFF3D
        case 0x3008, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014, 0x3016: value + 1
        default: nil
        }
    }

    /// `:(` and a bracket before a blank.
    private func isSmiley(_ text: [UInt8], _ offset: Int) -> Bool {
        guard text[offset] == "(" else { return false }
        if offset > 0, text[offset - 1] == ":" || text[offset - 1] == ";" { return true }
        if offset > 1, text[offset - 1] == "-", text[offset - 2] == ":" { return true }
        return offset + 1 < text.count && ASCII.isWhitespace(text[offset + 1])
    }
}
