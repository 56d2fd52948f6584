import ArgumentParser
import Diagnostics
import Locales
import Pipeline

/// `parlance next`: the entry to work on.
struct NextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next",
        abstract: "Show the most useful entry to translate now.",
        discussion: """
            Stale entries come first, the riskiest change before all: a number, a negation, a link or code, wording, a \
            typo, punctuation. Then untranslated ones in the order of their article. Articles come by "priority" in \
            their front matter (larger first), then the newest first.

            Example:
              $ parlance next it
              $ parlance set it guides/bread 12 "La pasta madre riposa."
            """)

    @Argument(help: ArgumentHelp("The locale, by tag, label or alias; else all of them.", valueName: "locale"))
    var locale: String?

    @Option(help: ArgumentHelp("Only this article, by its id.", valueName: "id"))
    var article: String?

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var formatOptions: FormatOptions

    func run() throws {
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let locales = try locale.map { [try LocaleArguments.tag($0, in: workspace)] }
        let desk = DeskDoor(workspace)
        let id = try article.map { try desk.articleID($0, locales?.first, telling: &reporter) }
        let queue = desk.queue(locales, article: id)
        reporter.tell(queue.diagnostics)
        let first = queue.items.first
        let entry = try first.flatMap { try desk.entry($0.address, telling: &reporter) }
        switch formatOptions.format {
        case .json: try Terminal.output(JSONText.of(NextJSON(queue, entry)))
        case .text:
            if let entry {
                Terminal.output(DeskText().text(of: entry, waiting: queue))
            } else {
                Terminal.output("Nothing to do: every entry is translated.\n")
            }
        }
        try reporter.status().throwIfFailed()
    }
}
