import SourceText

/// The one number from two to ten that an English text says by a word, where it says no other number in any way.
struct SpelledCount {
    let value: UInt64
    let range: ByteRange

    /// A text for a sentence or two; more may say it elsewhere in other words.
    private static let longest = 300

    init?(in text: CheckedText) {
        guard text.count <= Self.longest, !text.traits.contains(.digits), text.traits.contains(.letters) else {
            return nil
        }
        var found: (value: UInt64, range: ByteRange)?
        for word in text.words where word.hasLetter && 3...9 ~= word.range.count {
            let bytes = text.prose[word.range.range]
            // All of these words begin with one of these letters.
            guard "tfsencdhqp".utf8.contains(ASCII.lowercased(bytes[bytes.startIndex])) else { continue }
            let name = String(decoding: bytes.map(ASCII.lowercased), as: UTF8.self)
            if let value = Self.values[name] {
                if found != nil || Self.isJoined(word.range, text) { return nil }
                found = (value, word.range)
            } else if Self.others.contains(name) {
                return nil
            }
        }
        guard let found else { return nil }
        (value, range) = found
    }

    /// "two-thirds", "ten-fold", "one-to-two": more than the number is said.
    private static func isJoined(_ range: ByteRange, _ text: CheckedText) -> Bool {
        let before = range.start > 0 ? text.prose[range.start - 1] : ASCII.space
        let after = range.end < text.count ? text.prose[range.end] : ASCII.space
        return before == 0x2D || after == 0x2D || before == CheckedText.mask || after == CheckedText.mask
    }

    private static let values: [String: UInt64] = [
        "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    ]

    /// Words that say another number, or the same one again.
    private static let others: Set<String> = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "twice",
        "triple", "double", "couple", "dozen", "half", "quarter", "pair", "pairs", "eleven", "twelve", "twenty",
        "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "fortnight", "thirds",
        "quarters", "thirteen", "fourteen", "fifteen", "sixteen", "eighteen", "nineteen", "thousand", "triangle",
        "square", "threefold", "tenfold", "twofold", "teens", "tens",
    ]
}
