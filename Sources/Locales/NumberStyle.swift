import CICU

/// Writes numbers as a locale does: grouping, decimal mark, digits.
///
/// Not for several threads at once: one for each worker.
package final class NumberStyle {
    private let decimal: OpaquePointer?
    private let percentage: OpaquePointer?

    package init(_ tag: LocaleTag) {
        decimal = icuOpen { cicu_number_open(UNUM_DECIMAL, tag.icuName, $0) }
        percentage = icuOpen { cicu_number_open(UNUM_PERCENT, tag.icuName, $0) }
    }

    deinit {
        if let decimal { cicu_number_close(decimal) }
        if let percentage { cicu_number_close(percentage) }
    }

    package func format(_ number: Int) -> String {
        guard let decimal else { return String(number) }
        return icuText { cicu_number_write_int64(decimal, Int64(number), $0, $1, $2) } ?? String(number)
    }

    /// At most `maximumFractionDigits` digits after the decimal mark, half to even, without trailing zeros.
    package func format(_ number: Double, maximumFractionDigits: Int = 3) -> String {
        guard let decimal else { return String(number) }
        cicu_number_set_attribute(decimal, UNUM_MAX_FRACTION_DIGITS, Int32(clamping: max(0, maximumFractionDigits)))
        return icuText { cicu_number_write_double(decimal, number, $0, $1, $2) } ?? String(number)
    }

    /// A ratio as a percentage: 0.5 is `50%` in English, `50 %` in German.
    package func percent(_ ratio: Double, maximumFractionDigits: Int = 0) -> String {
        guard let percentage else { return String(ratio * 100) + "%" }
        cicu_number_set_attribute(percentage, UNUM_MAX_FRACTION_DIGITS, Int32(clamping: max(0, maximumFractionDigits)))
        return icuText { cicu_number_write_double(percentage, ratio, $0, $1, $2) } ?? String(ratio * 100) + "%"
    }

    /// The mark between the whole and the fraction: `,` in German.
    package var decimalSeparator: String { symbol(UNUM_DECIMAL_SEPARATOR_SYMBOL) ?? "." }

    /// The mark between groups of digits: a no-break space in Polish.
    package var groupingSeparator: String { symbol(UNUM_GROUPING_SEPARATOR_SYMBOL) ?? "," }

    /// A digit from 0 to 9 as the locale's default numbering writes it.
    static func digit(_ digit: Int, in tag: LocaleTag) -> String { NumberStyle(tag).format(digit) }

    private func symbol(_ symbol: UNumberFormatSymbol) -> String? {
        guard let decimal else { return nil }
        return icuText { cicu_number_symbol(decimal, symbol, $0, $1, $2) }
    }
}
