import Articles
package import Diagnostics
import Locales
package import Publishing
package import SourceText
import Translations

/// Fills the catalogs of a locale from pages that were translated elsewhere.
///
/// Each page is cut with the rules of its language and aligned with its article. Sure pairs become translations,
/// unsure ones stale, what has no partner stays empty. What is translated already is kept unless asked otherwise. A
/// page that cannot be read or matched is reported, and the next one goes on.
package struct Adoption: Sendable {
    /// What to adopt, and how.
    package struct Request: Sendable {
        /// Files and folders of translated pages.
        package var paths: [String]
        /// The article that the only file translates, where its name does not say so.
        package var article: String?
        /// Whether finished translations are replaced.
        package var replaces = false
        /// Whether nothing is written.
        package var isDryRun = false

        package init(paths: [String], article: String? = nil, replaces: Bool = false, isDryRun: Bool = false) {
            self.paths = paths
            self.article = article
            self.replaces = replaces
            self.isDryRun = isDryRun
        }
    }

    /// A text of a translated page that no text of the article matches.
    package struct ExtraText: Sendable {
        package let line: Int
        package let text: TextSlice
    }

    /// What came of one page; the numbers count entries of the catalog.
    package struct Page: Sendable {
        package let path: String
        package let article: String
        package let catalog: String
        package internal(set) var sure = 0
        package internal(set) var unsure = 0
        /// Already translated, and left so.
        package internal(set) var kept = 0
        /// Nothing on the page matches them.
        package internal(set) var missing = 0
        /// Those of them that stand on the page in the source's own language.
        package internal(set) var copies = 0
        package internal(set) var extra: [ExtraText] = []
        package internal(set) var hasWritten = false

        package var total: Int { sure + unsure + kept + missing }
    }

    /// In the order of the articles.
    package internal(set) var pages: [Page] = []
    /// Files that match no article.
    package internal(set) var unmatched: [String] = []
    package internal(set) var diagnostics: [Diagnostic] = []
    /// Whether a file could not be read or written.
    package internal(set) var hasFailed = false

    package init(_ workspace: Workspace, _ locale: SiteLocale, _ request: Request, progress: ProgressReport? = nil) {
        let files = TranslatedFiles(
            request.paths, workspace.configuration, locale, isPaired: request.article != nil)
        diagnostics = files.diagnostics
        var matching = ArticleMatching(workspace, locale)
        if let article = request.article {
            matching.pair(files.files, with: article)
        } else {
            matching.match(files.files)
        }
        diagnostics += matching.diagnostics
        unmatched = matching.unmatched
        let rounds = AdoptionRounds(workspace, locale, matching.matches, progress: progress)
        for (match, alignment) in zip(rounds.matches, rounds.alignments) {
            var writing = AdoptionWriting(workspace, locale, request)
            let isDoubtful = alignment.isDoubtful(match.sourceOutline, match.targetOutline)
            if isDoubtful { diagnostics.append(Self.doubt(of: match)) }
            pages.append(writing.adopt(match, isDoubtful ? alignment.doubted : alignment))
            diagnostics += writing.diagnostics
        }
        hasFailed = diagnostics.contains { FileProblem.diagnosticIDs.contains($0.id) }
    }

    private static func doubt(of match: AdoptionMatch) -> Diagnostic {
        Diagnostic(
            "doubtful-page", .warning,
            "\"\(match.path)\" hardly looks like a translation of \"\(match.source.article.id)\"",
            evidence: "none of its texts counts as sure", help: "name the article that it translates with --article")
    }
}
