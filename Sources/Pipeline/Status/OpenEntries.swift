import Articles
import Locales
import Publishing
import Segments
import SourceText
package import Translations

/// The entries behind the numbers of a ``Status``.
///
/// Stale ones first, the riskiest change before all, then missing ones; of equals, in the order of rows, texts,
/// locales. Faults of files are told by the status.
package struct OpenEntries: Sendable {
    package let entries: [OpenEntry]

    package static let none = OpenEntries(entries: [])

    private init(entries: [OpenEntry]) { self.entries = entries }

    /// Reads the articles that have such entries once more.
    ///
    /// - Parameter states: `untranslated`, `stale` or both.
    package init(
        _ workspace: Workspace, _ status: Status, states: Set<TranslationState>, progress: ProgressReport? = nil
    ) {
        let wanted = status.rows.enumerated().compactMap { index, row -> Wanted? in
            let locales = status.locales.filter { locale in
                guard let coverage = row.coverage[locale] else { return false }
                return states.contains { coverage[$0] > 0 }
            }
            return locales.isEmpty ? nil : Wanted(index: index, row: row, locales: Set(locales))
        }
        let reader = OpenEntryReader(workspace: workspace, states: states)
        let found = Workers.map(
            wanted.filter { !$0.row.isSite }, progress: progress, tools: { StageTools(workspace) }, reader.entries)
        var all = zip(wanted.filter { !$0.row.isSite }, found).map { ($0.index, $1) }
        for wanted in wanted where wanted.row.isSite { all.append((wanted.index, reader.siteEntries(wanted))) }
        let rows = all.flatMap { index, entries in entries.map { (row: index, entry: $0) } }
        let order = Dictionary(uniqueKeysWithValues: status.locales.enumerated().map { ($1, $0) })
        entries =
            rows.map { row, entry in
                (Self.rank(entry), row, entry.address.number, order[entry.address.locale] ?? 0, entry)
            }
            .sorted { ($0.0, $0.1, $0.2, $0.3) < ($1.0, $1.1, $1.2, $1.3) }.map(\.4)
    }

    struct Wanted: Sendable {
        let index: Int
        let row: Status.Row
        let locales: Set<LocaleTag>
    }

    private static func rank(_ entry: OpenEntry) -> Int {
        guard entry.state == .stale else { return 2 }
        return entry.change.map { -$0.risk } ?? 1
    }
}
