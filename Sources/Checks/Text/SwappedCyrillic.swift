import Locales
import SourceText

/// Cyrillic text of one encoding that was read as the other one: KOI8-R and windows-1251 have the letters in the same
/// bytes, with small ones where the other has capitals.
///
///     Открыть файл   →   нРЙПШРЭ ТЮИК     written in windows-1251, read as KOI8-R
///
/// A word that begins small and goes on in capitals is no spelling of any language, but of few abbreviations (`мРНК`).
enum SwappedCyrillic {
    /// The first such word, where all words have either this shape or capitals alone.
    static func first(in text: CheckedText) -> ByteRange? {
        var found: [ByteRange] = []
        var isLong = false
        for word in text.words where word.script == .cyrillic && word.range.count >= 4 {
            let bytes = text.bytes[word.range.range]
            guard let isBig = capitals(bytes) else { return nil }
            if !isBig.dropFirst().allSatisfy(\.self) { return nil }
            if !isBig[0], isBig.count >= 3 { found.append(word.range) }
            isLong = isLong || isBig.count >= 5
        }
        return isLong ? found.first : nil
    }

    /// Whether each letter of a Cyrillic word is a capital; nil for other letters than those of Russian.
    private static func capitals(_ bytes: ArraySlice<UInt8>) -> [Bool]? {
        var isBig: [Bool] = []
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            switch (bytes[index], bytes[index + 1]) {
            case (0xD0, 0x90...0xAF), (0xD0, 0x81): isBig.append(true)
            case (0xD0, 0xB0...0xBF), (0xD1, 0x80...0x8F), (0xD1, 0x91): isBig.append(false)
            default: return nil
            }
            index += 2
        }
        return isBig
    }
}
