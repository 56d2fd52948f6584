import SourceText

/// A place where a sentence may end, with what the rules ask about it.
///
///     … he said “Hello.”  (The word …
///                 │   ││   └ nextWord: `The`
///                 │   │└ end, after closing marks; `next` stands at the bracket
///                 │   └ run
///                 └ word
struct BreakCandidate {
    /// How the text after the blanks begins, apart from opening marks.
    enum Start {
        case upper, lower, digit
        /// A letter of a script without capitals.
        case caseless
        /// A symbol, or the end of the text.
        case other
    }

    let text: [UInt8]
    let sentenceStart: Int
    let run: MarkRun
    /// The word before the marks, as far back as a blank, bracket or quotation mark; empty if one of them is next.
    let word: ByteRange
    /// Where the sentence ends if it does, without blanks.
    let end: Int
    /// Where the next one would begin.
    let next: Int
    /// Whether a closing bracket or quotation mark stands between the marks and `end`.
    let isClosed: Bool
    /// The last closing mark.
    let closer: UInt32
    let nextWord: ByteRange
    let start: Start
    /// What is known of the word.
    let traits: WordTraits
    /// Whether a dash, bullet or opening mark stands before the next word.
    let opensWithMark: Bool

    var hasBlank: Bool { next > end }

    init(_ run: MarkRun, in text: [UInt8], sentenceStart: Int, _ data: SentenceData) {
        self.text = text
        self.run = run
        self.sentenceStart = sentenceStart
        word = Self.word(in: text, before: run.range.start, from: sentenceStart)
        let tail = SentenceTail(in: text, after: run.range.end, from: sentenceStart)
        end = tail.end
        next = tail.next
        isClosed = tail.isClosed
        closer = tail.closer
        let head = SentenceHead(in: text, from: tail.next)
        nextWord = head.word
        start = head.start
        opensWithMark = head.opensWithMark
        traits = word.isEmpty ? [] : data.traits(of: word, in: text, from: sentenceStart)
    }

    /// The word that ends at an offset, at most 40 characters of it.
    static func word(in text: [UInt8], before offset: Int, from limit: Int) -> ByteRange {
        var end = offset
        while let glyph = Glyph(in: text, before: end), glyph.isInvisible { end = glyph.start }
        var start = end
        var count = 0
        while start > limit, count < 40, let glyph = Glyph(in: text, before: start) {
            if glyph.isBlank || glyph.isOpening || glyph.isClosing && !glyph.isApostrophe { break }
            if glyph.isTwoWayQuote && !glyph.isApostrophe { break }
            if glyph.isCJK, count > 8 { break }
            start = glyph.start
            count += 1
        }
        while start < end, let glyph = Glyph(in: text, at: start), glyph.isDash || glyph.isBullet { start = glyph.end }
        // A quotation mark that looks like an apostrophe, before and after the word.
        while start < end, let glyph = Glyph(in: text, at: start), glyph.isApostrophe { start = glyph.end }
        if let last = Glyph(in: text, before: end), end > start, last.isApostrophe { start = end }
        return ByteRange(start, end)
    }

    /// The word before another one, if only blanks stand between them.
    static func word(before other: ByteRange, in text: [UInt8], from limit: Int) -> ByteRange {
        var end = other.start
        while end > limit, let glyph = Glyph(in: text, before: end), glyph.isBlank { end = glyph.start }
        guard end < other.start else { return ByteRange(other.start, other.start) }
        return word(in: text, before: end, from: limit)
    }

    func word(before other: ByteRange) -> ByteRange {
        Self.word(before: other, in: text, from: sentenceStart)
    }

    /// The character right before the marks, blanks skipped.
    var glyphBefore: Glyph? {
        var offset = run.range.start
        while offset > sentenceStart, let glyph = Glyph(in: text, before: offset) {
            if !glyph.isInvisible { return glyph }
            offset = glyph.start
        }
        return nil
    }

    /// Whether a blank stands right before the marks.
    var standsApart: Bool { Glyph(in: text, before: run.range.start)?.isBlank ?? false }

    /// Whether nothing but marks and blanks stands in the sentence before a word.
    func isFirst(_ word: ByteRange) -> Bool {
        var offset = word.start
        while offset > sentenceStart, let glyph = Glyph(in: text, before: offset) {
            if glyph.isLetter || glyph.isDigit { return false }
            offset = glyph.start
        }
        return true
    }
}
