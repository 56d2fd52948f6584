import SourceText

/// A sentence that goes on after a quotation: `“No!” Alice said.`, `「はい。」と言った。`, `“好！”他说。`.
enum QuotationRule: SentenceRule {
    static func ends(at candidate: BreakCandidate, _ data: SentenceData) -> Bool? {
        if isAuthorsDash(candidate) { return false }
        guard candidate.isClosed, let next = Glyph(in: candidate.text, at: candidate.next) else { return nil }
        if next.isCJK { return goesOn(candidate, from: next, data) ? false : nil }
        guard candidate.run.kind == .strong, candidate.start == .upper, candidate.closer != 0x29,
            !candidate.opensWithMark
        else { return nil }
        let name = candidate.nextWord
        if data.startTraits(of: candidate).contains(.starter) { return nil }
        let verb = SentenceHead(in: candidate.text, from: name.end)
        return verb.start == .lower && data.traits(of: verb.word, in: candidate.text).contains(.speech) ? false : nil
    }

    /// Whether a quotation goes on after its author's words: `«Куда? – спросила она. – Завтра праздник».`.
    private static func isAuthorsDash(_ candidate: BreakCandidate) -> Bool {
        let text = candidate.text
        guard !candidate.isClosed, candidate.opensWithMark, let next = Glyph(in: text, at: candidate.next), next.isDash
        else { return false }
        let limit = max(candidate.sentenceStart, candidate.run.range.start - BracketPairs.reach)
        var offset = candidate.run.range.start
        var hasDash = false
        while offset > limit, let glyph = Glyph(in: text, before: offset) {
            if glyph.value == 0xBB || glyph.value == 0x201C || glyph.value == 0x201D { return false }
            if glyph.value == 0xAB || glyph.value == 0x201E { return hasDash }
            hasDash = hasDash || (glyph.isDash && glyph.end < text.count && text[glyph.end] == ASCII.space)
            offset = glyph.start
        }
        return false
    }

    /// Whether East Asian text goes on with a particle, or with the speaker of a quotation that no colon announced.
    private static func goesOn(_ candidate: BreakCandidate, from next: Glyph, _ data: SentenceData) -> Bool {
        let text = candidate.text
        if data.traits(of: ByteRange(next.start, next.end), in: text).contains(.afterQuote) { return true }
        var offset = next.start
        for _ in 0..<8 {
            guard let glyph = Glyph(in: text, at: offset), glyph.isCJK else { return false }
            if data.traits(of: ByteRange(glyph.start, glyph.end), in: text).contains(.speech) {
                return !isAnnounced(candidate)
            }
            offset = glyph.end
        }
        return false
    }

    /// Whether a colon stands before the quotation that ends here.
    private static func isAnnounced(_ candidate: BreakCandidate) -> Bool {
        var offset = candidate.run.range.start
        let limit = max(candidate.sentenceStart, offset - BracketPairs.reach)
        while offset > limit, let glyph = Glyph(in: candidate.text, before: offset) {
            if glyph.value == 0xFF1A || glyph.value == 0x3A { return true }
            offset = glyph.start
        }
        return false
    }
}
