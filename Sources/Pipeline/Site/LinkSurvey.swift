import Diagnostics
import Publishing
import Segments

/// Proves the links of all articles, those of articles that were not read again too.
struct LinkSurvey: Sendable {
    /// One for each link that leads nowhere, in the order of the articles.
    let diagnostics: [Diagnostic]
    /// What the links may lead to: all articles and sections, and all files there are.
    private let digest: StateDigest
    private static let name = "links"

    /// - Parameters:
    ///   - assets: of the files that articles show.
    ///   - memory: where an earlier build wrote down that all links were right.
    init(_ published: [ArticleSurvey], _ workspace: Workspace, assets: StateDigest, _ memory: SiteMemory) {
        var digest = assets
        for survey in published {
            digest.add(survey.id)
            for id in survey.headingIDs { digest.add(id) }
        }
        self.digest = digest
        let wereRight = memory.batch(Self.name)?.digest == digest
        let headingIDs = Dictionary(published.map { ($0.id, $0.headingIDs) }) { first, _ in first }
        lazy var segmenter = workspace.makeSegmenter()
        diagnostics = published.flatMap { survey -> [Diagnostic] in
            var links = survey.links
            if links == nil, !wereRight {
                links = workspace.reading(of: survey.path, segmenter).source.map { LinkProof($0.article) }
            }
            return links?.diagnostics(headingIDs: headingIDs) {
                Disk.exists(workspace.absolute(workspace.articlePath($0)))
            } ?? []
        }
    }

    /// Writes down for the next build that all links were right.
    func note(in outcome: inout SiteWriter.Outcome) {
        if diagnostics.isEmpty { outcome.batches.append((Self.name, SiteMemory.Batch(digest: digest))) }
    }
}
