import Articles
import Diagnostics
import Publishing
import Segments
import SourceText

/// How far a long run is: items done and items in all.
package typealias ProgressReport = @Sendable (_ done: Int, _ total: Int) -> Void

/// Goes through all articles of a workspace on all cores, then through the site's own texts.
///
/// Only what a stage makes of an article is kept, never the article: memory stays flat.
struct WorkspaceScan<Outcome: Sendable>: Sendable {
    /// What the stage made of each article that could be read, in the order of paths.
    let outcomes: [Outcome]
    /// UI messages and tags: the segments of the site's catalogs.
    let siteSegments: [Segment]
    /// What stands for tags that are written in several ways; of those that are translated.
    let tagSpelling: TagSpelling
    let diagnostics: [Diagnostic]
    /// Whether every article could be read: only then are all tags known.
    let isWhole: Bool

    private struct Visit: Sendable {
        var path: String
        var address: String
        var outcome: Outcome?
        var shared: [Segment]
        var diagnostics: [Diagnostic]
        /// What is kept of it for the next run.
        var record: ResultCache.Record?
        var isRecalled = false
    }

    /// - Parameter memory: what is known of articles that did not change; these are not read.
    init(
        _ workspace: Workspace, memory: ScanMemory<Outcome>? = nil, progress: ProgressReport? = nil,
        visit: @Sendable (ArticleReading, ArticleSource, StageTools) -> Outcome
    ) {
        let (paths, passedOver, problems) = workspace.articleFiles()
        let files = memory.map { _ in ArticleFiles(workspace) }
        let visits = Workers.map(paths, progress: progress, tools: { StageTools(workspace) }) { path, tools -> Visit in
            // Before the files are read: a change in between makes the state an old one.
            let states = files?.states(of: path)
            if let states, let known = memory?.recalled(path, states) {
                return Visit(
                    path: path, address: known.address, outcome: known.outcome, shared: known.shared, diagnostics: [],
                    record: known.record, isRecalled: true)
            }
            let reading = workspace.reading(of: path, tools.segmenter)
            guard let source = reading.source else {
                return Visit(path: path, address: "", shared: [], diagnostics: reading.diagnostics)
            }
            var seen = Visit(
                path: path, address: DuplicateNames.address(of: source.article),
                outcome: visit(reading, source, tools), shared: source.sharedSegments, diagnostics: reading.diagnostics)
            if let states, let outcome = seen.outcome, seen.diagnostics.isEmpty {
                seen.record = memory?.record(seen.address, seen.shared, outcome, states)
            }
            return seen
        }
        memory?.cache.save(
            visits.compactMap { visit in visit.record.map { (visit.path, $0) } },
            hasNews: visits.contains { $0.record != nil && !$0.isRecalled },
            fileCount: visits.count * (workspace.configuration.targets.count + 1))
        isWhole = problems.isEmpty && visits.allSatisfy { $0.outcome != nil }
        let messages = workspace.siteMessages()
        outcomes = visits.compactMap(\.outcome)
        let tags = Self.tags(visits, workspace)
        siteSegments = messages.segments + tags.segments
        tagSpelling = tags.spelling
        diagnostics =
            problems + workspace.strayCatalogs() + [passedOver].compactMap(\.self) + visits.flatMap(\.diagnostics)
            + Self.duplicates(visits, workspace) + messages.diagnostics
    }

    /// Each tag once, in the order of the alphabet, with the number of its articles as its place.
    private static func tags(_ visits: [Visit], _ workspace: Workspace) -> (segments: [Segment], spelling: TagSpelling)
    {
        var counts: [TextSlice: Int] = [:]
        var segments: [Segment] = []
        for segment in visits.flatMap(\.shared) {
            var segment = segment
            let text = segment.text.description
            let tag = TagSpelling.trimmed(text)
            if tag.utf8.count < text.utf8.count { segment.text = TextSlice(tag) }
            counts[segment.text, default: 0] += 1
            if counts[segment.text] == 1 { segments.append(segment) }
        }
        let spelling = TagSpelling(
            Dictionary(counts.map { ($0.description, $1) }, uniquingKeysWith: +), known: { workspace.recordedTags })
        if !spelling.isEmpty { segments.removeAll { spelling[$0.text.description] != $0.text.description } }
        for index in segments.indices { segments[index].place = "tag" }
        return (segments.sorted { $0.text.bytes.lexicographicallyPrecedes($1.text.bytes) }, spelling)
    }

    /// Articles with one address are read once more, since only they are needed for the message.
    private static func duplicates(_ visits: [Visit], _ workspace: Workspace) -> [Diagnostic] {
        let groups = Dictionary(grouping: visits.filter { !$0.address.isEmpty }, by: \.address)
        let paths = groups.values.filter { $0.count > 1 }.flatMap { $0 }.map(\.path).sorted()
        if paths.isEmpty { return [] }
        let segmenter = workspace.makeSegmenter()
        return DuplicateNames.diagnostics(in: paths.compactMap { workspace.reading(of: $0, segmenter).source?.article })
    }
}
