import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Translations

/// Gives untranslated segments the translations that the same texts have elsewhere.
///
/// That is in other articles, in what is kept of sources that are gone (a paragraph that moved to another article) and
/// in imported memories. A text that is new in one article and like one that is gone from another, or like a part of
/// one that lost it, gets its translation too (``EditedMoves``).
///
/// The first pass over the articles leaves 64-bit hashes of their segments and a few facts of each catalog. Only
/// catalogs that hold a source which stands in two places are opened again; where nothing is shared, nothing is. What a
/// person wrote is never replaced, and a second run changes nothing.
struct MemoryFill: Sendable {
    /// What the first pass saw of an article.
    struct Article: Sendable {
        let id: String
        /// ``TextSlice/fingerprint`` of its segments.
        let hashes: [UInt64]
        let catalogs: [CatalogFacts]

        init(id: String, segments: [Segment], catalogs: [CatalogFacts]) {
            self.id = id
            hashes = segments.map(\.text.fingerprint)
            self.catalogs = catalogs
        }
    }

    /// What the first pass saw of a catalog.
    struct CatalogFacts: Sendable {
        let locale: LocaleTag
        let path: String
        /// Whether something is not translated; false for a file with mistakes, which is left alone.
        let isOpen: Bool
        let hasTranslations: Bool
        /// Hashes of the translated sources that are gone from the article.
        let gone: [UInt64]
        /// Whether this run brought entries, and whether it took some away that were translated.
        let changed: (hasNew: Bool, hasGone: Bool)
        /// The texts that lost a part in this run, as they are now.
        let shortened: [ShortenedText]
        /// Hashes of the sources that this run brought, where the catalog has translations.
        let fresh: Set<UInt64>

        init(_ reading: CatalogReading, _ locale: LocaleTag) {
            self.locale = locale
            path = reading.path
            let facts = reading.catalog.fillFacts
            isOpen = facts.isOpen && !reading.diagnostics.contains { $0.severity == .error }
            hasTranslations = facts.hasTranslations
            gone = facts.gone
            changed = (reading.report[.new] > 0, reading.report[.obsolete] > 0)
            shortened = reading.report.changes.compactMap(ShortenedText.init)
            let new = isOpen && hasTranslations ? reading.report.changes.filter { $0.kind == .new } : []
            fresh = Set(new.map(\.source.fingerprint))
        }

        /// The facts of a catalog whose article is gone.
        init(orphan catalog: Catalog, _ locale: LocaleTag) {
            self.locale = locale
            path = catalog.document.file.path
            isOpen = false
            hasTranslations = false
            let units = catalog.units(origin: "")
            gone = units.map(\.source.fingerprint)
            changed = (false, false)
            shortened = []
            fresh = []
        }
    }

    /// A text that became a shorter one of the same words: another part of it may have gone to another article.
    struct ShortenedText: Hashable, Sendable {
        let rest: UInt64
        let whole: UInt64
        /// Whether the whole text had a finished translation.
        let wasDone: Bool

        init?(_ change: CatalogChange) {
            guard change.kind == .changed, change.changeClass != .split, let whole = change.previousSource,
                let state = change.previousState, EditedMoves.Shortened.mayBe(change.source, of: whole)
            else { return nil }
            rest = change.source.fingerprint
            self.whole = whole.fingerprint
            wasDone = state >= .translated
        }

        init(rest: TextSlice, whole: TextSlice, wasDone: Bool) {
            self.rest = rest.fingerprint
            self.whole = whole.fingerprint
            self.wasDone = wasDone
        }
    }

    /// What was filled into one catalog.
    struct Outcome: Sendable {
        let locale: LocaleTag
        let path: String
        /// Entries that are done by it.
        var translated = 0
        /// Entries that a person has to look at.
        var stale = 0
        var hasWritten = false
        var hasFailed = false
        var diagnostics: [Diagnostic] = []
    }

    let outcomes: [Outcome]
    let diagnostics: [Diagnostic]

    /// Fills the catalogs on the disk.
    init(_ workspace: Workspace, _ articles: [Article]) {
        let sources = SharedSources(articles)
        var outcomes: [Outcome] = []
        var diagnostics: [Diagnostic] = []
        var store: MemoryStore?
        if articles.contains(where: { $0.catalogs.contains(where: \.isOpen) }) {
            let (opened, problems) = workspace.memoryStore()
            store = opened
            diagnostics += problems
        }
        var orphans = OrphanedCatalogs()
        for locale in workspace.configuration.targets {
            var run = LocaleRun(workspace, locale, articles, sources, &orphans)
            guard !run.open.isEmpty else { continue }
            do throws(SQLiteProblem) {
                if let store { try run.add(store) }
            } catch {
                diagnostics.append(error.diagnostic(of: workspace.memoryPath))
            }
            outcomes += run.fill()
        }
        self.outcomes = outcomes
        self.diagnostics = diagnostics
    }
}

/// Which sources stand in more than one article.
struct SharedSources: Sendable {
    /// Every hash of the workspace once, ascending.
    let all: [UInt64]
    let shared: Set<UInt64>

    init(_ articles: [MemoryFill.Article]) {
        var hashes: [UInt64] = []
        for article in articles { hashes += Set(article.hashes) }
        hashes.sort()
        var all: [UInt64] = []
        var shared: Set<UInt64> = []
        for hash in hashes {
            if all.last == hash { shared.insert(hash) } else { all.append(hash) }
        }
        self.all = all
        self.shared = shared
    }

    func contains(_ hash: UInt64) -> Bool {
        var (low, high) = (0, all.count)
        while low < high {
            let middle = (low + high) / 2
            if all[middle] < hash { low = middle + 1 } else { high = middle }
        }
        return low < all.count && all[low] == hash
    }
}
