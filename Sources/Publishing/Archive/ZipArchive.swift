import CArchive

/// A zip archive in memory whose bytes depend on nothing but its entries.
///
/// Entries are written in the order of their names, with the same owner and mode, and deflated by libarchive. They
/// have no time of their own: libarchive writes the earliest that zip knows then, 1980-01-01, while it would turn any
/// later one into the time zone of the machine.
package struct ZipArchive: Sendable {
    /// libarchive refused an entry or ran out of memory.
    package struct Failure: Error, Sendable {
        package let reason: String
    }

    private var entries: [String: [UInt8]] = [:]

    package init() {}

    /// Adds a file; a second one of the same name replaces the first.
    package mutating func add(_ name: String, _ bytes: [UInt8]) { entries[name] = bytes }

    package func bytes() throws(Failure) -> [UInt8] {
        // libarchive marks names as UTF-8 only in a locale of that encoding; without the mark some programs garble them.
        guard let locale = carchive_utf8_locale() else { return try pack() }
        let former = carchive_use_locale(locale)
        defer {
            _ = carchive_use_locale(former)
            carchive_free_locale(locale)
        }
        return try pack()
    }

    private func pack() throws(Failure) -> [UInt8] {
        guard let archive = archive_write_new() else { throw Failure(reason: "out of memory") }
        defer { archive_write_free(archive) }
        let output = ArchiveOutput()
        archive_write_set_format_zip(archive)
        archive_write_set_bytes_in_last_block(archive, 1)
        try check(
            archive_write_open(archive, Unmanaged.passUnretained(output).toOpaque(), nil, appendArchiveBytes, nil),
            archive)
        for name in entries.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            try write(name, entries[name] ?? [], to: archive)
        }
        try check(archive_write_close(archive), archive)
        return output.bytes
    }

    private func write(_ name: String, _ bytes: [UInt8], to archive: OpaquePointer) throws(Failure) {
        guard let entry = archive_entry_new() else { throw Failure(reason: "out of memory") }
        defer { archive_entry_free(entry) }
        archive_entry_set_pathname_utf8(entry, name)
        archive_entry_set_size(entry, Int64(bytes.count))
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        try check(archive_write_header(archive, entry), archive)
        let written = archive_write_data(archive, bytes, bytes.count)
        guard written == bytes.count else { throw failure(archive) }
    }

    private func check(_ status: Int32, _ archive: OpaquePointer) throws(Failure) {
        if status < ARCHIVE_WARN { throw failure(archive) }
    }

    private func failure(_ archive: OpaquePointer) -> Failure {
        Failure(reason: archive_error_string(archive).map { String(cString: $0) } ?? "unknown error of libarchive")
    }
}

/// Where libarchive's callback puts the archive.
private final class ArchiveOutput {
    var bytes: [UInt8] = []
}

private func appendArchiveBytes(
    _: OpaquePointer?, _ output: UnsafeMutableRawPointer?, _ bytes: UnsafeRawPointer?, _ count: Int
) -> Int {
    guard let output, let bytes else { return -1 }
    let target = Unmanaged<ArchiveOutput>.fromOpaque(output).takeUnretainedValue()
    target.bytes.append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
    return count
}
