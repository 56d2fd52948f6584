/// Finds texts that are gone from one article and go on, with an edit, in another.
package enum EditedMoves {
    /// As alike as two versions of one sentence: more than within an article, where the neighbours speak too.
    private static let leastSimilarity = 0.7
    /// Texts of fewer words are like many others.
    private static let fewestWords = 4

    /// Positions in both lists; each is in one pair at most, the most alike first.
    ///
    /// The work grows with the number of texts, not with its square.
    package static func pairs(
        gone: [MemoryUnit], open: [MemoryFillChoice.Place]
    ) -> [(gone: Int, open: Int)] {
        let old = gone.map { WordBag($0.source) }
        let new = open.map { WordBag($0.source) }
        let search = SimilarPairs(old: old, new: new) { unit, place in
            let count = min(old[unit].words.count, new[place].words.count)
            return count >= fewestWords && gone[unit].context == open[place].context ? 1 : 0
        }
        return search.pairs(above: leastSimilarity).map { ($0.old, $0.new) }
    }
}
