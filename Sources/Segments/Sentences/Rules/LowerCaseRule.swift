import SourceText

/// A sentence that begins in lower case, as people write in chats, `are you there? i am.`, or with a name like `von
/// Braun`: only after a word that is no abbreviation by its looks, or that every text is full of, as `they are.`.
///
/// The treebanks EWT, ISDT and VIT begin a sentence in 200 of 201 such places after a word of four letters or more.
enum LowerCaseRule: SentenceRule {
    static func ends(at candidate: BreakCandidate, _ data: SentenceData) -> Bool? {
        guard !candidate.isClosed, candidate.hasBlank, candidate.run.kind == .strong || candidate.run.kind == .stop,
            candidate.traits.isDisjoint(with: abbreviations), !startsAddress(candidate, data)
        else { return nil }
        if candidate.run.kind == .stop, isWholeWord(candidate, data) || isFunctionWord(candidate),
            isBareOrQuoted(candidate)
        {
            return true
        }
        guard !candidate.opensWithMark, data.startTraits(of: candidate).contains(.lowerStarter),
            candidate.word.count > 1, InitialRule.shape(of: candidate.word, in: candidate.text) == nil
        else { return nil }
        // `Leave me alone! he yelled.`
        let verb = SentenceHead(in: candidate.text, from: candidate.nextWord.end)
        return data.traits(of: verb.word, in: candidate.text).contains(.speech) ? nil : true
    }

    private static let abbreviations: WordTraits = [.abbreviation, .mayEnd, .ends, .unit, .beforeNumber, .name]

    /// One of the small words that open sentences, not behind a number, as in `10 in. wide`.
    private static func isFunctionWord(_ candidate: BreakCandidate) -> Bool {
        guard candidate.word.count > 1, candidate.traits.contains(.lowerStarter), !candidate.traits.contains(.opening)
        else { return false }
        let before = BreakCandidate.word(before: candidate.word, in: candidate.text, from: candidate.sentenceStart)
        return before.isEmpty || !ASCII.isDigit(candidate.text[before.end - 1])
    }

    /// Four letters or more, small but for the first, with an ending of the language; `'s` and its like count.
    private static func isWholeWord(_ candidate: BreakCandidate, _ data: SentenceData) -> Bool {
        let text = candidate.text
        var offset = candidate.word.end
        var count = 0
        guard let last = Glyph(in: text, before: offset),
            data.traits(of: ByteRange(last.start, last.end), in: text).contains(.ending)
        else { return false }
        while offset > candidate.word.start, let glyph = Glyph(in: text, before: offset) {
            offset = glyph.start
            if glyph.isApostrophe {
                if count > 3 { return true }
                if count > 2 { return false }
                continue
            }
            guard glyph.isLowercase || (glyph.isUppercase && offset == candidate.word.start) else { return false }
            count += 1
        }
        return count > 3
    }

    /// Whether the next word follows at once or after a quotation mark, with an omission or without.
    private static func isBareOrQuoted(_ candidate: BreakCandidate) -> Bool {
        guard let first = Glyph(in: candidate.text, at: candidate.next) else { return false }
        if first.isLetter { return true }
        guard first.isTwoWayQuote else { return false }
        return SentenceTail.skipStops(candidate.text, from: first.end) == candidate.nextWord.start
    }

    /// Whether the next word is the first part of an address, `who.int`, `https://`, `me@example.org`, and not of an
    /// abbreviation as `i.e.`.
    private static func startsAddress(_ candidate: BreakCandidate, _ data: SentenceData) -> Bool {
        let text = candidate.text
        let end = candidate.nextWord.end
        guard end + 1 < text.count, !ASCII.isWhitespace(text[end + 1]) else { return false }
        guard text[end] == "." else { return text[end] == "@" || text[end] == ":" }
        var wordEnd = end
        while wordEnd < min(text.count, end + 16), !ASCII.isWhitespace(text[wordEnd]) { wordEnd += 1 }
        while text[wordEnd - 1] == "," || text[wordEnd - 1] == "." { wordEnd -= 1 }
        return !data.traits(of: ByteRange(candidate.nextWord.start, wordEnd), in: text).contains(.abbreviation)
    }
}
