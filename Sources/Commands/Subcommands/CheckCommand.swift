import ArgumentParser
import Checks
import Diagnostics
import Locales
import Pipeline
import SourceText

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
              $ parlance check guides/bread --locale pl
              $ parlance check --changed-since origin/main --format github
              $ parlance check --report sarif=parlance.sarif --report junit=parlance.xml
              $ parlance check --catalog po/pl.po --format json
            """)

    @Argument(
        help: ArgumentHelp("Only these articles, by id; \"site\" for UI messages and tags.", valueName: "article"))
    var articles: [String] = []
    @OptionGroup var workspaceOptions: WorkspaceOptions
    @Option(help: "How to answer: text for people; json; sarif, junit, github or gitlab for services.")
    var format = ReportFormat.text
    @Option(
        name: .customLong("report"),
        help: ArgumentHelp("Write a report to a file as well, such as sarif=parlance.sarif.", valueName: "format=file"))
    var reports: [ReportFile] = []
    @OptionGroup var localeArguments: LocaleArguments
    @Option(
        help: ArgumentHelp(
            "Judge only articles and segment files that changed since this commit (or in a range A..B).",
            valueName: "commit"))
    var changedSince: String?
    @Option(help: ArgumentHelp("Let pass what this file allows; see --write-baseline.", valueName: "file"))
    var baseline: String?
    @Flag(help: "Write the faults that there are to the baseline: from now on there may be no more of them.")
    var writeBaseline = false
    @Flag(help: "Show every entry that is missing or stale, not only the first of each locale.")
    var all = false
    @Option(
        name: .customLong("catalog"), parsing: .upToNextOption,
        help: ArgumentHelp("Judge these PO files instead of the workspace.", valueName: "file"))
    var catalogs: [String] = []
    @Option(
        help: ArgumentHelp("The language of the sources of --catalog; en, or the workspace's.", valueName: "locale"))
    var sourceLocale: String?

    @Flag(inversion: .prefixedNo, help: "Keep the numbers of articles without a fault between runs in .parlance/cache.")
    var cache = true

    mutating func validate() throws {
        articles = WordRun.words(of: articles)
        catalogs = WordRun.words(of: catalogs)
        if sourceLocale != nil, catalogs.isEmpty { throw ValidationError("--source-locale goes with --catalog.") }
        if !catalogs.isEmpty, localeArguments.names.count > 1 {
            throw ValidationError("name one --locale for the files of --catalog.")
        }
        if writeBaseline, changedSince != nil || !localeArguments.names.isEmpty || !articles.isEmpty {
            throw ValidationError(
                "--write-baseline is about the whole workspace: leave out articles, --locale and --changed-since.")
        }
        if !catalogs.isEmpty, changedSince != nil || baseline != nil || writeBaseline || !articles.isEmpty {
            throw ValidationError("--catalog judges single files: baselines and --changed-since are for a workspace.")
        }
    }

    func run() throws {
        if !catalogs.isEmpty { return try judgeCatalogs() }
        let began = Disk.now
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        var scope = GateCheck.Scope(locales: try localeArguments.tags(in: workspace))
        if !articles.isEmpty {
            let door = DeskDoor(workspace)
            scope.articles = Set(try articles.map { try door.articleID($0, scope.locales?.first, telling: &reporter) })
        }
        if let changedSince {
            let (files, problem) = ChangedFiles.since(changedSince, in: workspace.root)
            if let problem {
                reporter.tell(problem)
                throw ExitCode(ExitStatus.failed.rawValue)
            }
            scope.files = files
        }
        let (allowed, problems) = writeBaseline ? (nil, []) : workspace.gateBaseline(at: baseline)
        reporter.tell(problems)
        let progress = Progress("checking")
        let kept = cache ? ResultCache("check", of: workspace, began: began) : nil
        let check = GateCheck(workspace, scope, allowed: allowed, cache: kept) { progress.report($0, of: $1) }
        progress.finish()
        reporter.tell(check.problems)
        if writeBaseline { return try write(check.baseline, workspace, &reporter) }
        let report = CheckReport(check, in: workspace.root)
        try write(report, &reporter) {
            try JSONText.of(CheckJSON(check))
        } text: {
            CheckText(check: check, configuration: workspace.configuration, showsAll: all).text
        }
        try reporter.status(or: status(of: check)).throwIfFailed()
    }

    private func write(_ baseline: GateBaseline, _ workspace: Workspace, _ reporter: inout Reporter) throws {
        let (path, problem) = workspace.write(baseline, to: self.baseline)
        if let problem {
            reporter.tell(problem)
        } else {
            let count = baseline.catalogs.count
            Terminal.output("\(path): faults of \(StatusWords.counted(count, "segment file")) may stay for now.\n")
        }
        try reporter.status().throwIfFailed()
    }

    /// The answer on standard output and the reports in their files.
    private func write(
        _ report: CheckReport, _ reporter: inout Reporter, json: () throws -> String, text: () -> String
    ) throws {
        func rendered(_ format: ReportFormat) throws -> String {
            if let machine = try format.text(of: report) { return machine }
            return format == .json ? try json() : text()
        }
        Terminal.output(try rendered(format))
        for file in reports {
            let bytes = Array(try rendered(file.format).utf8)
            do throws(FileProblem) {
                _ = try Disk.update(file.path, with: bytes)
            } catch {
                reporter.tell(error.diagnostic(of: file.path))
            }
        }
    }

    private func judgeCatalogs() throws {
        var reporter = Reporter()
        let workspace = Workspace.open(at: workspaceOptions.workspace).workspace
        let check = CatalogCheck(
            catalogs, locale: try localeArguments.names.first.map { try CatalogCheckText.locale($0, workspace) },
            source: try sourceLocale.map { try CatalogCheckText.locale($0, workspace) }
                ?? workspace?.configuration.source ?? CatalogCheckText.english(),
            failing: workspace?.configuration.gate.standard.severity ?? .error, workspace: workspace)
        reporter.tell(check.problems)
        try write(CheckReport(check, in: "."), &reporter) {
            try JSONText.of(CatalogCheckJSON(check))
        } text: {
            CatalogCheckText(check: check).text
        }
        try reporter.status(or: check.findings.contains(where: \.fails) ? .findings : .passed).throwIfFailed()
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
