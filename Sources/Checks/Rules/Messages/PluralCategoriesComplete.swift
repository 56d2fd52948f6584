package import Diagnostics
import Locales

/// A plural in a UI message has a text for every plural category of its language.
///
/// The categories are CLDR's (`plurals.xml`): Polish needs `one few many other`, Arabic all six, Japanese only
/// `other`. A missing category is an error, for ICU shows the text of `other` then: "2 artykułów". The category
/// `many` of French, Italian, Portuguese, Spanish and Catalan, which holds only for whole millions, is told of by a note.
///
/// Explicit numbers count where they cover a category: `=2` is Arabic's `two`.
package struct PluralCategoriesComplete: Rule {
    package let id = "plural-categories-complete"
    package let severity = Severity.error
    package let summary = "Plurals have every category of the language"
    package let concerns: TextTraits = .braces
    package let kinds: Set<CheckedText.Kind> = [.message]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.isMessage, let message = try? pair.target.message?.get() else { return [] }
        return message.arguments.flatMap { argument -> [Finding] in
            guard let rules = pair.locale.pluralRules(for: argument.kind) else { return [] }
            return argument.missingCategories(in: rules).map { missing in
                let isRare = isOnlyForMillions(missing.category, pair.locale.tag)
                let sample = isRare ? "1000000" : missing.sample
                return Finding(
                    "The plural of {\(argument.name)} has no text for \"\(missing.category)\"",
                    evidence: argument.selectors.joined(separator: ", "),
                    help: "add \(missing.category) {…}: \(pair.locale.tag) uses it"
                        + (sample.map { ", for example for \($0)" } ?? ""),
                    range: argument.range, severity: isRare ? .note : .error)
            }
        }
    }

    private func isOnlyForMillions(_ category: String, _ locale: LocaleTag) -> Bool {
        category == "many" && ["fr", "it", "pt", "es", "ca"].contains(locale.language)
    }
}
