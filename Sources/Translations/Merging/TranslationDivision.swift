import Segments
import SourceText

/// Where a translation divides as its source was divided.
///
/// The sentences of both are aligned by length, numbers, codes and known words; languages do not cut alike, and
/// Japanese often makes two sentences of one.
struct TranslationDivision {
    /// The sentences of the translation that belong to each part, in order.
    let runs: [Range<Int>]
    /// How sure the least sure of the places is, 0 to 1.
    let probability: Double

    private static let steps = [(1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2), (1, 0), (0, 1)]
    /// What each shape of bead is worth, by the number of its sentences: one for one is the rule.
    private static let priors = [0, -4, 0, -2, -4]

    /// Nil if two places fall together, or a part would get nothing.
    ///
    /// - Parameter cuts: after how many sentences of the source each part ends, without the last.
    init?(_ source: [TextSlice], _ target: [TextSlice], at cuts: [Int], _ model: AlignmentModel) {
        let left = TextSpans(source.map(Self.features), lexicon: model.lexicon)
        let right = TextSpans(target.map(Self.features), in: model.lexicon)
        let scorer = PairScorer(model, source: source.map(Self.features))
        let boundary = SequenceAlignment.boundaries(source.count, target.count, steps: Self.steps) { i, j in
            let prior = Double(Self.priors[i.count + j.count])
            if i.isEmpty || j.isEmpty { return prior }
            return prior + 0.8 * scorer.score(left, i, right, j).total
        }
        var runs: [Range<Int>] = []
        var start = 0
        var least = 1.0
        for cut in cuts {
            guard start + 1 < target.count else { return nil }
            var best = (end: start + 1, probability: -1.0)
            for end in start + 1..<target.count where boundary(cut, end) > best.probability {
                best = (end, boundary(cut, end))
            }
            least = min(least, best.probability)
            runs.append(start..<best.end)
            start = best.end
        }
        self.runs = runs + [start..<target.count]
        probability = least
    }

    private static func features(of text: TextSlice) -> TextFeatures {
        TextFeatures(Segment(text: text, place: "", range: ByteRange(0, text.count)), languages: [])
    }
}
