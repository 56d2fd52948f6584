/// What speaks for a pair of sentences and against it.
package struct PairEvidence: Sendable {
    /// The probabilities of the pair of blocks, and of the pair of sentences in it.
    package var blockPosterior = 1.0
    package var sentencePosterior = 1.0
    package var block = 0.0
    package var blockContent = 0.0
    package var length = 0.0
    package var content = 0.0
    /// How well the blocks around fit, −3 to 3.
    package var surroundings = 0.0
    /// The share of the page's blocks that are in pairs of one and one.
    package var pageShare = 0.0
    /// How well the page's blocks fit on the whole.
    package var pageScore = 0.0
    /// How far the page's order is no guide, 0 to 1: text by text, how badly the blocks around fit.
    package var disorder = 0.0
    /// By how much the block fits better than with its partner and a neighbour's exchanged.
    package var margin = Double.infinity
    /// Whether each text has a name that the other lacks though its page has it.
    package var hasOtherNames = false
    package var isJoined = false
    package var isMoved = false
    /// Whether both blocks have as many sentences.
    package var hasEqualCounts = true
    package var isWholeBlock = false
    package var isMetadata = false

    package var values: [Double] {
        func odds(_ probability: Double) -> Double {
            let value = min(0.9999, max(0.0001, probability))
            return Logarithm.of(value / (1 - value)) / 4
        }
        func clipped(_ value: Double, _ bound: Double) -> Double { min(bound, max(-bound, value)) }
        return [
            odds(blockPosterior), odds(sentencePosterior), clipped(block, 6), clipped(blockContent, 6),
            clipped(length, 4), clipped(content, 6), surroundings, pageShare, clipped(pageScore, 4),
            isJoined ? 1 : 0, isMoved ? 1 : 0, hasEqualCounts ? 1 : 0, isWholeBlock ? 1 : 0, isMetadata ? 1 : 0,
            disorder, disorder * clipped(blockContent, 6), disorder * odds(blockPosterior), isMoved ? disorder : 0,
        ]
    }

    /// The weights of ``values``, fitted by logistic regression on altered pages (docs/adopting.md).
    ///
    /// The last four tell pages whose order was changed: there only what a block says counts, not where it stands.
    private static let weights: [Double] = [
        1.37, 1.90, 0.06, 0.10, 0.34, 0.08, 0.21, -0.22, -0.23, 0.73, 1.53, 0.94, -1.40, -0.25,
        -5.41, 0.36, -0.26, 1.21,
    ]
    private static let constant = -1.31

    /// On a page whose order was changed, a block that its neighbour's partner fits about as well may be anywhere.
    private var isAmbiguous: Bool { disorder > 0.1 && (margin < 2 || hasOtherNames) }

    var confidence: Double {
        let confidence = Logarithm.probability(zip(values, Self.weights).reduce(Self.constant) { $0 + $1.0 * $1.1 })
        return isAmbiguous ? min(PageAlignment.contradictedConfidence, confidence) : confidence
    }
}
