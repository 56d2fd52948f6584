import Checks
import Diagnostics
import Locales
import Pipeline
import Publishing
import Translations

/// Decisions to be written, by locale, and what is told of them.
struct DecisionChanges {
    private struct Plan {
        var added: [Decision] = []
        var openCount = 0
        var isRemoved: [(Decision) -> Bool] = []
    }

    private let workspace: Workspace
    private var plans: [LocaleTag: Plan] = [:]

    init(_ workspace: Workspace) { self.workspace = workspace }

    /// - Parameter open: how many entries are stale or untranslated.
    mutating func add(_ decisions: [Decision], _ locale: LocaleTag, open: Int = 0) {
        plans[locale, default: Plan()].added += decisions
        plans[locale, default: Plan()].openCount += open
    }

    /// Takes back the dismissals of a rule, or the reviews for nil, of an entry or, with those that ended, an article.
    mutating func remove(_ rule: String?, _ target: EntryArgument.Target) {
        let name = target.article.catalogName
        let pair = target.number.flatMap(target.article.catalogEntry)?.pairFingerprint
        plans[target.article.locale, default: Plan()].isRemoved.append { decision in
            decision.catalog == name && decision.rule == rule && pair ?? decision.pair == decision.pair
        }
    }

    mutating func removeReviews(of locale: LocaleTag) {
        plans[locale, default: Plan()].isRemoved.append { $0.rule == nil }
    }

    func write(telling reporter: inout Reporter, _ format: OutputFormat) throws {
        var text = ""
        var answers: [DecisionChangeJSON] = []
        var hasFailed = false
        for locale in workspace.configuration.targets.map(\.tag) {
            guard let plan = plans[locale] else { continue }
            let change = DecisionChange(workspace, locale, adding: plan.added) { decision in
                plan.isRemoved.contains { $0(decision) }
            }
            reporter.tell(change.diagnostics)
            if change.hasFailed {
                hasFailed = true
                continue
            }
            text += DecisionText.text(of: change, open: plan.openCount, path: workspace.decisionsPath(locale))
            answers.append(DecisionChangeJSON(change, open: plan.openCount))
        }
        switch format {
        case .text: Terminal.output(text)
        case .json: try Terminal.output(JSONText.of(answers))
        }
        try reporter.status(or: hasFailed ? .failed : .passed).throwIfFailed()
    }
}

/// The list of decisions.
struct DecisionListing {
    private let workspace: Workspace
    private let locales: [LocaleTag]?
    private let format: OutputFormat

    init(_ workspace: Workspace, _ locales: [LocaleTag]?, _ format: OutputFormat) {
        self.workspace = workspace
        self.locales = locales
        self.format = format
    }

    func run(telling reporter: inout Reporter, where isShown: (Decision) -> Bool) throws {
        let progress = Progress("reading")
        let survey = DecisionSurvey(workspace, locales: locales) { progress.report($0, of: $1) }
        progress.finish()
        reporter.tell(survey.diagnostics)
        let rows = survey.rows.filter { isShown($0.decision) }
        switch format {
        case .text: Terminal.output(DecisionText.table(of: rows))
        case .json:
            try Terminal.output(
                JSONText.of(rows.map { DecisionJSON($0.decision, $0.locale, number: $0.number, end: $0.end) }))
        }
        try reporter.status().throwIfFailed()
    }
}
