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

    /// What the first pass keeps of an article.
    private struct Survey: Sendable {
        var id: String
        var editions: [(LocaleTag, EditionSummary)]
        var headingIDs: [String]
        var links: LinkProof
        var isDraft: Bool
        var targets: [LocaleTag]
    }

    package init(_ workspace: Workspace, progress: ProgressReport? = nil) {
        let configuration = workspace.configuration
        let scan = Self.survey(workspace)
        let texts = SiteTexts(workspace, siteSegments: scan.siteSegments)
        let theme = ThemeReading(
            workspace, messageKeys: texts.messages[configuration.source].map { Array($0.keys) } ?? [])
        let published = scan.outcomes.filter { !$0.isDraft }
        let headingIDs = Dictionary(published.map { ($0.id, $0.headingIDs) }) { first, _ in first }
        diagnostics = scan.diagnostics + texts.diagnostics + theme.diagnostics
        diagnostics += published.flatMap { survey in
            survey.links.diagnostics(headingIDs: headingIDs) {
                Disk.exists(workspace.absolute(workspace.articlePath($0)))
            }
        }
        diagnostics += Self.reservedNames(published)

        var editions: [LocaleTag: [EditionSummary]] = [:]
        for (locale, summary) in published.flatMap(\.editions) { editions[locale, default: []].append(summary) }
        let index = SiteIndex(
            identity: configuration.site, source: configuration.source, locales: configuration.locales,
            editions: editions, tagLabels: texts.tagLabels, taglines: texts.taglines,
            stylesheetPath: SiteFiles.stylesheetPath(theme.stylesheet),
            logoPath: configuration.site.logo.map(SiteFiles.logoPath))
        locales = configuration.locales.map { locale in
            let own = editions[locale.tag] ?? []
            let wanted = published.filter { $0.targets.contains(locale.tag) || locale.tag == configuration.source }
            return LocaleSummary(
                locale: locale.tag, articles: own.count, held: wanted.count - own.count,
                partial: own.count { $0.completeness != .complete })
        }

        let emptyWriter = SiteWriter(workspace)
        var writer = emptyWriter
        let room = PageRoom(index: index, texts: texts, library: theme.library)
        let (paths, _) = workspace.articlePaths()
        let results = Workers.map(paths, progress: progress, tools: { PageTools(workspace, room) }) { path, tools in
            Self.writeArticle(path, workspace, headingIDs, tools, emptyWriter)
        }
        for result in results { writer.note(result) }
        writer.writeLists(PageTools(workspace, room))
        writer.writeAssets(stylesheet: theme.stylesheet, index.stylesheetPath, images: published.flatMap(\.links.files))
        writer.finish()
        for (position, locale) in configuration.locales.enumerated() {
            locales[position].pages = writer.files.count { $0.hasPrefix(locale.path + "/") && $0.hasSuffix(".html") }
        }
        files = writer.files.sorted()
        written = writer.written.sorted()
        removed = writer.removed.sorted()
        diagnostics += writer.diagnostics
        hasFailed = writer.hasFailed
    }

    private static func survey(_ workspace: Workspace) -> WorkspaceScan<Survey> {
        let source = workspace.configuration.source
        return WorkspaceScan(workspace) { reading, articleSource, tools -> Survey in
            let article = articleSource.article
            let editions = workspace.editions(of: reading).map { edition in
                let language = edition.language(source: source)
                let minutes = ReadingTime.minutes(of: edition, language: language, counter: tools.counter(of: language))
                return (
                    edition.locale.tag, EditionSummary(edition, of: article, sourceLocale: source, minutes: minutes)
                )
            }
            return Survey(
                id: article.id, editions: editions, headingIDs: HeadingIDs.ids(of: article, source: source),
                links: LinkProof(article), isDraft: article.frontMatter.isDraft,
                targets: reading.targets(in: workspace.configuration).map(\.tag))
        }
    }

    private static func writeArticle(
        _ path: String, _ workspace: Workspace, _ headingIDs: [String: [String]], _ tools: PageTools,
        _ writer: SiteWriter
    ) -> SiteWriter.Outcome {
        var outcome = SiteWriter.Outcome()
        let reading = workspace.reading(of: path, tools.segmenter)
        for edition in workspace.editions(of: reading) {
            guard let summary = tools.room.index.edition(edition.article.id, in: edition.locale.tag) else { continue }
            outcome.write(from: writer) { () throws(RenderingError) in
                try tools.renderer(of: edition.locale).articlePage(
                    edition, summary, headingIDs: headingIDs[edition.article.id] ?? [])
            }
        }
        return outcome
    }

    private static func reservedNames(_ surveys: [Survey]) -> [Diagnostic] {
        surveys.compactMap { survey in
            guard let path = survey.editions.first?.1.path, SiteFiles.isReserved(path) else { return nil }
            return Diagnostic(
                "reserved-slug", in: survey.links.file, at: ByteRange(0, 0),
                "The address \"\(path)\" is taken by a page of the site", help: "give the article another \"slug\"")
        }
    }
}
