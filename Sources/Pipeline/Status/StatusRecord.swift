import Locales
import Translations

/// A row of the status as a ``ResultCache`` keeps it.
enum StatusRecord {
    static func write(_ row: Status.Row, to writer: inout CacheWriter) -> Bool {
        for text in [row.id, row.title, row.path, row.section] { writer.write(text) }
        writer.write(row.isDraft ? 1 : 0)
        let present = row.coverage.locales.indices.filter { row.coverage[$0] != nil }
        writer.write(present.count)
        for index in present {
            guard let counts = row.coverage[index] else { return false }
            writer.write(index)
            write(counts, to: &writer)
        }
        return true
    }

    static func write(_ counts: CoverageCounts, to writer: inout CacheWriter) {
        for state in TranslationState.allCases {
            writer.write(counts[state])
            writer.write(counts.words(state))
        }
        writer.write(counts.stale.count)
        for part in counts.stale {
            writer.write(part.change.map { $0.risk + 1 } ?? 0)
            writer.write(part.segments)
            writer.write(part.words)
        }
    }

    static func row(from reader: inout CacheReader, _ locales: [LocaleTag]) -> Status.Row? {
        guard let id = reader.text(), let title = reader.text(), let path = reader.text(), let section = reader.text(),
            let isDraft = reader.number(below: 2), let count = reader.number(below: locales.count + 1)
        else { return nil }
        var coverage = LocaleCounts(locales)
        for _ in 0..<count {
            guard let index = reader.number(below: locales.count), let counts = counts(from: &reader) else {
                return nil
            }
            coverage[index] = counts
        }
        return Status.Row(
            id: id, title: title, path: path, section: section, isDraft: isDraft == 1, isSite: false, coverage: coverage
        )
    }

    static func counts(from reader: inout CacheReader) -> CoverageCounts? {
        var counts = CoverageCounts()
        for state in TranslationState.allCases {
            guard let segments = reader.number(), let words = reader.number() else { return nil }
            counts.add(state, segments, words: words)
        }
        guard let parts = reader.number(below: ChangeClass.allCases.count + 2) else { return nil }
        for _ in 0..<parts {
            guard let change = reader.number(below: ChangeClass.allCases.count + 1), let segments = reader.number(),
                let words = reader.number()
            else { return nil }
            counts.addStale(change == 0 ? nil : ChangeClass.allCases[change - 1], segments, words: words)
        }
        return counts
    }
}
