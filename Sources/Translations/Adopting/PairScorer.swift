/// Compares texts of two pages.
struct PairScorer {
    let model: AlignmentModel
    /// In how many of the source page's blocks each code and name is.
    private var frequency: [UInt32: Int] = [:]
    private let blockCount: Double

    init(_ model: AlignmentModel, source: PageOutline) {
        self.init(model, source: source.body.map(\.features))
    }

    init(_ model: AlignmentModel, source: [TextFeatures]) {
        self.model = model
        blockCount = Double(max(4, source.count))
        for text in source {
            for hash in Set(text.codes).union(text.names) { frequency[hash, default: 0] += 1 }
        }
    }

    func score(_ source: TextSpans, _ i: Range<Int>, _ target: TextSpans, _ j: Range<Int>) -> PairScore {
        let (left, right) = (source.features(i), target.features(j))
        var score = PairScore(length: model.lengths.score(left.length, right.length))
        score.content =
            numbers(left.numbers, right.numbers) + codes(left.codes, right.codes) + names(left.names, right.names)
            + model.lexicon.score(source.expected(i), target.words(j))
        if left.isCopied(in: right) {
            score.length = max(score.length, 1.5)
            score.content += 3
        }
        if left.emphasis + right.emphasis > 0 {
            score.content +=
                left.emphasis == right.emphasis ? 0.8 : left.emphasis == 0 || right.emphasis == 0 ? -0.8 : 0
        }
        if left.questions + right.questions > 0 {
            score.content += left.questions == right.questions ? 1 : -1
        }
        return score
    }

    /// Long numbers are rare; small ones may be words in the other language.
    private func numbers(_ left: [UInt32], _ right: [UInt32]) -> Double {
        if left.isEmpty, right.isEmpty { return 0 }
        var gain = 0.0
        var common = 0
        TextFeatures.common(left, right) { hash in
            common += 1
            gain += [0.3, 1, 2, 2.5, 3, 3, 3, 3][Int(hash & 7)]
        }
        return min(8, gain) - min(3, 0.8 * Double(left.count + right.count - 2 * common))
    }

    private func codes(_ left: [UInt32], _ right: [UInt32]) -> Double {
        if left.isEmpty, right.isEmpty { return 0 }
        var gain = 0.0
        var common = 0
        TextFeatures.common(left, right) { hash in
            common += 1
            gain += min(3, rarity(hash))
        }
        return min(9, gain) - min(4, 0.9 * Double(left.count + right.count - 2 * common))
    }

    private func names(_ left: [UInt32], _ right: [UInt32]) -> Double {
        var gain = 0.0
        TextFeatures.common(left, right) { gain += 0.35 * rarity($0) }
        return min(5, gain)
    }

    private func rarity(_ hash: UInt32) -> Double {
        Logarithm.of(blockCount / Double(frequency[hash] ?? 1))
    }
}
