package import Diagnostics
import Locales
import Segments
import SourceText

/// A translation is not a copy of its source.
///
/// `Delete the selected files` as the French text for the same words is found.
///
/// Left alone: copies without any word that is only English (names, addresses, code, numbers, "Version", "Menu");
/// titles of works, in quotation marks, emphasis or capitals; references; texts of fewer than three words, unless they
/// begin as a sentence does.
///
/// A warning: some copies are right. Source: the English words of `LanguageWords+English.swift`; for other source
/// languages a copy of four words and more is found.
package struct TranslationDiffers: Rule {
    package let id = "translation-differs"
    package let severity = Severity.warning
    package let summary = "Translations are not copies of the source"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.source.slice == pair.target.slice, !pair.isReference, isLanguage(pair) else { return [] }
        return [
            Finding(
                "The translation is a copy of the source", evidence: nil, help: "translate it, or leave it empty")
        ]
    }

    /// Whether the text is written in words of a language rather than in names.
    private func isLanguage(_ pair: TranslationPair) -> Bool {
        let text = pair.target
        let words = text.words.indices.filter { text.words[$0].hasLetter && text.words[$0].range.count > 1 }
        guard pair.sourceLocale.tag.language == "en" else { return words.count >= 4 }
        let own = LanguageTable.number(of: pair.locale.tag.language).map { LanguageSet(number: $0) } ?? []
        let table = LanguageTable.shared
        var (function, content, capitals) = (0, 0, 0)
        for index in words {
            let range = text.words[index].range
            if index > words[0], ASCII.isUppercase(text.prose[range.start]) { capitals += 1 }
            let languages = table.languages(ofWord: text.wordHashes.ordered[index])
            guard languages.contains(.english), languages.isDisjoint(with: own) else { continue }
            if languages.contains(.englishFunction) { function += 1 } else { content += 1 }
        }
        if isTitle(text, words.count) || capitals * 2 >= max(2, words.count) { return false }
        return (words.count >= 4 && function >= 1) || (words.count >= 3 && function + content >= 2)
            || (words.count >= 4 && content >= 1)
    }

    /// Whether quotation marks or emphasis hold nearly all of it.
    private func isTitle(_ text: CheckedText, _ count: Int) -> Bool {
        guard let first = text.bytes.first,
            let scalar = text.scalars(in: ByteRange(0, min(4, text.count))).first?.scalar
        else { return false }
        if first == 0x22 || scalar == "“" || scalar == "«" || scalar == "„" {
            let end = text.bytes.last { !".,;:!? ".utf8.contains($0) }
            return end == 0x22 || (end ?? 0) >= 0x80
        }
        guard let code = text.inlineCodes.first, code.range.start == 0,
            code.kind == .emphasis || code.kind == .strong
        else { return false }
        return code.range.count * 5 >= text.count * 3
    }
}
