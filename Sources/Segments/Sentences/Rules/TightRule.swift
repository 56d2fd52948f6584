import SourceText

/// No blank after the marks: inside of numbers, addresses and names, `3.5`, `a@b.org`, `v1.2`; the end of a sentence
/// only if a blank is missing for certain: `It ends.The next`.
enum TightRule: SentenceRule {
    static func ends(at candidate: BreakCandidate, _ data: SentenceData) -> Bool? {
        guard !candidate.hasBlank, let next = Glyph(in: candidate.text, at: candidate.next) else { return nil }
        let before = candidate.glyphBefore
        if candidate.run.needsNoBlank || next.isCJK || (candidate.run.kind == .strong && before?.isCJK ?? false) {
            if next.isDigit, before?.isDigit ?? false { return false }
            return isContinuation(next) ? false : nil
        }
        // `end.[1] Next`, `end.” “Next`
        guard !candidate.isClosed, candidate.run.kind == .stop || candidate.run.kind == .strong,
            candidate.start == .upper, candidate.nextWord.start == candidate.next, isPlain(candidate)
        else { return false }
        return AbbreviationRule.beginsSentence(candidate, data) && isWord(candidate)
    }

    /// Commas, colons and closing marks go on with the sentence.
    private static func isContinuation(_ glyph: Glyph) -> Bool {
        switch glyph.value {
        case 0x2C, 0x3A, 0x3B, 0xFF0C, 0x3001, 0xFF1A, 0xFF1B, 0x060C, 0x061B: true
        default: glyph.isClosing || MarkRun.isMark(glyph.value)
        }
    }

    /// Whether the word before the mark has three small letters or digits or more, and is no address.
    private static func isPlain(_ candidate: BreakCandidate) -> Bool {
        var offset = candidate.word.end
        var small = 0
        while offset > candidate.word.start, let glyph = Glyph(in: candidate.text, before: offset) {
            guard glyph.isLetter || glyph.isDash || glyph.isApostrophe || glyph.isDigit || glyph.value == 0x2C else {
                return false
            }
            if offset > candidate.word.end - 8, glyph.isLowercase || glyph.isDigit { small += 1 }
            offset = glyph.start
        }
        return small >= 3
    }

    /// Whether a blank or comma ends the next word: not so in `foo.Bar.baz` and `foo.The()`.
    private static func isWord(_ candidate: BreakCandidate) -> Bool {
        guard let glyph = Glyph(in: candidate.text, at: candidate.nextWord.end) else { return false }
        return glyph.isBlank || glyph.value == 0x2C || (glyph.value == 0x2E && candidate.nextWord.count < 4)
    }
}
