import SourceText

/// A hash table from (context, source) to the index of an entry; open addressing, at most half full.
struct POKeyIndex: Sendable {
    private var slots: [UInt32] = []
    private var count = 0

    /// The first index with this hash for which `isEqual` holds; expected O(1).
    func find(_ hash: UInt32, where isEqual: (Int) -> Bool) -> Int? {
        guard !slots.isEmpty else { return nil }
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if isEqual(index) { return index }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Adds an index whose key is not in the table; `hashOf` gives the hashes of those that are.
    mutating func insert(_ index: Int, hash: UInt32, hashOf: (Int) -> UInt32) {
        if (count + 1) * 2 > slots.count { grow(hashOf) }
        count += 1
        place(index, hash)
    }

    /// Lets the slot of `old` point to `new`, whose key is the same.
    mutating func replace(_ old: Int, with new: Int, hash: UInt32) {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 {
            if slots[slot] == UInt32(old + 1) {
                slots[slot] = UInt32(new + 1)
                return
            }
            slot = (slot + 1) & mask
        }
    }

    private mutating func place(_ index: Int, _ hash: UInt32) {
        let mask = slots.count - 1
        var slot = Int(hash) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = UInt32(index + 1)
    }

    private mutating func grow(_ hashOf: (Int) -> UInt32) {
        let old = slots
        slots = Array(repeating: 0, count: max(16, old.count * 2))
        for slot in old where slot != 0 { place(Int(slot) - 1, hashOf(Int(slot) - 1)) }
    }
}

extension POKeyIndex {
    /// A hash of context and source for use within one run; absent and empty context differ.
    static func hash(context: UnsafeBufferPointer<UInt8>?, source: UnsafeBufferPointer<UInt8>) -> UInt32 {
        var state: UInt64 = 0x9E37_79B9_7F4A_7C15
        if let context {
            mix(&state, context)
            state ^= 0xA5A5_A5A5
        }
        mix(&state, source)
        state = (state ^ (state >> 32)) &* 0xD6E8_FEB8_6659_FD93
        return UInt32(truncatingIfNeeded: state >> 32)
    }

    static func hash(context: TextSlice?, source: TextSlice) -> UInt32 {
        source.bytes.withUnsafeBufferPointer { source in
            guard let context else { return hash(context: nil, source: source) }
            return context.bytes.withUnsafeBufferPointer { hash(context: $0, source: source) }
        }
    }

    /// Eight bytes a step: multiply and fold.
    private static func mix(_ state: inout UInt64, _ bytes: UnsafeBufferPointer<UInt8>) {
        let raw = UnsafeRawBufferPointer(bytes)
        var offset = 0
        while offset + 8 <= raw.count {
            fold(&state, raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            offset += 8
        }
        var rest: UInt64 = 0
        while offset < raw.count {
            rest = rest << 8 | UInt64(raw[offset])
            offset += 1
        }
        fold(&state, rest)
        fold(&state, UInt64(raw.count))
    }

    private static func fold(_ state: inout UInt64, _ word: UInt64) {
        let product = (state ^ word).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
        state = product.high ^ product.low
    }
}
