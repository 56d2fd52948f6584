import SourceText

/// Roman numerals in capitals: `XIV`.
enum RomanNumeral {
    static func isOne(_ word: ByteRange, in text: [UInt8]) -> Bool {
        guard (1...8).contains(word.count) else { return false }
        return text[word.range].allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"), UInt8(ascii: "L"), UInt8(ascii: "C"),
                UInt8(ascii: "D"), UInt8(ascii: "M"):
                true
            default: false
            }
        }
    }
}
