/// The natural logarithm and its inverse for scores, exact to some 1e-12, the same on every machine.
///
/// Both are short series; the standard library has neither without the C library.
enum Logarithm {
    private static let ofTwo = 0.693_147_180_559_945_3

    /// ln x; a very small number for x ≤ 0.
    static func of(_ value: Double) -> Double {
        guard value > 0, value.isFinite else { return -700 }
        let ratio = (value.significand - 1) / (value.significand + 1)
        let square = ratio * ratio
        var term = ratio
        var sum = 0.0
        var divisor = 1.0
        while divisor < 24 {
            sum += term / divisor
            term *= square
            divisor += 2
        }
        return Double(value.exponent) * ofTwo + 2 * sum
    }

    static func inverse(_ value: Double) -> Double {
        let value = min(700, max(-700, value))
        let exponent = Int(value / ofTwo)
        let rest = value - Double(exponent) * ofTwo
        var term = 1.0
        var sum = 1.0
        for step in 1..<14 {
            term *= rest / Double(step)
            sum += term
        }
        return Double(sign: .plus, exponent: exponent, significand: 1) * sum
    }

    /// ln(eᵃ + eᵇ).
    static func sum(_ a: Double, _ b: Double) -> Double {
        let (high, low) = a > b ? (a, b) : (b, a)
        if high - low > 30 || low == -.infinity { return high }
        return high + of(1 + inverse(low - high))
    }

    /// The logistic function: odds as a logarithm to a probability.
    static func probability(_ odds: Double) -> Double { 1 / (1 + inverse(-odds)) }
}
