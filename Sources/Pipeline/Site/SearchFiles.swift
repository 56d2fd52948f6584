import Articles
import Locales
import Publishing
import SourceText
import Templates

/// The search of a site as it is built: an entry for each edition, made with its page, then the index of each locale.
///
/// Entries are kept between builds, a file a locale, which is read only if the locale's index must be made again.
struct SearchFiles: Sendable {
    private let workspace: Workspace
    private let options: BuildOptions
    private let began: Disk.Moment

    init(_ workspace: Workspace, _ options: BuildOptions, began: Disk.Moment) {
        self.workspace = workspace
        self.options = options
        self.began = began
    }

    /// What results are shown from, and the entry for the index; nil for what is not searched.
    ///
    /// An edition in the source's language that stands in for a translation is not searched in its locale, nor is a
    /// draft.
    ///
    /// - Parameter document: makes the document from the labels of the edition's tags.
    static func parts(
        _ summary: EditionSummary, in locale: SiteLocale, _ tools: PageTools,
        document: (_ keywords: [String]) -> SearchDocument
    ) -> (page: SitePage, entry: SearchEntry)? {
        guard summary.isListed else { return nil }
        let document = document(summary.tags.map { tools.room.index.label(of: $0, in: locale.tag) })
        let fragment = document.fragment(in: locale)
        return (fragment, tools.searchAnalyzer(of: locale.tag).entry(of: document, fragment: fragment))
    }

    /// Writes the index of each locale.
    ///
    /// - Parameter fresh: the entries that this build made.
    func write(
        _ surveys: [ArticleSurvey], fresh: EntryShelf, _ digests: SiteDigests,
        _ room: PageRoom, _ writer: SiteWriter, to outcome: inout SiteWriter.Outcome
    ) {
        let locales = room.index.locales.filter { options.locales?.contains($0.tag) ?? true }
        let results = Workers.map(locales, tools: { PageTools(workspace, room) }) { locale, tools in
            var outcome = SiteWriter.Outcome()
            writer.write("search \(locale.tag)", digests.search(locale.tag), to: &outcome) {
                () throws(RenderingError) in
                let known = entries(of: locale, surveys, fresh, tools)
                fresh.clear(locale.tag)
                let documents = room.index.texts(in: locale.tag).filter(\.isListed)
                return SearchIndexFiles.pages(locale, known, documents: documents)
            }
            return outcome
        }
        for result in results { outcome += result }
    }

    /// The entries of a locale: those of this build, else those kept, else made once more.
    private func entries(
        of locale: SiteLocale, _ surveys: [ArticleSurvey], _ fresh: EntryShelf, _ tools: PageTools
    ) -> [SearchEntry] {
        let cache = options.isWhole ? cache(of: locale) : nil
        var entries: [SearchEntry] = []
        var records: [(key: String, record: ResultCache.Record)] = []
        for survey in surveys {
            guard let surveyed = survey.editions.first(where: { $0.locale == locale.tag }),
                let summary = tools.room.index.edition(survey.id, in: locale.tag), summary.isListed
            else { continue }
            let labels = summary.tags.map { tools.room.index.label(of: $0, in: locale.tag) }
            let digest = SiteDigests.entry(surveyed, at: summary.path, labels: labels)
            func kept() -> SearchEntry? {
                guard let record = cache?.record(named: survey.id), record.states == digest else { return nil }
                return SearchEntry(bytes: Array(record.payload))
            }
            let new = fresh.entry(of: survey.id, in: locale.tag)
            guard let entry = new ?? kept() ?? made(survey, summary, locale, tools) else { continue }
            entries.append(entry)
            records.append((survey.id, ResultCache.Record(states: digest, payload: entry.bytes[...])))
        }
        cache?.save(records, hasNews: true, fileCount: records.count * tools.room.index.locales.count)
        return entries
    }

    private func cache(of locale: SiteLocale) -> ResultCache? {
        ResultCache(
            "site-search-\(locale.tag)", of: workspace, began: began, leastFiles: options.leastRemembered,
            slack: options.slack)
    }

    private func made(
        _ survey: ArticleSurvey, _ summary: EditionSummary, _ locale: SiteLocale, _ tools: PageTools
    ) -> SearchEntry? {
        let reading = workspace.reading(of: survey.path, tools.segmenter)
        let edition = workspace.editions(of: reading, options, headers: tools.headers).first {
            $0.locale.tag == locale.tag
        }
        guard let edition else { return nil }
        return Self.parts(summary, in: locale, tools) {
            SearchDocument(edition, summary, headingIDs: survey.headingIDs, keywords: $0)
        }?.entry
    }
}
