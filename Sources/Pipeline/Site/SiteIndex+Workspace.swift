import Locales
import Publishing

extension SiteIndex {
    /// The index of the editions of a workspace, each at its address.
    ///
    /// - Parameter theme: nil where no pages are made.
    init(
        _ summaries: [(locale: LocaleTag, summary: EditionSummary)], _ texts: SiteTexts, _ theme: ThemeReading?,
        _ addresses: AddressFiles, _ configuration: Configuration
    ) {
        var editions: [LocaleTag: [EditionSummary]] = [:]
        for (locale, summary) in summaries { editions[locale, default: []].append(summary) }
        let book = AddressBook(
            editions, in: configuration.locales, source: configuration.source, records: addresses.records,
            tagLabels: texts.tagLabels)
        self.init(
            identity: configuration.site, source: configuration.source, locales: configuration.locales,
            editions: book.editions, tagLabels: texts.tagLabels, taglines: texts.taglines,
            stylesheetPath: theme.map { SiteFiles.stylesheetPath($0.stylesheet) } ?? "",
            searchAssets: theme.map { theme in
                SearchAssets(
                    scriptPath: SiteFiles.searchScriptPath(theme.searchScript),
                    stylesheetPath: SiteFiles.searchStylesheetPath(theme.searchStylesheet))
            } ?? .builtIn,
            logoPath: configuration.site.logo.map(SiteFiles.logoPath), tagPaths: book.tagPaths)
    }

    /// Notes the sections of the articles whose names pages use themselves.
    mutating func noteSections(of surveys: [ArticleSurvey]) {
        for survey in surveys {
            guard let origin = survey.editions.first?.summary.linkOrigin else { continue }
            note(headingIDs: survey.headingIDs, of: survey.id, from: origin)
        }
    }
}
