import Articles
import Locales
import Publishing
import Segments

extension [(locale: LocaleTag, summary: EditionSummary)] {
    /// The editions with one spelling for each tag.
    ///
    /// - Parameter translated: what the scan of the workspace chose among the tags that are translated.
    func spelled(_ translated: TagSpelling, in workspace: Workspace) -> Self {
        let source = workspace.configuration.source
        let spelling = workspace.spelling(translated) { lazy.filter { $0.locale == source }.map(\.summary) }
        return spelling.isEmpty ? self : map { ($0.locale, $0.summary.spelled(spelling)) }
    }
}

extension [ArticleSurvey] {
    /// The surveys with one spelling for each tag.
    func spelled(_ translated: TagSpelling, in workspace: Workspace) -> Self {
        let spelling = workspace.spelling(translated) { lazy.compactMap(\.editions.first?.summary) }
        if spelling.isEmpty { return self }
        return map { survey in
            var survey = survey
            for index in survey.editions.indices {
                survey.editions[index].summary = survey.editions[index].summary.spelled(spelling)
            }
            return survey
        }
    }
}

extension Workspace {
    /// Tags that nobody translates are in no catalog: they are counted where they stand.
    fileprivate func spelling<Summaries: Sequence<EditionSummary>>(
        _ translated: TagSpelling, _ summaries: () -> Summaries
    ) -> TagSpelling {
        if !translated.isEmpty || configuration.metadataPaths.contains(where: { $0.text == "tags" }) {
            return translated
        }
        var counts: [String: Int] = [:]
        for tag in summaries().lazy.flatMap(\.tags) { counts[tag, default: 0] += 1 }
        return TagSpelling(counts, known: { recordedTags })
    }
}
