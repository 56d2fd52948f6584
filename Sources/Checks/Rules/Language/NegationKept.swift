package import Diagnostics
import Locales
import SourceText

/// A translation denies what its source denies.
///
///     This cannot be undone.   →   Questo può essere annullato.     it says the opposite
///
/// Looked at are English sources of one sentence with exactly one plain negation: `not`, `never`, `cannot`, `don't`. Found
/// is a translation without any word that denies, in a wide sense: `non`, `senza`, `impossibile`, `evitare`.
///
/// Left alone: what languages say without one (`not only`, `don't forget`, `if you don't agree`, `x, not y`), questions,
/// quotations, names in capitals (`Do Not Track`), texts with another word that denies, and languages whose words are not
/// listed. Only a warning: some sentences are turned round (`do not stop` → `go on`).
package struct NegationKept: Rule {
    package let id = "negation-kept"
    package let severity = Severity.warning
    package let summary = "What the source denies is denied"
    package let concerns: TextTraits = .letters
    package let kinds: Set<CheckedText.Kind> = [.markdown, .plain]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.sourceLocale.tag.language == "en", pair.source.isPlainlyNegated, !pair.isCopy, !pair.isReference,
            !pair.locale.negationWords.isEmpty, !pair.locale.negationWords.areIn(pair.target)
        else { return [] }
        return [
            Finding(
                "The translation denies nothing, and its source does", evidence: nil,
                help: "see whether it says the opposite")
        ]
    }
}
