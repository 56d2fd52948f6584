import SourceText

/// The round and square brackets of a text that pair, so that a sentence is not cut inside of them.
struct BracketPairs {
    private var pairs: [ByteRange] = []

    init(in text: [UInt8]) {
        var open: [(byte: UInt8, offset: Int)] = []
        for (offset, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["): open.append((byte, offset))
            case UInt8(ascii: ")"), UInt8(ascii: "]"):
                let partner = byte == ")" ? UInt8(ascii: "(") : UInt8(ascii: "[")
                guard let index = open.lastIndex(where: { $0.byte == partner }) else { continue }
                pairs.append(ByteRange(open[index].offset, offset + 1))
                open.removeSubrange(index...)
            default: break
            }
        }
    }

    func tears(at boundary: Int) -> Bool { pairs.contains { $0.start < boundary && boundary < $0.end } }
}
