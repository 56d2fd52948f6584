import Glibc

/// A generated file that is written piece by piece and takes its place at the end, only where its bytes differ.
///
/// What it replaces is whole until then. If it is not finished, nothing is left behind.
final class StreamedFile {
    private let path: String
    private let temporary: String
    private let descriptor: Int32
    private var isFinished = false
    private(set) var size = 0

    init(_ path: String) throws(FileProblem) {
        self.path = path
        temporary = path + Disk.temporarySuffix + String(getpid())
        if let slash = path.lastIndex(of: "/") { try Disk.makeDirectories(String(path[..<slash])) }
        descriptor = open(temporary, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .last(path) }
    }

    deinit {
        close(descriptor)
        if !isFinished { unlink(temporary) }
    }

    func write(_ bytes: [UInt8]) throws(FileProblem) {
        try Disk.write(bytes, to: descriptor, path)
        size += bytes.count
    }

    /// Puts the file in its place; tells whether it differs from what was there.
    func finish() throws(FileProblem) -> Bool {
        if holdsTheSame() { return false }
        guard rename(temporary, path) == 0 else { throw .last(path) }
        isFinished = true
        return true
    }

    private func holdsTheSame() -> Bool {
        let other = open(path, O_RDONLY | O_CLOEXEC)
        guard other >= 0 else { return false }
        defer { close(other) }
        var status = stat()
        guard fstat(other, &status) == 0, Int(status.st_size) == size, lseek(descriptor, 0, SEEK_SET) == 0 else {
            return false
        }
        let half = 64 << 10
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * half) { buffer in
            guard let start = buffer.baseAddress else { return false }
            while true {
                let new = Glibc.read(descriptor, start, half)
                let old = Glibc.read(other, start + half, half)
                guard new == old, new >= 0, memcmp(start, start + half, new) == 0 else { return false }
                if new == 0 { return true }
            }
        }
    }
}
