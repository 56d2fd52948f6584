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
        let hashes = text.wordHashes.ordered
        for (index, word) in text.words.enumerated() where 3...9 ~= word.range.count {
            if let value = Self.values[hashes[index]] {
                if found != nil || Self.isJoined(word.range, text) { return nil }
                found = (value, word.range)
            } else if Self.others.contains(hashes[index]) {
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

    /// By the hash of the word.
    private static let values: [UInt64: UInt64] = {
        var values: [UInt64: UInt64] = [:]
        for (index, word) in "two three four five six seven eight nine ten".split(separator: " ").enumerated() {
            values[LanguageTable.hash(word.utf8)] = UInt64(index + 2)
        }
        return values
    }()

    /// Words that say another number, or the same one again, by their hashes.
    private static let others = Set(
        """
        first second third fourth fifth sixth seventh eighth ninth tenth twice triple double couple dozen \
        half quarter pair pairs eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred \
        fortnight thirds quarters thirteen fourteen fifteen sixteen eighteen nineteen thousand triangle \
        square threefold tenfold twofold teens tens
        """.split(separator: " ").map { LanguageTable.hash($0.utf8) })
}
