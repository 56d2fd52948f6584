package import Diagnostics
import Locales

/// A plural in a UI message has a text for every plural category of its language.
///
/// The categories are CLDR's (`plurals.xml`): Polish needs `one few many other`, Arabic all six, Japanese only
/// `other`. A missing category is an error, for ICU shows the text of `other` then: "2 artykułów". The category
/// `many` of French, Italian, Portuguese and Spanish, which holds only for millions, is asked for by a warning.
package struct PluralCategoriesComplete: Rule {
    package let id = "plural-categories-complete"
    package let severity = Severity.error
    package let summary = "Plurals have every category of the language"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard pair.isMessage, let message = try? pair.target.message?.get() else { return [] }
        return message.arguments.flatMap { argument -> [Finding] in
            guard let rules = pair.locale.pluralRules(for: argument.kind) else { return [] }
            return argument.missingCategories(in: rules).filter { !isOnlyForMillions($0.category, pair.locale.tag) }.map
            {
                let example = $0.sample.map { ", for example for \($0)" } ?? ""
                return Finding(
                    "The plural of {\(argument.name)} has no text for \"\($0.category)\"",
                    evidence: argument.selectors.joined(separator: ", "),
                    help: "add \($0.category) {…}: \(pair.locale.tag) uses it\(example)", range: argument.range)
            }
        }
    }

    private func isOnlyForMillions(_ category: String, _ locale: LocaleTag) -> Bool {
        category == "many" && ["fr", "it", "pt", "es", "ca"].contains(locale.language)
    }
}
