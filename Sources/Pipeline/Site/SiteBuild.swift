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

    /// What was asked for.
    package let options: BuildOptions
    /// How many articles are drafts or wait for their day.
    package private(set) var leftOut = 0

    package init(_ workspace: Workspace, _ options: BuildOptions = BuildOptions(), progress: ProgressReport? = nil) {
        self.options = options
        let configuration = workspace.configuration
        let shownRoot = options.root ?? configuration.outputFolder + "/site"
        let root = options.root ?? workspace.absolute(shownRoot)
        let caches = BuildCaches(workspace, options)
        let shelf = EditionShelf()
        let scan = WorkspaceScan(workspace, memory: caches.survey) {
            ArticleSurvey($0, $1, workspace, options, $2, shelf: shelf)
        }
        let texts = SiteTexts(workspace, siteSegments: scan.siteSegments)
        let theme = ThemeReading(
            workspace, messageKeys: texts.messages[configuration.source].map { Array($0.keys) } ?? [])
        let addresses = AddressFiles(workspace)
        leftOut = scan.outcomes.count { $0.absence != nil }
        let surveys = Self.withoutClashes(scan.outcomes.withOneHomeText.spelled(scan.tagSpelling, in: workspace))
        let published = surveys.filter { $0.absence == nil }
        diagnostics =
            scan.diagnostics + published.flatMap(\.problems) + texts.diagnostics + texts.notes + theme.diagnostics
            + addresses.diagnostics
        diagnostics += scan.outcomes.homeTextDiagnostics(workspace)
        diagnostics += Self.reservedNames(scan.outcomes, workspace) + published.markDiagnostics(workspace)
        if configuration.site.url == nil { diagnostics.append(Self.missingAddress) }

        var index = SiteIndex(
            published.flatMap { $0.editions.map { ($0.locale, $0.summary) } }, texts, theme, addresses, configuration)
        let statics = StaticFiles(workspace)
        diagnostics += statics.diagnostics
        index = workspace.pictures(statics, for: published, index)
        index.noteSections(of: published)
        let shown = Set(index.files(shownBy: published))
        let assets = SiteAssets(workspace, files: shown.filter { !statics.has($0) }, theme: theme.files)
        diagnostics += assets.diagnostics
        let digests = SiteDigests(
            published, index, texts, theme: theme.digest, assets: assets.digest, index.digest(of: shown))
        let memory = SiteMemory(caches.pages, root: root)
        let list = SiteFileList(root: root, shownRoot: shownRoot)
        let writer = SiteWriter(root: root, shownRoot: shownRoot, memory: memory, claims: SiteClaims(list))
        let room = PageRoom(index: index, texts: texts, library: theme.library)
        let entries = EntryShelf(folder: root)
        let press = PagePress(workspace, room, digests, writer, shelf, entries, options)
        var outcome = press.articles(published, progress: progress)
        outcome += press.lists(hasRobots: statics.has("/robots.txt"))
        SearchFiles(workspace, options, began: caches.began)
            .write(published, fresh: entries, digests, room, writer, to: &outcome)
        let own = [
            SitePage(path: index.stylesheetPath, bytes: theme.stylesheet),
            SitePage(path: index.searchAssets.scriptPath, bytes: theme.searchScript),
            SitePage(path: index.searchAssets.stylesheetPath, bytes: theme.searchStylesheet),
        ]
        assets.write(own, from: workspace, writer, to: &outcome)

        var all = outcome.files()
        let hostFiles = HostFiles.names(for: configuration.hosts)
        // An earlier build copied static files too; a page of another language at such an address is told by the whole
        // build.
        let made = outcome.batches.count
        statics.write(workspace, besides: { all.contains($0) || hostFiles.contains($0) }, writer, to: &outcome)
        let kept = Self.files(of: list, outside: options.locales, configuration)
        all.formUnion(kept)
        all.formUnion(outcome.files(from: made))
        RedirectFiles(
            workspace, index, addresses.records, published.compactMap(\.aliases), isSite: options.root == nil
        ).write(writer, besides: &all, kept: kept, to: &outcome)
        // Where another's file stands there would be a page.
        let (files, refused) = (all, outcome.refused)
        let links = LinkSurvey(surveys, workspace, site: digests.all, index, memory) { file in
            files.contains(file) || refused.contains(file)
        }
        links.note(in: &outcome)
        // What could not be made is no reason to take away what is there.
        if outcome.hasFailed || !configuration.knowsAllLocales
            || scan.diagnostics.contains(where: { $0.id == "missing-folder" })
        {
            all.formUnion(list.former)
        }
        var problems: [Diagnostic]
        (self.files, removed, problems) = list.replace(with: all)
        if let refusal = SiteClaims.problem(with: outcome.refused.map { shownRoot + "/" + $0 }) {
            problems.append(refusal)
        }
        written = outcome.written.sorted()
        removed += outcome.removed
        diagnostics += links.diagnostics + (outcome.diagnostics.toldOnce + problems).refusalsTogether
        hasFailed = outcome.hasFailed || problems.contains { $0.severity == .error }
        memory.save(outcome.batches, hasNews: outcome.hasNews)
        summarize(published, index, configuration)
    }

    /// The files of the last build that a build of some locales leaves as they are.
    private static func files(
        of list: SiteFileList, outside locales: [LocaleTag]?, _ configuration: Configuration
    ) -> Set<String> {
        guard let locales else { return [] }
        let made = configuration.locales.filter { locales.contains($0.tag) }.map { $0.path + "/" }
        return Set(list.former.filter { file in !made.contains { file.hasPrefix($0) } })
    }

    private mutating func summarize(_ published: [ArticleSurvey], _ index: SiteIndex, _ configuration: Configuration) {
        var pages: [Substring: Int] = [:]
        for file in files where file.utf8.suffix(5).elementsEqual(".html".utf8) {
            if let slash = file.utf8.firstIndex(of: ASCII.slash) { pages[file[..<slash], default: 0] += 1 }
        }
        var wanted = [configuration.source: published.count]
        for target in published.lazy.flatMap(\.targets) where target != configuration.source {
            wanted[target, default: 0] += 1
        }
        locales = configuration.locales.map { locale in
            let own = index.texts(in: locale.tag)
            return LocaleSummary(
                locale: locale.tag, articles: own.count, held: wanted[locale.tag, default: 0] - own.count,
                partial: own.count { $0.completeness != .complete }, pages: pages[locale.path[...]] ?? 0)
        }
    }

    /// What needs absolute addresses is left out, and the build says so once.
    private static let missingAddress = Diagnostic(
        "missing-site-url", .note, "The site has no address: feeds, sitemaps and robots.txt are left out",
        help: "add \"url: https://…\" to \"site\" in \(Workspace.configurationName)")

    /// Whether an article that would be published is where the site has a page of its own.
    private static func clashes(_ survey: ArticleSurvey) -> Bool {
        survey.absence == nil && survey.editions.first.map { SiteFiles.isReserved($0.summary.path) } ?? false
    }

    /// The surveys with those articles left out whose address the site's own pages have.
    private static func withoutClashes(_ surveys: [ArticleSurvey]) -> [ArticleSurvey] {
        guard surveys.contains(where: clashes) else { return surveys }
        return surveys.map { survey in
            var survey = survey
            if clashes(survey) { survey.absence = "has the address of a page of the site" }
            return survey
        }
    }

    private static func reservedNames(_ surveys: [ArticleSurvey], _ workspace: Workspace) -> [Diagnostic] {
        surveys.compactMap { survey in
            guard clashes(survey), let path = survey.editions.first?.summary.path else { return nil }
            let name = workspace.articlePath(survey.path)
            let file = SourceFile(path: name, bytes: (try? Disk.read(workspace.absolute(name))) ?? [])
            return Diagnostic(
                "reserved-slug", in: file, at: ByteRange(0, 0),
                "The address \"\(path)\" is taken by a page of the site; the article is left out",
                help: "give the article another \"slug\"")
        }
    }
}

/// What earlier builds found out, as far as a build may use it.
struct BuildCaches {
    var survey: ScanMemory<ArticleSurvey>?
    var pages: ResultCache?
    let began = Disk.now

    init(_ workspace: Workspace, _ options: BuildOptions) {
        guard options.isWhole else { return }
        let began = began
        func cache(_ name: String) -> ResultCache? {
            ResultCache(name, of: workspace, began: began, leastFiles: options.leastRemembered, slack: options.slack)
        }
        survey = cache("site-survey").map { SurveyRecord.memory($0, workspace.configuration.locales.map(\.tag)) }
        pages = cache("site-pages")
    }
}
