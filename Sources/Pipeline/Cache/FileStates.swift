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

    /// Of one file whose state is known already.
    init(_ state: Disk.FileState) { add(state) }

    mutating func add(_ state: Disk.FileState) {
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
