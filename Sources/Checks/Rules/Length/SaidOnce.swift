package import Diagnostics
import Locales
import SourceText

/// A text stands in its translation once.
///
///     Keep it public.   →   Tienilo pubblico. Tienilo pubblico.     it was pasted twice
///
/// Found is a translation that is one text two times, with or without blanks between, and a sentence that stands twice in
/// a row. Left alone are sources that say
/// everything twice themselves, single words, which `no-repeated-words` judges, and short words that are doubled
/// without a blank (`いろいろ`, `haha`). The fix leaves one of the two.
package struct SaidOnce: Rule {
    package let id = "said-once"
    package let severity = Severity.warning
    package let summary = "The text stands there once"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        if pair.isCopy { return [] }
        guard let second = Self.secondHalf(of: pair.target.slice) else { return sentence(pair) }
        guard Self.isText(second, pair.target), Self.secondHalf(of: pair.source.slice) == nil else { return [] }
        return [
            Finding(
                "The text stands there twice", help: "leave one of the two",
                range: second.text, fix: [TextEdit(ByteRange(second.gap.start, second.text.end), "")])
        ]
    }

    /// A sentence that stands twice in a row beside others, the second one marked.
    private func sentence(_ pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains(.innerSentences), pair.target.count > 30,
            let second = Self.doubledSentence(in: pair.target.slice.bytes),
            Self.doubledSentence(in: pair.source.slice.bytes) == nil,
            pair.target.words.contains(where: { second.contains($0.range) && $0.hasLetter && $0.range.count > 2 })
        else { return [] }
        return [
            Finding(
                "A sentence stands there twice", evidence: pair.target.text(second), help: "leave one of the two",
                range: second)
        ]
    }

    /// The second of two equal sentences beside each other, of twelve bytes and more.
    private static func doubledSentence(in text: ArraySlice<UInt8>) -> ByteRange? {
        text.withUnsafeBufferPointer { bytes in
            var (earlier, start) = (-1, 0)
            var index = 0
            while index < bytes.count {
                let end = sentenceEnd(bytes, index)
                index += 1
                guard end > 0 else { continue }
                let length = end - start
                if earlier >= 0, length >= 12 {
                    var before = start
                    while before > earlier, bytes[before - 1] == ASCII.space { before -= 1 }
                    if before - earlier == length, (0..<length).allSatisfy({ bytes[earlier + $0] == bytes[start + $0] })
                    {
                        return ByteRange(start, end)
                    }
                }
                earlier = start
                start = end
                while start < bytes.count, bytes[start] == ASCII.space { start += 1 }
            }
            return nil
        }
    }

    /// Where a sentence ends whose mark ends at `index`; 0 where none does.
    private static func sentenceEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let byte = bytes[index]
        switch byte {
        case 0x2E, 0x21, 0x3F: return index + 1 == bytes.count || bytes[index + 1] == ASCII.space ? index + 1 : 0
        // 。 ！ ？
        case 0x82 where index >= 2: return bytes[index - 2] == 0xE3 && bytes[index - 1] == 0x80 ? index + 1 : 0
        case 0x81 where index >= 2, 0x9F where index >= 2:
            return bytes[index - 2] == 0xEF && bytes[index - 1] == 0xBC ? index + 1 : 0
        default: return 0
        }
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
