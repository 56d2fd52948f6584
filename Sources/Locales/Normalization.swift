import CICU
package import SourceText

/// Whether a text is in normalization form C (UAX #15), the form the web recommends.
///
/// Under 3 ns a byte.
package func isNFC(_ slice: TextSlice) -> Bool {
    // Every scalar below U+0300 is a starter that composes with nothing before it; U+0300 begins with byte 0xCC.
    let needsICU = slice.bytes.withUnsafeBufferPointer { bytes in bytes.contains { $0 >= 0xCC } }
    guard needsICU, slice.count < Int(Int32.max) else { return true }
    let text = UTF16Text(slice.bytes)
    return icu { cicu_nfc_is_normalized(text.units, Int32(text.units.count), $0) } ?? true
}

/// The text in normalization form C.
package func nfc(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0xCC }) { return text }
    return mapped(text) { cicu_nfc($0, $1, $2, $3, $4) }
}

/// The text in normalization form D.
package func nfd(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    return mapped(text) { cicu_nfd($0, $1, $2, $3, $4) }
}

/// The text as it is compared: compatibility forms replaced, case folded, invisible characters left out.
///
/// The mapping NFKC_Casefold (Unicode 15, section 3.13): full width becomes half width, `ß` becomes `ss`.
package func nfkcCasefolded(_ text: String) -> String {
    mapped(text) { cicu_nfkc_casefold($0, $1, $2, $3, $4) }
}

/// The text in lower case by the rules of a locale: Turkish `I` becomes `ı`.
package func lowercased(_ text: String, in tag: LocaleTag) -> String {
    mapped(text) { cicu_to_lower($2, $3, $0, $1, tag.icuName, $4) }
}

/// The text in upper case by the rules of a locale: Turkish `i` becomes `İ`.
package func uppercased(_ text: String, in tag: LocaleTag) -> String {
    mapped(text) { cicu_to_upper($2, $3, $0, $1, tag.icuName, $4) }
}

/// Runs one of ICU's text functions (text, length, buffer, capacity, status); the text itself if it fails.
private func mapped(
    _ text: String,
    _ function: (
        UnsafePointer<UInt16>?, Int32, UnsafeMutablePointer<UInt16>?, Int32, UnsafeMutablePointer<UErrorCode>
    ) -> Int32
) -> String {
    let units = Array(text.utf16)
    guard units.count < Int(Int32.max) / 20 else { return text }
    return units.withUnsafeBufferPointer { units in
        icuText(capacity: Int32(units.count) + 16) {
            function(units.baseAddress, Int32(units.count), $0, $1, $2)
        } ?? text
    }
}
