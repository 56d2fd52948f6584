package import Diagnostics
import Locales
import SourceText

/// A translation says no more than its source: no sentence was put in.
///
///     Open every window.   →   Apri tutte le finestre. Compra subito il nostro nuovo libro!
///
/// Two signs must agree: more sentences than the source has, and a length that is two and a half deviations above what
/// the language lets expect, so that a short sentence put into a long text is not found. Left alone are texts that
/// stand there twice, which `said-once` judges. Only a warning.
package struct NothingAdded: Rule {
    package let id = "nothing-added"
    package let severity = Severity.warning
    package let summary = "No sentence is added"
    package let kinds: Set<CheckedText.Kind> = [.markdown, .plain]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard !pair.isReference, !pair.isCopy, pair.source.count >= 16 else { return [] }
        let length = pair.length
        guard length.source >= 16, length.deviation > 2.5 else { return [] }
        let (own, wanted) = (pair.target.sentenceCount, pair.source.sentenceCount)
        guard own > wanted, wanted > 0 || own > 1 else { return [] }
        // What was pasted twice is another matter.
        if SaidOnce.isTwice(pair.target) { return [] }
        let percent = Int(length.share * 100 + 0.5)
        return [
            Finding(
                "A sentence seems to be added",
                evidence:
                    "\(own) sentence\(own == 1 ? "" : "s") for \(wanted), \(percent) % of the expected length",
                help: "see whether the source says all of it")
        ]
    }
}
