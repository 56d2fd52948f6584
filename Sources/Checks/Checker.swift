import Diagnostics
import SourceText
package import Translations

/// Judges the translations of catalogs by all rules.
package struct Checker: Sendable {
    package let rules: [any Rule]
    /// By the kind of text, so that an entry costs no question to a rule that it does not concern.
    private let asked: [Asked]
    /// Rules and, apart from them, the traits that concern each and what each does: asking copies no rule.
    private struct Asked {
        var concerns: [TextTraits]
        var rules: [any Rule]
        var questions: [@Sendable (TranslationPair) -> [Finding]]

        init(_ rules: [any Rule]) {
            concerns = rules.map(\.concerns)
            self.rules = rules
            questions = rules.map { rule in { rule.findings(in: $0) } }
        }
    }

    /// How bad the findings of rules are whose settings say so.
    private let severities: [String: Severity]
    /// Rules about more than one pair, where they are not switched off.
    private let pageRule: PageInTheLanguage?
    let letterRule: LettersKnown?
    let comparesTexts: Bool
    var comparesLetters: Bool { letterRule != nil }

    /// - Parameter choices: what settings say of rules, by their ids.
    package init(rules: [any Rule] = RuleBook.standard, choices: RuleSettings.Choices = [:]) {
        let rules = choices.isEmpty ? rules : rules.filter { choices[$0.id] != .off }
        self.rules = rules
        pageRule = rules.lazy.compactMap { $0 as? PageInTheLanguage }.first
        letterRule = rules.lazy.compactMap { $0 as? LettersKnown }.first
        comparesTexts = rules.contains { $0 is ConsistentTranslation }
        severities = choices.compactMapValues { if case .severity(let severity) = $0 { severity } else { nil } }
        asked = CheckedText.Kind.allCases.map { kind in Asked(rules.filter { $0.kinds.contains(kind) }) }
    }

    /// Every rule, with those of a glossary where there is one.
    package init(glossary: Glossary?) { self.init(rules: RuleBook.rules(glossary)) }

    /// What the rules find in a catalog's entries that are translated, at their places in the file.
    ///
    /// Stale translations are not judged: they are to be revised first. Of an entry with plural forms each form is
    /// judged, the one for the number 1 against the singular, the others against the plural.
    ///
    /// - Parameters:
    ///   - sources: The source texts seen so far; the other catalogs of an article ask for the same ones.
    ///   - entries: The catalog's entries, where they are known already.
    ///   - kind: What the texts of an entry are written in.
    package func findings(
        in catalog: Catalog, _ locale: LocaleKnowledge, from sourceLocale: LocaleKnowledge, sources: SourceTexts? = nil,
        entries: [CatalogEntry]? = nil, kind: (CatalogEntry) -> CheckedText.Kind = { _ in .markdown }
    ) -> [EntryFinding] {
        let sources = sources ?? SourceTexts(locale.scalars)
        let entries = entries ?? catalog.entries
        let habits = CatalogHabits(entries)
        var found: [EntryFinding] = []
        var numbers: [PluralFormNumbers]?
        var page = pageRule.map { _ in PageLanguage(locale, from: sourceLocale, count: entries.count) }
        for (number, entry) in entries.enumerated() {
            let isPlural = !entry.forms.isEmpty
            guard entry.state >= .translated || (isPlural && entry.isPartlyTranslated), !entry.isCredits else {
                continue
            }
            let kind = kind(entry)
            guard isPlural, let pluralSource = entry.pluralSource else {
                let pair = Self.pair(
                    of: entry, entry.translation, kind, locale, sourceLocale, sources, habits: habits)
                forEachFinding(in: pair) { rule, finding in found.append(place(finding, of: rule, entry)) }
                page?.look(at: pair, entry, number)
                continue
            }
            let known = numbers ?? catalog.pluralForms ?? locale.pluralFormNumbers
            numbers = known
            let plural = sources.text(pluralSource, kind: kind)
            let singular = sources.text(entry.source, kind: kind)
            for (index, form) in entry.forms.enumerated() {
                let isSingular =
                    entry.forms.count > 1 && known.indices.contains(index) && known[index].samples.contains(1)
                let pair = Self.pair(
                    of: entry, form, kind, locale, sourceLocale, sources, source: isSingular ? singular : plural,
                    habits: habits)
                pair.plural = PluralForm(
                    index: index, forms: entry.forms, singular: singular, plural: plural, numbers: known)
                let shown = entry.form(index)
                forEachFinding(in: pair) { rule, finding in
                    found.append(place(finding, of: rule, shown, form: index))
                }
            }
        }
        if let pageRule, let finding = page?.finding, let first = page?.first {
            found.removeAll { PageInTheLanguage.covered.contains($0.ruleID) }
            let place = found.firstIndex { $0.entry.index >= first.index } ?? found.endIndex
            found.insert(self.place(finding, of: pageRule, first), at: place)
        }
        return found
    }

    /// Of one rule in one text; more tell nobody more, and each has to find its place in the file.
    private static let mostFindings = 32

    /// An entry's source and a translation of it, as the rules see them.
    ///
    /// - Parameter source: what stands in the place of the entry's source: its plural.
    static func pair(
        of entry: CatalogEntry, _ translation: TextSlice, _ kind: CheckedText.Kind, _ locale: LocaleKnowledge,
        _ sourceLocale: LocaleKnowledge, _ sources: SourceTexts, source: CheckedText? = nil,
        habits: CatalogHabits = CatalogHabits([])
    ) -> TranslationPair {
        let source = source ?? sources.text(entry.source, kind: kind)
        let pair = TranslationPair(
            source: source, target: CheckedText(translation, of: source, in: locale),
            isReference: entry.isFootnote, locale: locale,
            sourceLocale: sourceLocale, habits: habits)
        if !pair.traits.isDisjoint(with: Placeholder.traits) { pair.flags = entry.flags }
        return pair
    }

    /// What the rules find in one pair of texts.
    func forEachFinding(in pair: TranslationPair, _ body: (any Rule, Finding) -> Void) {
        let isMissing = pair.target.slice.isEmpty
        let traits = pair.traits
        let asked = asked[pair.target.kind.rawValue]
        for index in asked.rules.indices where !asked.concerns[index].isDisjoint(with: traits) {
            if isMissing, !(asked.rules[index] is PluralFormsComplete) { continue }
            let found = asked.questions[index](pair)
            if found.isEmpty { continue }
            for finding in found.prefix(Self.mostFindings) { body(asked.rules[index], finding) }
        }
    }

    /// - Parameter form: which plural form the finding is about.
    func place(_ finding: Finding, of rule: any Rule, _ entry: CatalogEntry, form: Int = 0) -> EntryFinding {
        EntryFinding(
            diagnostic: Diagnostic(
                rule.id, severities[rule.id] ?? finding.severity ?? rule.severity, in: entry.file,
                at: finding.range.map(entry.fileRange(ofTranslation:)) ?? entry.translationRange,
                finding.summary, evidence: finding.evidence, help: finding.help),
            entry: entry, fix: form == 0 ? finding.fix : [], form: form)
    }
}
