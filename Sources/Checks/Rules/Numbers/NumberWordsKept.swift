package import Diagnostics
import Locales
import SourceText

/// A number that the source says by a word is said with its value.
///
///     Take two spoons.   →   Prendi tre cucchiai.     two of the source is three here
///
/// Looked at are English texts with exactly one number, a word from two to ten, and translations that say exactly one
/// such word of their language (CLDR, `spellout-cardinal`, in all cases) and no digits. Found is another value.
///
/// Left alone: `one`, which is an article in many languages; ordinals, fractions, multiples and pairs; translations
/// that say the number in any other way (`entrambi`, `dvoje`, 双方); words that also mean something else (`sei`, `neuf`,
/// `acht`). Only a warning: idioms have numbers of their own.
package struct NumberWordsKept: Rule {
    package let id = "number-words-kept"
    package let severity = Severity.warning
    package let summary = "Numbers in words have the values of the source"
    package let concerns: TextTraits = .letters
    package let kinds: Set<CheckedText.Kind> = [.markdown, .plain]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.sourceLocale.tag.language == "en", let wanted = pair.source.spelledCount,
            !Self.hasDigits(pair.target), !pair.isCopy, !pair.isReference
        else { return [] }
        let numbers = pair.locale.cardinalWords.numbers(in: pair.target)
        guard numbers.count == 1, let number = numbers.first, number.value != wanted.value,
            !saysOtherwise(wanted.value, pair)
        else { return [] }
        return [
            Finding(
                "A number is another than in the source",
                evidence: "\(pair.source.text(wanted.range)) of the source is \(pair.target.text(number.range)) here",
                help: "write the number of the source", range: number.range)
        ]
    }

    /// The trait alone tells nothing certain beside full-width marks.
    private static func hasDigits(_ text: CheckedText) -> Bool {
        text.traits.contains(.digits) && text.scalars.contains { $0.traits.isDigit }
    }

    /// Whether any word of the translation may say the number.
    private func saysOtherwise(_ value: UInt64, _ pair: TranslationPair) -> Bool {
        let target = pair.target
        if pair.locale.sentenceMarks.isWide {
            return Self.wide[Int(value)].contains { target.contains(String($0).utf8, inProse: true) }
        }
        return target.words.contains { word in
            guard word.hasLetter else { return false }
            let name = target.text(word.range).lowercased()
            if pair.locale.numberWords.says(name, value) { return true }
            // Arabic writes "and", "with", "for" as one word with the next, and two by the noun's form.
            guard pair.locale.tag.language == "ar" else { return false }
            return pair.locale.numberWords.says(String(name.dropFirst()), value)
                || value == 2 && (name.hasSuffix("ين") || name.hasSuffix("ان"))
        }
    }

    /// By value: characters of Chinese and Japanese that may say it.
    private static let wide = [
        "", "", "二两兩双雙俩倆兼对對両ふ2２两", "三叁仨み3３", "四肆よ4４", "五伍5５", "六陆陸6６", "七柒な7７", "八捌や8８", "九玖9９", "十拾10１",
    ]
}
