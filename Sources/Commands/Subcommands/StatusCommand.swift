import ArgumentParser
import Diagnostics
import Locales
import Pipeline

/// `parlance status`: what is translated, stale or missing.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show what is translated, stale or missing.",
        discussion: """
            Counts segments and the words of the source, for each locale and, with --articles, for each article. It \
            looks at the articles as they are now, so a change counts before "parlance extract" has run. It ends with \
            0 whatever it finds; "parlance check" is the one that fails.

            Example:
              $ parlance status --locale CN --articles
            """)

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var formatOptions: FormatOptions
    @OptionGroup var localeArguments: LocaleArguments
    @Flag(help: "A line for each article, the least finished first.")
    var articles = false

    func run() throws {
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let locales = try localeArguments.tags(in: workspace)
        let progress = Progress("reading")
        let status = Status(workspace) { progress.report($0, of: $1) }
        progress.finish()
        reporter.tell(status.diagnostics)
        let shown = status.locales.filter { locales?.contains($0) ?? true }
        switch formatOptions.format {
        case .json: try Terminal.output(JSONText.of(StatusJSON(status, shown)))
        case .text:
            let text = StatusText(status: status, configuration: workspace.configuration, locales: shown)
            Terminal.output(articles ? text.articleTable : text.localeTable)
        }
    }
}
