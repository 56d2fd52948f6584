import Locales

/// The marks that a locale writes numbers with (CLDR, number symbols), as scalars.
struct NumberFormat {
    /// Between the whole and the fraction.
    let decimal: UInt32
    /// Between groups of three digits; 0 where it is none of one scalar.
    let grouping: UInt32

    init(_ tag: LocaleTag) {
        let style = NumberStyle(tag)
        func scalar(_ text: String) -> UInt32 {
            // Arabic has a direction mark before some symbols.
            text.unicodeScalars.first { $0.value != 0x61C && $0.value != 0x200F && $0.value != 0x200E }?.value ?? 0
        }
        decimal = scalar(style.decimalSeparator)
        grouping = scalar(style.groupingSeparator)
    }

    /// Whether `,` divides whole and fraction, in European digits.
    var hasDecimalComma: Bool { decimal == 0x2C }
}
