package import Diagnostics
import SourceText
package import Translations

/// Judges the translations of catalogs by all rules.
package struct Checker: Sendable {
    package let rules: [any Rule]

    package init(rules: [any Rule] = Checker.standardRules) { self.rules = rules }

    /// Every rule, with those of a glossary where there is one.
    package init(glossary: Glossary?) {
        rules = Checker.standardRules + (glossary.map { [ForbiddenWords($0), TermsKept($0)] } ?? [])
    }

    /// Every rule that needs no glossary, in the order of their names.
    package static let standardRules: [any Rule] = [
        ArgumentsMatch(), CodeKept(), EmphasisKept(), FootnotesKept(), LettersKnown(), LinksKept(), MessageValid(),
        PluralCategoriesComplete(), TagsKept(), TranslationDiffers(),
    ]

    /// What the rules find in a catalog's entries that are translated, at their places in the file.
    ///
    /// Stale translations are not judged: they are to be revised first.
    package func findings(
        in catalog: Catalog, locale: LocaleKnowledge, isMessage: (CatalogEntry) -> Bool = { _ in false }
    ) -> [Diagnostic] {
        catalog.entries.flatMap { entry -> [Diagnostic] in
            guard entry.state >= .translated else { return [] }
            let pair = TranslationPair(
                source: entry.source, target: entry.translation, isMessage: isMessage(entry),
                isReference: entry.place?.bytes.starts(with: "footnote ".utf8) ?? false, locale: locale)
            return rules.flatMap { rule in
                rule.findings(in: pair).map { diagnostic($0, of: rule, entry) }
            }
        }
    }

    private func diagnostic(_ finding: Finding, of rule: any Rule, _ entry: CatalogEntry) -> Diagnostic {
        Diagnostic(
            rule.id, rule.severity, in: entry.file,
            at: finding.range.map(entry.fileRange(ofTranslation:)) ?? entry.translationRange,
            finding.summary, evidence: finding.evidence, help: finding.help)
    }
}
