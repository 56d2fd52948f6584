import SourceText

/// A letter that is spelled for a program, and that nobody decoded: `\u00e0`, `=C3=A0`, `%C3%A0`, `&amp;agrave;`,
/// `&agrave;`.
struct UndecodedLetter {
    let range: ByteRange
    /// What it stands for.
    let letter: String
    /// How it is spelled.
    let name: String

    /// The first one of the translation, where the source has no such spelling.
    static func first(in pair: TranslationPair) -> UndecodedLetter? {
        let bytes = pair.target.prose
        for index in bytes.indices {
            switch bytes[index] {
            case UInt8(ascii: "\\") where index + 5 < bytes.count && bytes[index + 1] == UInt8(ascii: "u"):
                guard let value = hex(bytes[(index + 2)..<(index + 6)]), value >= 0xA0,
                    let scalar = Unicode.Scalar(UInt32(value)), !pair.source.contains("\\u".utf8)
                else { continue }
                return UndecodedLetter(range: ByteRange(index, index + 6), letter: String(scalar), name: "an escape")
            case UInt8(ascii: "="), UInt8(ascii: "%"):
                guard let (letter, end) = encoded(bytes, from: index),
                    !pair.source.contains(bytes[index..<(index + 3)])
                else { continue }
                let isMail = bytes[index] == UInt8(ascii: "=")
                return UndecodedLetter(
                    range: ByteRange(index, end), letter: letter,
                    name: isMail ? "quoted-printable" : "percent-encoding")
            default: continue
            }
        }
        return pair.target.traits.contains(.ampersand) ? reference(in: pair) ?? LetterReference.first(in: pair) : nil
    }

    /// `&amp;eacute;`, which a page shows as `&eacute;`.
    private static func reference(in pair: TranslationPair) -> UndecodedLetter? {
        let bytes = pair.target.bytes
        for place in bytes.places(of: "&amp;".utf8) {
            let name = bytes[(place + 5)...].prefix { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "#") }
            guard name.count > 2, name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";"),
                !pair.source.contains(name)
            else { continue }
            return UndecodedLetter(
                range: ByteRange(place, name.endIndex + 1), letter: "&\(String(decoding: name, as: UTF8.self));",
                name: "a reference that was escaped twice")
        }
        return nil
    }

    /// The letter whose bytes are spelled from a place on, `=E2=82=AC` or `%C3%A0`, and where they end.
    private static func encoded(_ bytes: [UInt8], from start: Int) -> (letter: String, end: Int)? {
        var letter: [UInt8] = []
        var index = start
        while letter.count < 4, index + 2 < bytes.count, bytes[index] == bytes[start],
            let value = hex(bytes[(index + 1)..<(index + 3)]),
            letter.isEmpty ? 0xC3...0xF4 ~= value : 0x80..<0xC0 ~= value
        {
            letter.append(UInt8(value))
            index += 3
            if let text = String(validating: letter, as: UTF8.self) { return (text, index) }
        }
        return nil
    }

    private static func hex(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.reduce(0) { value, digit in
            value.flatMap { high in ASCII.hexadecimalValue(digit).map { high << 4 | Int($0) } }
        }
    }
}
