/// How well two texts fit as a text and its translation, in logarithms of odds.
struct PairScore: Sendable {
    var length = 0.0
    /// Numbers, codes, names and known words.
    var content = 0.0

    var total: Double { length + content }
}
