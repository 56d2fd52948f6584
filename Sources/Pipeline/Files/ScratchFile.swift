import Glibc

/// Bytes that a run puts out of memory for a while: a file without a name, which ends with the run.
///
/// `append` from one thread at a time; `read` from any.
final class ScratchFile: Sendable {
    private let descriptor: Int32

    /// - Parameter folder: a folder on a disk with room.
    init(in folder: String) throws(FileProblem) {
        var template = Array((folder + "/" + Disk.temporarySuffix + "XXXXXX").utf8CString)
        descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw .last(folder) }
        unlink(template)
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }

    deinit { close(descriptor) }

    func append(_ bytes: [UInt8]) throws(FileProblem) { try Disk.write(bytes, to: descriptor, "a temporary file") }

    /// So many bytes from an offset; nil where the file has no more or cannot be read.
    func read(_ count: Int, at offset: Int) -> [UInt8]? {
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            guard let start = buffer.baseAddress else { return }
            while initialized < count {
                let got = pread(descriptor, start + initialized, count - initialized, off_t(offset + initialized))
                if got <= 0 { return }
                initialized += got
            }
        }
        return bytes.count == count ? bytes : nil
    }
}
