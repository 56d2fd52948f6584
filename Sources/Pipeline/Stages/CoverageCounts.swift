import Locales
import SourceText
package import Translations

/// Segments and their words by state: the numbers of every status view.
package struct CoverageCounts: Hashable, Sendable {
    /// By ``TranslationState/rawValue``.
    private var segments = Array(repeating: 0, count: TranslationState.allCases.count)
    private var words = Array(repeating: 0, count: TranslationState.allCases.count)

    package init() {}

    package subscript(state: TranslationState) -> Int { segments[state.rawValue] }

    /// Words of the source, counted by ICU.
    package func words(_ state: TranslationState) -> Int { words[state.rawValue] }

    package var total: Int { segments.reduce(0, +) }
    package var totalWords: Int { words.reduce(0, +) }
    package var done: Int { self[.translated] + self[.reviewed] }
    package var isComplete: Bool { done == total }

    /// The share of segments that are done, in percent, rounded down so that 100 means all.
    package var percent: Int { total == 0 ? 100 : done * 100 / total }

    mutating func add(_ state: TranslationState, words count: Int) {
        segments[state.rawValue] += 1
        words[state.rawValue] += count
    }

    package static func += (left: inout CoverageCounts, right: CoverageCounts) {
        for index in left.segments.indices {
            left.segments[index] += right.segments[index]
            left.words[index] += right.words[index]
        }
    }
}

/// How many words each source text has; the ten catalogs of an article ask for the same ones.
struct WordCounts {
    private let counter: WordCounter
    private var known: [TextSlice: Int] = [:]

    init(_ counter: WordCounter) { self.counter = counter }

    mutating func count(_ text: TextSlice) -> Int {
        if let count = known[text] { return count }
        let count = counter.count(text)
        known[text] = count
        return count
    }

    mutating func coverage(of catalog: Catalog) -> CoverageCounts {
        var coverage = CoverageCounts()
        for entry in catalog.document.entries where !entry.isHeader && !entry.isObsolete {
            coverage.add(entry.state, words: count(catalog.document.text(entry.source)))
        }
        return coverage
    }
}
