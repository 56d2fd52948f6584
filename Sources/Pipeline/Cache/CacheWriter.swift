/// Writes numbers and texts one behind the other, as ``CacheReader`` reads them.
struct CacheWriter: Sendable {
    private(set) var bytes: [UInt8] = []

    /// Seven bits a byte, the low ones first.
    mutating func write(_ value: Int) {
        var rest = UInt64(bitPattern: Int64(value))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    mutating func write(_ text: String) { write(bytes: text.utf8) }

    /// A run of bytes behind its length.
    mutating func write(bytes run: some Collection<UInt8>) {
        write(run.count)
        bytes.append(contentsOf: run)
    }

    mutating func write(fixed value: UInt64) {
        for shift in stride(from: 0, to: 64, by: 8) { bytes.append(UInt8(truncatingIfNeeded: value >> UInt64(shift))) }
    }

    mutating func write(_ digest: StateDigest) {
        write(fixed: digest.low)
        write(fixed: digest.high)
    }
}

/// Reads what a ``CacheWriter`` wrote; any other bytes give nil, never a crash.
struct CacheReader: Sendable {
    private let bytes: ArraySlice<UInt8>
    private var position: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    var isAtEnd: Bool { position == bytes.endIndex }

    mutating func number() -> Int? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < bytes.endIndex, shift < 64 {
            let byte = bytes[position]
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return Int(Int64(bitPattern: value)) }
            shift += 7
        }
        return nil
    }

    /// A number from 0 that is less than `limit`.
    mutating func number(below limit: Int) -> Int? { number().flatMap { 0..<limit ~= $0 ? $0 : nil } }

    mutating func run() -> ArraySlice<UInt8>? {
        guard let count = number(), count >= 0, count <= bytes.endIndex - position else { return nil }
        defer { position += count }
        return bytes[position..<position + count]
    }

    /// A text; what is no UTF-8, which no writer wrote, is replaced.
    mutating func text() -> String? { run().map { String(decoding: $0, as: UTF8.self) } }

    mutating func fixed() -> UInt64? {
        guard bytes.endIndex - position >= 8 else { return nil }
        defer { position += 8 }
        return (0..<8).reduce(0) { $0 | UInt64(bytes[position + $1]) << UInt64($1 * 8) }
    }

    mutating func digest() -> StateDigest? {
        guard let low = fixed(), let high = fixed() else { return nil }
        return StateDigest(low: low, high: high)
    }
}
