import CICU

/// The characters of a national standard: what a country's everyday texts were written with before Unicode.
///
/// CLDR's exemplar sets hold a few thousand Han characters each; these hold all that newspapers use. Read from ICU's
/// converters in about a millisecond (Big5: ten).
package struct CharacterStandard: Sendable {
    package enum Name: String, Sendable {
        /// Simplified Chinese, 6,763 Han characters.
        case gb2312 = "GB2312"
        /// Traditional Chinese, 13,060 Han characters.
        case big5 = "Big5"
        /// Japanese (JIS X 0208), 6,355 Han characters, with the few additions of Shift_JIS.
        case shiftJIS = "Shift_JIS"
    }

    private let scalars: ScalarSet

    /// Empty where ICU was built without the converter.
    package init(_ name: Name) {
        var result = ScalarSet()
        if let converter = icuOpen({ cicu_converter_open(name.rawValue, $0) }) {
            defer { cicu_converter_close(converter) }
            if let set = cicu_set_open() {
                defer { cicu_set_close(set) }
                let isFilled: Void? = icu { cicu_converter_characters(converter, set, $0) }
                if isFilled != nil { for scalar in allScalars(of: set) { result.insert(scalar) } }
            }
        }
        scalars = result
    }

    package func contains(_ scalar: UInt32) -> Bool { scalars.contains(scalar) }
}

/// The single scalars of an ICU set.
private func allScalars(of set: OpaquePointer) -> [UInt32] {
    var result: [UInt32] = []
    for index in 0..<cicu_set_item_count(set) {
        var start: Int32 = 0
        var end: Int32 = 0
        // Zero for ranges; sequences of several scalars are left out.
        let length = icu { cicu_set_item(set, index, &start, &end, nil, 0, $0) } ?? 1
        if length == 0, start <= end { result += (start...end).map { UInt32(bitPattern: $0) } }
    }
    return result
}
