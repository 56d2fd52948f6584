package import Diagnostics
import Locales
import SourceText

/// No word stands twice in a row.
///
///     It is is late.     one "is" is enough
///
/// Compared are words parted by one blank, without regard to capitals. Left alone are numbers, words that the source
/// repeats too, and those that a language may repeat: `via via`, `nous nous`, `die die`, `еле еле`, `キラキラ`. In Chinese and
/// Japanese, which write no spaces, a doubled particle or a doubled run of two characters and more counts. Only a
/// warning; the fix leaves one word.
package struct NoRepeatedWords: Rule {
    package let id = "no-repeated-words"
    package let severity = Severity.warning
    package let summary = "No word stands twice in a row"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        let found = pair.locale.sentenceMarks.isWide ? denseRepeats(pair) : repeats(pair)
        return found.isEmpty || hasRepeat(pair.source) ? [] : found
    }

    private func repeats(_ pair: TranslationPair) -> [Finding] {
        let words = pair.target.words
        guard words.count > 1 else { return [] }
        let bytes = pair.target.prose
        var found: [Finding] = []
        for index in 1..<words.count {
            let (one, other) = (words[index - 1].range, words[index].range)
            guard other.start == one.end + 1, bytes[one.end] == 0x20, one.count == other.count, one.count > 1,
                words[index].hasLetter, isSame(bytes, one, other)
            else { continue }
            let word = pair.target.text(other).lowercased()
            guard !pair.locale.doubledWords.contains(word), !isName(pair, one, other) else {
                continue
            }
            found.append(
                Finding(
                    "A word stands twice", evidence: pair.target.text(ByteRange(one.start, other.end)),
                    help: "write it once", range: ByteRange(one.start, other.end),
                    fix: [TextEdit(ByteRange(one.end, other.end), "")]))
        }
        return found
    }

    private func isSame(_ bytes: [UInt8], _ one: ByteRange, _ other: ByteRange) -> Bool {
        // The first letter may differ in its case; the bytes behind it decide nearly always.
        let first = bytes[one.start]
        let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : 3
        var offset = width
        while offset < one.count {
            if bytes[one.start + offset] != bytes[other.start + offset] { return false }
            offset += 1
        }
        return String(decoding: bytes[one.range], as: UTF8.self).lowercased()
            == String(decoding: bytes[other.range], as: UTF8.self).lowercased()
    }

    /// "Duran Duran": both with a capital, and so in the source.
    private func isName(_ pair: TranslationPair, _ one: ByteRange, _ other: ByteRange) -> Bool {
        let range = ByteRange(one.start, other.end)
        return pair.source.contains(pair.target.bytes[range.range])
    }

    private func hasRepeat(_ text: CheckedText) -> Bool {
        let words = text.words
        return words.indices.dropFirst().contains { index in
            let (one, other) = (words[index - 1].range, words[index].range)
            return one.count == other.count && other.start <= one.end + 2 && isSame(text.prose, one, other)
        }
    }

    private func denseRepeats(_ pair: TranslationPair) -> [Finding] {
        let scalars = pair.target.scalars
        var found: [Finding] = []
        var index = 1
        while index < scalars.count {
            defer { index += 1 }
            guard scalars[index].isDense else { continue }
            for length in 1...4
            where index >= length && scalars[index - length].value == scalars[index].value {
                guard index + length <= scalars.count, isRepeat(scalars, index, length),
                    length > 1 || isDoubledParticle(scalars, index)
                else {
                    continue
                }
                let text = pair.target.text(ByteRange(scalars[index].start, scalars[index + length - 1].end))
                if pair.locale.doubledWords.contains(text) { continue }
                let range = ByteRange(scalars[index - length].start, scalars[index + length - 1].end)
                found.append(
                    Finding(
                        "A word stands twice", evidence: pair.target.text(range), help: "write it once", range: range,
                        fix: [TextEdit(ByteRange(scalars[index].start, range.end), "")]))
                index += length
                break
            }
        }
        return found
    }

    private func isRepeat(_ scalars: [TextScalar], _ index: Int, _ length: Int) -> Bool {
        for offset in 0..<length {
            let scalar = scalars[index + offset]
            guard scalar.value == scalars[index + offset - length].value, scalar.isDense, scalar.value != 0x30FC else {
                return false
            }
            // 是不是: the question by a doubled verb.
            if length > 1,
                scalar.traits.script == .hiragana || HanNumerals.isNumeral(scalar.value) || scalar.value == 0x4E0D
                    || scalar.value == 0x6CA1
            {
                return false
            }
        }
        // サインイン: a run inside of a word of katakana.
        if length > 1, index > length, scalars[index].traits.script == .katakana,
            scalars[index - length - 1].traits.script == .katakana
        {
            return false
        }
        // キラキラ: a word that imitates a sound or sight is made so.
        if length == 2, scalars[index].traits.script == .katakana { return false }
        // ああ, 人人: one character over and over is a word of its own.
        return length == 1 || (0..<length).contains { scalars[index + $0].value != scalars[index].value }
    }

    /// を, に, は … between characters that are no kana; 的, 了 in Chinese.
    private func isDoubledParticle(_ scalars: [TextScalar], _ index: Int) -> Bool {
        switch scalars[index].value {
        case 0x3092, 0x306B, 0x306F, 0x304C, 0x3067:
            let before = index > 1 ? scalars[index - 2] : nil
            let after = index + 1 < scalars.count ? scalars[index + 1] : nil
            return before?.traits.script == .han && after?.traits.script != .hiragana
        case 0x7684, 0x4E86: return true
        default: return false
        }
    }
}
