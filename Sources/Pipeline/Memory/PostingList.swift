/// Ascending numbers as the differences to their predecessors, seven bits a byte: some 1.3 bytes a number.
struct PostingList {
    private(set) var bytes: [UInt8] = []
    private(set) var count = 0
    private var last = -1

    /// Adds a number above all others; the last one again is ignored.
    mutating func append(_ number: Int) {
        guard number > last else { return }
        var difference = UInt(number - last)
        last = number
        count += 1
        while difference >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: difference) | 0x80)
            difference >>= 7
        }
        bytes.append(UInt8(truncatingIfNeeded: difference))
    }

    /// How many numbers a list has.
    static func count(of bytes: [UInt8]) -> Int { bytes.count { $0 & 0x80 == 0 } }

    /// Calls `body` with each number, none of them below 0; stops at bytes that are none.
    @inline(__always)
    static func forEach(in bytes: UnsafeBufferPointer<UInt8>, _ body: (Int) -> Void) {
        var number = -1
        var index = 0
        while index < bytes.count {
            var difference = 0
            var shift = 0
            while index < bytes.count, bytes[index] & 0x80 != 0, shift < 56 {
                difference |= Int(bytes[index] & 0x7F) << shift
                shift += 7
                index += 1
            }
            guard index < bytes.count else { return }
            difference |= Int(bytes[index]) << shift
            index += 1
            number &+= difference
            if number >= 0 { body(number) }
        }
    }
}
