import Articles
package import Diagnostics
package import Locales
import Publishing
import Segments
import SourceText
package import Translations

/// Brings every catalog of a workspace up to date with its article, and tells what changed.
///
/// A catalog whose article did not change keeps its bytes; running it twice changes nothing the second time.
package struct Extraction: Sendable {
    /// What happened to the catalogs of one locale.
    package struct LocaleChanges: Sendable {
        package let locale: LocaleTag
        package internal(set) var filesWritten = 0
        package internal(set) var counts: [ChangeKind: Int] = [:]
        /// Entries that the memory filled: done, and to be looked at.
        package internal(set) var filled = (translated: 0, stale: 0)
        /// Sources that became others, for the summary.
        package internal(set) var changes: [(path: String, change: CatalogChange)] = []
    }

    package let articleCount: Int
    package let segmentCount: Int
    package let locales: [LocaleChanges]
    /// Articles whose files have another name now: their catalogs went with them.
    package let renames: [ArticleRenames.Rename]
    package let diagnostics: [Diagnostic]
    /// Whether a file could not be written.
    package let hasFailed: Bool

    private struct Outcome: Sendable {
        var segmentCount: Int
        var catalogs: [(locale: LocaleTag, saved: Saved)]
        var memory: MemoryFill.Article
        var addresses: [(locale: LocaleTag, summary: EditionSummary)]
    }

    private struct Saved: Sendable {
        var path: String
        var counts: [ChangeKind: Int] = [:]
        /// Sources that became others, with texts of their own, so that neither article nor catalog is kept.
        var changes: [CatalogChange]
        var hasWritten = false
        var hasFailed = false
        var diagnostics: [Diagnostic]

        init(_ reading: CatalogReading, _ workspace: Workspace) {
            path = reading.path
            for kind in ChangeKind.allCases where reading.report[kind] > 0 { counts[kind] = reading.report[kind] }
            changes = reading.report.changes.filter { $0.previousSource != nil }.map(\.detached)
            diagnostics = reading.diagnostics
            do throws(FileProblem) {
                hasWritten = try reading.save(in: workspace)
            } catch {
                hasFailed = true
                diagnostics.append(error.diagnostic(of: reading.path))
            }
        }
    }

    /// The tags of an article that cannot be read would be taken for unused.
    private static let siteWaits = Diagnostic(
        "site-catalogs-wait", .note, "The catalogs of tags and messages stay as they are: an article cannot be read",
        help: "mend it and run \"parlance extract\" again")

    package init(_ workspace: Workspace, progress: ProgressReport? = nil) {
        let moves = ArticleRenames(workspace)
        Disk.removeLeftovers(below: workspace.absolute(workspace.configuration.catalogsFolder))
        let scan = WorkspaceScan(workspace, progress: progress) { reading, source, _ -> Outcome in
            let segments = source.ownSegments
            var facts: [MemoryFill.CatalogFacts] = []
            let catalogs = reading.targets(in: workspace.configuration).map { locale in
                let catalog = workspace.articleCatalog(source, segments, locale)
                facts.append(MemoryFill.CatalogFacts(catalog, locale.tag))
                return (locale.tag, Saved(catalog, workspace))
            }
            let memory = MemoryFill.Article(id: source.article.id, segments: segments, catalogs: facts)
            return Outcome(
                segmentCount: segments.count, catalogs: catalogs, memory: memory,
                addresses: AddressRecording.summaries(of: reading, source, in: workspace))
        }
        var changes = workspace.configuration.targets.map { LocaleChanges(locale: $0.tag) }
        var diagnostics = moves.diagnostics + scan.diagnostics
        var hasFailed = !moves.diagnostics.isEmpty
        func add(_ saved: Saved, _ locale: LocaleTag) {
            diagnostics += saved.diagnostics
            hasFailed = hasFailed || saved.hasFailed
            guard let index = changes.firstIndex(where: { $0.locale == locale }) else { return }
            if saved.hasWritten { changes[index].filesWritten += 1 }
            changes[index].counts.merge(saved.counts, uniquingKeysWith: +)
            changes[index].changes += saved.changes.map { (saved.path, $0) }
        }
        for outcome in scan.outcomes {
            for (locale, saved) in outcome.catalogs { add(saved, locale) }
        }
        if scan.isWhole, !scan.siteSegments.isEmpty {
            for locale in workspace.configuration.targets {
                add(Saved(workspace.siteCatalog(scan.siteSegments, locale), workspace), locale.tag)
            }
        } else if !scan.isWhole,
            workspace.configuration.targets.contains(where: {
                Disk.exists(workspace.absolute(workspace.siteCatalogPath($0)))
            })
        {
            diagnostics.append(Self.siteWaits)
        }
        let fill = MemoryFill(workspace, scan.outcomes.map(\.memory))
        diagnostics += fill.diagnostics
        var written = Set(scan.outcomes.flatMap(\.catalogs).filter(\.saved.hasWritten).map(\.saved.path))
        for outcome in fill.outcomes {
            diagnostics += outcome.diagnostics
            hasFailed = hasFailed || outcome.hasFailed
            guard let index = changes.firstIndex(where: { $0.locale == outcome.locale }) else { continue }
            changes[index].filled.translated += outcome.translated
            changes[index].filled.stale += outcome.stale
            if outcome.hasWritten, written.insert(outcome.path).inserted { changes[index].filesWritten += 1 }
        }
        diagnostics +=
            AddressRecording(
                workspace, scan.outcomes.flatMap(\.addresses), renames: moves.renames, siteSegments: scan.siteSegments,
                spelling: scan.tagSpelling
            ).diagnostics
        articleCount = scan.outcomes.count
        segmentCount = scan.outcomes.reduce(scan.siteSegments.count) { $0 + $1.segmentCount }
        locales = changes
        renames = moves.renames
        self.diagnostics = diagnostics
        self.hasFailed = hasFailed
    }
}

extension CatalogChange {
    fileprivate var detached: CatalogChange {
        func copy(_ text: TextSlice) -> TextSlice { TextSlice(Array(text.bytes)) }
        var change = self
        change.context = context.map(copy)
        change.source = copy(source)
        change.previousSource = previousSource.map(copy)
        return change
    }
}
