/// Whole numbers in as few bytes as they need: seven bits a byte, the lowest first, the high bit where more follow.
enum Varint {
    @inline(__always)
    static func append(_ value: Int, to output: inout [UInt8]) {
        var rest = UInt(bitPattern: value)
        while rest >= 0x80 {
            output.append(UInt8(truncatingIfNeeded: rest | 0x80))
            rest >>= 7
        }
        output.append(UInt8(truncatingIfNeeded: rest))
    }

    @inline(__always)
    static func write(_ value: Int, to output: UnsafeMutableBufferPointer<UInt8>, at offset: inout Int) {
        var rest = UInt(bitPattern: value)
        while rest >= 0x80 {
            output[offset] = UInt8(truncatingIfNeeded: rest | 0x80)
            offset += 1
            rest >>= 7
        }
        output[offset] = UInt8(truncatingIfNeeded: rest)
        offset += 1
    }

    /// How many bytes a number of up to 35 bits needs.
    @inline(__always)
    static func length(_ value: Int) -> Int {
        value < 0x80 ? 1 : value < 0x4000 ? 2 : value < 0x20_0000 ? 3 : value < 0x1000_0000 ? 4 : 5
    }

    /// The number at `offset`, which moves past it; nil where the bytes end or the number is no `Int32`.
    @inline(__always)
    static func read(_ bytes: UnsafeBufferPointer<UInt8>, at offset: inout Int) -> Int? {
        var value = 0
        var shift = 0
        while offset < bytes.count, shift < 35 {
            let byte = bytes[offset]
            offset += 1
            value |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return value <= Int(Int32.max) ? value : nil }
            shift += 7
        }
        return nil
    }
}
