package import Diagnostics
import Locales
import SourceText

/// No word stands twice in a row.
///
///     It is is late.     one "is" is enough
///
/// Compared are words parted by one blank, without regard to capitals. Left alone are numbers, as many repeats as the
/// source has, also of a word in two forms ("unknown unknowns"), and words that a language may repeat: `via via`,
/// `nous nous`, `die die`, `еле еле`, `キラキラ`. In Chinese and Japanese, which write no spaces, a doubled particle counts and a
/// doubled run of two characters and more, unless it may be two words (`操作操作系统`, `项目的目的`, `讨论讨论`). Only a warning. The
/// fix leaves one word of articles, prepositions and conjunctions; which other words belong there, only a person knows.
package struct NoRepeatedWords: Rule {
    package let id = "no-repeated-words"
    package let severity = Severity.warning
    package let summary = "No word stands twice in a row"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        var found = pair.locale.sentenceMarks.isWide ? denseRepeats(pair) : repeats(pair)
        if found.isEmpty { return [] }
        // A repeat of the source stands at about the same place.
        for place in repeatedPlaces(pair.source).prefix(Self.most) where !found.isEmpty {
            let wanted = place * pair.target.count / max(1, pair.source.count)
            func distance(_ index: Int) -> Int { abs((found[index].range?.start ?? 0) - wanted) }
            if let nearest = found.indices.min(by: { distance($0) < distance($1) }) { found.remove(at: nearest) }
        }
        return found
    }

    /// So many repeats of a text are told: each is looked for in the source.
    private static let most = 200

    private func repeats(_ pair: TranslationPair) -> [Finding] {
        let words = pair.target.words
        guard words.count > 1 else { return [] }
        let bytes = pair.target.prose
        var found: [Finding] = []
        for index in 1..<words.count where found.count < Self.most {
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
                    fix: isFunction(word, pair, one, other) ? [TextEdit(ByteRange(one.end, other.end), "")] : []))
        }
        return found
    }

    /// Whether it is a word that leads to another one, written in the same way twice: "de De Gaulle" has a name.
    private func isFunction(_ word: String, _ pair: TranslationPair, _ one: ByteRange, _ other: ByteRange) -> Bool {
        pair.locale.danglingWords.contains(word)
            && pair.target.bytes[one.range].elementsEqual(pair.target.bytes[other.range])
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

    /// Where the source says a word twice, in one form or in two: "knock, knock", "unknown unknowns".
    private func repeatedPlaces(_ text: CheckedText) -> [Int] {
        let words = text.words
        return words.indices.dropFirst().compactMap { index in
            let (one, other) = (words[index - 1].range, words[index].range)
            guard other.start <= one.end + 2 else { return nil }
            if one.count == other.count { return isSame(text.prose, one, other) ? one.start : nil }
            let (short, long) = one.count < other.count ? (one, other) : (other, one)
            let isForm =
                short.count >= 3 && long.count - short.count <= 3
                && isSame(text.prose, short, ByteRange(long.start, long.start + short.count))
            return isForm ? one.start : nil
        }
    }

    private func denseRepeats(_ pair: TranslationPair) -> [Finding] {
        guard pair.target.traits.contains(.eastAsian) else { return [] }
        let scalars = pair.target.scalars
        var found: [Finding] = []
        var index = 1
        while index < scalars.count, found.count < Self.most {
            defer { index += 1 }
            guard isAgain(scalars, index), scalars[index].isDense else { continue }
            for length in 1...4
            where index >= length && scalars[index - length].value == scalars[index].value {
                guard index + length <= scalars.count, isRepeat(scalars, index, length),
                    length > 1 || isDoubledParticle(scalars, index)
                else {
                    continue
                }
                let text = pair.target.text(ByteRange(scalars[index].start, scalars[index + length - 1].end))
                if pair.locale.doubledWords.contains(text) || length > 1 && mayBeTwo(text, scalars, index, length) {
                    continue
                }
                let range = ByteRange(scalars[index - length].start, scalars[index + length - 1].end)
                found.append(
                    Finding(
                        "A word stands twice", evidence: pair.target.text(range), help: "write it once", range: range))
                index += length
                break
            }
        }
        return found
    }

    /// Whether the run may be two words, or parts of them, that only look like a repeat.
    private func mayBeTwo(
        _ text: String, _ scalars: [TextScalar], _ index: Int, _ length: Int
    ) -> Bool {
        // 朋友的朋友的, 目的目的: 的 and its kin tie words together.
        let unit = scalars[index..<index + length].map(\.value)
        if let first = unit.first, let last = unit.last, Self.ties.contains(first) || Self.ties.contains(last) {
            return true
        }
        // 操作操作系统: a verb may stand before a noun that begins with it.
        if Self.chineseFunctionWords.contains(text) { return false }
        guard index + length < scalars.count else { return false }
        let next = scalars[index + length]
        return next.isDense && next.traits.script == scalars[index].traits.script && !Self.ties.contains(next.value)
    }

    /// 的, 之, 和, 与, 與, 或, 及, 在, 是.
    private static let ties: Set<UInt32> = [
        0x7684, 0x4E4B, 0x548C, 0x4E0E, 0x8207, 0x6216, 0x53CA, 0x5728, 0x662F,
    ]

    /// Pronouns, conjunctions and auxiliaries of Chinese with two characters, which nobody says twice.
    private static let chineseFunctionWords: Set<String> = [
        "我们", "你们", "他们", "她们", "它们", "我們", "你們", "他們", "她們", "它們", "自己", "这个", "那个", "这些", "那些", "這個", "那個", "這些",
        "那些", "可以", "能够", "能夠", "应该", "應該", "必须", "必須", "需要", "因为", "因為", "所以", "如果", "但是", "而且", "或者", "以及", "并且",
        "並且",
        "已经", "已經", "没有", "沒有", "通过", "通過", "由于", "由於", "关于", "關於", "对于", "對於", "为了", "為了", "其他", "任何", "所有", "一个",
        "一個",
        "将会", "將會", "不会", "不會", "还是", "還是", "就是", "只是", "如何", "什么", "什麼",
    ]

    /// Quick: whether one of the four characters before is the same.
    private func isAgain(_ scalars: [TextScalar], _ index: Int) -> Bool {
        let value = scalars[index].value
        var place = index
        while place > 0, place + 4 > index {
            place -= 1
            if scalars[place].value == value { return value >= 0x3005 }
        }
        return false
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
            // No word ends or begins with を; behind katakana a particle stands alone.
            if scalars[index].value == 0x3092 { return true }
            return (before?.traits.script == .han || before?.traits.script == .katakana || before?.value == 0x30FC)
                && (after?.traits.script != .hiragana || before?.traits.script == .katakana || before?.value == 0x30FC)
        // 目的的, 的的确确.
        case 0x7684:
            let before = index > 1 ? scalars[index - 2].value : 0
            let after = index + 1 < scalars.count ? scalars[index + 1].value : 0
            return before != 0x76EE && after != 0x786E && after != 0x78BA
        // 为了了解, 除了了结.
        case 0x4E86:
            let after = index + 1 < scalars.count ? scalars[index + 1].value : 0
            return ![0x89E3, 0x7ED3, 0x7D50, 0x7136, 0x671B, 0x5374, 0x4E0D, 0x65E0, 0x7121].contains(after)
        default: return false
        }
    }
}
