import Checks
import Diagnostics
import Locales
import SourceText
import Translations

/// What the gate sees of one catalog.
struct CatalogJudgement: Sendable {
    var path: String
    var locale: LocaleTag
    /// The section with an exception that the article is in.
    var section: String?
    var coverage: CoverageCounts
    /// Entries that are missing or stale, each at its place.
    var incomplete: [Diagnostic] = []
    var findings: [EntryFinding]
    /// What is broken in the file itself.
    var problems: [Diagnostic]

    /// - Parameter kind: What the texts of an entry are written in.
    init(
        _ reading: CatalogReading, section: String?, _ checker: Checker, _ knowledge: LocaleKnowledge,
        from source: LocaleKnowledge, _ sources: SourceTexts, _ words: inout WordCounts,
        kind: (CatalogEntry) -> CheckedText.Kind = { _ in .markdown }
    ) {
        path = reading.path
        locale = knowledge.tag
        self.section = section
        coverage = words.coverage(of: reading.catalog)
        findings = checker.findings(in: reading.catalog, knowledge, from: source, sources: sources, kind: kind)
        problems = reading.diagnostics
        if !coverage.isComplete { incomplete = reading.catalog.entries.compactMap(Self.incompleteness) }
    }

    /// What is to be counted against a baseline.
    var faults: GateBaseline.Faults {
        var faults = GateBaseline.Faults(
            missing: coverage[.untranslated], stale: coverage[.stale], findings: [:])
        for finding in findings { faults.findings[finding.ruleID, default: 0] += 1 }
        return faults
    }

    private static func incompleteness(_ entry: CatalogEntry) -> Diagnostic? {
        switch entry.state {
        case .untranslated:
            Diagnostic(
                "untranslated", in: entry.file, at: entry.translationRange, "Not translated",
                evidence: "\"\(excerpt(entry.source))\"", help: "fill in msgstr")
        case .stale: staleness(entry)
        case .translated, .reviewed: nil
        }
    }

    /// What is to be done about a stale entry: revise it after a change, or confirm what a tool or a person was not
    /// sure of.
    private static func staleness(_ entry: CatalogEntry) -> Diagnostic {
        guard let previous = entry.previousSource else {
            return Diagnostic(
                "stale", in: entry.file, at: entry.translationRange, "The translation is not confirmed",
                evidence: "\"\(excerpt(entry.source))\"" + (entry.origin.map { ", filled in from \($0)" } ?? ""),
                help: "compare it with the source, then remove the \"fuzzy\" flag")
        }
        return Diagnostic(
            "stale", in: entry.file, at: entry.translationRange, "The source changed after this was translated",
            evidence: "now \"\(excerpt(entry.source))\", translated from \"\(excerpt(previous))\"",
            help: "revise msgstr, then remove the \"fuzzy\" flag")
    }

    private static func excerpt(_ text: TextSlice) -> String {
        let string = text.description
        return string.count > 100 ? string.prefix(99) + "…" : string
    }
}
