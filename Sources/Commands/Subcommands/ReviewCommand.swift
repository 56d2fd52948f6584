import ArgumentParser
import Checks
import Diagnostics
import Locales
import Pipeline
import Translations

/// `parlance review`: a translation is read and good.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Approve translations that you have read.",
        discussion: """
            Each review is one line of locales/<tag>/decisions.yaml, to be committed. It holds for this source and \
            this translation, and ends when either changes. Stale and untranslated entries cannot be approved. "gate: \
            {reviewed: 100}" in parlance.yaml asks for reviews.
            Example:
              $ parlance review guides/bread#12 -l pl
              $ parlance review guides/bread love -l pl
              $ parlance review --all -l pl --by "Anna Nowak"
              $ parlance review --list -l pl
            """)

    @Argument(help: ArgumentHelp("Entries or articles.", valueName: "article#entry"))
    var targets: [String] = []

    @OptionGroup var localeArguments: LocaleArguments

    @Flag(help: "Every translation of the locale.")
    var all = false

    @Option(help: ArgumentHelp("Who read it; else git's user.name.", valueName: "name"))
    var by: String?

    @Flag(help: "List the reviews, those that ended too.")
    var list = false

    @Flag(help: "Take reviews back.")
    var undo = false

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var formatOptions: FormatOptions

    mutating func validate() throws {
        targets = WordRun.words(of: targets)
        if list {
            if undo || all || !targets.isEmpty { throw ValidationError("--list takes nothing but --locale.") }
        } else if targets.isEmpty != all {
            throw ValidationError("name articles or entries, or use --all.")
        } else if all, localeArguments.names.isEmpty {
            throw ValidationError("name the locale with --locale.")
        }
    }

    func run() throws {
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let locales = try localeArguments.tags(in: workspace)
        if list {
            try DecisionListing(workspace, locales, formatOptions.format).run(telling: &reporter) { $0.rule == nil }
            return
        }
        if all, locales?.contains(workspace.configuration.source) ?? false {
            throw ValidationError("the articles' own language has no translations.")
        }
        let door = DeskDoor(workspace)
        let targets = try targets.flatMap { try EntryArgument($0).targets(locales, door, telling: &reporter) }
        var changes = DecisionChanges(workspace)
        if undo {
            for target in targets { changes.remove(nil, target) }
            if all { for locale in locales ?? [] { changes.removeReviews(of: locale) } }
        } else {
            guard let person = by ?? Person.name(in: workspace.root) else {
                throw ValidationError("say who you are, with --by.")
            }
            for target in targets { try review(target, person, &changes, telling: &reporter) }
            if all {
                for locale in locales ?? [] {
                    let progress = Progress("reading")
                    let plan = ReviewPlan(allOf: locale, in: workspace, by: person) { progress.report($0, of: $1) }
                    progress.finish()
                    reporter.tell(plan.diagnostics)
                    changes.add(plan.decisions, locale, open: plan.openCount)
                }
            }
        }
        try changes.write(telling: &reporter, formatOptions.format)
    }

    private func review(
        _ target: EntryArgument.Target, _ person: String, _ changes: inout DecisionChanges,
        telling reporter: inout Reporter
    ) throws {
        let article = target.article
        if let number = target.number, let entry = article.catalogEntry(number), entry.state < .translated {
            reporter.tell(
                Diagnostic(
                    "not-translated", .error,
                    "\"\(article.address(number))\" is \(entry.state.name): there is nothing to approve",
                    help: "translate it first, with \"parlance set\""))
            throw ExitCode(ExitStatus.invalidInput.rawValue)
        }
        let plan = ReviewPlan(article, numbers: target.number.map { [$0] }, by: person)
        changes.add(plan.decisions, article.locale, open: plan.openCount)
    }
}
