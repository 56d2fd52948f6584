/// Looks for bytes eight at a time; a loop over single bytes costs four times as much.
///
/// Each function returns `end` where nothing is found.
package enum ByteSearch {
    /// The first `byte` between `start` and `end`.
    package static func first(
        _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int {
        first(in: bytes, from: start, to: end, word: { marked($0, byte) }, matches: { $0 == byte })
    }

    /// The index of the first `byte` of a slice.
    package static func first(_ byte: UInt8, in bytes: ArraySlice<UInt8>) -> Int {
        bytes.startIndex + bytes.withUnsafeBufferPointer { first(byte, in: $0, from: 0, to: $0.count) }
    }

    /// The first line feed or carriage return.
    package static func lineEnd(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        first(
            in: bytes, from: start, to: end,
            word: { marked($0, 0x0A) | marked($0, 0x0D) }, matches: { $0 == 0x0A || $0 == 0x0D })
    }

    /// The first of three bytes.
    package static func first(
        _ one: UInt8, _ two: UInt8, _ three: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int {
        first(
            in: bytes, from: start, to: end,
            word: { marked($0, one) | marked($0, two) | marked($0, three) },
            matches: { $0 == one || $0 == two || $0 == three })
    }

    /// The first byte that HTML writes as an entity, `&`, `<`, `>` or `"`, or does not have (``firstForbidden``).
    package static func firstMarkup(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        first(
            in: bytes, from: start, to: end,
            word: { marked($0, 0x26) | marked($0, 0x3C) | marked($0, 0x3E) | marked($0, 0x22) | forbidden($0) },
            matches: { $0 == 0x26 || $0 == 0x3C || $0 == 0x3E || $0 == 0x22 || isForbidden($0) })
    }

    /// The first control character that neither HTML nor XML has: all below the space but tab and line ends.
    package static func firstForbidden(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        first(in: bytes, from: start, to: end, word: forbidden, matches: isForbidden)
    }

    /// Whether neither HTML nor XML has the byte: one of C0 that is no tab and ends no line.
    @inline(__always)
    package static func isForbidden(_ byte: UInt8) -> Bool {
        byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
    }

    /// The high bit of each byte of `word` below the space; bytes above the first such one may be marked in error.
    @inline(__always)
    private static func controls(_ word: UInt64) -> UInt64 {
        (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
    }

    /// The same for those of ``isForbidden(_:)``, exactly; nearly all words have none.
    @inline(__always)
    private static func forbidden(_ word: UInt64) -> UInt64 {
        if controls(word) == 0 { return 0 }
        return zeros(word & 0xE0E0_E0E0_E0E0_E0E0)
            & ~(zeros(word ^ 0x0909_0909_0909_0909) | zeros(word ^ 0x0A0A_0A0A_0A0A_0A0A)
            | zeros(word ^ 0x0D0D_0D0D_0D0D_0D0D))
    }

    /// The high bit of each byte of `word` that is zero, exactly.
    @inline(__always)
    private static func zeros(_ word: UInt64) -> UInt64 {
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        return ~(((word & low) &+ low) | word | low)
    }

    /// The first of three bytes or the first control character below the space.
    package static func firstControl(
        or one: UInt8, _ two: UInt8, _ three: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int {
        first(
            in: bytes, from: start, to: end,
            word: {
                marked($0, one) | marked($0, two) | marked($0, three)
                    | controls($0)
            },
            matches: { $0 == one || $0 == two || $0 == three || $0 < 0x20 })
    }

    /// The first of three bytes or the first byte that is no ASCII.
    package static func firstWide(
        or one: UInt8, _ two: UInt8, _ three: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int {
        first(
            in: bytes, from: start, to: end,
            word: { marked($0, one) | marked($0, two) | marked($0, three) | ($0 & 0x8080_8080_8080_8080) },
            matches: { $0 == one || $0 == two || $0 == three || $0 >= 0x80 })
    }

    /// The first byte that is no ASCII or is NUL.
    package static func firstUnusual(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> Int {
        first(
            in: bytes, from: start, to: end,
            word: { marked($0, 0) | ($0 & 0x8080_8080_8080_8080) }, matches: { $0 == 0 || $0 >= 0x80 })
    }

    /// The high bit of each byte of `word` that is `byte`; bytes above the first such one may be marked in error.
    @inline(__always)
    private static func marked(_ word: UInt64, _ byte: UInt8) -> UInt64 {
        let difference = word ^ (0x0101_0101_0101_0101 &* UInt64(byte))
        return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
    }

    @inline(__always)
    private static func first(
        in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, word: (UInt64) -> UInt64,
        matches: (UInt8) -> Bool
    ) -> Int {
        guard start < end, let base = bytes.baseAddress else { return end }
        let raw = UnsafeRawPointer(base)
        var index = start
        while index + 8 <= end {
            let found = word(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)))
            if found != 0 { return index + found.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < end, !matches(bytes[index]) { index += 1 }
        return index
    }
}

extension UnsafeRawBufferPointer {
    /// Whether the bytes of another buffer of the same length are the same, eight at a time.
    package func hasSameBytes(as other: UnsafeRawBufferPointer) -> Bool {
        var index = 0
        while index + 8 <= count {
            let word = loadUnaligned(fromByteOffset: index, as: UInt64.self)
            if word != other.loadUnaligned(fromByteOffset: index, as: UInt64.self) { return false }
            index += 8
        }
        while index < count {
            if self[index] != other[index] { return false }
            index += 1
        }
        return true
    }
}
