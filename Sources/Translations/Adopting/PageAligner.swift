import Segments

/// Aligns a page with its translation: first their blocks, then the sentences of the blocks that belong together.
///
/// The order of the page counts first; blocks that found no partner in it are looked for elsewhere (``MovedBlocks``).
/// Values of the front matter are aligned by key. Time grows with the number of blocks, not with its square, for
/// pages of thousands of blocks.
package struct PageAligner: Sendable {
    private let model: AlignmentModel

    package init(_ model: AlignmentModel) { self.model = model }

    private static let sentenceSteps = [(1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (1, 3), (3, 1)]

    package func alignment(of source: PageOutline, with target: PageOutline) -> PageAlignment {
        let scorer = PairScorer(model, source: source)
        var pairs: [BlockPair] = []
        var bodyPairs = BlockAligner(scorer: scorer, source: source.body, target: target.body).pairs()
        let page = PageFit(bodyPairs, source.body.count, target.body.count)
        page.tell(&bodyPairs)
        pairs += bodyPairs
        for (path, blocks) in source.metadata {
            guard let others = target.metadata[path] else { continue }
            var found = BlockAligner(scorer: scorer, source: blocks, target: others).pairs()
            for index in found.indices {
                found[index].evidence.isMetadata = true
                found[index].evidence.pageShare = page.share
                found[index].evidence.pageScore = page.score
                // One value on each side under one key: nothing else it could be.
                found[index].evidence.surroundings = blocks.count == others.count ? 2 : 0
            }
            pairs += found
        }
        var result = PageAlignment(pairs: [], extra: [])
        let names = Set(source.body.flatMap(\.features.names)).intersection(target.body.flatMap(\.features.names))
        for pair in pairs { align(pair, source, target, scorer, names, &result) }
        result.pairs.sort { $0.source[0] < $1.source[0] }
        let used = Set(result.pairs.flatMap(\.target))
        result.extra = target.segments.indices.filter { !used.contains($0) && !target.segments[$0].isShared }
        return result
    }

    /// Adds the pairs of sentences of a pair of blocks.
    ///
    /// - Parameter names: those that both pages have.
    private func align(
        _ pair: BlockPair, _ source: PageOutline, _ target: PageOutline, _ scorer: PairScorer, _ names: Set<UInt32>,
        _ result: inout PageAlignment
    ) {
        let sources = pair.source.flatMap { Array($0.segments) }
        let targets = pair.target.flatMap { Array($0.segments) }
        let left = TextSpans(sources.map { source.features[$0] }, lexicon: model.lexicon)
        let right = TextSpans(targets.map { target.features[$0] }, in: model.lexicon)
        let beads = SequenceAlignment.beads(sources.count, targets.count, steps: Self.sentenceSteps) { i, j in
            guard !i.isEmpty, !j.isEmpty else { return -3.5 }
            let prior = [0, 0, 0, -2.5, -5][i.count + j.count]
            return prior + 0.8 * scorer.score(left, i, right, j).total
        }
        for bead in beads where !bead.source.isEmpty && !bead.target.isEmpty {
            let score = scorer.score(left, bead.source, right, bead.target)
            var evidence = pair.evidence
            evidence.sentencePosterior = bead.posterior
            evidence.length = score.length
            evidence.content = score.content
            evidence.isJoined = bead.target.count > 1
            evidence.hasEqualCounts = sources.count == targets.count
            evidence.isWholeBlock = beads.count == 1
            let isOne = bead.source.count == 1
            let features = (source: left.features(bead.source), target: right.features(bead.target))
            evidence.hasOtherNames = features.source.namesOthers(than: features.target, of: names)
            let most = PageAlignment.mostConfidence(features.source, features.target, score)
            // One sentence for two cannot be the translation of either.
            var found = PageAlignment.Pair(
                source: Array(sources[bead.source]), target: Array(targets[bead.target]),
                confidence: min(isOne ? most : 0.45, evidence.confidence), evidence: evidence)
            found.isCopy = features.source.isCopied(in: features.target)
            if found.isCopy {
                let isNote = pair.source.first?.shape.kind == .footnote
                found.isQuoted = isNote || QuotedText.isLikely(source.segments[found.source[0]].text)
            }
            result.pairs.append(found)
        }
    }
}
