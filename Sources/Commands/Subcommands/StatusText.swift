import Locales
import Pipeline
import Publishing
import Translations

/// The answer of `parlance status`, for people.
struct StatusText {
    let status: Status
    let configuration: Configuration
    let locales: [LocaleTag]

    /// A line a locale.
    var localeTable: String {
        var table = TextTable([
            ("locale", .start), ("done", .end), ("translated", .end), ("stale", .end), ("missing", .end),
            ("words to do", .end), ("language", .start),
        ])
        for locale in locales {
            let coverage = status.total(of: locale)
            table.add([
                label(locale), "\(coverage.percent)%", "\(coverage.done)", count(coverage[.stale]),
                count(coverage[.untranslated]), count(coverage.words(.stale) + coverage.words(.untranslated)),
                LocaleProfile.endonym(of: locale),
            ])
        }
        let articles = status.rows.count { $0.id != "site" }
        let segments = locales.first.map { status.total(of: $0).total } ?? 0
        return table.text(width: Terminal.width)
            + "\n\(ExtractionText.counted(articles, "article")), \(ExtractionText.counted(segments, "segment")) "
            + "to translate into \(ExtractionText.counted(locales.count, "language")); "
            + "source: \(configuration.source)\n" + hint
    }

    /// A line an article and locale that is not finished; articles that are finished everywhere are counted.
    var articleTable: String {
        var rows: [(percent: Int, cells: [String])] = []
        for row in status.rows {
            for locale in locales {
                guard let coverage = row.coverage[locale], !coverage.isComplete else { continue }
                rows.append(
                    (
                        coverage.percent,
                        [
                            row.id + (row.isDraft ? " (draft)" : ""), label(locale), "\(coverage.percent)%",
                            count(coverage[.stale]), count(coverage[.untranslated]),
                            count(coverage.words(.stale) + coverage.words(.untranslated)),
                        ]
                    ))
            }
        }
        guard !rows.isEmpty else { return "Every article is translated into \(localesAsText).\n" }
        var table = TextTable([
            ("article", .start), ("locale", .start), ("done", .end), ("stale", .end), ("missing", .end),
            ("words to do", .end),
        ])
        for row in rows.sorted(by: { $0.percent < $1.percent }) { table.add(row.cells) }
        return table.text(width: Terminal.width)
    }

    private var localesAsText: String { locales.map(\.tag).joined(separator: ", ") }

    private var hint: String {
        let hasGaps = locales.contains { !status.total(of: $0).isComplete }
        return hasGaps ? "More: parlance status --articles, parlance check\n" : ""
    }

    private func label(_ locale: LocaleTag) -> String {
        let label = configuration.locales.first { $0.tag == locale }?.label ?? ""
        return label.lowercased() == locale.tag.lowercased() || label.isEmpty ? locale.tag : "\(locale.tag) (\(label))"
    }

    private func count(_ number: Int) -> String { number == 0 ? "·" : "\(number)" }
}

/// The answer of `parlance status --format json`.
struct StatusJSON: Encodable {
    /// Segments and words of the source by state.
    struct Counts: Encodable {
        var segments: [String: Int]
        var words: [String: Int]
        var percent: Int

        init(_ coverage: CoverageCounts) {
            let states = TranslationState.allCases
            segments = Dictionary(uniqueKeysWithValues: states.map { ($0.name, coverage[$0]) })
            words = Dictionary(uniqueKeysWithValues: states.map { ($0.name, coverage.words($0)) })
            percent = coverage.percent
        }
    }

    struct Article: Encodable {
        var id: String
        var title: String
        var draft: Bool
        var locales: [String: Counts]
    }

    var locales: [String: Counts]
    var articles: [Article]

    init(_ status: Status, _ shown: [LocaleTag]) {
        locales = Dictionary(uniqueKeysWithValues: shown.map { ($0.tag, Counts(status.total(of: $0))) })
        articles = status.rows.map { row in
            let counts = row.coverage.filter { shown.contains($0.key) }.map { ($0.key.tag, Counts($0.value)) }
            return Article(
                id: row.id, title: row.title, draft: row.isDraft, locales: Dictionary(uniqueKeysWithValues: counts))
        }
    }
}
