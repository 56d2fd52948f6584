package import Diagnostics
import Locales
import SourceText

/// A translation is in the language that it says it is in.
///
/// Found is text of another language than the source's and the locale's: Italian pasted into a German file, Chinese in
/// a Japanese one. The script tells most languages apart. For English, French, Italian, Spanish, Portuguese, German and
/// Polish, frequent words, letters and endings are counted; for Chinese and Japanese, kana and a few common Chinese
/// characters.
///
/// Left alone: words that the source has too (names, code, quotations); texts of fewer than three other words; texts
/// whose evidence is not clear. What was left in the source's language is found by `translation-differs` and
/// `fully-translated`.
///
/// A warning, since it rests on counts. Source: the lists of words in `Sources/Checks/Language/Words`.
package struct InTheLanguage: Rule {
    package let id = "in-the-language"
    package let severity = Severity.warning
    package let summary = "The text is in the language of its file"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        if pair.isReference || pair.source.slice == pair.target.slice { return [] }
        if pair.isPlainlyInLanguage { return [] }
        let evidence = pair.languageEvidence
        guard let other = evidence.otherLanguage(than: pair.locale.tag, source: pair.sourceLocale.tag) else {
            return []
        }
        let name = pair.locale.englishName(of: other)
        return [
            Finding(
                "The text looks like \(name)", evidence: evidence.shown(other, pair.locale.tag),
                help: "put the \(pair.locale.englishName(of: pair.locale.tag.language)) text here")
        ]
    }
}
