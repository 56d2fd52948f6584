/// Which sentences of a page translate which of another, and how sure that is.
package struct PageAlignment: Sendable {
    package struct Pair: Sendable {
        /// Positions in the source page's segments, in order; several where one sentence renders all of them.
        package var source: [Int]
        package var target: [Int]
        /// The probability that the target is the translation of the source, 0 to 1.
        package var confidence: Double
        package var evidence: PairEvidence
        /// Whether the target is the source itself.
        package var isCopy = false
        /// Whether it is a name, a quotation or a reference, which translations keep in the source's language.
        package var isQuoted = false

        /// Whether it counts as a translation without being looked at.
        package var isSure: Bool { confidence >= PageAlignment.sureConfidence }
    }

    /// The least confidence of a translation, chosen by measurement (docs/adopting.md).
    package static let sureConfidence = 0.8
    /// The least score of the lengths of a sure pair (``LengthModel``): what is far shorter says only a part.
    static let leastSureLength = -4.0
    /// The least score of the content of a sure pair of which only one text has code or links.
    private static let leastContentWithoutMarks = 1.0
    /// The most confidence of a pair whose numbers, codes or lengths contradict each other: it is to be looked at.
    static let contradictedConfidence = 0.7

    /// What the confidence of a pair is at most.
    ///
    static func mostConfidence(_ source: TextFeatures, _ target: TextFeatures, _ score: PairScore) -> Double {
        let isUnsupported = source.hasMarksAlone(beside: target) && score.content < leastContentWithoutMarks
        let isDoubtful = score.length < leastSureLength || isUnsupported || source.contradicts(target)
        return isDoubtful ? contradictedConfidence : 1
    }

    /// The least confidence of a text that is worth being shown beside the source.
    package static let shownConfidence = 0.15

    /// The pairs that may hold a translation.
    ///
    /// Running text that is equal on both pages was left untranslated. On a page where that is common, nothing that is
    /// equal counts.
    package var usablePairs: [Pair] {
        let isHalfTranslated = pairs.count(where: \.isCopy) * 4 > pairs.count
        return pairs.filter {
            $0.confidence >= Self.shownConfidence && (!$0.isCopy || ($0.isQuoted && !isHalfTranslated))
        }
    }

    /// In the order of the source.
    package var pairs: [Pair]
    /// Texts of the translated page in no pair at all, as positions in its segments.
    var extra: [Int]

    /// Texts of the translated page that nothing is made of: in no pair, or in one that is not worth being shown.
    package var unmatched: [Int] {
        let doubtful = pairs.filter { $0.confidence < Self.shownConfidence && !$0.isCopy }
        return (extra + doubtful.flatMap(\.target)).sorted()
    }
}

extension PageAlignment {
    /// How well two pages fit as a page and its translation, 0 to 1.
    package func fit(_ source: PageOutline, _ target: PageOutline) -> Double {
        let count = source.textCount + target.textCount
        if count == 0 { return 0 }
        let sum = pairs.reduce(0) { $0 + $1.confidence * Double($1.source.count + $1.target.count) }
        return sum / Double(count)
    }
}
