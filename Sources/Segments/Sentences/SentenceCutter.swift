package import Locales
import MarkdownSyntax
package import SourceText

/// Cuts the text of a block into sentences: ICU's sentence breaks, corrected.
///
/// A break is dropped before a small letter, after an abbreviation or an initial, after a number that is an ordinal
/// in this language, and inside of a code span, link, emphasis, bracket or HTML element that it would
/// tear. Not `Sendable`: one per worker.
package final class SentenceCutter {
    private let breaker: SentenceBreaker
    private let abbreviations: Abbreviations

    package init(_ locale: LocaleTag) {
        breaker = SentenceBreaker(locale)
        abbreviations = Abbreviations.of(language: locale.language)
    }

    /// The sentences of `text` without the blanks around them, in order; none is empty.
    package func sentences(of text: [UInt8], syntax: SegmentSyntax = .markdown) -> [ByteRange] {
        guard mayHoldTwoSentences(text) else { return [trimmed(ByteRange(0, text.count), in: text)].filter(\.isFull) }
        let spans = syntax.spans(in: text)
        let visible = VisibleText(text, spans: spans)
        let tags = TagPairs(in: text, spans: spans)
        let brackets = BracketPairs(in: visible.bytes)
        var start = 0
        var sentences: [ByteRange] = []
        for found in breaker.boundaries(in: visible.bytes) where found > 0 && found < visible.bytes.count {
            let boundary = QuoteEdges.corrected(found, in: visible.bytes)
            guard boundary < visible.bytes.count, !brackets.tears(at: boundary),
                !beginsInLowerCase(visible.bytes, at: boundary),
                !abbreviations.continues(visible.bytes, at: boundary)
            else { continue }
            let end = visible.markedOffset(of: boundary)
            guard end > start, !tags.tears(at: end),
                !spans.contains(where: { $0.range.start < end && end < $0.range.end })
            else { continue }
            sentences.append(trimmed(ByteRange(start, end), in: text))
            start = end
        }
        sentences.append(trimmed(ByteRange(start, text.count), in: text))
        return sentences.filter(\.isFull)
    }

    /// Whether anything but the end of `text` could end a sentence: spares most headings and list items the work.
    private func mayHoldTwoSentences(_ text: [UInt8]) -> Bool {
        var index = 0
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), 0x80...: return true
            default: index += 1
            }
        }
        return false
    }

    /// What goes on in lower case is the same sentence, `"Shall I?" she asked`, and so is what goes on with a particle
    /// after a Japanese quotation.
    private func beginsInLowerCase(_ text: [UInt8], at boundary: Int) -> Bool {
        for (index, scalar) in QuoteEdges.scalars(of: text, from: boundary).enumerated() {
            if index == 0, QuoteEdges.isParticle(scalar), QuoteEdges.endsInWideBracket(text, at: boundary) {
                return true
            }
            if scalar.properties.isWhitespace || QuoteEdges.isPunctuation(scalar) { continue }
            return scalar.properties.isLowercase
        }
        return false
    }

    private func trimmed(_ range: ByteRange, in text: [UInt8]) -> ByteRange {
        var start = range.start
        var end = range.end
        while start < end, ASCII.isWhitespace(text[start]) { start += 1 }
        while end > start, ASCII.isWhitespace(text[end - 1]) { end -= 1 }
        return ByteRange(start, end)
    }
}

extension ByteRange {
    fileprivate var isFull: Bool { !isEmpty }
}
