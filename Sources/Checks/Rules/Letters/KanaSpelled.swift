package import Diagnostics
import Locales
import SourceText

/// Words of katakana have no Han character or dash that only looks like a letter of theirs.
///
///     サ一バ   →   サーバ     the number one stands for the mark of a long vowel
///
/// Found are `一`, a dash or a hyphen between two katakana in the place of `ー`, and `力 工 口 夕 卜 二 八` between them in
/// the place of カ エ ロ タ ト ニ ハ, the first two also before them at the beginning of a word (`力ラー`). No search finds
/// such a word, and hardly a reader sees it.
///
/// Left alone: what the source has too, and the long dash between two names. A warning; the fix writes the katakana.
package struct KanaSpelled: Rule {
    package let id = "kana-spelled"
    package let severity = Severity.warning
    package let summary = "Words of katakana have katakana only"
    package let concerns: TextTraits = .eastAsian

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.locale.tag.language == "ja", !pair.isCopy, pair.target.traits.contains(.eastAsian) else { return [] }
        let scalars = pair.target.scalars
        var found: [Finding] = []
        for index in scalars.indices.dropLast() {
            guard Self.mayBe(scalars[index].value), Self.isKatakana(scalars[index + 1].value),
                let right = right(scalars, index), !pair.source.contains(pair.target.bytes[scalars[index].range.range])
            else { continue }
            found.append(
                Finding(
                    "A character that only looks like katakana",
                    evidence: Unicode.Scalar(scalars[index].value).map(CharacterName.shown), help: "write \"\(right)\"",
                    range: scalars[index].range, fix: [TextEdit(scalars[index].range, right)]))
        }
        return found
    }

    private static func mayBe(_ value: UInt32) -> Bool {
        switch value {
        case 0x4E00, 0x2D, 0x2010...0x2015, 0x2212, 0x2500, 0xFF0D, 0x529B, 0x5DE5, 0x53E3, 0x5915, 0x535C, 0x4E8C,
            0x516B:
            true
        default: false
        }
    }

    private static let twins: [UInt32: String] = [
        0x529B: "カ", 0x5DE5: "エ", 0x53E3: "ロ", 0x5915: "タ", 0x535C: "ト", 0x4E8C: "ニ", 0x516B: "ハ",
    ]

    private static func isKatakana(_ value: UInt32) -> Bool { 0x30A1...0x30FA ~= value || value == 0x30FC }

    private func right(_ scalars: [TextScalar], _ index: Int) -> String? {
        let value = scalars[index].value
        let before = index > 0 ? scalars[index - 1] : nil
        let isBetween = before.map { Self.isKatakana($0.value) } ?? false
        if let twin = Self.twins[value] {
            if isBetween { return twin }
            // 力ラー begins a word; 入力ラベル and 協力クラブ do not.
            let isFirst = before.map { !$0.isDense && $0.value != 0x30FB } ?? true
            let isLong = index + 2 < scalars.count && Self.isKatakana(scalars[index + 2].value)
            return isFirst && isLong && (value == 0x529B || value == 0x5DE5) ? twin : nil
        }
        guard isBetween else { return nil }
        // 一 counts things; a long dash parts names of three letters and more.
        if value == 0x4E00 { return "ー" }
        var start = index
        while start > 0, Self.isKatakana(scalars[start - 1].value) { start -= 1 }
        var end = index + 1
        while end < scalars.count, Self.isKatakana(scalars[end].value) { end += 1 }
        return index - start <= 2 && end - index - 1 <= 3 || end - index - 1 == 1 ? "ー" : nil
    }
}
