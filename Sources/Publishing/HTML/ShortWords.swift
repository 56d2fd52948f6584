import Locales
import SourceText

/// Words of one letter, which printers of some languages do not leave at the end of a line.
///
/// Czech (ČSN 01 6910), Polish and Slovak hold prepositions and conjunctions such as `w`, `z`, `i` with the next word by
/// a no-break space; Russian and Ukrainian do the same with `в`, `к`, `и`.
enum ShortWords {
    static func areBound(in locale: LocaleTag) -> Bool { ["cs", "pl", "ru", "sk", "uk"].contains(locale.language) }

    /// A text with a no-break space for each blank behind a word of one letter; linear.
    static func bound(_ text: TextSlice) -> TextSlice {
        let bytes = text.bytes
        var output: [UInt8] = []
        var copied = bytes.startIndex
        var wordStart = bytes.startIndex
        for index in bytes.indices where bytes[index] == ASCII.space {
            if isLetter(bytes[wordStart..<index]), index + 1 < bytes.endIndex || wordStart > bytes.startIndex {
                output += bytes[copied..<index]
                output += [0xC2, 0xA0]
                copied = index + 1
            }
            wordStart = index + 1
        }
        if copied == bytes.startIndex { return text }
        return TextSlice(output + bytes[copied...])
    }

    /// Whether a word is one letter, a bracket or quotation mark before it left out.
    private static func isLetter(_ word: ArraySlice<UInt8>) -> Bool {
        if word.isEmpty || word.count > 5 { return false }
        let letter =
            word.first == UInt8(ascii: "(") ? word.dropFirst() : word.starts(with: "„".utf8) ? word.dropFirst(3) : word
        switch (letter.count, letter.first ?? 0) {
        case (1, let byte): return ASCII.isLetter(byte)
        // Letters with marks, and Cyrillic.
        case (2, 0xC3...0xC5), (2, 0xD0...0xD2): return true
        default: return false
        }
    }
}
