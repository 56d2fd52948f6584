import Locales
import Pipeline
import Translations

/// The answer of `parlance status --format json`; `docs/status.schema.json` describes it.
struct StatusJSON: Encodable {
    /// Segments and words of the source by state.
    struct Counts: Encodable {
        struct Stale: Encodable {
            var segments: Int
            var words: Int
        }

        struct Findings: Encodable {
            var errors: Int
            var warnings: Int
            var notes: Int
        }

        var percent: Int
        var segments: [String: Int]
        /// By what changed.
        var stale: [String: Stale]
        var words: [String: Int]
        var wordsToDo: Int
        /// With `--findings`, of a locale and of all.
        var findings: Findings?

        init(_ coverage: CoverageCounts, _ found: FindingCounts? = nil) {
            findings = found.map { Findings(errors: $0.errors, warnings: $0.warnings, notes: $0.notes) }
            let states = TranslationState.allCases
            segments = Dictionary(uniqueKeysWithValues: states.map { ($0.name, coverage[$0]) })
            words = Dictionary(uniqueKeysWithValues: states.map { ($0.name, coverage.words($0)) })
            stale = Dictionary(
                uniqueKeysWithValues: coverage.stale.map { ($0.name, Stale(segments: $0.segments, words: $0.words)) })
            percent = coverage.percent
            wordsToDo = coverage.wordsToDo
        }
    }

    struct Article: Encodable {
        var id: String
        var title: String
        var path: String
        /// The folder; empty at the top and for the site's own texts.
        var section: String
        var draft: Bool
        var site: Bool
        var locales: [String: Counts]
    }

    struct Section: Encodable {
        var name: String
        var site: Bool
        var articles: Int
        var locales: [String: Counts]
    }

    struct Task: Encodable {
        var article: String
        var locale: String
        var counts: Counts
    }

    struct Entry: Encodable {
        var article: String
        var locale: String
        var number: Int
        var state: String
        /// What changed, of a stale entry: a class of changes, or `unconfirmed`.
        var change: String?
        var words: Int
        var context: String?
        var place: String
        var source: String
        var previousSource: String?
        var translation: String
        var sourcePath: String
        var sourceLine: Int?
        var catalogPath: String
        var catalogLine: Int?
        var catalogColumn: Int?
    }

    /// The version of this form.
    var format = 1
    var name: String
    var source: String
    var total: Counts
    var locales: [String: Counts]
    var sections: [Section]
    var articles: [Article]
    /// With `--worst`.
    var worst: [Task]?
    /// With `--stale` or `--missing`.
    var entries: [Entry]?

    init(_ report: StatusReport) {
        let status = report.status
        name = status.siteName
        source = status.source.tag
        total = Counts(status.total.total, report.findings?.total)
        locales = Self.locales(status.total, report.findings)
        sections = status.sections.map {
            Section(name: $0.name, site: $0.isSite, articles: $0.articleCount, locales: Self.locales($0.coverage))
        }
        articles = status.rows.map {
            Article(
                id: $0.id, title: $0.title, path: $0.path, section: $0.section, draft: $0.isDraft, site: $0.isSite,
                locales: Self.locales($0.coverage))
        }
        worst = report.worst.map { count in
            status.worst(count).map { Task(article: $0.row.id, locale: $0.locale.tag, counts: Counts($0.coverage)) }
        }
        entries = report.listed.isEmpty ? nil : report.open.entries.map(Entry.init)
    }

    private static func locales(_ counts: LocaleCounts, _ findings: StatusFindings? = nil) -> [String: Counts] {
        Dictionary(
            uniqueKeysWithValues: counts.locales.compactMap { locale in
                counts[locale].map { (locale.tag, Counts($0, findings?[locale])) }
            })
    }
}

extension StatusJSON.Entry {
    init(_ entry: OpenEntry) {
        self.init(
            article: entry.address.article, locale: entry.address.locale.tag, number: entry.address.number,
            state: entry.state.name, change: entry.staleName, words: entry.words, context: entry.context,
            place: entry.place, source: entry.source, previousSource: entry.previousSource,
            translation: entry.translation, sourcePath: entry.sourcePath, sourceLine: entry.sourceLine,
            catalogPath: entry.catalogPath, catalogLine: entry.catalogLine, catalogColumn: entry.catalogColumn)
    }
}
