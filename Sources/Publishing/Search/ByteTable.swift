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
        return storage.withUnsafeBytes { storage in
            let known = UnsafeRawBufferPointer(rebasing: storage[start..<start + key.count])
            let key = UnsafeRawBufferPointer(key)
            var offset = 0
            while offset + 8 <= key.count {
                if Self.word(key, offset) != Self.word(known, offset) { return false }
                offset += 8
            }
            return offset == key.count || Self.tail(key, offset) == Self.tail(known, offset)
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
            hash = (hash ^ word(raw, offset)) &* factor
            hash ^= hash >> 32
            offset += 8
        }
        if offset < key.count { hash = (hash ^ tail(raw, offset)) &* factor }
        return hash ^ hash >> 29
    }

    @inline(__always)
    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    }

    /// The last one to seven bytes from an offset, as a number that no others of as many give.
    @inline(__always)
    private static func tail(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        let count = bytes.count - offset
        if count >= 4 {
            let first = bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
            let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self)
            return UInt64(first) << 32 | UInt64(last)
        }
        // The first, the middle and the last byte, which are the same one or two where there are no more.
        return UInt64(bytes[offset]) << 16 | UInt64(bytes[offset + count / 2]) << 8 | UInt64(bytes[bytes.count - 1])
    }
}
