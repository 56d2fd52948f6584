import CNettle

/// SHA-256 (FIPS 180-4) by nettle.
package enum SHA256Digest {
    package static func bytes(of input: [UInt8]) -> [UInt8] {
        var digest = SHA256Stream()
        digest.update(input)
        return digest.finish()
    }

    /// The digest as 64 lower-case hexadecimal digits.
    package static func hexadecimal(of input: [UInt8]) -> String { hexadecimal(bytes(of: input)) }

    package static func hexadecimal(_ digest: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}

/// SHA-256 of bytes that come piece by piece.
package struct SHA256Stream {
    private var context = sha256_ctx()

    package init() { cnettle_sha256_init(&context) }

    package mutating func update(_ bytes: [UInt8]) { cnettle_sha256_update(&context, bytes.count, bytes) }

    package mutating func finish() -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        cnettle_sha256_digest(&context, digest.count, &digest)
        return digest
    }
}
