import SourceText

/// A phrase that opens a sentence and is none by itself: `At 5 a.m. Mr. Smith left.`.
enum TimePhrase {
    /// Whether the sentence so far is a preposition with one or two words.
    static func isOpen(_ candidate: BreakCandidate, _ data: SentenceData) -> Bool {
        let text = candidate.text
        let head = SentenceHead(in: text, from: candidate.sentenceStart)
        guard head.start == .upper, candidate.run.range.start - head.word.start < 24,
            data.traits(of: head.word, in: text).contains(.opening)
        else { return false }
        return text[head.word.start..<candidate.run.range.start].count(where: ASCII.isWhitespace) <= 2
    }
}
