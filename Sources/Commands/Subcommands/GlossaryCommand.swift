import ArgumentParser
import Diagnostics
import Locales
import Pipeline
import Publishing

/// `parlance glossary`: the terms of the workspace.
struct GlossaryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "glossary",
        abstract: "List the terms of the workspace, how often they are used, and what they lack.",
        discussion: """
            The terms stand in locales/glossary.yaml.

            Example:
              $ parlance glossary
              $ parlance glossary export -o terms.tbx
              $ parlance glossary import terms.tbx --dry-run
            """,
        subcommands: [ListCommand.self, ExportCommand.self, ImportCommand.self], defaultSubcommand: ListCommand.self)

    struct ListCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the terms with their uses and the languages they lack.")

        @OptionGroup var workspaceOptions: WorkspaceOptions
        @OptionGroup var formatOptions: FormatOptions

        func run() throws {
            var reporter = Reporter()
            let workspace = try workspaceOptions.open(telling: &reporter)
            let progress = Progress("reading")
            let use = GlossaryUse(workspace) { progress.report($0, of: $1) }
            progress.finish()
            reporter.tell(use.diagnostics)
            switch formatOptions.format {
            case .json: try Terminal.output(JSONText.of(use.rows.map(GlossaryTermJSON.init)))
            case .text: Terminal.output(GlossaryText.text(of: use, workspace))
            }
            try reporter.status().throwIfFailed()
        }
    }

    struct ExportCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "export", abstract: "Write the terms as TBX-Basic (ISO 30042:2019) or CSV.")

        /// What the terms are written as.
        enum Format: String, ExpressibleByArgument, CaseIterable {
            case tbx
            case csv
        }

        @Option(
            help: "tbx for tools of terminology, csv for spreadsheets; by default what the file's name says, or tbx.")
        var format: Format?

        @Option(name: [.short, .long], help: ArgumentHelp("The file; standard output without it.", valueName: "file"))
        var output: String?

        @OptionGroup var workspaceOptions: WorkspaceOptions

        func run() throws {
            var reporter = Reporter()
            let workspace = try workspaceOptions.open(telling: &reporter)
            let format = format ?? (output?.lowercased().hasSuffix(".csv") ?? false ? .csv : .tbx)
            if let bytes = format == .csv ? workspace.glossaryAsCSV() : workspace.glossaryAsTBX() {
                if let output {
                    do throws(FileProblem) {
                        try Disk.update(output, with: bytes)
                    } catch {
                        reporter.tell(error.diagnostic(of: output))
                    }
                } else {
                    Terminal.output(bytes)
                }
            } else {
                reporter.tell(GlossaryText.missing(workspace))
            }
            try reporter.status().throwIfFailed()
        }
    }

    struct ImportCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Add the terms of a TBX or CSV file to locales/glossary.yaml.",
            discussion: """
                New terms go to its end; a term that is there gets the languages that it lacks. Where both have a \
                language with different words the glossary stays as it is, and the difference is told.
                """)

        @Argument(help: ArgumentHelp("The TBX or CSV file.", valueName: "file"))
        var file: String

        @Flag(help: "Only tell what would come of it.")
        var dryRun = false

        @OptionGroup var workspaceOptions: WorkspaceOptions

        func run() throws {
            var reporter = Reporter()
            let workspace = try workspaceOptions.open(telling: &reporter)
            let (result, problems) = workspace.importTerms(from: file, writes: !dryRun)
            reporter.tell(problems)
            if let result { Terminal.output(GlossaryText.text(of: result, isDryRun: dryRun)) }
            try reporter.status().throwIfFailed()
        }
    }
}
