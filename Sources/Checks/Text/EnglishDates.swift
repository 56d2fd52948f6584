import SourceText

/// The days of the week and the months that an English text names, 0 for Monday and for January.
struct EnglishDates {
    private(set) var days: Set<Int> = []
    private(set) var months: Set<Int> = []
    /// Those that may be named: "May" and "March" without a number beside.
    private(set) var possibleMonths: Set<Int> = []

    /// Nil for a text that names none.
    init?(in text: CheckedText) {
        guard Self.mayBeIn(text.bytes) else { return nil }
        let words = text.words
        for (index, word) in words.enumerated() where word.range.count > 2 && word.range.count < 11 {
            guard Self.begins(text.bytes[word.range.start]) else { continue }
            let name = text.text(word.range)
            if let day = DatesKept.days.firstIndex(where: { name == $0 || name == $0 + "s" }) { days.insert(day) }
            guard let month = DatesKept.months.firstIndex(of: name) else { continue }
            // "May" and "March" are words as well.
            let isBesideNumber = [index - 1, index + 1].contains { place in
                guard words.indices.contains(place) else { return false }
                // "1st"; "the end of March".
                return !words[place].hasLetter || ASCII.isDigit(text.bytes[words[place].range.start])
                    || place < index && Self.isBeforeMonth(text.text(words[place].range))
            }
            if name.utf8.count > 5 || isBesideNumber || name == "April" || name == "June" || name == "July" {
                months.insert(month)
            } else {
                possibleMonths.insert(month)
            }
        }
        if days.isEmpty, months.isEmpty { return nil }
    }

    /// Whether a month and no other name follows such a word.
    private static func isBeforeMonth(_ word: String) -> Bool {
        ["of", "until", "till", "since", "early", "late", "mid", "next", "last", "during"].contains(word)
    }

    /// Quick: whether a capital of such a name stands before a small letter that may follow it.
    private static func mayBeIn(_ bytes: [UInt8]) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            if byte >= 0x61, byte <= 0x7A, begins(previous) { return true }
            previous = byte
        }
        return false
    }

    private static func begins(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "M"), UInt8(ascii: "S"), UInt8(ascii: "J"), UInt8(ascii: "F"), UInt8(ascii: "A"),
            UInt8(ascii: "T"), UInt8(ascii: "W"), UInt8(ascii: "O"), UInt8(ascii: "N"), UInt8(ascii: "D"):
            true
        default: false
        }
    }
}
