import SourceText

/// The brackets of a text that pair, so that a sentence is not cut inside of them: round, square and East Asian ones,
/// and the quotation marks of East Asian titles and speech.
///
/// Brackets farther apart than ``reach`` hold no sentence together: one of them is a smiley or a mistake.
struct BracketPairs {
    /// In bytes.
    static let reach = 600

    private var pairs: [ByteRange] = []

    init(in text: [UInt8]) {
        guard Self.mayHoldPairs(text) else { return }
        var open: [(closer: UInt32, offset: Int)] = []
        var offset = 0
        while offset < text.count {
            let byte = text[offset]
            guard byte == "(" || byte == ")" || byte == "[" || byte == "]" || byte == 0xEF || byte == 0xE3 else {
                offset += 1
                continue
            }
            // Of East Asian text only the punctuation: U+3000…, U+FF00…
            if byte >= 0x80, offset + 1 < text.count, text[offset + 1] & 0xFC != (byte == 0xE3 ? 0x80 : 0xBC) {
                offset += 3
                continue
            }
            guard let glyph = Glyph(in: text, at: offset) else { return }
            if let closer = Self.closer(of: glyph.value) {
                if !isSmiley(text, offset) { open.append((closer, offset)) }
            } else if let index = open.lastIndex(where: { $0.closer == glyph.value }) {
                if glyph.end - open[index].offset <= Self.reach {
                    pairs.append(ByteRange(open[index].offset, glyph.end))
                }
                open.removeSubrange(index...)
            }
            offset = glyph.end
        }
    }

    /// A closing bracket of ASCII, or the first byte of an East Asian mark.
    private static func mayHoldPairs(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { text in
            ByteSearch.first(0x29, 0x5D, 0xE3, in: text, from: 0, to: text.count) < text.count
                || ByteSearch.first(0xEF, in: text, from: 0, to: text.count) < text.count
        }
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
