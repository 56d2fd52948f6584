/// Some of the units of a chunk, a bit each.
struct UnitSet {
    private var words: [UInt64]

    /// Empty; for numbers below `capacity`.
    init(capacity: Int) {
        words = [UInt64](repeating: 0, count: (capacity + 63) / 64)
    }

    var isEmpty: Bool { words.allSatisfy { $0 == 0 } }

    /// Adds the numbers of a ``PostingList``; those beyond the capacity are ignored.
    mutating func formUnion(_ list: [UInt8]) {
        list.withUnsafeBufferPointer { list in
            words.withUnsafeMutableBufferPointer { words in
                PostingList.forEach(in: list) { number in
                    if number >> 6 < words.count { words[number >> 6] |= 1 << UInt64(number & 63) }
                }
            }
        }
    }

    mutating func formUnion(_ other: UnitSet) {
        for index in words.indices.prefix(other.words.count) { words[index] |= other.words[index] }
    }

    mutating func formIntersection(_ other: UnitSet) {
        for index in words.indices { words[index] &= index < other.words.count ? other.words[index] : 0 }
    }

    func intersection(_ other: UnitSet) -> UnitSet {
        var common = self
        common.formIntersection(other)
        return common
    }

    /// The numbers in ascending order.
    var numbers: [Int] {
        var numbers: [Int] = []
        for (index, word) in words.enumerated() where word != 0 {
            var rest = word
            while rest != 0 {
                numbers.append(index << 6 + rest.trailingZeroBitCount)
                rest &= rest - 1
            }
        }
        return numbers
    }
}
