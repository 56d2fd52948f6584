/// Blocks of the source and the blocks that translate them.
struct BlockPair {
    var source: ArraySlice<PageOutline.Block>
    var target: ArraySlice<PageOutline.Block>
    var score: PairScore
    var evidence: PairEvidence
}

/// Aligns the blocks of two sequences.
struct BlockAligner {
    let scorer: PairScorer
    let source: [PageOutline.Block]
    let target: [PageOutline.Block]
    /// The shapes of both, which are looked at for every pair.
    private let shapes: (source: [BlockShape], target: [BlockShape])

    init(scorer: PairScorer, source: [PageOutline.Block], target: [PageOutline.Block]) {
        self.scorer = scorer
        self.source = source
        self.target = target
        shapes = (source.map(\.shape), target.map(\.shape))
    }

    /// How many blocks may render how many.
    private static let steps = [(1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2)]

    func pairs() -> [BlockPair] {
        if source.isEmpty || target.isEmpty { return [] }
        let left = TextSpans(source.map(\.features), lexicon: scorer.model.lexicon)
        let right = TextSpans(target.map(\.features), in: scorer.model.lexicon)
        let beads = SequenceAlignment.beads(source.count, target.count, steps: Self.steps) { i, j in
            if i.isEmpty || j.isEmpty { return -3 }
            guard let prior = prior(i, j) else { return nil }
            // Most sums of neighbours are ruled out by their length alone.
            if i.count + j.count > 2,
                scorer.model.lengths.score(left.features(i).length, right.features(j).length) < -2
            {
                return nil
            }
            return prior + 0.8 * scorer.score(left, i, right, j).total
        }
        var pairs: [BlockPair] = []
        for bead in beads where !bead.source.isEmpty && !bead.target.isEmpty {
            pairs.append(pair(bead.source, bead.target, left, right, bead.posterior))
        }
        let swaps = SwappedBlocks(aligner: self, left: left, right: right)
        var found = MovedBlocks(aligner: self, left: left, right: right, steady: swaps.exchanged(in: pairs)).pairs()
        swaps.tellMargins(&found)
        return found
    }

    func pair(
        _ i: Range<Int>, _ j: Range<Int>, _ left: TextSpans, _ right: TextSpans, _ posterior: Double
    ) -> BlockPair {
        let score = scorer.score(left, i, right, j)
        var evidence = PairEvidence()
        evidence.blockPosterior = posterior
        evidence.block = score.total + source[i.lowerBound].shape.agreement(with: target[j.lowerBound].shape)
        evidence.blockContent = score.content
        return BlockPair(source: source[i], target: target[j], score: score, evidence: evidence)
    }

    private func prior(_ i: Range<Int>, _ j: Range<Int>) -> Double? {
        let first = shapes.source[i.lowerBound]
        if i.count + j.count == 2 { return first.agreement(with: shapes.target[j.lowerBound]) }
        for index in i where !shapes.source[index].canJoin(first) { return nil }
        for index in j where !shapes.target[index].canJoin(first) { return nil }
        return [0, 0, 0, -3.5, -6][i.count + j.count]
    }
}
