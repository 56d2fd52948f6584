import Articles
package import Checks
package import Diagnostics
package import Locales
import Publishing
import Segments
import SourceText
import Translations

/// All decisions of a workspace, and which of them ended.
package struct DecisionSurvey: Sendable {
    package struct Row: Sendable {
        package let locale: LocaleTag
        package let decision: Decision
        /// The number of the entry it is about; nil where it ended.
        package let number: Int?
        package let end: DecisionEnd?
    }

    /// In the order of locales, then as in the files.
    package private(set) var rows: [Row] = []
    package private(set) var diagnostics: [Diagnostic] = []

    package var ended: [Row] { rows.filter { $0.end != nil } }

    /// - Parameter locales: nil for all.
    package init(_ workspace: Workspace, locales: [LocaleTag]? = nil, progress: ProgressReport? = nil) {
        let targets = workspace.configuration.targets.filter { locales?.contains($0.tag) ?? true }
        let books = targets.map { (locale: $0, book: workspace.decisions.book(of: $0.tag)) }.filter { !$0.book.isEmpty }
        diagnostics = workspace.decisions.diagnostics(of: targets.map(\.tag))
        if books.isEmpty { return }
        typealias Numbers = [UInt64: Int]
        typealias Visit = (id: String, pairs: [(locale: LocaleTag, numbers: Numbers)])
        let scan = WorkspaceScan(workspace, progress: progress) { reading, source, _ -> Visit in
            let name = Workspace.catalogName(of: source.article.id)
            let wanted = books.filter { !$0.book.decisions(in: name).isEmpty }
            if wanted.isEmpty { return (source.article.id, []) }
            let segments = source.ownSegments
            let locales = Set(reading.targets(in: workspace.configuration).map(\.tag))
            return (
                source.article.id,
                wanted.filter { locales.contains($0.locale.tag) }.map {
                    ($0.locale.tag, Self.numbers(workspace.articleCatalog(source, segments, $0.locale)))
                }
            )
        }
        let present = Set(workspace.articlePaths().paths.map(Workspace.articleID))
        let read = Dictionary(scan.outcomes.map { ($0.id, $0.pairs) }) { first, _ in first }
        for (locale, book) in books {
            let site =
                scan.siteSegments.isEmpty || book.decisions(in: Desk.siteID).isEmpty
                ? nil : Self.numbers(workspace.siteCatalog(scan.siteSegments, locale))
            for decision in book.decisions {
                let id = Workspace.articleName(ofCatalog: decision.catalog)
                let isSite = decision.catalog == Desk.siteID
                let numbers = isSite ? site : read[id]?.first { $0.locale == locale.tag }?.numbers
                let number = numbers?[decision.pair]
                var end: DecisionEnd?
                if number == nil {
                    // Nothing is said of an article that cannot be read.
                    let isGone = !isSite && !present.contains(id)
                    end = isGone ? .articleGone : numbers == nil && (isSite || read[id] == nil) ? nil : .textChanged
                }
                rows.append(Row(locale: locale.tag, decision: decision, number: number, end: end))
            }
        }
    }

    private static func numbers(_ reading: CatalogReading) -> [UInt64: Int] {
        Dictionary(reading.catalog.entries.enumerated().map { ($1.pairFingerprint, $0 + 1) }) { first, _ in first }
    }
}
