import SourceText

/// The numbers that English words say: `Twenty-one`, `one hundred thousand`, `half a million`.
enum SpelledNumbers {
    static func values(in text: CheckedText) -> [UInt64] {
        var found: [UInt64] = []
        var run = Run()
        var end = 0
        for word in text.words where word.hasLetter {
            let isNext = word.range.start <= end + 1
            let name = text.text(word.range).lowercased()
            if !isNext || !run.take(name) {
                found += run.values
                run = Run()
                _ = run.take(name)
            }
            end = word.range.end
        }
        return found + run.values
    }

    /// A run of number words.
    private struct Run {
        /// Twice the numbers, so that a half is one too.
        private var total: UInt64 = 0
        private var part: UInt64 = 0
        private var isBegun = false

        /// The whole, where anything was said.
        var values: [UInt64] {
            guard isBegun else { return [] }
            let twice = total &+ part
            return twice.isMultiple(of: 2) ? [twice / 2] : []
        }

        /// Adds a word; false where it is no part of the number.
        mutating func take(_ word: String) -> Bool {
            if let value = SpelledNumbers.small[word] {
                // "one two" are two numbers, "twenty one" is one.
                let digits = part / 2 % 100
                if isBegun, digits != 0, !(digits >= 20 && digits % 10 == 0 && value < 10) { return false }
                part += value * 2
                isBegun = true
                return true
            }
            if word == "hundred", isBegun, part < 200, part > 0 {
                part *= 100
                return true
            }
            if let power = SpelledNumbers.powers[word] {
                guard isBegun, part > 0 else { return false }
                (total, part) = (total &+ part &* power, 0)
                return true
            }
            if word == "half" {
                part += 1
                isBegun = true
                return true
            }
            // "one hundred and one", "half a million", "one and a half million".
            if isBegun { return word == "and" || word == "a" || word == "of" }
            guard word == "a" else { return false }
            (part, isBegun) = (2, true)
            return true
        }
    }

    private static let small: [String: UInt64] = {
        let names = """
            zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen \
            eighteen nineteen
            """
        var values: [String: UInt64] = [:]
        for (value, name) in names.split(separator: " ").enumerated() { values[String(name)] = UInt64(value) }
        let tens = "twenty thirty forty fifty sixty seventy eighty ninety"
        for (place, name) in tens.split(separator: " ").enumerated() { values[String(name)] = UInt64(place + 2) * 10 }
        return values
    }()

    private static let powers: [String: UInt64] = [
        "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000, "trillion": 1_000_000_000_000,
    ]
}
