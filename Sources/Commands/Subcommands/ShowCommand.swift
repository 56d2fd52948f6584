import ArgumentParser
import Diagnostics
import Locales
import Pipeline

/// `parlance show`: one entry, or all of an article.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show an entry with all that a translator needs, or list an article's entries.",
        discussion: """
            An entry is named by its number in the article, by its context such as "title", or by a part of its source \
            text.

            Example:
              $ parlance show it guides/bread
              $ parlance show it guides/bread 12
              $ parlance show it guides/bread "twice a week"
            """)

    @Argument(help: ArgumentHelp("The locale, by tag, label or alias.", valueName: "locale"))
    var locale: String

    @Argument(help: ArgumentHelp("The article's id; \"site\" for UI messages and tags.", valueName: "article"))
    var article: String

    @Argument(help: ArgumentHelp("The entry's number, context, or a part of its source text.", valueName: "entry"))
    var entry: String?

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var formatOptions: FormatOptions

    func run() throws {
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let door = DeskDoor(workspace)
        let tag = try LocaleArguments.tag(locale, in: workspace)
        let article = try door.article(self.article, tag, telling: &reporter)
        reporter.tell(article.diagnostics)
        let text = DeskText()
        if let name = entry {
            let number = try door.number(name, in: article, telling: &reporter)
            if let entry = article.entry(number) {
                switch formatOptions.format {
                case .json: try Terminal.output(JSONText.of(DeskEntryJSON(entry)))
                case .text: Terminal.output(text.text(of: entry))
                }
            }
        } else {
            switch formatOptions.format {
            case .json:
                let entries = (1..<(article.entries.count + 1)).compactMap { article.entry($0) }
                try Terminal.output(JSONText.of(entries.map(DeskEntryJSON.init)))
            case .text: Terminal.output(text.list(of: article))
            }
        }
        try reporter.status().throwIfFailed()
    }
}
