import ArgumentParser
import Locales
import Pipeline

/// `parlance bundle`: an archive a language.
struct BundleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle",
        abstract: "Pack everything published in a language into one archive.",
        discussion: """
            Builds the site and packs, for each locale, its pages, their pictures and style, its articles as \
            Markdown and as JSON, its book (EPUB) and lists with a SHA-256 of each file into \
            dist/bundles/<locale>.zip. The same content gives the same bytes.

            Example:
              $ parlance bundle --locale pl
              $ unzip -l dist/bundles/pl.zip
            """)

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var formatOptions: FormatOptions
    @OptionGroup var localeArguments: LocaleArguments
    @OptionGroup var dateOptions: PublicationDate

    func run() throws {
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let turn = BuildTurn(in: workspace)
        defer { turn.end() }
        let locales = try localeArguments.tags(in: workspace)
        let site = SiteBuild.run(
            in: workspace, BuildOptions(date: dateOptions.day, locales: locales), telling: &reporter)
        let progress = Progress("packing")
        let build = BundleBuild(workspace, site: site, only: locales) { progress.report($0, of: $1) }
        progress.finish()
        reporter.tell(build.diagnostics)
        switch formatOptions.format {
        case .json: try Terminal.output(JSONText.of(build.bundles.map(BundleJSON.init)))
        case .text: Terminal.output(Self.text(of: build))
        }
        try (site.hasFailed || build.hasFailed ? .failed : reporter.status()).throwIfFailed()
    }

    private static func text(of build: BundleBuild) -> String {
        var table = TextTable([("bundle", .start), ("files", .end), ("kB", .end), ("state", .start)])
        for bundle in build.bundles {
            table.add([
                bundle.path, "\(bundle.fileCount)", "\((bundle.size + 999) / 1000)",
                bundle.hasChanged ? "written" : "unchanged",
            ])
        }
        return table.text(width: Terminal.width)
    }
}

/// One bundle in the answer of `parlance bundle --format json`.
struct BundleJSON: Encodable {
    var locale: String
    var path: String
    var files: Int
    var bytes: Int
    var changed: Bool

    init(_ bundle: BundleBuild.Bundle) {
        locale = bundle.locale.tag
        path = bundle.path
        files = bundle.fileCount
        bytes = bundle.size
        changed = bundle.hasChanged
    }
}
