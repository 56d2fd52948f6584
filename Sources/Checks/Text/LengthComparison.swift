import SourceText

/// How much longer or shorter a translation is than its language lets expect.
struct LengthComparison {
    let source: Int
    let target: Int
    /// The deviation from the expected length in standard deviations, below 0 where the translation is short.
    let deviation: Double
    /// The length as a share of the expected one.
    let share: Double

    init(_ pair: TranslationPair) {
        let length = pair.locale.textLength
        let ratio = length.ratio / pair.sourceLocale.textLength.ratio
        // Latin words in a dense script are as long as in the source.
        let latin = pair.locale.sentenceMarks.isWide ? pair.target.asciiLetterCount : 0
        let found = Double(pair.target.letterCount - latin) + Double(latin) * min(1, ratio)
        var letters = pair.source.letterCount
        if found > Double(letters) * ratio {
            // Code that is words here is text there, and makes no text too short.
            letters += min(Self.letters(ofLostCode: pair), Int(found / ratio) - letters)
        }
        source = letters
        target = pair.target.letterCount
        let expected = Double(max(1, source)) * ratio
        share = max(1, found) / expected
        deviation = naturalLogarithm(share) / length.spread(source)
    }

    /// The letters and digits of code spans that the translation has none of.
    private static func letters(ofLostCode pair: TranslationPair) -> Int {
        guard pair.source.traits.contains(.backtick) else { return 0 }
        return (pair.difference(in: .code)?.lost ?? []).reduce(0) { sum, piece in
            sum + pair.source.bytes[piece.range.range].count(where: ASCII.isAlphanumeric)
        }
    }
}

/// ln(x) to some five digits, for x above 0: the standard library has none without Foundation.
func naturalLogarithm(_ value: Double) -> Double {
    guard value > 0, value.isFinite else { return 0 }
    // value = significand × 2^exponent; atanh series around 1.
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    let series = ratio * (1 + square * (1 / 3.0 + square * (1 / 5.0 + square * (1 / 7.0 + square / 9.0))))
    return 2 * series + Double(value.exponent) * 0.693_147_180_559_945_3
}
