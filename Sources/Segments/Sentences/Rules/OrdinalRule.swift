import SourceText

/// A number with a full stop: an ordinal, `am 3. Mai`, `im XIV. Jahrhundert`, or the mark of a list's item, `1. Eat`.
enum OrdinalRule: SentenceRule {
    static func ends(at candidate: BreakCandidate, _ data: SentenceData) -> Bool? {
        let text = candidate.text
        let word = candidate.word
        guard !word.isEmpty, !candidate.isClosed || candidate.closer == 0x29 else { return nil }
        let digits = text[word.range].allSatisfy(ASCII.isDigit)
        guard digits || RomanNumeral.isOne(word, in: text) else { return nil }
        if (digits ? word.count <= 4 : word.count <= 6), candidate.start != .other, isMark(candidate) { return false }
        if digits, isDecade(candidate, data) { return false }
        guard !candidate.isClosed,
            digits ? data.hasOrdinalNumbers && word.count <= 3 : data.hasOrdinalNumerals && word.count > 1
        else { return nil }
        switch candidate.start {
        case .upper:
            let traits = data.startTraits(of: candidate)
            return traits.contains(.date) ? false : traits.contains(.starter) || candidate.opensWithMark
        case .digit:
            // `1. 3. 2020`, `1.–3. Mai`
            return digits && (isFollowedByStop(candidate) || followsOrdinal(candidate)) ? false : nil
        case .lower: return false
        case .caseless, .other: return nil
        }
    }

    /// Whether the number, with a paragraph sign perhaps, is the first word of its sentence.
    private static func isMark(_ candidate: BreakCandidate) -> Bool { candidate.isFirst(candidate.word) }

    /// Polish `W latach 80. Polska rosła` and `w latach 80. XX w.`.
    private static func isDecade(_ candidate: BreakCandidate, _ data: SentenceData) -> Bool {
        let (text, word) = (candidate.text, candidate.word)
        guard word.count == 2, text[word.end - 1] == "0", candidate.start == .upper, !candidate.opensWithMark else {
            return false
        }
        let next = candidate.nextWord
        return TimePhrase.isOpen(candidate, data) || (next.count > 1 && RomanNumeral.isOne(next, in: text))
    }

    /// `1. 8. 2025`.
    private static func followsOrdinal(_ candidate: BreakCandidate) -> Bool {
        let word = candidate.word(before: candidate.word)
        return word.count > 1 && candidate.text[word.end - 1] == "."
            && candidate.text[word.start..<word.end - 1].allSatisfy(ASCII.isDigit)
    }

    private static func isFollowedByStop(_ candidate: BreakCandidate) -> Bool {
        let next = candidate.nextWord
        return next.count <= 2 && next.end < candidate.text.count && candidate.text[next.end] == "."
    }
}
