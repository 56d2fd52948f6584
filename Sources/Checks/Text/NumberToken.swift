package import SourceText

/// A number of a text as a value.
package struct NumberToken: Sendable {
    /// All digits as one whole number.
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
    /// Whether a word for a power of ten follows: `2 million`, `5万`.
    package var isScaled = false
    /// An hour of the half of the day that a following "a.m." or "p.m." tells.
    package var half: Half?
    /// Whether minutes follow or precede behind a colon or point.
    package var isTime = false

    package enum Half: Sendable { case morning, afternoon }

    /// Whether both are one value: 1.5 is 1.50.
    package func equals(_ other: NumberToken) -> Bool {
        if digits == other.digits, scale == other.scale { return true }
        if let mine = self.other, other.mark == mark, mine.digits == other.digits, other.other?.digits == digits {
            return true
        }
        return scale != other.scale && Self.plain(digits, scale) == Self.plain(other.digits, other.scale)
    }

    /// Without the zeros at the end of the fraction.
    private static func plain(_ digits: UInt64, _ scale: Int) -> [UInt64] {
        var (digits, scale) = (digits, scale)
        while scale > 0, digits.isMultiple(of: 10) { (digits, scale) = (digits / 10, scale - 1) }
        return [digits, UInt64(scale)]
    }

    /// The digits without zeros at their end: what a power of ten leaves.
    package var significant: UInt64 {
        var value = digits
        while value > 0, value.isMultiple(of: 10) { value /= 10 }
        return value
    }
}
