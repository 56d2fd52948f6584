package import Locales
import MarkdownSyntax
package import SourceText

/// Cuts the text of a block into sentences.
///
/// A ``BreakFinder`` finds the breaks in the text as readers see it; a break that would tear a code span, link,
/// emphasis or HTML element is dropped here. Not `Sendable`: one per worker.
package final class SentenceCutter {
    private let finder: any BreakFinder
    private let exceptions: SentenceExceptions

    /// - Parameter exceptions: breaks that the workspace forbids or adds.
    package convenience init(_ locale: LocaleTag, exceptions: SentenceExceptions = .none) {
        let rules = RuleBreakFinder(language: locale.language)
        let isKnown = SentenceData.has(language: locale.language)
        self.init(isKnown ? rules : ICUBreakFinder(locale, rules), exceptions: exceptions)
    }

    package init(_ finder: any BreakFinder, exceptions: SentenceExceptions = .none) {
        self.finder = finder
        self.exceptions = exceptions
    }

    /// The sentences of a text in Markdown without the blanks around them, in order; none is empty.
    package func sentences(of text: [UInt8]) -> [ByteRange] {
        sentences(of: text, spans: InlineScanner.spans(in: text))
    }

    /// The sentences of a text whose markup is known.
    func sentences(of text: [UInt8], spans: [InlineSpan]) -> [ByteRange] {
        if finder.breaksAfterMarksOnly, exceptions.isEmpty, !mayHoldTwoSentences(text) { return ranges([], in: text) }
        guard !spans.isEmpty else { return ranges(exceptions.applied(to: finder.breaks(in: text), in: text), in: text) }
        let visible = VisibleText(text, spans: spans)
        let tags = TagPairs(in: text, spans: spans)
        var ends: [Int] = []
        for boundary in exceptions.applied(to: finder.breaks(in: visible.bytes), in: visible.bytes) {
            let end = visible.markedOffset(of: boundary)
            guard end > ends.last ?? 0, !visible.goesOn(at: boundary), !tags.tears(at: end),
                !spans.contains(where: { $0.range.start < end && end < $0.range.end })
            else { continue }
            ends.append(end)
        }
        return ranges(ends, in: text)
    }

    /// Whether a mark stands before the last byte after which a sentence may end: spares most headings and list items
    /// the work.
    private func mayHoldTwoSentences(_ text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { text in
            let end = text.count - 1
            return ByteSearch.firstWide(or: 0x2E, 0x21, 0x3F, in: text, from: 0, to: end) < end
                || ByteSearch.first(0x29, in: text, from: 0, to: end) < end
        }
    }

    private func ranges(_ ends: [Int], in text: [UInt8]) -> [ByteRange] {
        var start = 0
        var sentences: [ByteRange] = []
        sentences.reserveCapacity(ends.count + 1)
        for end in ends {
            append(ByteRange(start, end), in: text, to: &sentences)
            start = end
        }
        append(ByteRange(start, text.count), in: text, to: &sentences)
        return sentences
    }

    private func append(_ range: ByteRange, in text: [UInt8], to sentences: inout [ByteRange]) {
        let sentence = range.trimmed(in: text)
        if !sentence.isEmpty { sentences.append(sentence) }
    }
}
