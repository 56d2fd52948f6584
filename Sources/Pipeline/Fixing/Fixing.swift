import Articles
package import Checks
package import Diagnostics
package import Locales
import Publishing
import Segments
import SourceText
import Translations

/// The safe fixes of translations: those that change nothing that a text says.
///
/// Only translations that are up to date are fixed. Fixing twice changes nothing the second time.
package struct Fixing: Sendable {
    package private(set) var files: [FileFix] = []
    /// Findings whose fix would bring another finding, or helps nothing.
    package private(set) var leftOut: [EntryFinding] = []
    /// Entries left alone since a person dismissed a finding in them.
    package private(set) var dismissedCount = 0
    package private(set) var diagnostics: [Diagnostic] = []

    package var fixCount: Int { files.reduce(0) { $0 + $1.fixes.count } }
    package var endedReviewCount: Int { files.reduce(0) { $0 + $1.endedReviewCount } }
    /// Fixes of entries whose file is to be brought up to date first.
    package var outdatedCount: Int { files.reduce(0) { $0 + $1.outdatedCount } }

    private struct Outcome: Sendable {
        var file: FileFix?
        var leftOut: [EntryFinding] = []
        var dismissedCount = 0
        var diagnostics: [Diagnostic] = []
    }

    /// The rules and the one rule whose fixes are wanted.
    private struct Measure: Sendable {
        var checkers: Checkers
        var rule: String?
        var decisions: WorkspaceDecisions?

        func repairs(
            _ catalog: Catalog, article: String?, _ knowledge: LocaleKnowledge, from source: LocaleKnowledge,
            _ sources: SourceTexts, kind: (CatalogEntry) -> CheckedText.Kind
        ) -> CatalogRepairs {
            let name = article.map(Workspace.catalogName)
            let dismissals = name.flatMap { decisions?.book(of: knowledge.tag).dismissals(in: $0) } ?? [:]
            return checkers.checker(for: knowledge.tag, article: article).repairs(
                in: catalog, knowledge, from: source, sources: sources, only: rule, dismissed: Set(dismissals.keys),
                kind: kind)
        }
    }

    /// Fixes the catalogs of a workspace.
    ///
    /// - Parameters:
    ///   - articles: the ids of the articles, `site` for the site's texts; nil for all.
    ///   - rule: the id of the one rule whose fixes are wanted.
    ///   - applies: whether the files are written.
    ///   - rules: in place of those of the workspace.
    package init(
        _ workspace: Workspace, locales: [LocaleTag]? = nil, articles: Set<String>? = nil, rule: String? = nil,
        applies: Bool, rules: [any Rule]? = nil, progress: ProgressReport? = nil
    ) {
        let targets = workspace.configuration.targets.filter { locales?.contains($0.tag) ?? true }
        let tags = targets.map(\.tag)
        let measure = Measure(
            checkers: rules.map { Checkers($0, settings: workspace.configuration.checks, locales: tags) }
                ?? workspace.checkers(tags), rule: rule, decisions: workspace.decisions)
        @Sendable func outcome(
            _ reading: CatalogReading, article: String, _ knowledge: LocaleKnowledge, from source: LocaleKnowledge,
            _ sources: SourceTexts, kind: (CatalogEntry) -> CheckedText.Kind
        ) -> Outcome {
            let catalog = reading.catalog
            let found = measure.repairs(catalog, article: article, knowledge, from: source, sources, kind: kind)
            let numbers = Dictionary(
                catalog.entries.enumerated().map { ($1.index, $0 + 1) }
            ) { first, _ in first }
            return Self.outcome(
                found, reading.path, workspace.absolute(reading.path), knowledge.tag, numbers, reading.diagnostics)
        }
        let scan = WorkspaceScan(workspace, progress: progress) { reading, source, tools -> [Outcome] in
            let id = source.article.id
            guard articles?.contains(id) ?? true else { return [] }
            let segments = source.ownSegments
            let sources = SourceTexts(tools.scalars)
            let sourceKnowledge = tools.knowledge(of: workspace.configuration.source)
            return reading.targets(in: workspace.configuration).filter { tags.contains($0.tag) }.map { locale in
                outcome(
                    workspace.articleCatalog(source, segments, locale), article: id, tools.knowledge(of: locale.tag),
                    from: sourceKnowledge, sources, kind: { _ in .markdown })
            }
        }
        diagnostics = scan.diagnostics + workspace.decisions.diagnostics(of: tags)
        var outcomes = scan.outcomes.flatMap { $0 }
        if !scan.siteSegments.isEmpty, articles?.contains(Desk.siteID) ?? true {
            let keys = Set(scan.siteSegments.filter { $0.context != "tags" }.compactMap(\.context))
            let scalars = ScalarTable()
            let sources = SourceTexts(scalars)
            let sourceKnowledge = LocaleKnowledge(workspace.configuration.source, scalars: scalars)
            outcomes += targets.map { locale in
                outcome(
                    workspace.siteCatalog(scan.siteSegments, locale), article: Desk.siteID,
                    LocaleKnowledge(locale.tag, scalars: scalars), from: sourceKnowledge, sources
                ) { entry in entry.context.map { keys.contains($0) } ?? false ? .message : .markdown }
            }
        }
        for outcome in outcomes { add(outcome, applies) }
    }

    /// Fixes PO files of any origin.
    ///
    /// - Parameters:
    ///   - locale: the language of the translations; nil for what each file's header says.
    ///   - source: the language of the sources.
    ///   - workspace: whose glossary, settings of rules and dismissals count.
    package init(
        catalogs paths: [String], locale: LocaleTag?, source: LocaleTag, workspace: Workspace? = nil,
        rule: String? = nil, applies: Bool, rules: [any Rule]? = nil
    ) {
        let scalars = ScalarTable()
        let sourceKnowledge = LocaleKnowledge(source, scalars: scalars)
        let settings = workspace?.configuration.checks ?? RuleSettings()
        for path in paths {
            do throws(FileProblem) {
                let catalog = Catalog(parsing: SourceFile(path: path, bytes: try Disk.read(path)))
                guard let tag = locale ?? CatalogCheck.language(of: catalog) else {
                    diagnostics += catalog.diagnostics + [CatalogCheck.unknownLanguage(catalog)]
                    continue
                }
                let measure = Measure(
                    checkers: Checkers(
                        rules ?? RuleBook.rules(workspace?.glossary), settings: settings, locales: [tag]), rule: rule,
                    decisions: workspace?.decisions)
                let name = workspace?.catalogName(ofFile: path, tag)
                let found = measure.repairs(
                    catalog, article: name.map(Workspace.articleName), LocaleKnowledge(tag, scalars: scalars),
                    from: sourceKnowledge, SourceTexts(scalars), kind: { CheckedText.Kind(guessedOf: $0.source) })
                add(Self.outcome(found, path, path, tag, [:], catalog.diagnostics), applies)
            } catch {
                diagnostics.append(error.diagnostic(of: path))
            }
        }
    }

    private static func outcome(
        _ found: CatalogRepairs, _ path: String, _ absolute: String, _ locale: LocaleTag, _ numbers: [Int: Int],
        _ diagnostics: [Diagnostic]
    ) -> Outcome {
        var outcome = Outcome(
            leftOut: found.leftOut, dismissedCount: found.dismissedCount, diagnostics: diagnostics)
        if found.repairs.isEmpty { return outcome }
        do throws(FileProblem) {
            outcome.file = try FileFix(found.repairs, path: path, at: absolute, locale, numbers: numbers)
        } catch {
            outcome.diagnostics.append(error.diagnostic(of: path))
        }
        return outcome
    }

    private mutating func add(_ outcome: Outcome, _ applies: Bool) {
        leftOut += outcome.leftOut
        dismissedCount += outcome.dismissedCount
        diagnostics += outcome.diagnostics
        guard var file = outcome.file else { return }
        if applies, !file.fixes.isEmpty {
            do throws(FileProblem) {
                try file.apply()
            } catch {
                diagnostics.append(error.diagnostic(of: file.path))
            }
        }
        files.append(file)
    }
}
