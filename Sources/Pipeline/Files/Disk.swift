import Glibc

/// The file system, as far as Parlance uses it; every path is absolute or relative to the working directory.
package enum Disk {
    /// The largest file that is read into memory.
    package static let largestFile = 256 << 20

    /// A file's state on the disk, to notice that another program wrote it.
    package struct Stamp: Equatable, Sendable {
        private var device: UInt
        private var inode: UInt
        private var size: Int
        private var seconds: Int
        private var nanoseconds: Int

        init(_ status: stat) {
            device = UInt(status.st_dev)
            inode = UInt(status.st_ino)
            size = Int(status.st_size)
            seconds = status.st_mtim.tv_sec
            nanoseconds = status.st_mtim.tv_nsec
        }
    }

    package static func read(_ path: String, limit: Int = largestFile) throws(FileProblem) -> [UInt8] {
        try readStamped(path, limit: limit).bytes
    }

    package static func readStamped(
        _ path: String, limit: Int = largestFile
    ) throws(FileProblem) -> (bytes: [UInt8], stamp: Stamp) {
        // A FIFO opened without O_NONBLOCK would wait for a writer for ever.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .last(path) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .last(path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw FileProblem(path: path, kind: .notAFile) }
        let size = Int(status.st_size)
        guard size <= limit else { throw FileProblem(path: path, kind: .tooLarge(limit: limit)) }
        var failure: FileProblem?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = .last(path) }
                if got <= 0 { break }
                count += got
            }
        }
        if let failure { throw failure }
        return (bytes, Stamp(status))
    }

    package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    /// Whether there is something that is no directory; links are followed.
    package static func isFile(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
    }

    package static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The path without `.`, `..` and symbolic links; nil where nothing is there.
    package static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The names in a directory and whether each is a directory itself, sorted by their bytes.
    ///
    /// Hidden names are left out unless they are asked for; a symbolic link to a directory is no directory, so a tree
    /// has no cycles.
    package static func entries(
        _ path: String, hidden: Bool = false
    ) throws(FileProblem) -> [(name: String, isDirectory: Bool)] {
        guard let directory = opendir(path) else { throw .last(path) }
        defer { closedir(directory) }
        var entries: [(name: String, isDirectory: Bool)] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasPrefix("."), !hidden || name == "." || name == ".." { continue }
            var isDirectory = entry.pointee.d_type == UInt8(DT_DIR)
            if entry.pointee.d_type == UInt8(DT_UNKNOWN) {
                var status = stat()
                isDirectory = lstat(path + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
            }
            entries.append((name, isDirectory))
        }
        return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    }

    /// The files below a directory as paths relative to it, sorted; `matching` is asked with the relative path.
    package static func files(
        below path: String, matching: (String) -> Bool = { _ in true }
    ) throws(FileProblem) -> [String] {
        var found: [String] = []
        var pending = [""]
        while let folder = pending.popLast() {
            for (name, isDirectory) in try entries(folder.isEmpty ? path : path + "/" + folder) {
                let relative = folder.isEmpty ? name : folder + "/" + name
                if isDirectory {
                    pending.append(relative)
                } else if matching(relative) {
                    found.append(relative)
                }
            }
        }
        return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
