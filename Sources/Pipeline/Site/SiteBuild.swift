import Articles
package import Diagnostics
package import Locales
import Publishing
import Segments
import SourceText
import Templates

/// The website of a workspace, made and written to its output folder.
///
/// Files whose bytes are what they were are not written; files that an earlier build wrote and this one does not
/// need are removed. The same input gives the same bytes, whenever and wherever it runs.
package struct SiteBuild: Sendable {
    /// What was made of one locale.
    package struct LocaleSummary: Sendable {
        package let locale: LocaleTag
        package internal(set) var articles = 0
        /// Articles that the locale's policy holds back.
        package internal(set) var held = 0
        /// Articles that show text of the source language.
        package internal(set) var partial = 0
        package internal(set) var pages = 0
    }

    package private(set) var locales: [LocaleSummary] = []
    /// All files of the site, as paths below its root, sorted.
    package private(set) var files: [String] = []
    /// Those that were written, and those that were removed.
    package private(set) var written: [String] = []
    package private(set) var removed: [String] = []
    package private(set) var diagnostics: [Diagnostic] = []
    package private(set) var hasFailed = false

    /// How a site is built.
    package struct Options: Sendable {
        /// The locales whose pages are made; nil for all. Pages of the others stay as they are.
        package var locales: [LocaleTag]?
        /// The folder for the site; nil for the workspace's own.
        package var root: String?
        /// Whether what did not change since an earlier build is left as it is; the result is the same.
        package var remembers: Bool
        /// How few files are not worth remembering, and how old they must be; see ``ResultCache``.
        package var leastRemembered = 256
        package var slack = ResultCache.usualSlack

        package init(locales: [LocaleTag]? = nil, root: String? = nil, remembers: Bool = true) {
            self.locales = locales
            self.root = root
            self.remembers = remembers
        }
    }

    package init(_ workspace: Workspace, _ options: Options = Options(), progress: ProgressReport? = nil) {
        let configuration = workspace.configuration
        let shownRoot = options.root ?? configuration.outputFolder + "/site"
        let root = options.root ?? workspace.absolute(shownRoot)
        let caches = BuildCaches(workspace, options)
        let shelf = EditionShelf()
        let scan = WorkspaceScan(workspace, memory: caches.survey) { ArticleSurvey($0, $1, workspace, $2, shelf) }
        let texts = SiteTexts(workspace, siteSegments: scan.siteSegments)
        let theme = ThemeReading(
            workspace, messageKeys: texts.messages[configuration.source].map { Array($0.keys) } ?? [])
        let published = scan.outcomes.filter { !$0.isDraft }
        diagnostics = scan.diagnostics + texts.diagnostics + theme.diagnostics
        let memory = SiteMemory(caches.pages, root: root)
        var index = SiteIndex(published, texts, theme, configuration)
        index.pictures = workspace.pictures()
        let assets = SiteAssets(workspace, files: published.lazy.flatMap(\.files).flatMap(index.pictures.files))
        let links = LinkSurvey(published, workspace, assets: assets.digest, memory)
        diagnostics += links.diagnostics + Self.reservedNames(published, workspace)
        let digests = SiteDigests(published, index, texts, theme: theme.digest, assets: assets.digest)
        let writer = SiteWriter(root: root, shownRoot: shownRoot, memory: memory)
        let room = PageRoom(index: index, texts: texts, library: theme.library)
        let press = PagePress(workspace, room, digests, writer, shelf, only: options.locales)
        var outcome = press.articles(published, progress: progress)
        outcome += press.lists()
        links.note(in: &outcome)
        assets.write(stylesheet: theme.stylesheet, index.stylesheetPath, from: workspace, writer, to: &outcome)
        finish(outcome, writer, options, configuration)
        summarize(published, index, configuration)
    }

    /// Removes what is left over, and keeps what the next build may want to know.
    private mutating func finish(
        _ outcome: SiteWriter.Outcome, _ writer: SiteWriter, _ options: Options, _ configuration: Configuration
    ) {
        let list = SiteFileList(root: writer.root, shownRoot: writer.shownRoot)
        var all = Set(outcome.batches.lazy.flatMap { $0.batch.files.lazy.map(\.path) })
        if let only = options.locales {
            let made = configuration.locales.filter { only.contains($0.tag) }.map { $0.path + "/" }
            all.formUnion(list.former.filter { file in !made.contains { file.hasPrefix($0) } })
        }
        files = all.sorted()
        written = outcome.written.sorted()
        let (removed, problems) = list.replace(with: all)
        self.removed = removed.sorted()
        diagnostics += outcome.diagnostics + problems
        hasFailed = outcome.hasFailed || problems.contains { $0.severity == .error }
        writer.memory.save(outcome.batches, hasNews: outcome.hasNews)
    }

    private mutating func summarize(_ published: [ArticleSurvey], _ index: SiteIndex, _ configuration: Configuration) {
        var pages: [String: Int] = [:]
        for file in files where file.hasSuffix(".html") {
            if let slash = file.firstIndex(of: "/") { pages[String(file[..<slash]), default: 0] += 1 }
        }
        locales = configuration.locales.map { locale in
            let own = index.editions[locale.tag] ?? []
            let wanted = published.count { $0.targets.contains(locale.tag) || locale.tag == configuration.source }
            return LocaleSummary(
                locale: locale.tag, articles: own.count, held: wanted - own.count,
                partial: own.count { $0.completeness != .complete }, pages: pages[locale.path] ?? 0)
        }
    }

    private static func reservedNames(_ surveys: [ArticleSurvey], _ workspace: Workspace) -> [Diagnostic] {
        surveys.compactMap { survey in
            guard let path = survey.editions.first?.summary.path, SiteFiles.isReserved(path) else { return nil }
            let name = workspace.articlePath(survey.path)
            let file = SourceFile(path: name, bytes: (try? Disk.read(workspace.absolute(name))) ?? [])
            return Diagnostic(
                "reserved-slug", in: file, at: ByteRange(0, 0),
                "The address \"\(path)\" is taken by a page of the site",
                help: "give the article another \"slug\"")
        }
    }
}

/// What earlier builds found out, as far as a build may use it.
private struct BuildCaches {
    var survey: ScanMemory<ArticleSurvey>?
    var pages: ResultCache?

    init(_ workspace: Workspace, _ options: SiteBuild.Options) {
        // A part of the locales is no record of the whole.
        guard options.remembers, options.locales == nil, options.root == nil else { return }
        let began = Disk.now
        func cache(_ name: String) -> ResultCache? {
            ResultCache(name, of: workspace, began: began, leastFiles: options.leastRemembered, slack: options.slack)
        }
        survey = cache("site-survey").map { SurveyRecord.memory($0, workspace.configuration.locales.map(\.tag)) }
        pages = cache("site-pages")
    }
}

extension SiteIndex {
    /// The index of what a survey found.
    fileprivate init(
        _ published: [ArticleSurvey], _ texts: SiteTexts, _ theme: ThemeReading, _ configuration: Configuration
    ) {
        var editions: [LocaleTag: [EditionSummary]] = [:]
        for edition in published.lazy.flatMap(\.editions) {
            editions[edition.locale, default: []].append(edition.summary)
        }
        self.init(
            identity: configuration.site, source: configuration.source, locales: configuration.locales,
            editions: editions, tagLabels: texts.tagLabels, taglines: texts.taglines,
            stylesheetPath: SiteFiles.stylesheetPath(theme.stylesheet),
            logoPath: configuration.site.logo.map(SiteFiles.logoPath))
    }
}
