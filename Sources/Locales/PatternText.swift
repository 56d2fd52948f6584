/// A text that patterns are matched against: UTF-16 at a fixed place in memory, and the way back to bytes.
///
/// Offsets of matches are in UTF-16 units. Ill-formed UTF-8 becomes U+FFFD.
package final class PatternText {
    let units: UnsafeMutableBufferPointer<UInt16>
    private let source: UTF16Text
    private let bytes: [UInt8]
    /// Which of the first 256 characters are in the text.
    private var lowUnits: SIMD4<UInt64> = .zero

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        source = UTF16Text(bytes)
        units = .allocate(capacity: source.units.count)
        _ = units.initialize(fromContentsOf: source.units)
        for unit in source.units where unit < 256 { lowUnits[Int(unit >> 6)] |= 1 << UInt64(unit & 63) }
    }

    package convenience init(_ text: String) { self.init(Array(text.utf8)) }

    deinit { units.deallocate() }

    /// The length in units.
    package var count: Int { units.count }

    /// The unit at an offset.
    package subscript(offset: Int) -> UInt16 { units[offset] }

    /// Whether a unit is anywhere in the text; free below 256.
    package func contains(_ unit: UInt16) -> Bool {
        if unit < 256 { return lowUnits[Int(unit >> 6)] & (1 << UInt64(unit & 63)) != 0 }
        return units.contains(unit)
    }

    /// Byte offsets of ascending unit offsets; one pass over the text.
    package func byteOffsets(of offsets: [Int]) -> [Int] {
        bytes.withUnsafeBufferPointer { source.byteOffsets(of: offsets, in: $0) }
    }
}
