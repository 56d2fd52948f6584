import Checks
package import Diagnostics
package import Locales
import Publishing
import SourceText
import Translations

/// Takes out what catalogs keep of sources that are gone: obsolete entries, and catalogs whose article is gone.
package struct Pruning: Sendable {
    package struct File: Sendable {
        package let path: String
        package let locale: LocaleTag
        package let obsoleteCount: Int
        /// Whether the whole file goes, since its article did.
        package let isOrphan: Bool
        /// Translations in an orphan, which go with it.
        package let translationCount: Int
    }

    /// What goes, in the order of locales and paths.
    package private(set) var files: [File] = []
    /// Reviews and dismissals that go, since their text changed or their article is gone.
    package private(set) var decisions: [EndedDecision] = []
    package private(set) var diagnostics: [Diagnostic] = []
    package private(set) var hasFailed = false

    /// - Parameter isDryRun: nothing is written; ``files`` tells what would go.
    package init(_ workspace: Workspace, locales: [LocaleTag]?, isDryRun: Bool) {
        let (paths, problems) = workspace.articlePaths()
        guard problems.isEmpty, !paths.isEmpty else {
            diagnostics = problems.isEmpty ? [Self.noArticles(workspace)] : problems
            hasFailed = !problems.isEmpty
            return
        }
        let articles = Set(paths.map(Workspace.articleID))
        do throws(FileProblem) {
            for (locale, ids) in try CatalogFiles(workspace).ids where locales?.contains(locale.tag) ?? true {
                for id in ids {
                    prune(
                        workspace.catalogPath(id, locale), locale, isOrphan: !articles.contains(id), workspace, isDryRun
                    )
                }
                let site = workspace.siteCatalogPath(locale)
                if Disk.exists(workspace.absolute(site)) { prune(site, locale, isOrphan: false, workspace, isDryRun) }
            }
        } catch {
            fail(error, error.path)
        }
        pruneDecisions(workspace, locales, isDryRun)
    }

    /// With no article at hand every catalog would be that of a deleted one.
    private static func noArticles(_ workspace: Workspace) -> Diagnostic {
        let folder = workspace.configuration.articlesFolder
        return Diagnostic(
            "no-articles", .error, "There are no articles in \"\(folder)\", so nothing is taken away",
            help: "bring them back, or name their folder with \"articles:\" in \(Workspace.configurationName)")
    }

    private mutating func pruneDecisions(_ workspace: Workspace, _ locales: [LocaleTag]?, _ isDryRun: Bool) {
        let survey = DecisionSurvey(workspace, locales: locales)
        for (locale, rows) in Dictionary(grouping: survey.ended, by: \.locale).sorted(by: { $0.key < $1.key }) {
            let keys = Set(rows.map(\.decision.key))
            if !isDryRun {
                let change = DecisionChange(workspace, locale, adding: []) { keys.contains($0.key) }
                if change.hasFailed {
                    diagnostics += change.diagnostics
                    hasFailed = true
                    continue
                }
            }
            decisions += rows.compactMap { row in
                row.end.map { EndedDecision(locale: locale, decision: row.decision, end: $0) }
            }
        }
    }

    private mutating func prune(
        _ path: String, _ locale: SiteLocale, isOrphan: Bool, _ workspace: Workspace, _ isDryRun: Bool
    ) {
        do throws(FileProblem) {
            let absolute = workspace.absolute(path)
            let (bytes, stamp) = try Disk.readStamped(absolute)
            let catalog = Catalog(parsing: SourceFile(path: path, bytes: bytes))
            if catalog.document.waitsForPerson {
                diagnostics += catalog.document.diagnostics
                return
            }
            let obsolete = catalog.obsoleteEntries.count
            guard isOrphan || obsolete > 0 else { return }
            if !isDryRun {
                if isOrphan {
                    try Disk.remove(absolute)
                    Disk.removeEmptyFolders(above: absolute)
                } else {
                    try Disk.replace(absolute, with: catalog.pruned().bytes, ifStill: stamp)
                }
            }
            files.append(
                File(
                    path: path, locale: locale.tag, obsoleteCount: obsolete, isOrphan: isOrphan,
                    translationCount: isOrphan ? catalog.count(.translated) + catalog.count(.stale) : 0))
        } catch {
            fail(error, path)
        }
    }

    private mutating func fail(_ problem: FileProblem, _ path: String) {
        diagnostics.append(problem.diagnostic(of: path))
        hasFailed = true
    }
}
