import Glibc

extension Disk {
    /// The first bytes of a file, all of them where it is shorter.
    package static func head(_ path: String, count: Int) throws(FileProblem) -> [UInt8] {
        try part(path, count: count, fromEnd: false)
    }

    /// The last bytes of a file, all of them where it is shorter.
    static func tail(_ path: String, count: Int) throws(FileProblem) -> [UInt8] {
        try part(path, count: count, fromEnd: true)
    }

    private static func part(_ path: String, count: Int, fromEnd: Bool) throws(FileProblem) -> [UInt8] {
        // A FIFO opened without O_NONBLOCK would wait for a writer for ever.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw .last(path) }
        defer { close(descriptor) }
        // A file that is shorter stays where it is.
        if fromEnd { _ = lseek(descriptor, off_t(-count), SEEK_END) }
        var failure: FileProblem?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            while filled < count {
                let got = Glibc.read(descriptor, buffer.baseAddress.map { $0 + filled }, count - filled)
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = .last(path) }
                if got <= 0 { break }
                filled += got
            }
        }
        if let failure { throw failure }
        return bytes
    }
}
