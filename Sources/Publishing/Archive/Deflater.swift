import CArchive

/// Compresses bytes that come piece by piece (DEFLATE, RFC 1951).
///
/// libarchive's gzip filter does the work; its header and trailer (RFC 1952) are taken off, and the trailer's CRC-32 is
/// what zip wants to know as well.
package final class Deflater {
    /// libarchive refused or ran out of memory.
    package struct Failure: Error, Sendable {
        package let reason: String
    }

    private let archive: OpaquePointer
    private let output = DeflaterOutput()
    private var size = 0

    package init() throws(Failure) {
        guard let archive = archive_write_new() else { throw Failure(reason: "out of memory") }
        self.archive = archive
        archive_write_set_format_raw(archive)
        archive_write_add_filter_gzip(archive)
        // Without it the header would hold the time of the run.
        archive_write_set_filter_option(archive, "gzip", "timestamp", nil)
        archive_write_set_bytes_in_last_block(archive, 1)
        try check(
            archive_write_open(archive, Unmanaged.passUnretained(output).toOpaque(), nil, appendBytes, nil))
        guard let entry = archive_entry_new() else { throw Failure(reason: "out of memory") }
        defer { archive_entry_free(entry) }
        archive_entry_set_filetype(entry, 0o100000)
        try check(archive_write_header(archive, entry))
    }

    deinit {
        archive_write_free(archive)
    }

    package func write(_ bytes: [UInt8]) throws(Failure) {
        if bytes.isEmpty { return }
        guard archive_write_data(archive, bytes, bytes.count) == bytes.count else { throw failure }
        size += bytes.count
    }

    /// All that was written, compressed; nothing can be written afterwards.
    package func finish() throws(Failure) -> ZipContent {
        try check(archive_write_close(archive))
        let gzip = output.bytes
        guard gzip.count >= 18 else { throw Failure(reason: "gzip ended early") }
        let checksum = gzip[(gzip.count - 8)...].prefix(4).reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return ZipContent(
            method: .deflated, bytes: Array(gzip[10..<gzip.count - 8]), size: size, checksum: checksum)
    }

    private func check(_ status: Int32) throws(Failure) {
        if status < ARCHIVE_WARN { throw failure }
    }

    private var failure: Failure {
        Failure(reason: archive_error_string(archive).map { String(cString: $0) } ?? "unknown error of libarchive")
    }
}

/// Where libarchive's callback puts the bytes.
private final class DeflaterOutput {
    var bytes: [UInt8] = []
}

private func appendBytes(
    _: OpaquePointer?, _ output: UnsafeMutableRawPointer?, _ bytes: UnsafeRawPointer?, _ count: Int
) -> Int {
    guard let output, let bytes else { return -1 }
    let target = Unmanaged<DeflaterOutput>.fromOpaque(output).takeUnretainedValue()
    target.bytes.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
    return count
}
