import ArgumentParser
import Checks
import Diagnostics
import Locales
import Pipeline
import SourceText

/// `parlance dismiss`: what a rule finds is no fault here.
struct DismissCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dismiss",
        abstract: "Say that what a rule finds in a translation is no fault.",
        discussion: """
            The decision is one line of locales/<tag>/decisions.yaml, to be committed. It holds for this source and \
            this translation, and ends when either changes. An entry is named as ARTICLE#NUMBER or by the place that \
            "parlance check" shows; without a number all that the rule finds in the article is dismissed.
            Example:
              $ parlance dismiss emphasis-kept guides/bread#12 -l ja --because "Japanese has no italics"
              $ parlance dismiss links-kept locales/it/articles/love.po:40 --because "an Italian page"
              $ parlance dismiss --list -l ja
              $ parlance dismiss --undo emphasis-kept guides/bread -l ja
            """)

    @Argument(help: ArgumentHelp("The rule, by its id.", valueName: "rule"))
    var rule: String?

    @Argument(help: ArgumentHelp("Entries or articles.", valueName: "article#entry"))
    var targets: [String] = []

    @OptionGroup var localeArguments: LocaleArguments

    @Option(help: ArgumentHelp("Why it is no fault.", valueName: "reason"))
    var because: String?

    @Option(help: ArgumentHelp("Who says so; else git's user.name.", valueName: "name"))
    var by: String?

    @Flag(help: "List the dismissals, those that ended too.")
    var list = false

    @Flag(help: "Take dismissals back.")
    var undo = false

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var formatOptions: FormatOptions

    mutating func validate() throws {
        targets = WordRun.words(of: targets)
        if list {
            if undo || because != nil || !targets.isEmpty { throw ValidationError("--list takes a rule at most.") }
        } else if rule == nil || targets.isEmpty {
            throw ValidationError("name a rule and an article, or use --list.")
        } else if !undo, because.map({ TextSlice($0).isBlank }) ?? true {
            throw ValidationError("say why it is no fault, with --because.")
        }
    }

    func run() throws {
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let locales = try localeArguments.tags(in: workspace)
        let rule = try rule.map { list ? $0 : try RuleName.checked($0) }
        if list {
            try DecisionListing(workspace, locales, formatOptions.format).run(telling: &reporter) { decision in
                decision.rule != nil && rule ?? decision.rule == decision.rule
            }
            return
        }
        guard let rule else { return }
        let door = DeskDoor(workspace)
        let targets = try targets.flatMap { try EntryArgument($0).targets(locales, door, telling: &reporter) }
        var changes = DecisionChanges(workspace)
        if undo {
            for target in targets { changes.remove(rule, target) }
        } else {
            guard let person = by ?? Person.name(in: workspace.root) else {
                throw ValidationError("say who you are, with --by.")
            }
            let reason = (because ?? "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for target in targets {
                let plan = DismissalPlan(
                    target.article, target.number, rule: rule, reason: reason, by: person, in: workspace)
                reporter.tell(plan.diagnostics)
                changes.add(plan.decisions, target.article.locale)
            }
            if reporter.errorCount > 0 { throw ExitCode(reporter.status().rawValue) }
        }
        try changes.write(telling: &reporter, formatOptions.format)
    }
}
