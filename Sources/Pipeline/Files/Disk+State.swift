import Glibc

extension Disk {
    /// What the file system tells of a file without opening it: two equal states mean the same bytes, unless the file
    /// was written within the clock's last tick.
    ///
    /// The time of the last status change (`ctime`) is part of it, which no program can set back.
    package enum FileState: Hashable, Sendable {
        case missing
        case present(device: UInt64, inode: UInt64, size: Int64, modified: Moment, changed: Moment)
        /// The file system does not tell.
        case unknown
    }

    /// A time of the real clock, in nanoseconds since 1970.
    package struct Moment: Hashable, Comparable, Sendable {
        package let nanoseconds: Int64

        package init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

        init(_ time: timespec) { nanoseconds = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec) }

        package static func < (left: Moment, right: Moment) -> Bool { left.nanoseconds < right.nanoseconds }
    }

    /// The state of a file; of a symbolic link, of what it leads to.
    package static func state(_ path: String) -> FileState { state(path, below: AT_FDCWD) }

    /// The same for a path below an open folder.
    static func state(_ path: String, below folder: Int32) -> FileState {
        var status = stat()
        guard fstatat(folder, path, &status, 0) == 0 else {
            return errno == ENOENT || errno == ENOTDIR ? .missing : .unknown
        }
        return FileState(status)
    }

    /// The state of an open file.
    static func state(of descriptor: Int32) -> FileState {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? FileState(status) : .unknown
    }

    package static var now: Moment {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Moment(time)
    }

    /// Replaces a file that can be made again, whole or not at all; whether that worked does not matter.
    ///
    /// Nothing waits for the disk: after a crash of the machine the file may be cut, so it needs a checksum.
    static func replaceDerived(_ path: String, with bytes: [UInt8]) { try? replaceWhole(path, with: bytes) }

    /// The same for a file that must be there afterwards.
    static func replaceWhole(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
        let temporary = path + temporarySuffix + String(getpid())
        do throws(FileProblem) {
            try update(temporary, with: bytes)
            guard rename(temporary, path) == 0 else { throw FileProblem.last(path) }
        } catch {
            unlink(temporary)
            throw error
        }
    }
}

extension Disk.FileState {
    fileprivate init(_ status: stat) {
        self = .present(
            device: UInt64(status.st_dev), inode: UInt64(status.st_ino), size: Int64(status.st_size),
            modified: Disk.Moment(status.st_mtim), changed: Disk.Moment(status.st_ctim))
    }
}
