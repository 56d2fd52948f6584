import Diagnostics
import Publishing

/// A folder in which files of ours may stand beside those of a person, who may have changed ours.
///
/// A list in the folder, `.parlance-files`, says which files are ours and what was in them, as `sha256sum` writes it.
/// Nothing else is ever written over or removed.
struct TreeFolder: Sendable {
    static let listName = ".parlance-files"
    /// Stands in the list for a file that a run is about to write.
    private static let pending = String(repeating: "0", count: 64)

    let root: String
    let shownRoot: String
    private let known: [String: String]

    init(_ root: String, shownAs shownRoot: String) {
        self.root = root
        self.shownRoot = shownRoot
        var known: [String: String] = [:]
        let list = (try? Disk.read(root + "/" + Self.listName)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        for line in list.split(separator: "\n") {
            let parts = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: true)
            guard parts.count == 2, parts[0].utf8.count == 64 else { continue }
            let path = String(parts[1].drop { $0 == " " })
            // The list is a file like any other: it cannot name what is outside of the folder.
            if !path.hasPrefix("/"), !path.split(separator: "/").contains("..") { known[path] = String(parts[0]) }
        }
        self.known = known
    }

    /// One diagnostic for each path where something stands that is not ours any more.
    func conflicts(with paths: some Sequence<String>) -> [Diagnostic] {
        paths.sorted().compactMap { path in
            let isInside = Disk.isInside(path, below: root)
            guard !isInside || (Disk.exists(root + "/" + path) && !isOurs(path)) else { return nil }
            return Diagnostic(
                "not-ours", .error,
                known[path] == nil || !isInside
                    ? "\"\(shownRoot)/\(path)\" is there already and was not written by Parlance"
                    : "\"\(shownRoot)/\(path)\" was changed since Parlance wrote it",
                help: "move it away, or name another folder with -o; nothing was written")
        }
    }

    private func isOurs(_ path: String) -> Bool {
        guard let digest = known[path] else { return false }
        if digest == Self.pending { return true }
        return (try? Disk.read(root + "/" + path)).map { SHA256Digest.hexadecimal(of: $0) == digest } ?? false
    }

    /// Notes what a run is going to write, so that the next one knows it even if this one is killed.
    func announce(_ paths: some Sequence<String>) throws(FileProblem) {
        var list = known
        for path in paths { list[path] = Self.pending }
        try write(list)
    }

    /// Removes what an earlier run wrote and this one did not, but for what a person changed.
    ///
    /// - Parameter written: the digest of each file by its path.
    /// - Returns: the paths that were removed.
    func finish(_ written: [String: String]) throws(FileProblem) -> [String] {
        var removed: [String] = []
        for path in known.keys.sorted()
        where written[path] == nil && Disk.isFolderInside(path, below: root) && isOurs(path) {
            try Disk.remove(root + "/" + path)
            Disk.removeEmptyFolders(above: root + "/" + path)
            removed.append(path)
        }
        try write(written)
        return removed
    }

    private func write(_ list: [String: String]) throws(FileProblem) {
        let lines = list.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map {
            "\($0.value)  \($0.key)\n"
        }
        try Disk.update(root + "/" + Self.listName, with: Array(lines.joined().utf8))
    }
}
