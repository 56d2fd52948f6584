import Locales
import Publishing
import Templates

/// The second pass of a build: makes the pages of articles and lists, on all cores.
final class PagePress: Sendable {
    private let workspace: Workspace
    private let room: PageRoom
    private let digests: SiteDigests
    private let writer: SiteWriter
    private let shelf: EditionShelf
    private let entries: EntryShelf
    private let options: BuildOptions
    private let only: Set<LocaleTag>?

    init(
        _ workspace: Workspace, _ room: PageRoom, _ digests: SiteDigests, _ writer: SiteWriter, _ shelf: EditionShelf,
        _ entries: EntryShelf, _ options: BuildOptions
    ) {
        self.workspace = workspace
        self.room = room
        self.digests = digests
        self.writer = writer
        self.shelf = shelf
        self.entries = entries
        self.options = options
        only = options.locales.map(Set.init)
    }

    /// The pages of all articles; an article is woven again only if a page must be made and the shelf lacks it.
    func articles(_ surveys: [ArticleSurvey], progress: ProgressReport?) -> SiteWriter.Outcome {
        let results = Workers.map(surveys, progress: progress, tools: { PageTools(workspace, room) }) { survey, tools in
            pages(of: survey, tools)
        }
        return results.reduce(into: SiteWriter.Outcome()) { $0 += $1 }
    }

    private func pages(of survey: ArticleSurvey, _ tools: PageTools) -> SiteWriter.Outcome {
        var outcome = SiteWriter.Outcome()
        lazy var shelved = shelf.take(survey.path)
        lazy var woven = workspace.editions(
            of: workspace.reading(of: survey.path, tools.segmenter), options, headers: tools.headers)
        /// The edition in a locale, woven again only where the shelf had no room for it.
        func edition(in locale: LocaleTag) -> ParsedEdition? {
            if let shelved { return shelved.first { $0.locale.tag == locale }?.parsed }
            return woven.first { $0.locale.tag == locale }.map { ParsedEdition($0) }
        }
        lazy var languages = digests.languages(of: survey.id)
        for surveyed in survey.editions where only?.contains(surveyed.locale) ?? true {
            guard let summary = room.index.edition(survey.id, in: surveyed.locale) else { continue }
            let name = "page \(surveyed.locale) \(survey.id)"
            let broad = digests.anyPage(surveyed)
            writer.write(
                name, digests.page(surveyed, of: survey, languages: languages), broad: broad, to: &outcome
            ) { () throws(RenderingError) in
                guard let parsed = edition(in: surveyed.locale) else { return [] }
                let (edition, body) = (parsed.edition, parsed.body)
                let renderer = tools.renderer(of: edition.locale)
                let page =
                    summary.isHome
                    ? try renderer.homePage(edition, summary, headingIDs: survey.headingIDs, body: body)
                    : try renderer.articlePage(edition, summary, headingIDs: survey.headingIDs, body: body)
                let parts = SearchFiles.parts(summary, in: edition.locale, tools) { keywords in
                    SearchDocument(
                        edition, summary, headingIDs: survey.headingIDs, keywords: keywords, body: body)
                }
                guard let (fragment, entry) = parts else { return [page] }
                entries.put(entry, in: surveyed.locale)
                return [page, fragment]
            }
        }
        return outcome
    }

    /// The pages that are no articles, of every locale, and the list of languages at the root.
    ///
    /// - Parameter hasRobots: whether the author has a `robots.txt`, which takes the place of ours.
    func lists(hasRobots: Bool) -> SiteWriter.Outcome {
        let locales = room.index.locales.filter { only?.contains($0.tag) ?? true }
        let results = Workers.map(locales, tools: { PageTools(workspace, room) }) { locale, tools in
            var outcome = SiteWriter.Outcome()
            // Its words and formats cost more than to see that nothing changed.
            lazy var renderer = tools.renderer(of: locale)
            writer.write("lists \(locale.tag)", digests.lists(locale.tag), to: &outcome) {
                () throws(RenderingError) in try renderer.listPages() + renderer.feeds()
            }
            if locale.tag == room.index.source {
                writer.write("languages", digests.all, to: &outcome) {
                    () throws(RenderingError) in [try renderer.languageList()]
                }
            }
            return outcome
        }
        var outcome = results.reduce(into: SiteWriter.Outcome()) { $0 += $1 }
        var digest = digests.all
        digest.add(hasRobots ? 1 : 0)
        writer.write("sitemap", digest, to: &outcome) { () throws(RenderingError) in
            Sitemap(of: room.index).pages() + [hasRobots ? nil : RobotsFile.page(of: room.index)].compactMap(\.self)
        }
        return outcome
    }
}
