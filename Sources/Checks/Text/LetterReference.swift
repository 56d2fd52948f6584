import Locales
import Segments
import SourceText

/// A letter that is written as a character reference of HTML, `&eacute;` or `&#1080;`, as nobody has to in UTF-8.
///
/// Pages show it as the letter; other programs, searches and spelling checkers do not.
enum LetterReference {
    /// The first one of the translation, where neither the source nor most of the catalog has such.
    static func first(in pair: TranslationPair) -> UndecodedLetter? {
        guard let found = first(in: pair.target.bytes[...]), first(in: pair.source.bytes[...]) == nil,
            !pair.habits.writesLetterReferences,
            !pair.target.inlineCodes.contains(where: { $0.kind == .code && $0.range.contains(found.range.start) })
        else { return nil }
        return UndecodedLetter(range: found.range, letter: found.letter, name: "a character reference")
    }

    static func first(in bytes: ArraySlice<UInt8>) -> (range: ByteRange, letter: String)? {
        var index = bytes.startIndex
        while let start = bytes[index...].firstIndex(of: UInt8(ascii: "&")) {
            index = start + 1
            let name = bytes[index...].prefix(10).prefix { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "#") }
            guard name.count > 2, name.endIndex < bytes.endIndex, bytes[name.endIndex] == UInt8(ascii: ";"),
                let letter = letter(String(decoding: name, as: UTF8.self))
            else { continue }
            return (ByteRange(start, name.endIndex + 1), letter)
        }
        return nil
    }

    /// The letter beyond ASCII that a reference names; nil for signs and unknown names.
    private static func letter(_ name: String) -> String? {
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let isHex = digits.first == "x" || digits.first == "X"
            guard let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits), value >= 0xC0,
                let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic
            else { return nil }
            return String(scalar)
        }
        if let letter = whole[name] { return letter }
        guard let base = name.first, base.isLetter, base.isASCII, let mark = marks[String(name.dropFirst())] else {
            return nil
        }
        return nfc("\(base)\(mark)")
    }

    /// The ends of the names of letters with marks, and their marks (HTML Living Standard, section 13.5).
    private static let marks: [String: String] = [
        "grave": "\u{300}", "acute": "\u{301}", "circ": "\u{302}", "tilde": "\u{303}", "uml": "\u{308}",
        "ring": "\u{30A}", "caron": "\u{30C}", "cedil": "\u{327}", "ogon": "\u{328}", "dot": "\u{307}",
    ]

    private static let whole = [
        "szlig": "ß", "aelig": "æ", "AElig": "Æ", "oelig": "œ", "OElig": "Œ", "oslash": "ø", "Oslash": "Ø",
        "lstrok": "ł", "Lstrok": "Ł", "eth": "ð", "ETH": "Ð", "thorn": "þ", "THORN": "Þ",
    ]
}
