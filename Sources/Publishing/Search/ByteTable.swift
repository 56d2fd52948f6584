/// Byte strings numbered in the order in which they came: what one word costs is its hash and one comparison.
///
/// Open addressing over one buffer of all bytes; no allocation a word.
struct ByteTable {
    private var slots: [Int32]
    private var hashes: [UInt64] = []
    private var ends: [Int] = []
    private var storage: [UInt8] = []

    /// - Parameter capacity: how many strings are expected; the table grows beyond.
    init(capacity: Int = 1 << 10) {
        var size = 1 << 8
        while size < capacity * 2 { size <<= 1 }
        slots = Array(repeating: -1, count: size)
    }

    var count: Int { hashes.count }

    func start(of index: Int) -> Int { index == 0 ? 0 : ends[index - 1] }

    func length(of index: Int) -> Int { ends[index] - start(of: index) }

    func bytes(of index: Int) -> ArraySlice<UInt8> { storage[start(of: index)..<ends[index]] }

    func withBytes<Result>(of index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let range = start(of: index)..<ends[index]
        return storage.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }

    /// The number of `key`, which is given the next one if it is new.
    @inline(__always)
    mutating func index(of key: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = Self.hash(key)
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while true {
            let index = Int(slots[slot])
            if index < 0 { return insert(key, hash, slot) }
            if hashes[index] == hash, isEqual(index, key) { return index }
            slot = (slot + 1) & mask
        }
    }

    mutating func index(of key: some Collection<UInt8>) -> Int {
        key.withContiguousStorageIfAvailable { index(of: $0) } ?? Array(key).withUnsafeBufferPointer { index(of: $0) }
    }

    @inline(__always)
    private func isEqual(_ index: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = start(of: index)
        guard ends[index] - start == key.count else { return false }
        return storage.withUnsafeBufferPointer { storage in
            for offset in 0..<key.count where storage[start + offset] != key[offset] { return false }
            return true
        }
    }

    private mutating func insert(_ key: UnsafeBufferPointer<UInt8>, _ hash: UInt64, _ slot: Int) -> Int {
        slots[slot] = Int32(truncatingIfNeeded: hashes.count)
        hashes.append(hash)
        storage.append(contentsOf: key)
        ends.append(storage.count)
        if hashes.count * 2 > slots.count { grow() }
        return hashes.count - 1
    }

    private mutating func grow() {
        let mask = slots.count * 2 - 1
        slots = Array(repeating: -1, count: mask + 1)
        for (index, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & mask
            while slots[slot] >= 0 { slot = (slot + 1) & mask }
            slots[slot] = Int32(truncatingIfNeeded: index)
        }
    }

    /// Eight bytes at a time, each multiplied in; good for short words and of no use to anybody else.
    @inline(__always)
    private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let factor: UInt64 = 0x9E37_79B9_7F4A_7C15
        var hash = UInt64(truncatingIfNeeded: key.count) &* factor
        var offset = 0
        let raw = UnsafeRawBufferPointer(key)
        while offset + 8 <= key.count {
            hash = (hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* factor
            hash ^= hash >> 32
            offset += 8
        }
        var rest: UInt64 = 0
        while offset < key.count {
            rest = rest << 8 | UInt64(key[offset])
            offset += 1
        }
        hash = (hash ^ rest) &* factor
        return hash ^ hash >> 29
    }
}
