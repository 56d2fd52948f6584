import Glibc

extension Disk {
    /// What a file is called while it is written, before the number of the process; no tool takes it for a catalog.
    static let temporarySuffix = ".parlance-"

    /// Removes the temporary files of runs that were killed; those of a run that still works stay.
    ///
    /// Nothing is said of what cannot be removed: a later run tries again.
    package static func removeLeftovers(below path: String) {
        guard let names = try? files(below: path, matching: isLeftover) else { return }
        for name in names { unlink(path + "/" + name) }
    }

    private static func isLeftover(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard let dash = bytes.lastIndex(of: 0x2D),
            bytes[...dash].suffix(temporarySuffix.utf8.count)
                .elementsEqual(temporarySuffix.utf8),
            let process = Int32(String(decoding: bytes[(dash + 1)...], as: UTF8.self)),
            process > 0
        else { return false }
        return kill(process, 0) != 0 && errno == ESRCH
    }
}
