import ArgumentParser
import Diagnostics
import Locales
import Pipeline
import Publishing

/// `parlance adopt`: translated pages to segment files.
struct AdoptCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "adopt",
        abstract: "Fill segment files from pages that are translated already.",
        discussion: """
            Finds the article of each page (Hugo, Jekyll, Docusaurus and MkDocs layouts, front matter, content), aligns \
            both sentence by sentence, and writes sure pairs as translations and unsure ones as stale, to be looked \
            at. What is translated already is kept. Texts that match nothing are listed with their lines.

            Example:
              $ parlance adopt it old-site/content/it --dry-run
              $ parlance adopt it --article guides/bread old-site/pane.md
            """)

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var formatOptions: FormatOptions

    @Argument(help: ArgumentHelp("The language of the pages, by tag, label or alias.", valueName: "locale"))
    var locale: String

    @Argument(
        help: ArgumentHelp("Translated pages, or folders of them.", valueName: "path"), completion: .file())
    var paths: [String]

    @Option(help: ArgumentHelp("The article that the page translates.", valueName: "id"))
    var article: String?

    @Flag(help: "Replace finished translations with sure ones of the pages.")
    var replace = false

    @Flag(help: "Report only; write nothing.")
    var dryRun = false

    func run() throws {
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let target = try target(in: workspace)
        let progress = Progress("aligning")
        let request = Adoption.Request(paths: paths, article: article, replaces: replace, isDryRun: dryRun)
        let adoption = Adoption(workspace, target, request) { progress.report($0, of: $1) }
        progress.finish()
        reporter.tell(adoption.diagnostics)
        switch formatOptions.format {
        case .text: Terminal.output(AdoptText(adoption: adoption, isDryRun: dryRun).text)
        case .json: try Terminal.output(JSONText.of(AdoptJSON(adoption, target.tag.tag)))
        }
        try (adoption.hasFailed ? .failed : reporter.status()).throwIfFailed()
    }

    private func target(in workspace: Workspace) throws -> SiteLocale {
        let targets = workspace.configuration.targets
        if let named = workspace.configuration.locale(named: locale) {
            guard named.tag != workspace.configuration.source else {
                throw ValidationError("\"\(locale)\" is the language of the articles themselves.")
            }
            return named
        }
        let known = targets.flatMap { [$0.tag.tag, $0.label] }
        let hint = nearestName(to: locale, in: known).map { "; did you mean \"\($0)\"?" } ?? "."
        let all = targets.map(\.tag.tag).joined(separator: ", ")
        throw ValidationError("the site has no locale \"\(locale)\"\(hint) Its locales are \(all).")
    }
}
