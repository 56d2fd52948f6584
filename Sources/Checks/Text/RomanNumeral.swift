import Locales
import SourceText

/// Roman numerals among the words of a text: `Louis XIV`, `XIX век`.
enum RomanNumeral {
    /// The numerals of two letters and more as numbers that need not be there, for a numeral may be a word (`CD`).
    static func tokens(of text: CheckedText) -> [NumberToken] {
        text.words.compactMap { word in
            let letters = text.prose[word.range.range]
            guard letters.count > 1, let value = value(letters) else { return nil }
            return NumberToken(digits: value, scale: 0, range: word.range, isLoose: true)
        }
    }

    /// The value of a numeral that is written as numerals are: XIV, and not XIIII or IVX.
    static func value(_ letters: ArraySlice<UInt8>) -> UInt64? {
        guard 1...15 ~= letters.count, letters.allSatisfy({ digits[$0] != nil }) else { return nil }
        var total: UInt64 = 0
        var previous: UInt64 = 0
        for letter in letters.reversed() {
            let digit = digits[letter, default: 0]
            total = digit < previous ? total &- digit : total &+ digit
            previous = max(previous, digit)
        }
        return total < 4000 && written(total) == Array(letters) ? total : nil
    }

    private static let digits: [UInt8: UInt64] = [
        0x49: 1, 0x56: 5, 0x58: 10, 0x4C: 50, 0x43: 100, 0x44: 500, 0x4D: 1000,
    ]

    private static func written(_ value: UInt64) -> [UInt8] {
        var (rest, text) = (value, "")
        for (part, letters) in parts {
            while rest >= part {
                text += letters
                rest -= part
            }
        }
        return Array(text.utf8)
    }

    private static let parts: [(UInt64, String)] = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
}
