import ArgumentParser
import Diagnostics
import Locales
import Pipeline
import Translations

/// `parlance export`: translations as files for other programs.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write translations as XLIFF, CSV or Markdown for other programs.",
        discussion: """
            One file with all articles, printed or written to -o; into a folder, one file an article. Inline markup is \
            protected where the format can. "parlance import" brings the translations back.

            Example:
              $ parlance export it --state untranslated,stale -o it.xlf
              $ parlance import it.xlf
            """)

    /// The words after `--format`.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case xliff
        case xliff12 = "xliff-1.2"
        case xliff20 = "xliff-2.0"
        case xliff21 = "xliff-2.1"
        case xliff22 = "xliff-2.2"
        case csv
        case markdown

        /// Nil for Markdown; `xliff` is 1.2, which every tool for translators reads.
        var exchange: ExchangeFormat? { self == .xliff ? .xliff12 : ExchangeFormat(rawValue: rawValue) }
    }

    @Argument(help: ArgumentHelp("The locale, by tag, label or alias (CN).", valueName: "locale"))
    var locale: String

    @Option(help: "The format; xliff is xliff-1.2.")
    var format = Format.xliff

    @Option(
        help: ArgumentHelp(
            "Only entries in these states, with commas: untranslated, stale, translated, reviewed.", valueName: "states"
        ))
    var state: String?

    @Option(help: ArgumentHelp("Only this article, by its id, or site; may be repeated.", valueName: "id"))
    var article: [String] = []

    @Option(
        name: [.short, .long],
        help: ArgumentHelp(
            "The file, or a folder (its name ends in \"/\" or it is there); else standard output.", valueName: "path"))
    var output: String?

    @Flag(help: "Write over files that are there already.")
    var replace = false

    @OptionGroup var workspaceOptions: WorkspaceOptions

    func run() throws {
        var reporter = Reporter()
        let states = try wantedStates()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let tag = try LocaleArguments.tag(locale, in: workspace)
        if tag == workspace.configuration.source {
            throw ValidationError("\"\(locale)\" is the language of the articles; name one to translate into.")
        }
        try checkArticles(in: workspace)
        let articles = article.isEmpty ? nil : Set(article)
        let progress = Progress("exporting")
        if let exchange = format.exchange {
            let export = ExchangeExport(workspace, to: tag, states: states, articles: articles) {
                progress.report($0, of: $1)
            }
            progress.finish()
            reporter.tell(export.diagnostics)

            write(export.files, exchange, &reporter)
        } else {
            let export = MarkdownExport(workspace, to: tag, articles: articles) { progress.report($0, of: $1) }
            progress.finish()
            reporter.tell(export.diagnostics)
            try write(export.files, &reporter)
        }
        try reporter.status().throwIfFailed()
    }

    private func wantedStates() throws -> Set<TranslationState> {
        guard let state else { return Set(TranslationState.allCases) }
        let names = TranslationState.allCases.map(\.name)
        return Set(
            try state.split(separator: ",").map { part in
                let name = String(part).filter { $0 != " " }
                if let found = TranslationState.allCases.first(where: { $0.name == name }) { return found }
                let hint = nearestName(to: name, in: names).map { "; did you mean \"\($0)\"?" } ?? "."
                throw ValidationError(
                    "there is no state \"\(name)\"\(hint) States are \(names.joined(separator: ", ")).")
            })
    }

    /// A name that no article has is a mistake, not an empty file.
    private func checkArticles(in workspace: Workspace) throws {
        let known = workspace.catalogNames
        for name in article where !known.contains(name) {
            let hint = nearestName(to: name, in: known).map { "; did you mean \"\($0)\"?" } ?? ""
            throw ValidationError("there is no article \"\(name)\"\(hint)")
        }
    }

    // MARK: Writing

    private var isFolder: Bool { output.map(ExchangeExport.isFolder) ?? false }

    private func write(_ files: [ExchangeFile], _ format: ExchangeFormat, _ reporter: inout Reporter) {
        let count = files.reduce(0) { $0 + $1.units.count }
        guard count > 0 else {
            reporter.tell(
                Diagnostic("nothing-to-export", .note, "No entry is to be exported", help: "see parlance status"))
            return
        }
        guard let output else { return Terminal.output(format.bytes(of: files)) }
        let folder = output.hasSuffix("/") ? String(output.dropLast()) : output
        let parts =
            isFolder ? files.map { (folder + "/" + $0.catalog + "." + format.fileExtension, [$0]) } : [(output, files)]
        var written = 0
        for (path, files) in parts {
            if let problem = ExchangeExport.write(format.bytes(of: files), to: path, replaces: replace) {
                reporter.tell(problem)
            } else {
                written += 1
            }
        }
        guard written > 0 else { return }
        let into = isFolder ? "\(StatusWords.counted(written, "file")) in \(output)" : output
        Terminal.output(
            "\(StatusWords.counted(count, "entry")) of \(StatusWords.counted(files.count, "catalog")): \(into)\n")
    }

    private func write(_ files: [MarkdownExport.File], _ reporter: inout Reporter) throws {
        guard let output else {
            guard files.count == 1 else {
                throw ValidationError("\(files.count) articles need a folder: -o FOLDER/, or name one with --article.")
            }
            return Terminal.output(files[0].bytes)
        }
        guard isFolder || files.count == 1 else {
            throw ValidationError("\(files.count) articles need a folder; write \"\(output)/\".")
        }
        let folder = output.hasSuffix("/") ? String(output.dropLast()) : output
        for file in files {
            let path = isFolder ? folder + "/" + file.path : output
            if let problem = ExchangeExport.write(file.bytes, to: path, replaces: replace) { reporter.tell(problem) }
        }
        let missing = files.filter { $0.translatedCount < $0.segmentCount }.count
        Terminal.output(
            "\(StatusWords.counted(files.count, "article")) in \(output)"
                + (missing > 0 ? ", \(missing) of them not translated in full" : "") + "\n")
    }
}
