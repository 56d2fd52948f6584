package import Diagnostics
import Locales
import SourceText

/// No blank stands within a Chinese or Japanese text where none belongs: between its characters, behind its marks and
/// inside of its brackets.
///
///     这个文件 已关闭。 请重试。     both blanks are too many
///
/// Blanks beside Latin words, digits, code and links are a matter of style and left alone, and so are a place that
/// looks so in the source, blanks in lists of words, and all of them in a catalog that has them now and then. Only a
/// warning; the fix takes the blank out.
package struct NoBlanksInWords: Rule {
    package let id = "no-blanks-in-words"
    package let severity = Severity.warning
    package let summary = "No blank parts Chinese or Japanese characters"
    package let concerns: TextTraits = .eastAsian

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.locale.sentenceMarks.isWide, !pair.isCopy, Self.mayBe(in: pair.target.slice.bytes) else { return [] }
        let scalars = pair.target.scalars
        var (places, insides): ([ByteRange], [ByteRange]) = ([], [])
        var index = 1
        while index + 1 < scalars.count {
            defer { index += 1 }
            let isIdeographic = scalars[index].value == 0x3000
            guard scalars[index].value == 0x20 || isIdeographic && isInWords(scalars, index, pair) else { continue }
            if isWrong(scalars[index - 1], scalars[index + 1], at: scalars[index]) {
                places.append(scalars[index].range)
            } else if !isIdeographic, isInsideBracket(scalars[index - 1], scalars[index + 1]) {
                insides.append(scalars[index].range)
            }
        }
        // Labels and lines of options are set in other ways than sentences.
        let isProse = pair.target.sentenceCount > 0 && !pair.target.traits.contains(.doubleBlanks)
        // Three and more are the way of the text: a list, a poem, a text for learners.
        if !isProse || places.count >= 3 && places.count * 40 >= scalars.count || pair.habits.partsDenseCharacters {
            places = []
        }
        // One that has its like at the other end is the way of the text too.
        return (places + (insides.count == 1 ? insides : [])).map {
            Finding("A blank within the text", help: "take it out", range: $0, fix: [TextEdit($0, "")])
        }
    }

    private func isWrong(_ before: TextScalar, _ next: TextScalar, at blank: TextScalar) -> Bool {
        // Words of katakana may be parted: ファイル テンプレート.
        if before.isDense, next.isDense {
            return !(Self.isKatakana(before.value) && Self.isKatakana(next.value))
        }
        // Behind a comma or stop.
        return blank.value == 0x20 && [0x3001, 0x3002, 0xFF0C].contains(before.value) && next.isDense
    }

    private func isInsideBracket(_ before: TextScalar, _ next: TextScalar) -> Bool {
        [0x300C, 0x300E, 0x300A, 0xFF08].contains(before.value) && next.isDense
            || [0x300D, 0x300F, 0x300B, 0xFF09].contains(next.value) && before.isDense
    }

    /// Whether an ideographic space stands within a sentence: in Japanese beside small words, not between names.
    private func isInWords(_ scalars: [TextScalar], _ index: Int, _ pair: TranslationPair) -> Bool {
        pair.locale.tag.language == "zh" || scalars[index - 1].traits.script == .hiragana
            || scalars[index + 1].traits.script == .hiragana
    }

    private static func isKatakana(_ value: UInt32) -> Bool { 0x30A1...0x30FC ~= value }

    /// Quick: whether a blank stands between two characters beyond ASCII, of which the second may be dense or a mark.
    static func mayBe(in bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 1
            while index + 1 < bytes.count {
                if bytes[index] == 0x20, bytes[index - 1] >= 0x80, bytes[index + 1] >= 0xE3 { return true }
                if bytes[index] == 0x80, bytes[index - 1] == 0xE3, bytes[index + 1] == 0x80 { return true }
                index &+= 1
            }
            return false
        }
    }
}
