package import Diagnostics
import Locales
import SourceText

/// A text stands in its translation once.
///
///     Keep it public.   →   Tienilo pubblico. Tienilo pubblico.     it was pasted twice
///
/// Found is a translation that is one text two times, with or without blanks between. Left alone are sources that say
/// everything twice themselves, single words, which `no-repeated-words` judges, and short words that are doubled
/// without a blank (`いろいろ`, `haha`). The fix leaves one of the two.
package struct SaidOnce: Rule {
    package let id = "said-once"
    package let severity = Severity.warning
    package let summary = "The text stands there once"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard !pair.isCopy, let second = Self.secondHalf(of: pair.target.slice) else { return [] }
        guard Self.isText(second, pair.target), Self.secondHalf(of: pair.source.slice) == nil else { return [] }
        return [
            Finding(
                "The text stands there twice", help: "leave one of the two",
                range: second.text, fix: [TextEdit(ByteRange(second.gap.start, second.text.end), "")])
        ]
    }

    /// Whether a text is one text two times.
    static func isTwice(_ text: CheckedText) -> Bool { secondHalf(of: text.slice).map { isText($0, text) } ?? false }

    /// The repeated text and the blanks before it.
    private struct Half {
        var gap: ByteRange
        var text: ByteRange
    }

    /// Compares the ends of both halves first, so that most texts cost a few bytes.
    private static func secondHalf(of text: TextSlice) -> Half? {
        text.bytes.withUnsafeBufferPointer { bytes in
            var end = bytes.count
            while end > 0, ASCII.isWhitespace(bytes[end - 1]) { end -= 1 }
            var start = 0
            while start < end, ASCII.isWhitespace(bytes[start]) { start += 1 }
            guard end - start > 4 else { return nil }
            // No gap, a blank, a break of lines or of paragraphs, a blank of two or three bytes.
            for gap in 0...3 where (end - start - gap).isMultiple(of: 2) {
                let length = (end - start - gap) / 2
                let second = start + length + gap
                guard bytes[second] == bytes[start], bytes[end - 1] == bytes[start + length - 1],
                    isBlank(bytes[(start + length)..<second])
                else { continue }
                if (0..<length).allSatisfy({ bytes[start + $0] == bytes[second + $0] }) {
                    return Half(gap: ByteRange(start + length, second), text: ByteRange(second, end))
                }
            }
            return nil
        }
    }

    private static func isBlank(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        if bytes.allSatisfy(ASCII.isWhitespace) { return true }
        return bytes.elementsEqual("\u{A0}".utf8) || bytes.elementsEqual("\u{3000}".utf8)
            || bytes.elementsEqual("\u{202F}".utf8)
    }

    /// Whether it is more than a word that a language doubles.
    private static func isText(_ half: Half, _ text: CheckedText) -> Bool {
        var (letters, marks) = (0, 0)
        var isDense = false
        for scalar in text.scalars where half.text.contains(scalar.range) {
            if scalar.traits.isLetter { letters += 1 }
            if scalar.isDense { isDense = true }
            if !MarkKinds(scalar.value).isEmpty { marks += 1 }
        }
        guard letters >= 2 else { return false }
        if marks > 0 { return true }
        if half.gap.isEmpty { return letters >= (isDense ? 4 : 6) }
        return isDense || text.words.count { half.text.contains($0.range) && $0.hasLetter } > 1
    }
}
