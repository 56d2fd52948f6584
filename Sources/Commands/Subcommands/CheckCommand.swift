import ArgumentParser
import Checks
import Diagnostics
import Locales
import Pipeline

/// `parlance check`: the gate of CI.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Pass or fail: is every translation complete and sound?",
        discussion: """
            Names every entry that is missing or stale and every fault that a rule finds, at its line in the segment \
            file. What fails is set under "gate" in parlance.yaml.

            Exit status: 0 passed, 3 incomplete, 4 faults found, 5 both, 65 a broken article, catalog or \
            configuration, 1 a file that cannot be read.

            With --catalog it judges PO files of any origin by the same rules, in a workspace or without one: each \
            by the language that its header names, or by --locale. Entries that are missing or stale are counted \
            then and fail nothing.

            Examples:
              $ parlance check --locale pl
              $ parlance check --catalog po/pl.po --format json
            """)

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var formatOptions: FormatOptions
    @OptionGroup var localeArguments: LocaleArguments
    @Option(
        name: .customLong("catalog"), parsing: .upToNextOption,
        help: ArgumentHelp("Judge these PO files instead of the workspace.", valueName: "file"))
    var catalogs: [String] = []
    @Option(
        help: ArgumentHelp("The language of the sources of --catalog; en, or the workspace's.", valueName: "locale"))
    var sourceLocale: String?

    func validate() throws {
        if sourceLocale != nil, catalogs.isEmpty { throw ValidationError("--source-locale goes with --catalog.") }
        if !catalogs.isEmpty, localeArguments.names.count > 1 {
            throw ValidationError("name one --locale for the files of --catalog.")
        }
    }

    func run() throws {
        if !catalogs.isEmpty { return try judgeCatalogs() }
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let locales = try localeArguments.tags(in: workspace)
        let progress = Progress("checking")
        let check = GateCheck(workspace, only: locales) { progress.report($0, of: $1) }
        progress.finish()
        reporter.tell(check.problems)
        switch formatOptions.format {
        case .json: try Terminal.output(JSONText.of(CheckJSON(check)))
        case .text: Terminal.output(CheckText(check: check, configuration: workspace.configuration).text)
        }
        try reporter.status(or: status(of: check)).throwIfFailed()
    }

    private func judgeCatalogs() throws {
        var reporter = Reporter()
        let workspace = Workspace.open(at: workspaceOptions.workspace).workspace
        let check = CatalogCheck(
            catalogs, locale: try localeArguments.names.first.map { try CatalogCheckText.locale($0, workspace) },
            source: try sourceLocale.map { try CatalogCheckText.locale($0, workspace) }
                ?? workspace?.configuration.source ?? CatalogCheckText.english(),
            glossary: workspace?.glossary)
        reporter.tell(check.problems)
        switch formatOptions.format {
        case .json: try Terminal.output(JSONText.of(CatalogCheckJSON(check)))
        case .text: Terminal.output(CatalogCheckText(check: check).text)
        }
        let severity = workspace?.configuration.gate.severity ?? .error
        let isClean = !check.findings.contains { $0.diagnostic.severity >= severity }
        try reporter.status(or: isClean ? .passed : .findings).throwIfFailed()
    }

    private func status(of check: GateCheck) -> ExitStatus {
        switch (check.isComplete, check.isClean) {
        case (true, true): .passed
        case (false, true): .incomplete
        case (true, false): .findings
        case (false, false): .incompleteWithFindings
        }
    }
}
