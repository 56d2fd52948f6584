/// UTF-8 text in the UTF-16 form that ICU is fastest with, and the way back to byte offsets.
///
/// Ill-formed bytes become U+FFFD, one for each maximal subpart (Unicode 15, section 3.9), so that no input is refused.
/// The buffer is kept from one text to the next.
struct UTF16Text {
    private(set) var units: [UInt16] = []
    /// Whether every byte is one unit, so that unit offsets are byte offsets.
    private(set) var isASCII = true

    init() {}

    init(_ bytes: some Collection<UInt8>) {
        let done: Void? = bytes.withContiguousStorageIfAvailable { load($0) }
        if done == nil { Array(bytes).withUnsafeBufferPointer { load($0) } }
    }

    /// Replaces the text; one pass, about a nanosecond a byte.
    mutating func load(_ bytes: UnsafeBufferPointer<UInt8>) {
        units.removeAll(keepingCapacity: true)
        units.reserveCapacity(bytes.count)
        isASCII = true
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                units.append(UInt16(byte))
                index += 1
                continue
            }
            isASCII = false
            let scalar = decodeScalar(bytes, at: &index)
            if scalar < 0x10000 {
                units.append(UInt16(truncatingIfNeeded: scalar))
            } else {
                units.append(UInt16(truncatingIfNeeded: 0xD7C0 + (scalar >> 10)))
                units.append(UInt16(truncatingIfNeeded: 0xDC00 + (scalar & 0x3FF)))
            }
        }
    }

    /// Byte offsets in `bytes`, the text of this buffer, of ascending unit offsets; one pass.
    func byteOffsets(of unitOffsets: [Int], in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
        if isASCII { return unitOffsets }
        var result: [Int] = []
        result.reserveCapacity(unitOffsets.count)
        var index = 0
        var unit = 0
        for wanted in unitOffsets {
            while unit < wanted, index < bytes.count {
                if bytes[index] < 0x80 {
                    index += 1
                    unit += 1
                } else {
                    unit += decodeScalar(bytes, at: &index) < 0x10000 ? 1 : 2
                }
            }
            result.append(index)
        }
        return result
    }
}

/// Reads the scalar at `index` and moves past it; U+FFFD for an ill-formed sequence, past its maximal subpart.
///
/// The ranges are those of Unicode 15, table 3-7.
@inlinable
package func decodeScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt32 {
    let lead = UInt32(bytes[index])
    if lead < 0x80 {
        index += 1
        return lead
    }
    // Nearly all text: two or three bytes that are well-formed.
    if lead &- 0xC2 < 0x1E, index + 1 < bytes.count {
        let trail = UInt32(bytes[index + 1])
        if trail & 0xC0 == 0x80 {
            index += 2
            return (lead & 0x1F) << 6 | trail & 0x3F
        }
    } else if lead & 0xF0 == 0xE0, index + 2 < bytes.count {
        let middle = UInt32(bytes[index + 1])
        let last = UInt32(bytes[index + 2])
        let scalar = (lead & 0x0F) << 12 | (middle & 0x3F) << 6 | last & 0x3F
        if middle & 0xC0 == 0x80, last & 0xC0 == 0x80, scalar >= 0x800, scalar & 0xF800 != 0xD800 {
            index += 3
            return scalar
        }
    }
    return decodeUnusualScalar(bytes, at: &index)
}

/// Four bytes, or a sequence that is not well-formed.
@usableFromInline
package func decodeUnusualScalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: inout Int) -> UInt32 {
    let lead = bytes[index]
    index += 1
    if lead < 0x80 { return UInt32(lead) }
    let trails: Int
    switch lead {
    case 0xC2...0xDF: trails = 1
    case 0xE0...0xEF: trails = 2
    case 0xF0...0xF4: trails = 3
    default: return 0xFFFD
    }
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xE0: low = 0xA0
    case 0xED: high = 0x9F
    case 0xF0: low = 0x90
    case 0xF4: high = 0x8F
    default: break
    }
    var scalar = UInt32(lead) & (trails == 1 ? 0x1F : trails == 2 ? 0x0F : 0x07)
    for _ in 0..<trails {
        guard index < bytes.count, bytes[index] >= low, bytes[index] <= high else { return 0xFFFD }
        scalar = scalar << 6 | UInt32(bytes[index] & 0x3F)
        index += 1
        low = 0x80
        high = 0xBF
    }
    return scalar
}
