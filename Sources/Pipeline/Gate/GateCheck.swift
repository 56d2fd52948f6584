import Articles
package import Checks
package import Diagnostics
package import Locales
import Publishing
import Segments
import SourceText
import Translations

/// The gate: whether the translations may be published, and every reason why not.
///
/// Drafts are left out. An entry that is missing or stale is one diagnostic at its place in the catalog; so is each
/// finding of a rule.
package struct GateCheck: Sendable {
    /// What the gate says of one locale.
    package struct Verdict: Sendable {
        package let locale: LocaleTag
        package internal(set) var coverage = CoverageCounts()
        /// Findings by severity.
        package internal(set) var findings: [Severity: Int] = [:]
        package internal(set) var isComplete = true
        package internal(set) var isClean = true
    }

    package internal(set) var verdicts: [Verdict]
    /// Entries that are missing or stale.
    package private(set) var incomplete: [Diagnostic] = []
    package private(set) var findings: [EntryFinding] = []
    /// Broken articles, catalogs or settings.
    package private(set) var problems: [Diagnostic]

    package var isComplete: Bool { verdicts.allSatisfy(\.isComplete) }
    package var isClean: Bool { verdicts.allSatisfy(\.isClean) }

    private struct Judgement: Sendable {
        var locale: LocaleTag
        var coverage: CoverageCounts
        var incomplete: [Diagnostic]
        var findings: [EntryFinding]
        var problems: [Diagnostic]
    }

    /// - Parameter only: the locales to judge; nil for all.
    package init(_ workspace: Workspace, only: [LocaleTag]? = nil, progress: ProgressReport? = nil) {
        let checker = Checker(glossary: workspace.glossary)
        let targets = workspace.configuration.targets.filter { only?.contains($0.tag) ?? true }
        let scan = WorkspaceScan(workspace, progress: progress) { reading, source, tools -> [Judgement] in
            guard !source.article.frontMatter.isDraft else { return [] }
            let segments = source.ownSegments
            var words = WordCounts(tools.words)
            let sources = SourceTexts(tools.scalars)
            let sourceKnowledge = tools.knowledge(of: workspace.configuration.source)
            return reading.targets(in: workspace.configuration).filter { only?.contains($0.tag) ?? true }.map {
                locale in
                Self.judge(
                    workspace.articleCatalog(source, segments, locale), checker, tools.knowledge(of: locale.tag),
                    from: sourceKnowledge, sources, &words)
            }
        }
        verdicts = targets.map { Verdict(locale: $0.tag) }
        problems = scan.diagnostics
        for judgement in scan.outcomes.flatMap({ $0 }) { add(judgement) }
        let messageKeys = Set(scan.siteSegments.filter { $0.context != "tags" }.compactMap(\.context))
        var words = WordCounts(WordCounter(workspace.configuration.source))
        let scalars = ScalarTable()
        let sources = SourceTexts(scalars)
        let sourceKnowledge = LocaleKnowledge(workspace.configuration.source, scalars: scalars)
        for locale in targets where !scan.siteSegments.isEmpty {
            let reading = workspace.siteCatalog(scan.siteSegments, locale)
            add(
                Self.judge(
                    reading, checker, LocaleKnowledge(locale.tag, scalars: scalars), from: sourceKnowledge, sources,
                    &words
                ) { entry in
                    entry.context.map { messageKeys.contains($0) } ?? false ? .message : .markdown
                })
        }
        applyGate(workspace.configuration.gate)
    }

    private static func judge(
        _ reading: CatalogReading, _ checker: Checker, _ knowledge: LocaleKnowledge, from source: LocaleKnowledge,
        _ sources: SourceTexts, _ words: inout WordCounts,
        kind: (CatalogEntry) -> CheckedText.Kind = { _ in .markdown }
    ) -> Judgement {
        var judgement = Judgement(
            locale: knowledge.tag, coverage: words.coverage(of: reading.catalog), incomplete: [],
            findings: checker.findings(in: reading.catalog, knowledge, from: source, sources: sources, kind: kind),
            problems: reading.diagnostics)
        if !judgement.coverage.isComplete {
            judgement.incomplete = reading.catalog.entries.compactMap(incompleteness)
        }
        return judgement
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

    private mutating func add(_ judgement: Judgement) {
        incomplete += judgement.incomplete
        findings += judgement.findings
        problems += judgement.problems
        guard let index = verdicts.firstIndex(where: { $0.locale == judgement.locale }) else { return }
        verdicts[index].coverage += judgement.coverage
        for finding in judgement.findings { verdicts[index].findings[finding.diagnostic.severity, default: 0] += 1 }
    }

    private mutating func applyGate(_ gate: Gate) {
        for index in verdicts.indices {
            let coverage = verdicts[index].coverage
            let hasGaps = coverage[.untranslated] > 0 && coverage.percent < gate.complete
            // Stale entries are not done either: where some are allowed they count as done for the share.
            let share = coverage.total == 0 ? 100 : (coverage.done + coverage[.stale]) * 100 / coverage.total
            verdicts[index].isComplete = coverage[.stale] <= gate.stale && (share >= gate.complete || !hasGaps)
            verdicts[index].isClean = !verdicts[index].findings.contains { $0.key >= gate.severity && $0.value > 0 }
        }
    }
}
