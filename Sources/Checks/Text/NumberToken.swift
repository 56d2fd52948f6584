package import SourceText

/// A number of a text as a value.
package struct NumberToken: Sendable {
    /// All digits as one whole number; Han powers of ten behind them are multiplied in.
    package var digits: UInt64
    /// How many of them are behind the decimal mark.
    package var scale: Int
    /// The other way to read it, where its mark may group or divide: `1.500`.
    package var other: (digits: UInt64, scale: Int)?
    package var range: ByteRange
    /// Whether it may stand for a number of the other text but need not be there: part of a word (`HTML5`), an
    /// ordinal (`1st`), a Han numeral.
    package var isLoose = false
    /// The mark between whole and fraction, where there is exactly one mark.
    package var mark: UInt32 = 0
    /// The power of ten of the words behind it: 6 in `2 million`, 9 in `2 mil millones`.
    package var power = 0
    /// Whether words or characters for a power of ten follow: `2 million`, `5万`.
    package var isScaled = false
    /// Whether it is not known by what the word behind it multiplies: `5m`, `2 dozen`.
    package var isUnsure = false
    /// Where the words for its power end; 0 where it has none.
    package var powerEnd = 0
    /// The power of ten of the next number that it may have too: of 5 in "5 to 6 million".
    package var sharedPower = 0
    /// An hour of the half of the day that a following "a.m." or "p.m." tells.
    package var half: Half?
    /// Whether minutes follow or precede behind a colon or point.
    package var isTime = false

    package enum Half: Sendable { case morning, afternoon }

    /// The number with the words for its power.
    package var shownRange: ByteRange { ByteRange(range.start, max(range.end, powerEnd)) }

    /// Whether both are one value: 1.5 is 1.50, 2 million is 2,000,000.
    package func equals(_ other: NumberToken) -> Bool {
        if digits == other.digits, scale == other.scale, power == other.power { return true }
        if power == other.power, let mine = self.other, other.mark == mark, mine.digits == other.digits,
            other.other?.digits == digits
        {
            return true
        }
        return value == other.value
    }

    /// The digits without zeros at their end, and the power of ten that they are multiplied with.
    package var value: [Int64] {
        if digits == 0 { return [0, 0] }
        var (digits, exponent) = (digits, power - scale)
        while digits.isMultiple(of: 10) { (digits, exponent) = (digits / 10, exponent + 1) }
        return [Int64(truncatingIfNeeded: digits), Int64(exponent)]
    }

    /// The value where it is a whole number that fits.
    package var whole: UInt64? {
        var (digits, exponent) = (digits, power - scale)
        while exponent < 0, digits.isMultiple(of: 10), digits > 0 { (digits, exponent) = (digits / 10, exponent + 1) }
        guard exponent >= 0, exponent <= 19 else { return digits == 0 ? 0 : nil }
        for _ in 0..<exponent {
            let (product, isTooMuch) = digits.multipliedReportingOverflow(by: 10)
            if isTooMuch { return nil }
            digits = product
        }
        return digits
    }

    /// With the power of the next number.
    package var shared: NumberToken? {
        guard sharedPower > 0, !isScaled else { return nil }
        var token = self
        token.power = sharedPower
        return token
    }

    /// The digits without zeros at their end: what a power of ten leaves.
    package var significant: UInt64 {
        var value = digits
        while value > 0, value.isMultiple(of: 10) { value /= 10 }
        return value
    }
}
