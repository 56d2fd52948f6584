import Glibc

/// Tells when files change: those that are watched, and all below folders that are, whether they are there yet or not.
///
/// The kernel tells (inotify(7)); where it cannot (its limit of watches is reached), states are compared each second.
/// A change by a program that writes the same file in small steps counts when the file is closed. Hidden files and
/// what editors and Parlance itself leave beside a file for a moment are no changes.
///
/// One thread at a time may use it.
package final class FolderWatch {
    /// Of which names in a folder changes count; nil for all.
    private struct Place {
        var path: String
        var names: Set<String>?
    }

    private let descriptor: Int32
    private var paths: [String]
    private var places: [Int32: Place] = [:]
    /// Whether some folder is not watched by the kernel.
    private var isPartial = false
    /// Files that came since changes were last asked for: one that goes again was of a moment, as when an editor writes
    /// a file beside the old one and renames it.
    private var fresh: Set<String> = []
    /// What was there when states were last compared.
    private var states: StateDigest?

    /// - Parameters:
    ///   - paths: absolute paths of files and folders.
    ///   - asksKernel: false to compare states only.
    package init(_ paths: [String], asksKernel: Bool = true) {
        descriptor = asksKernel ? inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC)) : -1
        self.paths = paths
        watchAll()
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Watches these from now on, too; for settings that name other files after a change.
    package func watch(_ paths: [String]) {
        self.paths = paths
        watchAll()
    }

    /// Waits for a change, and then until nothing changed for a while, so that many changes are one.
    ///
    /// - Parameters:
    ///   - quiet: how long nothing may change, in milliseconds; after 20 such times the wait is over anyhow.
    ///   - limit: how long to wait for a first change, in milliseconds.
    /// - Returns: the paths that changed, sorted; empty if none did.
    package func changes(quiet: Int32 = 100, limit: Int32 = 10_000) -> [String] {
        var changed: Set<String> = []
        fresh = []
        var waited: Int32 = 0
        // Where the kernel tells nothing of some folder, it is looked at each second.
        let step = isPartial ? min(limit, 1_000) : limit
        while changed.isEmpty, waited < limit {
            collect(&changed, within: step)
            if isPartial, changed.isEmpty { compareStates(&changed) }
            waited += step
        }
        if changed.isEmpty { return [] }
        var rounds = 0
        while rounds < 20, collect(&changed, within: quiet) { rounds += 1 }
        // Folders may be new.
        watchAll()
        return changed.sorted()
    }

    // MARK: What is watched

    private func watchAll() {
        isPartial = descriptor < 0
        for path in paths {
            watchName(of: path)
            if Disk.isDirectory(path) { watchFolder(path) }
        }
        if isPartial { states = currentStates() }
    }

    /// Watches for the name of a path in its folder, or for the first folder on its way that is not there.
    private func watchName(of path: String) {
        var path = path
        while let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            let folder = String(path[..<slash])
            if Disk.isDirectory(folder) {
                return add(folder, names: [String(path[path.index(after: slash)...])])
            }
            path = folder
        }
    }

    private func watchFolder(_ path: String) {
        add(path, names: nil)
        for entry in (try? Disk.entries(path)) ?? [] where entry.isDirectory { watchFolder(path + "/" + entry.name) }
    }

    private func add(_ path: String, names: Set<String>?) {
        let events =
            IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF
        let watch = inotify_add_watch(descriptor, path, UInt32(events) | UInt32(IN_ONLYDIR))
        guard watch >= 0 else {
            if errno != ENOENT, errno != ENOTDIR { isPartial = true }
            return
        }
        guard let known = places[watch], known.path == path else {
            places[watch] = Place(path: path, names: names)
            return
        }
        if let names, let others = known.names {
            places[watch]?.names = others.union(names)
        } else {
            places[watch]?.names = nil
        }
    }

    // MARK: What changed

    /// Adds what the kernel tells in that time; whether it told of any change.
    @discardableResult
    private func collect(_ changed: inout Set<String>, within milliseconds: Int32) -> Bool {
        let deadline = ContinuousClock.now + .milliseconds(milliseconds)
        var hasNews = false
        while !hasNews {
            let left = Int32(clamping: Int((deadline - .now) / .milliseconds(1)))
            if left <= 0 { break }
            var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            // A negative descriptor is passed over, and only the time goes by.
            if poll(&request, 1, left) > 0 { hasNews = readEvents(&changed) }
        }
        return hasNews
    }

    private func readEvents(_ changed: inout Set<String>) -> Bool {
        let head = MemoryLayout<inotify_event>.size
        var hasNews = false
        withUnsafeTemporaryAllocation(byteCount: 64 << 10, alignment: 8) { buffer in
            while true {
                let count = read(descriptor, buffer.baseAddress, buffer.count)
                if count <= 0 { return }
                var offset = 0
                while offset + head <= count {
                    let event = buffer.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                    let end = min(offset + head + Int(event.len), count)
                    let name = String(decoding: buffer[offset + head..<end].prefix { $0 != 0 }, as: UTF8.self)
                    if note(event, name, &changed) { hasNews = true }
                    offset = end
                }
            }
        }
        return hasNews
    }

    private func note(_ event: inotify_event, _ name: String, _ changed: inout Set<String>) -> Bool {
        if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
            changed.formUnion(paths)
            return true
        }
        guard let place = places[event.wd] else { return false }
        if event.mask & UInt32(IN_IGNORED) != 0 {
            places[event.wd] = nil
            return false
        }
        if name.isEmpty {
            guard place.names == nil else { return false }
            changed.insert(place.path)
            return true
        }
        guard place.names?.contains(name) ?? !Self.isPassing(name) else { return false }
        let path = place.path + "/" + name
        if event.mask & UInt32(IN_CREATE) != 0 {
            fresh.insert(path)
            // A new file is told again when it is closed; a new folder or link is not.
            if event.mask & UInt32(IN_ISDIR) == 0, !isLink(path) { return false }
        }
        if event.mask & UInt32(IN_DELETE | IN_MOVED_FROM) != 0, fresh.remove(path) != nil {
            changed.remove(path)
            return false
        }
        changed.insert(path)
        return true
    }

    private func isLink(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0 && (status.st_mode & S_IFMT == S_IFLNK || status.st_nlink > 1)
    }

    /// Whether a name is one of a moment: hidden, a backup, vim's test of a folder, a file that is about to be renamed.
    static func isPassing(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix("~") || name == "4913" || name.contains(Disk.temporarySuffix)
    }

    private func compareStates(_ changed: inout Set<String>) {
        let now = currentStates()
        if let states, states != now { changed.formUnion(paths) }
        states = now
    }

    private func currentStates() -> StateDigest {
        var digest = StateDigest()
        for path in paths {
            let names = Disk.isDirectory(path) ? (try? Disk.files(below: path)) ?? [] : [""]
            for name in names where !Self.isPassing(String(name.split(separator: "/").last ?? "")) {
                let file = name.isEmpty ? path : path + "/" + name
                digest.add(file)
                digest.add(FileStates([file]).digest)
            }
        }
        return digest
    }
}
