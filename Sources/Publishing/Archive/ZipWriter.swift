/// Lays out a zip archive piece by piece, so that it need not be in memory as a whole.
///
///     var zip = ZipWriter()
///     file.write(zip.entry("a.txt", try .smallest(bytes)))
///     file.write(zip.end())
///
/// The bytes depend on the entries alone: every file has the owner's mode 0644 and the earliest time that zip knows,
/// 1980-01-01, no extra fields and no data descriptor. Written after PKWARE's APPNOTE 6.3.10; past 65,534 entries or
/// 4 GiB with the records of Zip64 (4.3.14). An EPUB wants the first entry like this (OCF 3.3, section 4.3).
package struct ZipWriter: Sendable {
    private struct Entry: Sendable {
        var name: [UInt8]
        var offset: Int
        var content: (method: UInt16, size: Int, compressed: Int, checksum: UInt32)
    }

    private var entries: [Entry] = []
    /// How many bytes were laid out.
    package private(set) var size = 0

    package init() {}

    /// The bytes of the next file of the archive: its local header and content.
    ///
    /// The name is UTF-8 with `/`.
    package mutating func entry(_ name: String, _ content: ZipContent) -> [UInt8] {
        let entry = Entry(
            name: Array(name.utf8), offset: size,
            content: (content.method.rawValue, content.size, content.bytes.count, content.checksum))
        entries.append(entry)
        var output: [UInt8] = []
        output.reserveCapacity(content.bytes.count + 30 + entry.name.count)
        output.append(little: UInt32(0x0403_4B50))
        Self.appendCommon(entry, to: &output)
        output.append(little: UInt16(0))
        output += entry.name
        output += content.bytes
        size += output.count
        return output
    }

    /// The directory at the end of the archive.
    package mutating func end() -> [UInt8] {
        var output: [UInt8] = []
        for entry in entries { Self.appendDirectoryEntry(entry, to: &output) }
        let start = size
        let length = output.count
        if entries.count >= 0xFFFF || start + length >= 0xFFFF_FFFF {
            appendZip64End(start, length, to: &output)
        }
        output.append(little: UInt32(0x0605_4B50))
        output.append(little: UInt32(0))
        output.append(little: UInt16(clamping: entries.count))
        output.append(little: UInt16(clamping: entries.count))
        output.append(little: UInt32(clamping: length))
        output.append(little: UInt32(clamping: start))
        output.append(little: UInt16(0))
        size += output.count
        return output
    }

    /// What a local header and a directory entry have in common: from the version that is needed to the name's length.
    private static func appendCommon(_ entry: Entry, to output: inout [UInt8]) {
        let isPlain = entry.name.allSatisfy { $0 < 0x80 }
        output.append(little: UInt16(20))
        // Bit 11: the name is UTF-8.
        output.append(little: UInt16(isPlain ? 0 : 0x0800))
        output.append(little: entry.content.method)
        // Midnight, 1 January 1980.
        output.append(little: UInt16(0))
        output.append(little: UInt16(0x0021))
        output.append(little: entry.content.checksum)
        output.append(little: UInt32(clamping: entry.content.compressed))
        output.append(little: UInt32(clamping: entry.content.size))
        output.append(little: UInt16(clamping: entry.name.count))
    }

    private static func appendDirectoryEntry(_ entry: Entry, to output: inout [UInt8]) {
        let isFar = entry.offset >= 0xFFFF_FFFF
        output.append(little: UInt32(0x0201_4B50))
        // Made by version 2.0 on Unix, for the mode.
        output.append(little: UInt16(3 << 8 | 20))
        appendCommon(entry, to: &output)
        output.append(little: UInt16(isFar ? 12 : 0))
        output.append(little: UInt16(0))
        output.append(little: UInt16(0))
        output.append(little: UInt16(0))
        output.append(little: UInt32(0o100644 << 16))
        output.append(little: UInt32(clamping: entry.offset))
        output += entry.name
        if isFar {
            output.append(little: UInt16(1))
            output.append(little: UInt16(8))
            output.append(little: UInt64(entry.offset))
        }
    }

    private func appendZip64End(_ start: Int, _ length: Int, to output: inout [UInt8]) {
        output.append(little: UInt32(0x0606_4B50))
        output.append(little: UInt64(44))
        output.append(little: UInt16(3 << 8 | 45))
        output.append(little: UInt16(45))
        output.append(little: UInt64(0))
        output.append(little: UInt64(entries.count))
        output.append(little: UInt64(entries.count))
        output.append(little: UInt64(length))
        output.append(little: UInt64(start))
        output.append(little: UInt32(0x0706_4B50))
        output.append(little: UInt32(0))
        output.append(little: UInt64(start + length))
        output.append(little: UInt32(1))
    }
}

extension [UInt8] {
    fileprivate mutating func append<Number: FixedWidthInteger>(little number: Number) {
        for shift in stride(from: 0, to: Number.bitWidth, by: 8) { append(UInt8(truncatingIfNeeded: number >> shift)) }
    }
}
