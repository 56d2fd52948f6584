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
    /// What to look at.
    package struct Scope: Sendable {
        /// The locales to judge; nil for all.
        package var locales: [LocaleTag]?
        /// Files of the workspace, relative to it: only articles and catalogs among them are judged; nil for all.
        package var files: Set<String>?

        /// The ids of the articles to judge, ``Desk/siteID`` for UI messages and tags; nil for all.
        package var articles: Set<String>?

        package init(locales: [LocaleTag]? = nil, files: Set<String>? = nil) {
            self.locales = locales
            self.files = files
        }

        /// Whether it is all of the workspace.
        var isWhole: Bool { locales == nil && files == nil && articles == nil }

        func includes(article: String) -> Bool { articles?.contains(article) ?? true }

        func includes(_ locale: LocaleTag) -> Bool { locales?.contains(locale) ?? true }

        /// Whether one of the files is asked for.
        func includes(_ paths: String...) -> Bool {
            guard let files else { return true }
            return paths.contains(where: files.contains)
        }
    }

    /// A verdict for each locale, and for each of its sections that has thresholds.
    package internal(set) var verdicts: [GateVerdict] = []
    /// Entries that are missing or stale.
    package private(set) var incomplete: [Diagnostic] = []
    package private(set) var findings: [EntryFinding] = []
    /// What rules found and a person dismissed.
    package private(set) var dismissed: [DismissedFinding] = []
    /// Reviews and dismissals whose text changed since, or whose article is gone.
    package private(set) var ended: [EndedDecision] = []
    /// Broken articles, catalogs or settings.
    package private(set) var problems: [Diagnostic]
    /// The faults of all catalogs that were judged: what a new baseline allows.
    package private(set) var baseline = GateBaseline()

    package var isComplete: Bool { verdicts.allSatisfy(\.isComplete) }
    package var isClean: Bool { verdicts.allSatisfy(\.isClean) }

    /// - Parameters:
    ///   - allowed: Faults that are let pass; nil where the thresholds alone decide.
    ///   - cache: What an earlier run found out; the result is the same with and without it.
    package init(
        _ workspace: Workspace, _ scope: Scope = Scope(), allowed: GateBaseline? = nil, cache: ResultCache? = nil,
        progress: ProgressReport? = nil
    ) {
        let configuration = workspace.configuration
        let scope = Self.widened(scope, workspace)
        let targets = configuration.targets.filter { scope.includes($0.tag) }
        let checkers = workspace.checkers(targets.map(\.tag))
        // A part of the languages or files is no record of the whole.
        let memory = scope.isWhole ? cache.map { GateRecord.memory($0, workspace) } : nil
        let needsWitnesses = scope.needsWitnesses(in: workspace)
        let scan = WorkspaceScan(workspace, memory: memory, progress: progress) {
            reading, source, tools -> [CatalogJudgement] in
            guard !source.article.frontMatter.isDraft else { return [] }
            let segments = source.ownSegments
            var words = WordCounts(tools.words)
            let sources = SourceTexts(tools.scalars)
            let sourceKnowledge = tools.knowledge(of: configuration.source)
            return reading.targets(in: configuration).compactMap { locale in
                let path = workspace.catalogPath(source.article.id, locale)
                guard scope.includes(locale.tag) else { return nil }
                guard scope.includes(article: source.article.id),
                    scope.includes(workspace.articlePath(reading.path), path, workspace.decisionsPath(locale.tag))
                else {
                    return !needsWitnesses
                        ? nil
                        : CatalogJudgement(
                            witness: workspace.articleCatalog(source, segments, locale),
                            checkers.checker(for: locale.tag, article: source.article.id),
                            tools.knowledge(of: locale.tag))
                }
                return CatalogJudgement(
                    workspace.articleCatalog(source, segments, locale),
                    CatalogJudgement.Measure(workspace, checkers, locale.tag, article: source.article.id),
                    tools.knowledge(of: locale.tag), from: sourceKnowledge, sources, &words)
            }
        }
        problems = scan.diagnostics + workspace.decisions.diagnostics(of: targets.map(\.tag))
        var judgements = scan.outcomes.flatMap { $0 }
        judgements += Self.siteJudgements(workspace, scan.siteSegments, targets, scope, checkers)
        SharedTextCheck(workspace: workspace, checkers: checkers).judge(&judgements)
        judgements.removeAll(where: \.isWitness)
        collect(judgements, targets.map(\.tag), configuration.gate, allowed, isPart: scope.files != nil)
        if scope.files == nil, scope.articles == nil {
            ended += EndedDecision.ofLostArticles(workspace, targets.map(\.tag))
        }
    }

    /// A change of what all catalogs hang on asks for all of them.
    private static func widened(_ scope: Scope, _ workspace: Workspace) -> Scope {
        guard let files = scope.files else { return scope }
        let common = [Workspace.configurationName, workspace.configuration.catalogsFolder + "/glossary.yaml"]
        guard !files.isDisjoint(with: common) else { return scope }
        var wide = scope
        wide.files = nil
        return wide
    }

    private static func siteJudgements(
        _ workspace: Workspace, _ segments: [Segment], _ targets: [SiteLocale], _ scope: Scope, _ checkers: Checkers
    ) -> [CatalogJudgement] {
        if segments.isEmpty { return [] }
        let messageKeys = Set(segments.filter { $0.context != "tags" }.compactMap(\.context))
        var words = WordCounts(WordCounter(workspace.configuration.source))
        let scalars = ScalarTable()
        let sources = SourceTexts(scalars)
        let sourceKnowledge = LocaleKnowledge(workspace.configuration.source, scalars: scalars)
        let kind = { (entry: CatalogEntry) -> CheckedText.Kind in
            entry.context.map { messageKeys.contains($0) } ?? false ? .message : .markdown
        }
        let needsWitnesses = scope.needsWitnesses(in: workspace)
        return targets.compactMap { locale in
            let knowledge = LocaleKnowledge(locale.tag, scalars: scalars)
            guard scope.includes(article: Desk.siteID),
                scope.includes(
                    workspace.messagesPath, workspace.siteCatalogPath(locale), workspace.decisionsPath(locale.tag))
            else {
                return !needsWitnesses
                    ? nil
                    : CatalogJudgement(
                        witness: workspace.siteCatalog(segments, locale),
                        checkers.checker(for: locale.tag, article: Desk.siteID), knowledge, kind: kind)
            }
            return CatalogJudgement(
                workspace.siteCatalog(segments, locale),
                CatalogJudgement.Measure(workspace, checkers, locale.tag, article: Desk.siteID), knowledge,
                from: sourceKnowledge, sources, &words, kind: kind)
        }
    }

    private mutating func collect(
        _ judgements: [CatalogJudgement], _ locales: [LocaleTag], _ gate: Gate, _ allowed: GateBaseline?, isPart: Bool
    ) {
        baseline = GateBaseline(Dictionary(uniqueKeysWithValues: judgements.map { ($0.path, $0.faults) }))
        let sections: [String?] = [nil] + gate.sections.keys.sorted()
        for locale in locales {
            for section in sections {
                let own = judgements.filter { $0.locale == locale && $0.section == section }
                if own.isEmpty, section != nil { continue }
                add(own, locale, section, gate.thresholds(locale, section: section), allowed)
                if isPart, own.isEmpty { verdicts[verdicts.count - 1].isUnchanged = true }
            }
        }
    }

    private mutating func add(
        _ judgements: [CatalogJudgement], _ locale: LocaleTag, _ section: String?, _ thresholds: Gate.Thresholds,
        _ allowed: GateBaseline?
    ) {
        var verdict = GateVerdict(locale: locale, section: section)
        let judged = judgements.map { judgement in
            allowed.map { judgement.without($0[judgement.path], failing: thresholds.severity) } ?? judgement
        }
        for judgement in judged {
            verdict.coverage += judgement.coverage
            for finding in judgement.findings { verdict.findings[finding.diagnostic.severity, default: 0] += 1 }
            problems += judgement.problems
            dismissed += judgement.dismissed
            ended += judgement.ended
            for var finding in judgement.findings {
                finding.fails = finding.diagnostic.severity >= thresholds.severity
                findings.append(finding)
            }
        }
        verdict.apply(thresholds)
        // A baseline takes the place of the thresholds for what is missing or stale.
        let gaps = judged.flatMap(\.incomplete)
        if allowed != nil { verdict.apply(gaps) }
        for var diagnostic in gaps {
            // What the thresholds allow is shown, but it fails nothing.
            if !verdict.exceeded.contains(diagnostic.id) { diagnostic.severity = .warning }
            incomplete.append(diagnostic)
        }
        verdicts.append(verdict)
    }
}
