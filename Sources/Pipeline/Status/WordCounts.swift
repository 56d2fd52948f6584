import Locales
import SourceText
import Translations

/// Counts the segments and words of catalogs; the ten catalogs of an article ask for the words of the same texts.
struct WordCounts {
    private let counter: WordCounter
    private let language: LocaleTag?
    private var known: [TextSlice: Int] = [:]
    /// The words of each entry of a catalog that is up to date: all such catalogs of one article have the same ones.
    private var inOrder: [Int] = []

    /// - Parameter language: of the sources; nil where nobody asks what made an entry stale.
    init(_ counter: WordCounter, language: LocaleTag? = nil) {
        self.counter = counter
        self.language = language
    }

    mutating func count(_ text: TextSlice) -> Int {
        if let count = known[text] { return count }
        let count = counter.count(text)
        known[text] = count
        return count
    }

    /// What is translated of a catalog.
    ///
    /// - Parameter isCurrent: whether the catalog has just the segments of its article, in their order.
    mutating func coverage(of catalog: Catalog, isCurrent: Bool = false) -> CoverageCounts {
        var coverage = CoverageCounts()
        var position = 0
        for entry in catalog.document.entries where !entry.isHeader && !entry.isObsolete {
            let words: Int
            if isCurrent, position < inOrder.count {
                words = inOrder[position]
            } else {
                words = count(catalog.document.text(entry.source))
                if isCurrent { inOrder.append(words) }
            }
            coverage.add(entry.state, words: words)
            position += 1
        }
        if let language, coverage[.stale] > 0 {
            for entry in catalog.entries where entry.state == .stale {
                coverage.addStale(entry.staleness(in: language), words: count(entry.source))
            }
        }
        return coverage
    }
}

extension CatalogEntry {
    /// The change that made it stale; nil where the source that it was translated from is not known.
    func staleness(in language: LocaleTag) -> ChangeClass? { previousSource == nil ? nil : changeClass(in: language) }
}
