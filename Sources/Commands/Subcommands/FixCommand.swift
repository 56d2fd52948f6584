import ArgumentParser
import Checks
import Diagnostics
import Locales
import Pipeline

/// `parlance fix`: the safe fixes of translations.
struct FixCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fix",
        abstract: "Show the safe fixes of translations as a diff; --apply makes them.",
        discussion: """
            A fix is safe if it changes nothing that the text says, such as a missing space. Only translations that \
            are up to date are fixed; a fix that would bring another finding is left out, and so is every entry in \
            which a finding was dismissed. The diff goes to standard output, for "git apply" too.
            Example:
              $ parlance fix --locale fr
              $ parlance fix guides/bread -l fr --apply
              $ parlance fix --catalog po/fr.po
            """)

    @Argument(
        help: ArgumentHelp("Only these articles, by id; \"site\" for UI messages and tags.", valueName: "article"))
    var articles: [String] = []

    @OptionGroup var localeArguments: LocaleArguments

    @Option(help: ArgumentHelp("Only the fixes of this rule.", valueName: "id"))
    var rule: String?

    @Option(
        name: .customLong("catalog"), parsing: .upToNextOption,
        help: ArgumentHelp("Fix these PO files instead of the workspace.", valueName: "file"))
    var catalogs: [String] = []

    @Option(
        help: ArgumentHelp("The language of the sources of --catalog; en, or the workspace's.", valueName: "locale"))
    var sourceLocale: String?

    @Flag(help: "Write the fixes into the segment files.")
    var apply = false

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var formatOptions: FormatOptions

    mutating func validate() throws {
        articles = WordRun.words(of: articles)
        catalogs = WordRun.words(of: catalogs)
        if sourceLocale != nil, catalogs.isEmpty { throw ValidationError("--source-locale goes with --catalog.") }
        if !catalogs.isEmpty, localeArguments.names.count > 1 || !articles.isEmpty {
            throw ValidationError("--catalog takes one --locale and no article.")
        }
    }

    func run() throws {
        var reporter = Reporter()
        let rule = try rule.map(RuleName.checked)
        let fixing = try catalogs.isEmpty ? workspaceFixes(rule, telling: &reporter) : catalogFixes(rule)
        reporter.tell(fixing.diagnostics)
        switch formatOptions.format {
        case .json: try Terminal.output(JSONText.of(FixJSON(fixing)))
        case .text:
            let text = FixText(fixing: fixing, isApplied: apply)
            Terminal.output(text.output)
            Terminal.error(text.summary)
        }
        try reporter.status().throwIfFailed()
    }

    private func workspaceFixes(_ rule: String?, telling reporter: inout Reporter) throws -> Fixing {
        let workspace = try workspaceOptions.open(telling: &reporter)
        let locales = try localeArguments.tags(in: workspace)
        let door = DeskDoor(workspace)
        let ids = try articles.map { try door.articleID($0, locales?.first, telling: &reporter) }
        let progress = Progress("reading")
        let fixing = Fixing(
            workspace, locales: locales, articles: ids.isEmpty ? nil : Set(ids), rule: rule, applies: apply
        ) { progress.report($0, of: $1) }
        progress.finish()
        return fixing
    }

    private func catalogFixes(_ rule: String?) throws -> Fixing {
        let workspace = Workspace.open(at: workspaceOptions.workspace).workspace
        return Fixing(
            catalogs: catalogs,
            locale: try localeArguments.names.first.map { try CatalogCheckText.locale($0, workspace) },
            source: try sourceLocale.map { try CatalogCheckText.locale($0, workspace) }
                ?? workspace?.configuration.source ?? CatalogCheckText.english(),
            workspace: workspace, rule: rule, applies: apply)
    }
}
