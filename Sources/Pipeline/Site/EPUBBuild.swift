import Articles
package import Diagnostics
package import Locales
import Publishing
import Segments
import SourceText

/// The books of a workspace (EPUB 3.3): one a locale with all of its articles, or one a locale of a single article.
///
/// A book is laid out article by article and is never in memory as a whole. The same input gives the same bytes.
package struct EPUBBuild: Sendable {
    package struct Book: Sendable {
        package let locale: LocaleTag
        /// Where it is, below the workspace or as the output folder was named.
        package let path: String
        package let articleCount: Int
        package let pictureCount: Int
        package let size: Int
        package let hasChanged: Bool
    }

    package private(set) var books: [Book] = []
    package private(set) var diagnostics: [Diagnostic] = []
    package private(set) var hasFailed = false

    /// - Parameters:
    ///   - options: the locales, and what is published on which day.
    ///   - article: the only article, by its id; locales that hold it back have no book then.
    ///   - output: the folder of the books; nil for `epub` in the output folder.
    package init(
        _ workspace: Workspace, _ options: BuildOptions = BuildOptions(), article: String? = nil,
        output: String? = nil, progress: ProgressReport? = nil
    ) {
        let only = options.locales
        let survey = PublicationSurvey(workspace, only: only, options)
        diagnostics = survey.diagnostics
        if let article, survey.paths[article] == nil {
            let nearest = nearestName(to: article, in: survey.paths.keys.sorted())
            diagnostics.append(
                Diagnostic(
                    "unknown-article", .error, "There is no published article \"\(article)\"",
                    help: nearest.map { "did you mean \"\($0)\"?" } ?? "\"parlance status\" lists the articles"))
            return
        }
        diagnostics += survey.findings(in: workspace, marks: .books, of: article)
        let writer = BookWriter(workspace, survey)
        let locales = survey.locales(only)
        for (position, locale) in locales.enumerated() {
            let plan = BookPlan(survey.index, locale, article: article, headingIDs: survey.headingIDs)
            if article == nil || !plan.articles.isEmpty {
                let folder = output ?? workspace.configuration.outputFolder + "/epub"
                note(writer.write(plan, to: folder + "/" + Self.name(locale, article)), locale)
            }
            progress?(position + 1, locales.count)
        }
        diagnostics += writer.warnings()
    }

    private static func name(_ locale: SiteLocale, _ article: String?) -> String {
        article.map { "\($0).\(locale.tag).epub" } ?? "\(locale.tag).epub"
    }

    private mutating func note(_ outcome: BookWriter.Outcome, _ locale: SiteLocale) {
        switch outcome {
        case .book(let book): books.append(book)
        case .failure(let problem):
            hasFailed = true
            diagnostics.append(problem)
        }
    }
}
