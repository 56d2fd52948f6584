import Locales
import SourceText
import Translations

/// Counts the segments and words of catalogs; the ten catalogs of an article ask for the words of the same texts.
struct WordCounts {
    private let counter: WordCounter
    private let language: LocaleTag?
    private var known: [(text: TextSlice, words: Int)] = []
    private var numbers: [TextSlice: Int] = [:]
    /// Behind the text that was asked for last; the catalogs of an article ask in the same order.
    private var next = 0
    /// The words of each source of a settled catalog.
    private var inOrder: [Int] = []

    /// - Parameter language: of the sources; nil where nobody asks what made an entry stale.
    init(_ counter: WordCounter, language: LocaleTag? = nil) {
        self.counter = counter
        self.language = language
    }

    mutating func count(_ text: TextSlice) -> Int {
        if next >= known.count { next = 0 }
        if next < known.count, known[next].text == text {
            next += 1
            return known[next - 1].words
        }
        let number = numbers[text] ?? known.count
        if number == known.count {
            numbers[text] = number
            known.append((text, counter.count(text)))
        }
        next = number + 1
        return known[number].words
    }

    /// What is translated of a catalog.
    mutating func coverage(of catalog: Catalog) -> CoverageCounts {
        var coverage = CoverageCounts()
        for (index, entry) in catalog.document.entries.enumerated() where !entry.isHeader && !entry.isObsolete {
            coverage.add(catalog.state(at: index), words: count(catalog.document.text(entry.source)))
        }
        addStale(catalog, &coverage)
        return coverage
    }

    /// What is translated of a settled catalog: all such catalogs of one article have the same sources.
    mutating func coverage(of sources: [TextSlice], _ translated: [Bool]) -> CoverageCounts {
        if inOrder.isEmpty { for source in sources { inOrder.append(count(source)) } }
        var done = (segments: 0, words: 0)
        var open = (segments: 0, words: 0)
        for (isDone, words) in zip(translated, inOrder) {
            if isDone {
                done = (done.segments + 1, done.words + words)
            } else {
                open = (open.segments + 1, open.words + words)
            }
        }
        var coverage = CoverageCounts()
        coverage.add(.translated, done.segments, words: done.words)
        coverage.add(.untranslated, open.segments, words: open.words)
        return coverage
    }

    private mutating func addStale(_ catalog: Catalog, _ coverage: inout CoverageCounts) {
        if let language, coverage[.stale] > 0 {
            for entry in catalog.entries where entry.state == .stale {
                coverage.addStale(entry.staleness(in: language), words: count(entry.source))
            }
        }
    }
}

extension CatalogEntry {
    /// The change that made it stale; nil where the source that it was translated from is not known.
    func staleness(in language: LocaleTag) -> ChangeClass? { previousSource == nil ? nil : changeClass(in: language) }
}
