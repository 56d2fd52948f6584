/// How long translations are in one language of texts in another.
///
/// The difference of the logarithms of both lengths is normal, and narrower for longer texts (after Gale and Church
/// 1993, "A Program for Aligning Sentences in Bilingual Corpora").
struct LengthModel: Sendable {
    /// The mean of ln(target / source).
    private(set) var ratio = 0.0
    /// The variance for long texts, and what one character adds for short ones.
    private var variance = 0.04
    private var shortVariance = 3.0

    /// The variance of the difference between any two texts of a page.
    private static let randomVariance = 1.6

    init() {}

    /// Learns the ratio from lengths of texts and of their translations; few pairs change little.
    init(_ pairs: [(source: Double, target: Double)]) {
        var weight = 40.0
        var sum = 0.0
        for pair in pairs where pair.source > 8 && pair.target > 2 {
            let share = min(60, pair.source)
            sum += share * Logarithm.of(pair.target / pair.source)
            weight += share
        }
        ratio = sum / weight
        var squares = 40 * 0.04
        weight = 40
        for pair in pairs where pair.source > 40 && pair.target > 2 {
            let difference = Logarithm.of(pair.target / pair.source) - ratio
            squares += min(0.5, difference * difference)
            weight += 1
        }
        variance = max(0.015, squares / weight * 0.8)
    }

    /// The ratio that two whole pages suggest.
    init(total source: Double, _ target: Double) {
        self.init([(source: source, target: target)])
        if source > 200, target > 60 { ratio = Logarithm.of(target / source) }
    }

    /// How much likelier the lengths are for a text and its translation than for any two texts, as a logarithm.
    func score(_ source: Double, _ target: Double) -> Double {
        let difference = Logarithm.of((target + 1) / (source + 1)) - ratio
        let spread = variance + shortVariance / (source + 4)
        let square = difference * difference
        let score =
            0.5 * Logarithm.of(Self.randomVariance / spread) - square / (2 * spread)
            + square / (2 * Self.randomVariance)
        return max(-9, score)
    }
}
