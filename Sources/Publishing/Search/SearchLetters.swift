import Locales

/// Which characters make words, the same here and in `search.js`.
enum SearchLetters {
    /// The longest word that is indexed, in bytes; longer ones are no words.
    static let longestWord = 100

    /// Whether a letter belongs to a script without spaces between words, of which each pair of neighbours is a term.
    ///
    /// Chinese and Japanese letters with their iteration marks, half-width katakana, Thai, Lao, Burmese and Khmer.
    @inline(__always)
    static func isUnspaced(_ scalar: UInt32) -> Bool {
        if scalar < 0x0E00 { return false }
        switch scalar {
        case 0x4E00...0x9FFF, 0x3040...0x30FA, 0x30FC...0x30FF, 0x3005...0x3007, 0x3031...0x3035, 0x3400...0x4DBF,
            0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF, 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF:
            return true
        default: return false
        }
    }

    /// Whether a character stands in a word without being part of it: soft hyphen, joiners, variation selectors.
    @inline(__always)
    static func isInvisible(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xAD, 0x200B...0x200F, 0x2060, 0xFE00...0xFE0F: true
        default: false
        }
    }

    /// The Chinese zero is a number to Unicode and a letter to readers.
    static let ideographicZero: UInt32 = 0x3007

    /// A word as it is compared, without the spaces that a few compatibility characters hold.
    static func comparable(_ word: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var isLower = true
        for byte in word where byte >= 0x80 || byte &- 0x41 < 26 { isLower = false }
        if isLower { return Array(word) }
        return nfkcCasefolded(String(decoding: word, as: UTF8.self)).utf8.filter { $0 > 0x20 }
    }
}
