import ArgumentParser
import Diagnostics
import Locales
import Pipeline
import Translations

/// `parlance import`: translations from other programs.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Bring translations back from XLIFF or CSV files.",
        discussion: """
            What a file is its content tells. Translations go to entries that have none or a stale one; a finished \
            translation stays unless --replace is given. If anything is wrong with a file, nothing is written.

            Example:
              $ parlance import it.xlf --dry-run
              $ parlance import it.xlf
            """)

    @Argument(help: ArgumentHelp("XLIFF 1.2, 2.0, 2.1 or 2.2, or CSV.", valueName: "file"))
    var files: [String]

    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The locale of files that do not tell theirs (CSV).", valueName: "locale"))
    var locale: String?

    @Flag(help: "Only tell what would become of each entry.")
    var dryRun = false

    @Flag(help: "Put other translations in place of finished ones.")
    var replace = false

    @Flag(help: "Only check the files against the rules of their format; needs no workspace.")
    var validate = false

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var formatOptions: FormatOptions

    mutating func run() throws {
        files = WordRun.words(of: files)
        var reporter = Reporter()
        if validate { return try validateFiles(&reporter) }
        let workspace = try workspaceOptions.open(telling: &reporter)
        let tag = try locale.map { try LocaleArguments.tag($0, in: workspace) }
        if let locale, tag == workspace.configuration.source {
            throw ValidationError("\"\(locale)\" is the language of the articles; name one to translate into.")
        }
        let progress = Progress("importing")
        let result = ExchangeImport(
            workspace, files: files, locale: tag, replaces: replace, writes: !dryRun
        ) { progress.report($0, of: $1) }
        progress.finish()
        reporter.tell(result.diagnostics)
        if result.isRefused {
            reporter.tell(Diagnostic("import-refused", .note, "Nothing was imported"))
        } else {
            reporter.tell(ImportText.refusals(of: result))
            switch formatOptions.format {
            case .text: Terminal.output(ImportText.text(of: result, dryRun: dryRun))
            case .json: try Terminal.output(JSONText.of(ImportJSON(result, dryRun: dryRun)))
            }
        }
        let hasRefusals = result.units.contains { $0.outcome == .refused }
        try (result.hasFailed ? .failed : reporter.status(or: hasRefusals ? .findings : .passed)).throwIfFailed()
    }

    private func validateFiles(_ reporter: inout Reporter) throws {
        var answers: [ValidationJSON] = []
        for path in files {
            let (reading, diagnostics) = ExchangeImport.read(path)
            let problems = diagnostics + (reading?.targetDiagnostics ?? [])
            reporter.tell(problems)
            answers.append(ValidationJSON(path, problems.isEmpty ? reading : nil, problems))
        }
        switch formatOptions.format {
        case .text: Terminal.output(answers.map(\.text).joined())
        case .json: try Terminal.output(JSONText.of(answers))
        }
        try reporter.status().throwIfFailed()
    }
}
