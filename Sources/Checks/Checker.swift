import Diagnostics
import SourceText
package import Translations

/// Judges the translations of catalogs by all rules.
package struct Checker: Sendable {
    package let rules: [any Rule]
    /// By the kind of text, so that an entry costs no question to a rule that it does not concern.
    private let asked: [CheckedText.Kind: [(concerns: TextTraits, rule: any Rule)]]

    package init(rules: [any Rule] = RuleBook.standard) {
        self.rules = rules
        asked = Dictionary(
            uniqueKeysWithValues: CheckedText.Kind.allCases.map { kind in
                (kind, rules.filter { $0.kinds.contains(kind) }.map { ($0.concerns, $0) })
            })
    }

    /// Every rule, with those of a glossary where there is one.
    package init(glossary: Glossary?) { self.init(rules: RuleBook.rules(glossary)) }

    /// What the rules find in a catalog's entries that are translated, at their places in the file.
    ///
    /// Stale translations are not judged: they are to be revised first.
    ///
    /// - Parameters:
    ///   - sources: The source texts seen so far; the other catalogs of an article ask for the same ones.
    ///   - kind: What the texts of an entry are written in.
    package func findings(
        in catalog: Catalog, _ locale: LocaleKnowledge, from sourceLocale: LocaleKnowledge, sources: SourceTexts? = nil,
        kind: (CatalogEntry) -> CheckedText.Kind = { _ in .markdown }
    ) -> [EntryFinding] {
        let sources = sources ?? SourceTexts(locale.scalars)
        var found: [EntryFinding] = []
        for entry in catalog.entries where entry.state >= .translated {
            let kind = kind(entry)
            let pair = TranslationPair(
                source: sources.text(entry.source, kind: kind),
                target: CheckedText(entry.translation, kind: kind, table: locale.scalars),
                isReference: entry.place?.bytes.starts(with: "footnote ".utf8) ?? false, locale: locale,
                sourceLocale: sourceLocale)
            let traits = pair.traits
            for (concerns, rule) in asked[kind, default: []] where !concerns.isDisjoint(with: traits) {
                for finding in rule.findings(in: pair) { found.append(Self.place(finding, of: rule, entry)) }
            }
        }
        return found
    }

    private static func place(_ finding: Finding, of rule: any Rule, _ entry: CatalogEntry) -> EntryFinding {
        EntryFinding(
            diagnostic: Diagnostic(
                rule.id, finding.severity ?? rule.severity, in: entry.file,
                at: finding.range.map(entry.fileRange(ofTranslation:)) ?? entry.translationRange,
                finding.summary, evidence: finding.evidence, help: finding.help),
            entry: entry, fix: finding.fix)
    }
}
