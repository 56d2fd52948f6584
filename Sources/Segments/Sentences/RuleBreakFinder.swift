import SourceText

/// Finds sentences by the marks that end them and by what stands before and after: the rules in `Rules`, with the
/// words of a language in `Data`.
///
/// Marks and their classes follow UAX #29 (Unicode Text Segmentation); its rules SB6 to SB8a are the default here as
/// well, and each ``SentenceRule`` is an exception to it. Below 3 ns a byte for plain text, some 100 ns a mark.
final class RuleBreakFinder: BreakFinder {
    private let data: SentenceData

    init(language: String) { data = SentenceData.of(language: language) }

    let breaksAfterMarksOnly = true

    func breaks(in text: [UInt8]) -> [Int] {
        var search = Search(text: text)
        search.readList(hasOrdinals: data.hasOrdinalNumbers)
        var offset = 0
        while let run = MarkRun(in: text, from: offset) {
            offset = run.range.end
            if isInsideOfWord(run, in: text) { continue }
            search.advance(to: run.range.start)
            let candidate = BreakCandidate(run, in: text, sentenceStart: search.start, data)
            if candidate.next == text.count { break }
            offset = candidate.end
            guard endsSentence(candidate) else { continue }
            search.add(splitsEllipsis(candidate) ? run.range.start + 2 : candidate.next)
            search.readList(hasOrdinals: data.hasOrdinalNumbers)
        }
        return search.finished()
    }

    /// The breaks found so far.
    private struct Search {
        let text: [UInt8]
        /// Where the sentence begins that is being read.
        private(set) var start = 0
        private var breaks: [Int] = []
        /// The items of the last list, of which the first `listIndex` have been read.
        private var items: [Int] = []
        private var itemIndex = 0
        private lazy var brackets = BracketPairs(in: text)

        init(text: [UInt8]) { self.text = text }

        mutating func add(_ offset: Int) {
            guard offset > start, !brackets.tears(at: offset) else { return }
            breaks.append(offset)
            start = offset
        }

        /// Looks for a list that begins with the sentence, unless one is being read.
        mutating func readList(hasOrdinals: Bool) {
            guard itemIndex == items.count,
                let list = ListMarks(in: text, at: start, hasOrdinals: hasOrdinals)
            else { return }
            items = list.breaks
            itemIndex = 0
        }

        /// Takes the items of a list up to an offset for sentences.
        mutating func advance(to offset: Int) {
            while itemIndex < items.count, items[itemIndex] <= offset {
                add(items[itemIndex])
                itemIndex += 1
            }
        }

        mutating func finished() -> [Int] {
            advance(to: text.count)
            return breaks
        }
    }

    /// Whether a digit or small letter follows a full stop at once: by far the most of those inside of words.
    private func isInsideOfWord(_ run: MarkRun, in text: [UInt8]) -> Bool {
        guard run.kind == .stop, run.range.end < text.count else { return false }
        let byte = text[run.range.end]
        if ASCII.isDigit(byte) { return SentenceTail.noteNumbers(in: text, at: run.range.end) == nil }
        return byte &- 0x61 < 26
    }

    private func endsSentence(_ candidate: BreakCandidate) -> Bool {
        if let verdict = NameRule.ends(at: candidate, data) { return verdict }
        if let verdict = TightRule.ends(at: candidate, data) { return verdict }
        if continues(candidate) { return false }
        if ListMarks.isItem(in: candidate.text, at: candidate.next) { return true }
        if candidate.start == .lower, !isCaseless(candidate) { return LowerCaseRule.ends(at: candidate, data) ?? false }
        if let verdict = QuotationRule.ends(at: candidate, data) { return verdict }
        switch candidate.run.kind {
        case .ellipsis: return EllipsisRule.ends(at: candidate, data) ?? true
        case .stop:
            guard !candidate.word.isEmpty else { return true }
            return OrdinalRule.ends(at: candidate, data) ?? InitialRule.ends(at: candidate, data)
                ?? AbbreviationRule.ends(at: candidate, data) ?? true
        case .strong, .twoStops, .wide: return true
        }
    }

    /// Whether a comma or the like stands after the blanks, or the bar between two lines of a poem.
    private func continues(_ candidate: BreakCandidate) -> Bool {
        switch candidate.text[candidate.next] {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: ")"), UInt8(ascii: "/"): true
        default: false
        }
    }

    /// Whether the text before the marks is in a script without capitals, where a small letter tells nothing.
    private func isCaseless(_ candidate: BreakCandidate) -> Bool {
        guard let glyph = candidate.glyphBefore, glyph.isLetter else { return false }
        return !glyph.isUppercase && !glyph.isLowercase
    }

    /// `compounds. . . . The`: a full stop, and an omission that begins the next sentence (Chicago Manual of Style).
    private func splitsEllipsis(_ candidate: BreakCandidate) -> Bool {
        candidate.run.spacedStops == 4 && !candidate.standsApart && !candidate.isClosed
    }
}
