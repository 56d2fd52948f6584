import ArgumentParser
import Locales
import Pipeline

/// `parlance build`: the website.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Make the website of every language, books, or Markdown for other publishers.",
        discussion: """
            Weaves the translations into the articles and writes a page for each article and language, with home, \
            topics, contact and search pages, to dist/site. Only files that change are written. An article that is \
            not wholly translated is held back in that language, unless "publish" in parlance.yaml says otherwise. \
            Drafts are left out; articles of a later day are, where a day is given with --date or SOURCE_DATE_EPOCH. \
            What did not change since the last build is not made again; --verify proves that it need not be.

            Example:
              $ parlance build
              $ parlance build --locale pl
              $ parlance build --verify
              $ parlance serve
              $ parlance build --target epub --locale ar
              $ parlance build --target markdown --for hugo -o ~/my-site
            """)

    @OptionGroup var publicationOptions: PublicationOptions

    @OptionGroup var workspaceOptions: WorkspaceOptions
    @OptionGroup var formatOptions: FormatOptions

    @Flag(help: "Build once more from nothing, beside the site, and prove that every byte is the same.")
    var verify = false

    @Flag(help: "Make every file again, whatever an earlier build left; the result is the same.")
    var noCache = false

    @OptionGroup var dateOptions: PublicationDate
    @Flag(help: "Show drafts too, without telling search engines and feeds of them.")
    var drafts = false

    func validate() throws {
        if verify, publicationOptions.target != .site {
            throw ValidationError("--verify proves the site; leave out --target.")
        }
    }

    func run() throws {
        var reporter = Reporter()
        let workspace = try workspaceOptions.open(telling: &reporter)
        let turn = BuildTurn(in: workspace)
        defer { turn.end() }
        let locales = try publicationOptions.localeArguments.tags(in: workspace)
        let options = BuildOptions(
            includesDrafts: drafts, date: dateOptions.day, locales: locales, remembers: !noCache)
        let format = formatOptions.format
        switch publicationOptions.target {
        case .epub: return try EPUBAnswer.run(in: workspace, publicationOptions, options, format, telling: &reporter)
        case .markdown:
            return try TreeAnswer.run(in: workspace, publicationOptions, options, format, telling: &reporter)
        case .site: break
        }
        if verify, locales != nil {
            throw ValidationError("--verify proves the whole site; leave out --locale.")
        }
        let site = SiteBuild.run(in: workspace, options, telling: &reporter)
        if verify {
            let proof = SiteVerification.run(in: workspace, site, telling: &reporter)
            if proof.isProven {
                Terminal.error("build: verified, a build from nothing makes the same \(proof.fileCount) files\n")
            }
        }
        switch formatOptions.format {
        case .json: try Terminal.output(JSONText.of(BuildJSON(site)))
        case .text: Terminal.output(BuildText.text(of: site, workspace))
        }
        try (site.hasFailed ? .failed : reporter.status()).throwIfFailed()
    }
}

extension SiteBuild {
    /// Builds with progress on standard error and tells the problems.
    static func run(
        in workspace: Workspace, _ options: BuildOptions = BuildOptions(), telling reporter: inout Reporter
    ) -> SiteBuild {
        let progress = Progress("building")
        let site = SiteBuild(workspace, options) { progress.report($0, of: $1) }
        progress.finish()
        reporter.tell(site.diagnostics)
        return site
    }
}

extension SiteVerification {
    static func run(in workspace: Workspace, _ site: SiteBuild, telling reporter: inout Reporter) -> SiteVerification {
        let progress = Progress("verifying")
        let proof = SiteVerification(workspace, site) { progress.report($0, of: $1) }
        progress.finish()
        reporter.tell(proof.diagnostics)
        return proof
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
                locale.locale.tag, "\(locale.articles)", StatusWords.figure(locale.held),
                StatusWords.figure(locale.partial), "\(locale.pages)",
                LocaleProfile.endonym(of: locale.locale),
            ])
        }
        let changes =
            site.written.isEmpty && site.removed.isEmpty
            ? "nothing changed" : "\(site.written.count) written, \(site.removed.count) removed"
        let waiting =
            site.leftOut == 0
            ? "" : "\(StatusWords.counted(site.leftOut, "article")) left out: drafts, or of a later day\n"
        return table.text(width: Terminal.width) + "\n" + waiting
            + "\(StatusWords.counted(site.files.count, "file")) in \(workspace.configuration.outputFolder)/site: "
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
    /// Articles that are drafts or wait for their day.
    var leftOut: Int

    init(_ site: SiteBuild) {
        locales = site.locales.map {
            Locale(
                locale: $0.locale.tag, articles: $0.articles, held: $0.held, partial: $0.partial, pages: $0.pages)
        }
        files = site.files.count
        written = site.written
        removed = site.removed
        leftOut = site.leftOut
    }
}
