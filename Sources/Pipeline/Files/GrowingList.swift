import Glibc

/// A file of lines that grows at its end, line by line: what was added is there even if the run is killed.
final class GrowingList {
    private let path: String
    private let descriptor: Int32

    init(_ path: String) throws(FileProblem) {
        self.path = path
        if let slash = path.lastIndex(of: "/") { try Disk.makeDirectories(String(path[..<slash])) }
        descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw .last(path) }
        var last: UInt8 = 0x0A
        let end = lseek(descriptor, 0, SEEK_END)
        if end > 0, pread(descriptor, &last, 1, end - 1) == 1, last != 0x0A {
            try Disk.write([0x0A], to: descriptor, path)
        }
    }

    deinit { close(descriptor) }

    func append(_ line: String) throws(FileProblem) {
        try Disk.write(Array(line.utf8) + [0x0A], to: descriptor, path)
    }
}
