import ArgumentParser
import Diagnostics
import Locales
import Pipeline
import Publishing
import Translations

/// `parlance status`: what is translated, stale or missing.
struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status",
        abstract: "Show what is translated, stale or missing.",
        discussion: """
            Counts segments and the words of the source, for each locale and, with --sections and --articles, for each \
            folder and article. --stale, --missing and --worst list what is to be done. It looks at the articles as \
            they are now, so a change counts before "parlance extract" has run. With --findings it runs the checks \
            too and shows how many errors and warnings they find. It ends with 0 whatever it finds; "parlance check" is \
            the one that fails.

            Example:
              $ parlance status --locale CN --articles
              $ parlance status --stale
              $ parlance status --format html --language it -o status/
            """)

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var localeArguments: LocaleArguments
    @Flag(help: "A line for each folder of articles and locale.")
    var sections = false
    @Flag(help: "A line for each article that is not finished, the least finished first.")
    var articles = false
    @Flag(help: "List the stale entries, the riskiest change first.")
    var stale = false
    @Flag(help: "List the entries without a translation.")
    var missing = false
    @Flag(help: "Run the checks and show how many errors and warnings each locale has.")
    var findings = false
    @Option(
        defaultAsFlag: 10,
        help: ArgumentHelp("The articles with the most words to do, 10 if no number is given.", valueName: "n"))
    var worst: Int?
    @Option(help: ArgumentHelp("How many texts a list shows; 0 for all.", valueName: "n"))
    var limit = 50
    @Option(help: "How to answer: text, json, markdown (for a pull request), html (a dashboard) or svg (a badge).")
    var format = StatusFormat.text
    @Option(
        name: [.short, .long],
        help: ArgumentHelp("The file to write, or a folder for html and svg.", valueName: "file"))
    var output: String?
    @Option(
        help: ArgumentHelp(
            "The address of the workspace for links, for example https://host/repository/blob/main.",
            valueName: "address"))
    var links: String?
    @Option(
        help: ArgumentHelp(
            "The language of the dashboard: \(DashboardTexts.languages.joined(separator: ", ")).", valueName: "locale"))
    var language: String?
    @Flag(inversion: .prefixedNo, help: "Keep counts between runs in .parlance/cache.")
    var cache = true

    func validate() throws {
        if let worst, worst < 1 { throw ValidationError("--worst wants a number from 1 on.") }
        if limit < 0 { throw ValidationError("--limit wants a number from 0 on.") }
        if language != nil, format != .html {
            throw ValidationError("--language is the language of the dashboard; use it with --format html.")
        }
    }

    func run() throws {
        let began = Disk.now
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let locales = try localeArguments.tags(in: workspace)
        if let locales, locales.contains(workspace.configuration.source) {
            throw ValidationError(
                "\"\(workspace.configuration.source)\" is the language of the articles; name one to translate into.")
        }
        let progress = Progress("reading")
        let kept = cache ? ResultCache("status", of: workspace, began: began) : nil
        let whole = Status(workspace, cache: kept) { progress.report($0, of: $1) }
        let status = locales.map(whole.only) ?? whole
        let texts = try dashboardTexts()
        let states = listed
        let open =
            states.isEmpty
            ? OpenEntries.none : OpenEntries(workspace, status, states: states) { progress.report($0, of: $1) }
        var found: StatusFindings?
        if findings {
            let kept = cache ? ResultCache("check", of: workspace, began: began) : nil
            let scope = GateCheck.Scope(locales: locales)
            found = StatusFindings(GateCheck(workspace, scope, cache: kept) { progress.report($0, of: $1) })
        }
        progress.finish()
        reporter.tell(status.diagnostics)
        var report = StatusReport(
            status, labels: labels(in: workspace), open: open, listed: states, worst: worst,
            limit: limit == 0 ? .max : limit, links: wantedLinks(to: workspace))
        report.showsSections = sections
        report.showsArticles = articles
        report.findings = found
        try StatusWriting(
            report: report, format: format, output: output, texts: texts, isOneLocale: locales?.count == 1
        )
        .write(telling: &reporter)
    }

    private func dashboardTexts() throws -> DashboardTexts {
        guard let language else { return .english }
        if let texts = DashboardTexts(try LocaleTag.typed(language)) { return texts }
        throw ValidationError(
            "the dashboard has no texts in \"\(language)\"; there are "
                + DashboardTexts.languages.joined(separator: ", ") + ".")
    }

    /// Pages for people show what is stale without being asked.
    private var listed: Set<TranslationState> {
        var states: Set<TranslationState> = []
        if stale || format == .html || format == .markdown { states.insert(.stale) }
        if missing { states.insert(.untranslated) }
        return format == .svg ? [] : states
    }

    private func labels(in workspace: Workspace) -> [LocaleTag: String] {
        var labels: [LocaleTag: String] = [:]
        for locale in workspace.configuration.locales where !locale.label.isEmpty {
            let isSame = locale.label.lowercased() == locale.tag.tag.lowercased()
            labels[locale.tag] = isSame ? locale.tag.tag : "\(locale.tag) (\(locale.label))"
        }
        return labels
    }

    private func wantedLinks(to workspace: Workspace) -> StatusLinks {
        if let links { return StatusLinks(base: links) }
        guard format == .html else { return .none }
        return output.map { StatusLinks(fromFolder: StatusWriting.folder(of: $0), to: workspace) }
            ?? StatusLinks(base: "")
    }
}

/// How `parlance status` answers.
enum StatusFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case markdown
    case html
    case svg
}
