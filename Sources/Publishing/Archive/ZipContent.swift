/// What a file of a zip archive holds, as it stands there.
package struct ZipContent: Sendable {
    /// APPNOTE 4.4.5.
    enum Method: UInt16, Sendable {
        case stored = 0
        case deflated = 8
    }

    let method: Method
    let bytes: [UInt8]
    /// The size before compression.
    let size: Int
    /// CRC-32 of what was compressed (APPNOTE 4.4.7).
    let checksum: UInt32

    init(method: Method, bytes: [UInt8], size: Int, checksum: UInt32) {
        self.method = method
        self.bytes = bytes
        self.size = size
        self.checksum = checksum
    }

    /// The bytes as they are.
    package static func stored(_ bytes: [UInt8]) -> ZipContent {
        ZipContent(method: .stored, bytes: bytes, size: bytes.count, checksum: CRC32.checksum(of: bytes))
    }

    /// The bytes compressed, or as they are where that would not make them shorter: pictures, other archives.
    package static func smallest(_ bytes: [UInt8]) throws(Deflater.Failure) -> ZipContent {
        let deflater = try Deflater()
        try deflater.write(bytes)
        let deflated = try deflater.finish()
        if deflated.bytes.count < bytes.count { return deflated }
        return ZipContent(method: .stored, bytes: bytes, size: bytes.count, checksum: deflated.checksum)
    }
}

/// CRC-32 as zip and gzip use it (ISO 3309, reflected polynomial EDB88320).
enum CRC32 {
    static func checksum(of bytes: [UInt8]) -> UInt32 {
        let table = Self.table
        return ~bytes.reduce(~UInt32(0)) { $0 >> 8 ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
    }

    private static let table = (UInt32(0)..<256).map { index in
        (0..<8).reduce(index) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }
}
