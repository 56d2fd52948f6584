/// FNV-1a in 32 bits.
struct WordHash {
    private(set) var value: UInt32 = 0x811C_9DC5

    mutating func add(_ scalar: UInt32) {
        value = (value ^ (scalar & 0xFF)) &* 0x0100_0193
        if scalar > 0xFF { value = (value ^ (scalar >> 8)) &* 0x0100_0193 }
    }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt32 {
        var hash = WordHash()
        for byte in bytes { hash.add(UInt32(byte)) }
        return hash.value
    }
}
