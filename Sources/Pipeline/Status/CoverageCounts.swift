package import Translations

/// Segments and their words by state: the numbers of every status view.
package struct CoverageCounts: Hashable, Sendable {
    /// The stale segments of one kind of change.
    package struct Stale: Hashable, Sendable {
        /// Nil where no change is known: a tool or a person was not sure of the translation.
        package let change: ChangeClass?
        package fileprivate(set) var segments: Int
        package fileprivate(set) var words: Int

        init(_ change: ChangeClass?, segments: Int, words: Int) {
            self.change = change
            self.segments = segments
            self.words = words
        }

        /// The word on the command line, in JSON and on pages.
        package var name: String { change?.rawValue ?? Self.unconfirmed }

        package static let unconfirmed = "unconfirmed"

        /// The riskiest change first; what nobody confirmed comes last.
        fileprivate var rank: Int { change.map { -$0.risk } ?? 1 }
    }

    /// By ``TranslationState/rawValue``.
    private var segments = SIMD4<Int>.zero
    private var words = SIMD4<Int>.zero
    /// The stale segments by what changed, the riskiest first; none has no segment.
    package private(set) var stale: [Stale] = []

    package init() {}

    package subscript(state: TranslationState) -> Int { segments[state.rawValue] }

    /// Words of the source, counted by ICU.
    package func words(_ state: TranslationState) -> Int { words[state.rawValue] }

    package var total: Int { segments.wrappedSum() }
    package var totalWords: Int { words.wrappedSum() }
    package var done: Int { self[.translated] + self[.reviewed] }
    package var doneWords: Int { words(.translated) + words(.reviewed) }
    /// Words of the source whose translation is stale or missing.
    package var wordsToDo: Int { words(.stale) + words(.untranslated) }
    package var isComplete: Bool { done == total }

    /// The share of segments that are done, in percent, rounded down so that 100 means all.
    package var percent: Int { total == 0 ? 100 : done * 100 / total }

    mutating func add(_ state: TranslationState, words count: Int) { add(state, 1, words: count) }

    mutating func add(_ state: TranslationState, _ count: Int, words wordCount: Int) {
        segments[state.rawValue] &+= count
        words[state.rawValue] &+= wordCount
    }

    /// Tells of segments that are counted as stale what made them so.
    mutating func addStale(_ change: ChangeClass?, _ count: Int = 1, words wordCount: Int) {
        if let index = stale.firstIndex(where: { $0.change == change }) {
            stale[index].segments += count
            stale[index].words += wordCount
        } else {
            let new = Stale(change, segments: count, words: wordCount)
            stale.insert(new, at: stale.firstIndex { $0.rank > new.rank } ?? stale.endIndex)
        }
    }

    package static func += (left: inout CoverageCounts, right: CoverageCounts) {
        left.segments &+= right.segments
        left.words &+= right.words
        for part in right.stale { left.addStale(part.change, part.segments, words: part.words) }
    }
}
