import Glibc

extension Disk {
    package static func makeDirectories(_ path: String) throws(FileProblem) {
        if path.isEmpty || mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else { throw .last(path) }
        try makeDirectories(String(path[..<slash]))
        if mkdir(path, 0o777) != 0, errno != EEXIST { throw .last(path) }
    }

    /// Replaces a person's file so that it is the old or the new one at every moment, even if the run is killed.
    ///
    /// A symbolic link stays one: the file that it leads to is replaced. What a killed run left beside the file is
    /// taken away by ``removeLeftovers(below:)``.
    ///
    /// - Parameter stamp: the state in which it was read, nil where it was not there; if another program wrote it
    ///   since, nothing is written and ``FileProblem/Kind/changedMeanwhile`` is thrown.
    package static func replace(_ path: String, with bytes: [UInt8], ifStill stamp: Stamp?) throws(FileProblem) {
        let path = realPath(path) ?? path
        let temporary = path + temporarySuffix + String(getpid())
        do throws(FileProblem) {
            try writeTemporary(temporary, bytes, like: path, flushes: stamp != nil)
            var status = stat()
            let current = stat(path, &status) == 0 ? Stamp(status) : nil
            guard current == stamp else { throw FileProblem(path: path, kind: .changedMeanwhile) }
            guard rename(temporary, path) == 0 else { throw FileProblem.last(path) }
        } catch {
            unlink(temporary)
            throw error
        }
    }

    /// A new file has nothing to lose: only a replacement waits for the disk.
    private static func writeTemporary(
        _ temporary: String, _ bytes: [UInt8], like path: String, flushes: Bool
    ) throws(FileProblem) {
        var status = stat()
        let isReplacement = stat(path, &status) == 0
        let mode = isReplacement ? status.st_mode & 0o777 : 0o666
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw .last(path) }
        defer { close(descriptor) }
        // The umask took bits away that the old file has.
        if isReplacement, fchmod(descriptor, mode) != 0 { throw .last(path) }
        try write(bytes, to: descriptor, path)
        if flushes, fsync(descriptor) != 0 { throw .last(path) }
    }

    /// Writes generated output in place unless the file holds these bytes already; tells whether it wrote.
    ///
    /// A file that could not be written to its end is taken away.
    @discardableResult
    package static func update(_ path: String, with bytes: [UInt8]) throws(FileProblem) -> Bool {
        try updated(path, with: bytes) { _ in true }?.wrote ?? false
    }

    /// As ``update(_:with:)``, and the state in which the file is then; nil where `mayWrite` refused.
    ///
    /// - Parameter mayWrite: asked before anything is written, with whether there is no such file yet.
    static func updated(
        _ path: String, with bytes: [UInt8], mayWrite: (_ isNew: Bool) throws(FileProblem) -> Bool
    ) throws(FileProblem) -> (wrote: Bool, state: FileState)? {
        var descriptor = open(path, O_RDWR | O_CLOEXEC)
        let isNew = descriptor < 0
        if isNew {
            guard errno == ENOENT else { throw .last(path) }
            guard try mayWrite(true) else { return nil }
            descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
            if descriptor < 0, errno == ENOENT, let slash = path.lastIndex(of: "/") {
                try makeDirectories(String(path[..<slash]))
                descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
            }
            guard descriptor >= 0 else { throw .last(path) }
        }
        defer { close(descriptor) }
        if !isNew {
            if holds(descriptor, bytes) { return (false, state(of: descriptor)) }
            guard try mayWrite(false) else { return nil }
            guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else { throw .last(path) }
        }
        do throws(FileProblem) {
            try write(bytes, to: descriptor, path)
        } catch {
            // Half a file under its name would pass for a whole one.
            unlink(path)
            throw error
        }
        return (true, state(of: descriptor))
    }

    /// Makes a folder that keeps itself out of git.
    static func makeIgnoredFolder(_ path: String) throws(FileProblem) {
        try makeDirectories(path)
        let ignore = path + "/.gitignore"
        if !exists(ignore) { try update(ignore, with: Array("*\n".utf8)) }
    }

    package static func remove(_ path: String) throws(FileProblem) {
        guard unlink(path) == 0 || errno == ENOENT else { throw .last(path) }
    }

    private static func holds(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
        var status = stat()
        guard fstat(descriptor, &status) == 0, Int(status.st_size) == bytes.count else { return false }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 64 << 10) { buffer in
            var offset = 0
            while offset < bytes.count {
                let got = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
                if got <= 0 { return false }
                let isEqual = bytes.withUnsafeBytes { known in
                    guard let start = known.baseAddress, let read = buffer.baseAddress else { return false }
                    return offset + got <= bytes.count && memcmp(start + offset, read, got) == 0
                }
                if !isEqual { return false }
                offset += got
            }
            return true
        }
    }

    static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws(FileProblem) {
        var offset = 0
        while offset < bytes.count {
            let wrote = bytes.withUnsafeBytes { buffer in
                Glibc.write(descriptor, buffer.baseAddress.map { $0 + offset }, bytes.count - offset)
            }
            if wrote < 0, errno == EINTR { continue }
            if wrote < 0 { throw .last(path) }
            offset += wrote
        }
    }
}

extension Disk {
    /// Gives a file another place, where nothing may be, and takes away the folders that this leaves empty.
    package static func move(_ path: String, to destination: String) throws(FileProblem) {
        guard !exists(destination) else { throw FileProblem(path: destination, kind: .changedMeanwhile) }
        if let slash = destination.lastIndex(of: "/") { try makeDirectories(String(destination[..<slash])) }
        guard rename(path, destination) == 0 else { throw .last(path) }
        removeEmptyFolders(above: path)
    }

    /// Takes away the folders above a path, as far as they are empty.
    package static func removeEmptyFolders(above path: String) {
        var folder = path[...]
        while let slash = folder.lastIndex(of: "/"), slash > folder.startIndex {
            folder = folder[..<slash]
            if rmdir(String(folder)) != 0 { return }
        }
    }
}

extension Disk {
    /// Removes a folder of our own with all that is in it; symbolic links are not followed.
    static func removeFolder(_ path: String) {
        guard let entries = opendir(path) else { return }
        while let entry = readdir(entries) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            let inner = path + "/" + name
            if unlink(inner) != 0 { removeFolder(inner) }
        }
        closedir(entries)
        rmdir(path)
    }
}
