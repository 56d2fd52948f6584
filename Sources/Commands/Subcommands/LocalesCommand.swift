import ArgumentParser
import Diagnostics
import Locales
import Pipeline

/// `parlance locales`: what ICU knows of the workspace's languages.
struct LocalesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "locales",
        abstract: "Show what ICU knows of each language, and what the workspace lacks for it.",
        discussion: """
            Example:
              $ parlance locales
              $ parlance locales --locale CN
            """)

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var formatOptions: FormatOptions
    @OptionGroup var localeArguments: LocaleArguments

    func run() throws {
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let tags = try localeArguments.tags(in: workspace)
        let survey = LocaleSurvey(workspace, only: tags)
        reporter.tell(survey.diagnostics)
        switch formatOptions.format {
        case .json: try Terminal.output(JSONText.of(survey.locales.map(LocaleJSON.init)))
        case .text: Terminal.output(tags == nil ? LocalesText.table(of: survey) : LocalesText.details(of: survey))
        }
        try reporter.status().throwIfFailed()
    }
}
