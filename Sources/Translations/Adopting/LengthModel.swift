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

    /// The ratio that whole pages suggest: the median of the pages, by their length.
    ///
    /// Pages that were hardly begun, or that hold nothing but a front matter, say nothing of the language, and neither
    /// do those that are much shorter than the longer ones: part of them is missing.
    init(pages: [(source: Double, target: Double)]) {
        var whole = pages.filter { $0.source > 200 && $0.target > 60 && Self.plausible ~= $0.target / $0.source }
            .sorted { $0.target / $0.source < $1.target / $1.source }
        if !whole.isEmpty {
            let high = whole[whole.count * 3 / 4]
            whole.removeAll { $0.target / $0.source < 0.6 * high.target / high.source }
        }
        let (source, target) = (whole.isEmpty ? pages : whole).reduce((0.0, 0.0)) {
            ($0.0 + $1.source, $0.1 + $1.target)
        }
        guard source > 0, Self.plausible ~= target / source else {
            self.init()
            return
        }
        self.init([(source: source, target: target)])
        var left = whole.reduce(0) { $0 + $1.source } / 2
        for page in whole where left > 0 {
            left -= page.source
            ratio = Logarithm.of(page.target / page.source)
        }
    }

    /// How many times as long as its source a whole page may be: from Chinese for English to English for Chinese.
    private static let plausible = 0.15...5

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
