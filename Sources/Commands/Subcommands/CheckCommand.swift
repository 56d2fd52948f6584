import ArgumentParser
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

            Example:
              $ parlance check --locale pl
            """)

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var formatOptions: FormatOptions
    @OptionGroup var localeArguments: LocaleArguments

    func run() throws {
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

    private func status(of check: GateCheck) -> ExitStatus {
        switch (check.isComplete, check.isClean) {
        case (true, true): .passed
        case (false, true): .incomplete
        case (true, false): .findings
        case (false, false): .incompleteWithFindings
        }
    }
}
