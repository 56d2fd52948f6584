import ArgumentParser
import Pipeline

/// `parlance prune`: away with what nobody needs any more.
struct PruneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "prune",
        abstract: "Take obsolete entries, ended decisions and catalogs of deleted articles out of locales/.",
        discussion: """
            "parlance extract" keeps every translation whose source is gone, so that it counts again when the source \
            comes back. This takes them away; git still has them.

            Example:
              $ parlance prune --dry-run
              $ parlance prune --locale it
            """)

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var localeArguments: LocaleArguments
    @OptionGroup var formatOptions: FormatOptions

    @Flag(name: [.long, .customShort("n")], help: "Write nothing; show what would go.")
    var dryRun = false

    func run() throws {
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let locales = try localeArguments.tags(in: workspace)
        let pruning = Pruning(workspace, locales: locales, isDryRun: dryRun)
        reporter.tell(pruning.diagnostics)
        switch formatOptions.format {
        case .text: Terminal.output(PruneText.text(of: pruning, isDryRun: dryRun))
        case .json: try Terminal.output(JSONText.of(PruneJSON(pruning)))
        }
        try (pruning.hasFailed ? .failed : reporter.status()).throwIfFailed()
    }
}
