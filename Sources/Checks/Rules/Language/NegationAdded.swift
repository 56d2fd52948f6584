package import Diagnostics
import Locales
import SourceText

/// A translation denies nothing that its source says.
///
///     This is good for children.   →   Questo non è buono per i bambini.     it says the opposite
///
/// Looked at are English sources of one short sentence in which no word denies, limits, contrasts or undoes in any
/// sense (`only`, `until`, `unused`, `remove`, `remember`, `up to`), and translations of one sentence. Found is a word
/// that can only deny: `non`, `pas`, `nicht`, `não`, `nie`, `не`, `لا`.
///
/// Left alone: questions, quotations, texts with a colon, and languages without such words, among them Chinese and
/// Japanese, which deny inside of words. Only a warning: some sentences are turned round (`I failed` → `Я не
/// справился`).
package struct NegationAdded: Rule {
    package let id = "negation-added"
    package let severity = Severity.warning
    package let summary = "What the source says is not denied"
    package let concerns: TextTraits = .letters
    package let kinds: Set<CheckedText.Kind> = [.markdown, .plain]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.sourceLocale.tag.language == "en", pair.source.affirmsPlainly, !pair.isCopy, !pair.isReference,
            let place = pair.locale.plainNegations.first(in: pair.target), pair.target.sentenceCount <= 1
        else { return [] }
        return [
            Finding(
                "The translation denies something, and its source does not", evidence: pair.target.text(place),
                help: "see whether it says the opposite", range: place)
        ]
    }
}
