/// The decimal digits of a number, without the text that `String(number)` would build on the way.
struct DecimalDigits {
    /// The first character in the lowest byte: up to eight characters, which nearly all numbers have.
    private var characters: UInt64 = 0
    private var count = 0
    private let long: String?

    init(_ number: Int) {
        guard number >= 0, number < 100_000_000 else {
            long = String(number)
            return
        }
        long = nil
        // A division by a constant is a multiplication.
        var rest = UInt32(truncatingIfNeeded: number)
        repeat {
            let quotient = rest / 10
            characters = characters << 8 | UInt64(UInt8(ascii: "0")) | UInt64(rest &- quotient &* 10)
            rest = quotient
            count += 1
        } while rest > 0
    }

    @inline(__always)
    func withBytes(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        if var long { return long.withUTF8(body) }
        withUnsafeBytes(of: characters.littleEndian) { bytes in
            body(UnsafeBufferPointer(rebasing: bytes.assumingMemoryBound(to: UInt8.self).prefix(count)))
        }
    }
}

extension [UInt8] {
    /// Appends a number in decimal digits.
    package mutating func append(decimal number: Int) {
        if number >= 0, number < 100 {
            if number >= 10 { append(UInt8(ascii: "0") + UInt8(number / 10)) }
            return append(UInt8(ascii: "0") + UInt8(number % 10))
        }
        DecimalDigits(number).withBytes { append(contentsOf: $0) }
    }
}
