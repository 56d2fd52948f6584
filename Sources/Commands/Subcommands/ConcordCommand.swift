import ArgumentParser
import Diagnostics
import Pipeline
import Publishing
import SourceText

/// `parlance concord`: where a word or phrase stands, and how it was translated.
struct ConcordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "concord",
        abstract: "Find a word or phrase in sources and translations.",
        discussion: """
            Looks through all segment files and imported memories, without regard to case and accents. Whole words come \
            before parts of words.

            Example:
              $ parlance concord sleep it ja
              $ parlance concord "stesso letto" --limit 5
            """)

    @Argument(help: ArgumentHelp("The word or phrase.", valueName: "text"))
    var text: String

    @Argument(help: ArgumentHelp("The locales, by tag, label or alias; all without any.", valueName: "locale"))
    var locales: [String] = []

    @Option(help: "The most places that are shown.")
    var limit = 20

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var formatOptions: FormatOptions

    func validate() throws {
        if limit < 1 { throw ValidationError("--limit must be 1 or more.") }
    }

    func run() throws {
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let wanted =
            locales.isEmpty
            ? workspace.configuration.targets
            : try locales.map { try LocaleArguments.target(named: $0, in: workspace) }
        let concordance = WorkspaceConcordance(workspace, TextSlice(text), in: wanted, limit: limit)
        reporter.tell(concordance.diagnostics)
        let answer = ConcordText(source: workspace.configuration.source, concordance: concordance)
        switch formatOptions.format {
        case .text: Terminal.output(answer.text(width: Terminal.width, usesColor: Terminal.usesColor))
        case .json: Terminal.output(answer.json)
        }
        try reporter.status().throwIfFailed()
    }
}
