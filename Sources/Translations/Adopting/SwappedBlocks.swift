/// Looks for blocks near each other whose partners fit better exchanged: two paragraphs that changed places.
///
/// The order of the page pairs them by their places, and their lengths may fit both ways; what they say decides.
struct SwappedBlocks {
    let aligner: BlockAligner
    let left: TextSpans
    let right: TextSpans

    /// How far apart in the order of the page.
    private static let reach = 4
    /// How much better the exchanged pairs must say the same, and fit on the whole.
    private static let threshold = (content: 2.0, total: 1.5)

    /// The pairs with those exchanged that clearly belong so.
    func exchanged(in pairs: [BlockPair]) -> [BlockPair] {
        var result = pairs
        var found: [(gain: Double, first: Int, second: Int)] = []
        eachRivals(in: pairs) { first, second, gain in
            if gain.content >= Self.threshold.content, gain.total >= Self.threshold.total {
                found.append((gain.total, first, second))
            }
        }
        found.sort { ($0.gain, $1.first, $1.second) > ($1.gain, $0.first, $0.second) }
        var used: Set<Int> = []
        for (_, first, second) in found where !used.contains(first) && !used.contains(second) {
            used.formUnion([first, second])
            for (index, other) in [(first, second), (second, first)] {
                result[index] = aligner.pair(
                    pairs[index].source.indices, pairs[other].target.indices, left, right, 0.9)
                result[index].evidence.isMoved = true
            }
        }
        return result
    }

    /// Notes with each pair by how much it fits better than with the partner of a pair beside it.
    func tellMargins(_ pairs: inout [BlockPair]) {
        var margins = [Double](repeating: .infinity, count: pairs.count)
        eachRivals(in: pairs) { first, second, gain in
            margins[first] = min(margins[first], -gain.total)
            margins[second] = min(margins[second], -gain.total)
        }
        for index in pairs.indices { pairs[index].evidence.margin = margins[index] }
    }

    /// Calls `body` for each two pairs of single blocks near each other with what their exchange gains.
    private func eachRivals(in pairs: [BlockPair], _ body: (Int, Int, (content: Double, total: Double)) -> Void) {
        let singles = pairs.indices.filter { pairs[$0].source.count == 1 && pairs[$0].target.count == 1 }
            .sorted { pairs[$0].source.startIndex < pairs[$1].source.startIndex }
        for (position, first) in singles.enumerated() {
            for second in singles[(position + 1)...].prefix(Self.reach) {
                guard let one = fit(pairs[first], pairs[second]), let other = fit(pairs[second], pairs[first]) else {
                    continue
                }
                let own = [pairs[first], pairs[second]]
                body(
                    first, second,
                    (
                        one.content + other.content - own.reduce(0) { $0 + $1.score.content },
                        one.total + other.total - own.reduce(0) { $0 + $1.evidence.block }
                    ))
            }
        }
    }

    /// How the source of one pair fits the target of another; nil where their kinds do not.
    private func fit(_ pair: BlockPair, _ other: BlockPair) -> (content: Double, total: Double)? {
        let (i, j) = (pair.source.indices, other.target.indices)
        let agreement = aligner.source[i.lowerBound].shape.agreement(with: aligner.target[j.lowerBound].shape)
        guard agreement > 0 else { return nil }
        let score = aligner.scorer.score(left, i, right, j)
        return (score.content, score.total + agreement)
    }
}
