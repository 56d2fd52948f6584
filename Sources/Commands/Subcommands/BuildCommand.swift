import ArgumentParser
import Locales
import Pipeline

/// `parlance build`: the website.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Make the website of every language.",
        discussion: """
            Weaves the translations into the articles and writes a page for each article and language, with home, \
            topics, contact and search pages, to dist/site. Only files that change are written. An article that is \
            not wholly translated is held back in that language, unless "publish" in parlance.yaml says otherwise.

            Example:
              $ parlance build
              $ python3 -m http.server -d dist/site
            """)

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var formatOptions: FormatOptions

    func run() throws {
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let site = SiteBuild.run(in: workspace, telling: &reporter)
        switch formatOptions.format {
        case .json: try Terminal.output(JSONText.of(BuildJSON(site)))
        case .text: Terminal.output(BuildText.text(of: site, workspace))
        }
        try (site.hasFailed ? .failed : reporter.status()).throwIfFailed()
    }
}

extension SiteBuild {
    /// Builds with progress on standard error and tells the problems.
    static func run(in workspace: Workspace, telling reporter: inout Reporter) -> SiteBuild {
        let progress = Progress("building")
        let site = SiteBuild(workspace) { progress.report($0, of: $1) }
        progress.finish()
        reporter.tell(site.diagnostics)
        return site
    }
}

/// The answer of `parlance build`, for people.
enum BuildText {
    static func text(of site: SiteBuild, _ workspace: Workspace) -> String {
        var table = TextTable([
            ("locale", .start), ("articles", .end), ("held back", .end), ("in part", .end), ("pages", .end),
            ("language", .start),
        ])
        for locale in site.locales {
            table.add([
                locale.locale.tag, "\(locale.articles)", locale.held == 0 ? "·" : "\(locale.held)",
                locale.partial == 0 ? "·" : "\(locale.partial)", "\(locale.pages)",
                LocaleProfile.endonym(of: locale.locale),
            ])
        }
        let changes =
            site.written.isEmpty && site.removed.isEmpty
            ? "nothing changed" : "\(site.written.count) written, \(site.removed.count) removed"
        return table.text(width: Terminal.width)
            + "\n\(ExtractionText.counted(site.files.count, "file")) in \(workspace.configuration.outputFolder)/site: "
            + "\(changes)\n"
    }
}

/// The answer of `parlance build --format json`.
struct BuildJSON: Encodable {
    struct Locale: Encodable {
        var locale: String
        var articles: Int
        var held: Int
        var partial: Int
        var pages: Int
    }

    var locales: [Locale]
    var files: Int
    /// Paths below the site's root, for a deploy that sends only what changed.
    var written: [String]
    var removed: [String]

    init(_ site: SiteBuild) {
        locales = site.locales.map {
            Locale(
                locale: $0.locale.tag, articles: $0.articles, held: $0.held, partial: $0.partial, pages: $0.pages)
        }
        files = site.files.count
        written = site.written
        removed = site.removed
    }
}
