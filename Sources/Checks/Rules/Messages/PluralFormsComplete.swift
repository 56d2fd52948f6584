package import Diagnostics
import SourceText
import Translations

/// An entry with plural forms has all the forms of its language, each with a text.
///
/// GNU gettext takes `msgstr[n]` by the formula of `Plural-Forms`; a form that is not there shows the source, an empty
/// one too. Found are entries with fewer forms than the header, CLDR or most entries of the file have (an error: Polish
/// has `one few many`), and empty forms beside written ones (a warning: the entry counts as untranslated). The message
/// names numbers that need the form.
package struct PluralFormsComplete: Rule {
    package let id = "plural-forms-complete"
    package let severity = Severity.error
    package let summary = "Plural forms of gettext are all there"

    package init() {}

    package func findings(in pair: TranslationPair) -> [Finding] {
        guard let plural = pair.plural else { return [] }
        if pair.target.slice.isEmpty {
            return [
                Finding(
                    "The plural form msgstr[\(plural.index)] is empty", evidence: Self.numbers(plural, plural.index),
                    help: "write the text for these numbers", severity: .warning)
            ]
        }
        guard plural.index == plural.forms.count - 1 else { return [] }
        let wanted = max(plural.numbers.count, pair.locale.pluralFormNumbers.count, pair.habits.pluralForms)
        guard plural.forms.count < wanted else { return [] }
        let help = "write msgstr[0] to msgstr[\(wanted - 1)], and the same number in Plural-Forms"
        let summary =
            "The entry has \(plural.forms.count) plural form\(plural.forms.count == 1 ? "" : "s") of \(wanted)"
        let known = [plural.numbers, pair.locale.pluralFormNumbers].first { $0.count == wanted }
        guard let numbers = known else {
            return [Finding(summary, evidence: "most entries of the file have \(wanted)", help: help)]
        }
        let samples = numbers.map { $0.samples.first.map(String.init) ?? "?" }.joined(separator: ", ")
        return [
            Finding(summary, evidence: "\(pair.locale.tag) has forms of their own for \(samples)", help: help)
        ]
    }

    private static func numbers(_ plural: PluralForm, _ index: Int) -> String? {
        guard plural.numbers.indices.contains(index), !plural.numbers[index].samples.isEmpty else { return nil }
        return "it is for " + plural.numbers[index].samples.prefix(4).map(String.init).joined(separator: ", ")
    }
}
