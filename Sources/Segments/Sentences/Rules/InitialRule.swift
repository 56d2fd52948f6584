import SourceText

/// Initials of names, and abbreviations of single letters: `J. K. Rowling`, `J.R.R. Tolkien`, `U.S. Army`.
enum InitialRule: SentenceRule {
    static func ends(at candidate: BreakCandidate, _ data: SentenceData) -> Bool? {
        let text = candidate.text
        guard let shape = shape(of: candidate.word, in: text) else { return nil }
        // The mark of an item or a label: `a.) Eat`, `Q. Why?`
        if candidate.isFirst(candidate.word), !candidate.isClosed || candidate.closer == 0x29 { return false }
        guard candidate.traits.isDisjoint(with: known) else { return nil }
        // `A. C. Clarke`
        if isInitial(candidate.nextWord, in: text), candidate.hasBlank, !candidate.opensWithMark { return false }
        switch shape {
        case .lower: return nil
        case .caseless: return false
        case .upper, .several:
            if shape == .upper, candidate.traits.contains(.letter) {
                if candidate.start != .upper { return true }
            }
            switch candidate.start {
            case .upper, .caseless:
                if TimePhrase.isOpen(candidate, data) { return false }
                return AbbreviationRule.beginsSentence(candidate, data)
            case .digit: return false
            case .lower: return false
            case .other: return nil
            }
        }
    }

    private static let known: WordTraits = [.abbreviation, .mayEnd]

    enum Shape { case upper, lower, caseless, several }

    /// One letter, or letters with full stops between them.
    static func shape(of word: ByteRange, in text: [UInt8]) -> Shape? {
        guard !word.isEmpty, let first = Glyph(in: text, at: word.start), first.isLetter, !first.isCJK else {
            return nil
        }
        if first.end == word.end { return first.isUppercase ? .upper : first.isLowercase ? .lower : .caseless }
        var offset = first.end
        var isLetterNext = false
        while offset < word.end, let glyph = Glyph(in: text, at: offset) {
            if glyph.isInvisible {
            } else if glyph.value == 0x2D, isLetterNext {
                // `J.-C.`
            } else if isLetterNext ? !glyph.isLetter : glyph.value != 0x2E {
                return nil
            } else {
                isLetterNext.toggle()
            }
            offset = glyph.end
        }
        return isLetterNext ? nil : .several
    }

    /// Whether a word is one capital letter with a full stop behind it.
    static func isInitial(_ word: ByteRange, in text: [UInt8]) -> Bool {
        guard word.end < text.count, text[word.end] == ".", let first = Glyph(in: text, at: word.start) else {
            return false
        }
        return first.end == word.end && first.isUppercase
    }
}
