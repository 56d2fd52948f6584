import Articles
import Diagnostics
import Publishing
import SourceText

/// Proves the links of all articles, those of articles that were not read again too.
struct LinkSurvey: Sendable {
    /// One for each link that leads nowhere, in the order of the articles.
    private(set) var diagnostics: [Diagnostic] = []
    /// What the links may lead to: all articles, sections, files and pages there are.
    private let digest: StateDigest
    private static let name = "links"

    /// - Parameters:
    ///   - surveys: of all articles, published or not.
    ///   - site: of all that the addresses of the site's pages hang on.
    ///   - index: what links from the root may name.
    ///   - memory: where an earlier build wrote down that all links were right.
    ///   - pageExists: whether the site has a file, below its root.
    init(
        _ surveys: [ArticleSurvey], _ workspace: Workspace, site: StateDigest, _ index: SiteIndex,
        _ memory: SiteMemory, pageExists: @escaping (String) -> Bool
    ) {
        let published = surveys.filter { $0.absence == nil }
        var digest = site
        for survey in surveys {
            // The path tells whether it is the article of a folder.
            digest.add(survey.path)
            digest.add(survey.id)
            digest.add(survey.absence ?? "")
            for id in survey.headingIDs { digest.add(id) }
            for id in survey.links.ids.sorted() { digest.add(id) }
        }
        self.digest = digest
        let wereRight = memory.batch(Self.name)?.digest == digest
        let targets = Self.targets(surveys, workspace)
        for survey in published {
            // An empty file is none that was read: no article is empty.
            if wereRight, survey.links.file.bytes.isEmpty { continue }
            diagnostics += workspace.diagnostics(
                of: survey.links, survey.translatedLinks, targets, index, pageExists: pageExists)
        }
    }

    /// Proves the links of books and Markdown trees, which have no files of a site.
    ///
    /// - Parameters:
    ///   - surveys: of all articles, published or not.
    ///   - tree: nil for a book.
    static func diagnostics(
        of published: [ArticleSurvey], among surveys: [ArticleSurvey], _ workspace: Workspace, _ index: SiteIndex,
        tree: TreePlan?
    ) -> [Diagnostic] {
        let targets = targets(surveys, workspace)
        return published.flatMap { survey in
            workspace.diagnostics(
                of: survey.links, survey.translatedLinks, targets, index, tree: tree, pageExists: index.mayHave)
        }
    }

    /// What links may lead to.
    private static func targets(_ surveys: [ArticleSurvey], _ workspace: Workspace) -> LinkTargets {
        let published = surveys.filter { $0.absence == nil }
        return LinkTargets(
            headingIDs: Dictionary(published.map { ($0.id, $0.headingIDs) }) { first, _ in first },
            otherIDs: Dictionary(published.map { ($0.id, $0.links.ids) }) { first, _ in first },
            leftOut: Dictionary(surveys.compactMap { survey in survey.absence.map { (survey.id, $0) } }) { $1 },
            folderPages: folderPages(published), folders: Set(workspace.configuration.locales.map(\.path)),
            hostRoot: workspace.configuration.site.hostRoot)
    }

    /// The folders of articles that have a page of their own.
    private static func folderPages(_ surveys: [ArticleSurvey]) -> Set<String> {
        var folders: Set<String> = []
        var last: Substring = ""
        for survey in surveys {
            if MarkdownName.articleStem(of: survey.path)?.count != survey.id.count { folders.insert(survey.id) }
            // Articles of one folder stand together.
            guard let slash = survey.id.lastIndex(of: "/"), survey.id[..<slash] != last else { continue }
            last = survey.id[..<slash]
            folders.formUnion(SiteIndex.folders(around: survey.id).filter { !SiteFiles.isReserved($0) })
        }
        return folders
    }

    /// Writes down for the next build that all links were right.
    func note(in outcome: inout SiteWriter.Outcome) {
        if diagnostics.isEmpty { outcome.batches.append((Self.name, SiteMemory.Batch(digest: digest))) }
    }
}
