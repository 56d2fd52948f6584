import SourceText

/// The full stop of an abbreviation: `Dr. Weber`, `No. 5`, `z. B. Tee`, `Acme Inc. It grew.`.
enum AbbreviationRule: SentenceRule {
    static func ends(at candidate: BreakCandidate, _ data: SentenceData) -> Bool? {
        let traits = candidate.traits
        if candidate.start == .upper {
            if traits.contains(.ends) { return true }
            if !traits.isDisjoint(with: [.unit, .mayEnd]), TimePhrase.isOpen(candidate, data) { return false }
            if traits.contains(.unit), followsNumber(candidate) {
                return !data.startTraits(of: candidate).contains(.date)
            }
        }
        if traits.contains(.abbreviation) { return candidate.isClosed && beginsSentence(candidate, data) }
        if traits.contains(.beforeNumber) {
            if startsLikeNumber(candidate, data) { return false }
            if !traits.contains(.mayEnd) { return goesOn(candidate, data) ? false : true }
        }
        if traits.contains(.mayEnd) {
            if !candidate.isClosed, candidate.isFirst(candidate.word) { return false }
            return candidate.start == .other || beginsSentence(candidate, data)
        }
        return goesOn(candidate, data) ? false : nil
    }

    static func beginsSentence(_ candidate: BreakCandidate, _ data: SentenceData) -> Bool {
        candidate.start == .upper && data.startTraits(of: candidate).contains(.starter)
            && !InitialRule.isInitial(candidate.nextWord, in: candidate.text)
    }

    /// Whether the next word completes an abbreviation of several words: the first full stop of `v. Chr.`, `z. B.`.
    private static func goesOn(_ candidate: BreakCandidate, _ data: SentenceData) -> Bool {
        let text = candidate.text
        let next = candidate.nextWord
        guard candidate.word.count <= 8, next.count <= 8, next.start == candidate.next, next.end < text.count,
            text[next.end] == "."
        else { return false }
        let traits = data.traits(of: candidate.word, and: next, in: text)
        return !traits.isDisjoint(with: [.abbreviation, .mayEnd])
    }

    private static func followsNumber(_ candidate: BreakCandidate) -> Bool {
        var word = candidate.word(before: candidate.word)
        // `10 tys. zł.`
        if !word.isEmpty, candidate.text[word.end - 1] == "." { word = candidate.word(before: word) }
        guard let last = Glyph(in: candidate.text, before: word.end), !word.isEmpty else { return false }
        return last.isDigit || RomanNumeral.isOne(word, in: candidate.text)
    }

    /// A digit, a Roman numeral, or one letter, as numbers of sections and shelf marks have.
    private static func startsLikeNumber(_ candidate: BreakCandidate, _ data: SentenceData) -> Bool {
        if candidate.start == .digit { return true }
        guard candidate.start == .upper, !candidate.opensWithMark else { return false }
        // `No. I did not.`
        if data.startTraits(of: candidate).contains(.starter) { return false }
        return candidate.nextWord.count == 1 || RomanNumeral.isOne(candidate.nextWord, in: candidate.text)
    }
}
