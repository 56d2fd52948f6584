import SourceText

/// The round and square brackets of a text that pair, so that a sentence is not cut inside of them; full-width ones too.
struct BracketPairs {
    private static let closers: [Unicode.Scalar: Unicode.Scalar] = [
        ")": "(", "]": "[", "\u{FF09}": "\u{FF08}", "\u{FF3D}": "\u{FF3B}", "\u{3011}": "\u{3010}",
    ]
    private static let openers = Set(closers.values)

    private var pairs: [ByteRange] = []

    init(in text: [UInt8]) {
        guard text.contains(where: { $0 == ")" || $0 == "]" || $0 == 0xEF || $0 == 0xE3 }) else { return }
        var open: [(scalar: Unicode.Scalar, offset: Int)] = []
        var offset = 0
        for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
            let width = UTF8.width(scalar)
            if Self.openers.contains(scalar) {
                open.append((scalar, offset))
            } else if let partner = Self.closers[scalar],
                let index = open.lastIndex(where: { $0.scalar == partner })
            {
                pairs.append(ByteRange(open[index].offset, offset + width))
                open.removeSubrange(index...)
            }
            offset += width
        }
    }

    func tears(at boundary: Int) -> Bool { pairs.contains { $0.start < boundary && boundary < $0.end } }
}
