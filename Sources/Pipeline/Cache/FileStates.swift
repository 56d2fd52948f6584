/// The states of the files that a result was made of, in one number.
struct FileStates: Sendable {
    private(set) var digest = StateDigest()
    /// The youngest time of any of the files.
    private(set) var latest = Disk.Moment(nanoseconds: 0)
    /// Whether the file system told the state of each.
    private(set) var isKnown = true

    init(_ paths: some Sequence<String>) {
        for path in paths { add(Disk.state(path)) }
    }

    private mutating func add(_ state: Disk.FileState) {
        switch state {
        case .missing: digest.add(1)
        case .unknown: isKnown = false
        case .present(let device, let inode, let size, let modified, let changed):
            digest.add(2)
            digest.add(device)
            digest.add(inode)
            digest.add(UInt64(bitPattern: size))
            digest.add(UInt64(bitPattern: modified.nanoseconds))
            digest.add(UInt64(bitPattern: changed.nanoseconds))
            latest = max(latest, modified, changed)
        }
    }
}

/// 128 bits that differ for different numbers, but for a chance that is none in practice; no protection from malice.
struct StateDigest: Hashable, Sendable {
    private(set) var low: UInt64 = 0x9E37_79B9_7F4A_7C15
    private(set) var high: UInt64 = 0xC2B2_AE3D_27D4_EB4F

    init() {}

    init(low: UInt64, high: UInt64) {
        self.low = low
        self.high = high
    }

    mutating func add(_ value: UInt64) {
        low = Self.mixed(low ^ value)
        high = Self.mixed(high &+ value &* 0xD6E8_FEB8_6659_FD93)
    }

    mutating func add(_ text: String) {
        add(UInt64(text.utf8.count))
        for byte in text.utf8 { add(UInt64(byte)) }
    }

    /// The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
    private static func mixed(_ value: UInt64) -> UInt64 {
        var value = value &+ 0x9E37_79B9_7F4A_7C15
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
