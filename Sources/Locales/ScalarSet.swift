/// A set of Unicode scalars as a bit table that ends with its highest member: for most locales under a kilobyte.
@usableFromInline
struct ScalarSet: Hashable, Sendable {
    @usableFromInline private(set) var words: [UInt64] = []
    private(set) var count = 0

    mutating func insert(_ scalar: UInt32) {
        let word = Int(scalar >> 6)
        if word >= words.count { words.append(contentsOf: repeatElement(0, count: word + 1 - words.count)) }
        let bit: UInt64 = 1 << UInt64(scalar & 63)
        if words[word] & bit == 0 {
            words[word] |= bit
            count += 1
        }
    }

    @_alwaysEmitIntoClient @inline(__always)
    func contains(_ scalar: UInt32) -> Bool {
        let word = Int(scalar >> 6)
        return word < words.count && words[word] >> UInt64(scalar & 63) & 1 == 1
    }

    /// In the order of their numbers.
    var members: [UInt32] {
        words.indices.flatMap { word in
            (0..<64).filter { words[word] >> UInt64($0) & 1 == 1 }.map { UInt32(word << 6 | $0) }
        }
    }
}
