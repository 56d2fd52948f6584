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
    /// What rules found and a person dismissed.
    var dismissed: [DismissedFinding]
    /// Reviews and dismissals whose text changed since.
    var ended: [EndedDecision]
    /// What is broken in the file itself.
    var problems: [Diagnostic]
    /// What its entries are compared by with those of other catalogs.
    var traces: [TextTrace] = []
    /// Whether it has no more than ``traces``: it is outside of what is asked for.
    var isWitness = false

    /// What a catalog is judged by.
    struct Measure {
        /// The catalog's name in decisions.
        var name: String
        /// The section with an exception that the article is in.
        var section: String?
        var checker: Checker
        var decisions: DecisionBook
        var asksForReviews: Bool

        init(_ workspace: Workspace, _ checkers: Checkers, _ locale: LocaleTag, article: String) {
            let gate = workspace.configuration.gate
            name = Workspace.catalogName(of: article)
            section = gate.section(of: article)
            checker = checkers.checker(for: locale, article: article)
            decisions = workspace.decisions.book(of: locale)
            asksForReviews = gate.thresholds(locale, section: section).reviewed > 0
        }
    }

    /// - Parameter kind: What the texts of an entry are written in.
    init(
        _ reading: CatalogReading, _ measure: Measure, _ knowledge: LocaleKnowledge, from source: LocaleKnowledge,
        _ sources: SourceTexts, _ words: inout WordCounts,
        kind: (CatalogEntry) -> CheckedText.Kind = { _ in .markdown }
    ) {
        path = reading.path
        locale = knowledge.tag
        section = measure.section
        coverage = words.coverage(of: reading.catalog)
        let entries = reading.catalog.entries
        var found = measure.checker.findings(
            in: reading.catalog, knowledge, from: source, sources: sources, entries: entries, kind: kind)
        let places = reading.isOutdated ? DiskPlaces(reading) : nil
        if let places {
            for index in found.indices {
                found[index].diagnostic = places.moved(found[index].diagnostic, of: found[index].entry)
            }
        }
        (findings, dismissed) = measure.decisions.judged(found, in: measure.name)
        ended = EndedDecision.inCatalog(reading, measure.name, knowledge.tag, measure.decisions)
        problems = reading.diagnostics
        traces = measure.checker.traces(of: entries, knowledge, kind: kind)
        if !coverage.isComplete || measure.asksForReviews && coverage[.translated] > 0 {
            incomplete = entries.compactMap { entry in
                let gap = Self.incompleteness(entry) ?? (measure.asksForReviews ? Self.missingReview(entry) : nil)
                return gap.map { places?.moved($0, of: entry) ?? $0 }
            }
        }
    }

    /// A catalog outside of what is asked for, with which others are compared.
    init(
        witness reading: CatalogReading, _ checker: Checker, _ knowledge: LocaleKnowledge,
        kind: (CatalogEntry) -> CheckedText.Kind = { _ in .markdown }
    ) {
        self.init(path: reading.path, locale: knowledge.tag, section: nil, coverage: CoverageCounts())
        traces = checker.traces(of: reading.catalog.entries, knowledge, kind: kind)
        isWitness = true
    }

    /// Whether there is nothing to tell but numbers, so that a later run may take it as it is.
    var isSilent: Bool {
        incomplete.isEmpty && findings.isEmpty && dismissed.isEmpty && ended.isEmpty && problems.isEmpty
    }

    /// What is to be counted against a baseline.
    var faults: GateBaseline.Faults {
        var faults = GateBaseline.Faults(
            missing: coverage[.untranslated], stale: coverage[.stale], findings: [:])
        for finding in findings { faults.findings[finding.ruleID, default: 0] += 1 }
        return faults
    }

    /// The ids of the diagnostics of ``incomplete``.
    static let (missing, stale, unreviewed) = ("untranslated", "stale", "not-reviewed")

    private static func missingReview(_ entry: CatalogEntry) -> Diagnostic? {
        guard entry.state == .translated else { return nil }
        return Diagnostic(
            Self.unreviewed, in: entry.file, at: entry.translationRange, "Nobody approved the translation",
            evidence: "\"\(entry.source.excerpt(100))\"", help: "read it, then run \"parlance review\"")
    }

    private static func incompleteness(_ entry: CatalogEntry) -> Diagnostic? {
        switch entry.state {
        case .untranslated:
            Diagnostic(
                Self.missing, in: entry.file, at: entry.translationRange, "Not translated",
                evidence: "\"\(entry.source.excerpt(100))\"", help: "fill in msgstr")
        case .stale: staleness(entry)
        case .translated, .reviewed: nil
        }
    }

    /// What is to be done about a stale entry: revise it after a change, or confirm what a tool or a person was not
    /// sure of.
    private static func staleness(_ entry: CatalogEntry) -> Diagnostic {
        guard let previous = entry.previousSource else {
            return Diagnostic(
                Self.stale, in: entry.file, at: entry.translationRange, "The translation is not confirmed",
                evidence: "\"\(entry.source.excerpt(100))\"" + (entry.origin.map { ", filled in from \($0)" } ?? ""),
                help: "compare it with the source, then remove the \"fuzzy\" flag")
        }
        return Diagnostic(
            Self.stale, in: entry.file, at: entry.translationRange, "The source changed after this was translated",
            evidence: "now \"\(entry.source.excerpt(100))\", translated from \"\(previous.excerpt(100))\"",
            help: "revise msgstr, then remove the \"fuzzy\" flag")
    }
}
