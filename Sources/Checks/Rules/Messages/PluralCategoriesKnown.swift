package import Diagnostics
import Locales
import SourceText

/// The categories of a plural are those of CLDR, and the language uses them.
///
/// A category that is misspelt (`ones`) or translated is never chosen: an error, with the nearest of the six names. One
/// that the language does not use (`few` in Italian) is text for nobody: a warning. Explicit numbers (`=0`) are right in
/// every language.
package struct PluralCategoriesKnown: Rule {
    package let id = "plural-categories-known"
    package let severity = Severity.error
    package let summary = "Plurals have only categories of the language"
    package let concerns: TextTraits = .braces
    package let kinds: Set<CheckedText.Kind> = [.message]

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard let messages = MessagePair(pair) else { return [] }
        return messages.target.flatMap { argument -> [Finding] in
            guard let rules = pair.locale.pluralRules(for: argument.kind) else { return [] }
            let missing = rules.categories.filter { !argument.selectors.contains($0) }
            return argument.variants.compactMap { variant in
                guard variant.value == nil, !rules.categories.contains(variant.selector) else { return nil }
                let range = ByteRange(variant.range.start, variant.range.start + variant.selector.utf8.count)
                let used = "\(pair.locale.tag) uses \(rules.categories.joined(separator: ", "))"
                if PluralRules.allCategories.contains(variant.selector) {
                    return Finding(
                        "The language has no plural category \"\(variant.selector)\"", evidence: used,
                        help: "remove the branch", range: range, severity: .warning)
                }
                let near = nearestName(to: variant.selector, in: missing + rules.categories)
                return Finding(
                    "There is no plural category \"\(variant.selector)\"", evidence: used,
                    help: near.map { "did you mean \($0)?" } ?? "the categories are zero, one, two, few, many, other",
                    range: range,
                    fix: near.flatMap { missing.contains($0) ? [TextEdit(range, $0)] : nil } ?? [])
            }
        }
    }
}
