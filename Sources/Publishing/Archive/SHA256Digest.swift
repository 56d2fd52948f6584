import CNettle

/// SHA-256 (FIPS 180-4) by nettle.
package enum SHA256Digest {
    package static func bytes(of input: [UInt8]) -> [UInt8] {
        var context = sha256_ctx()
        cnettle_sha256_init(&context)
        cnettle_sha256_update(&context, input.count, input)
        var digest = [UInt8](repeating: 0, count: 32)
        cnettle_sha256_digest(&context, digest.count, &digest)
        return digest
    }

    /// The digest as 64 lower-case hexadecimal digits.
    package static func hexadecimal(of input: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        let text = bytes(of: input).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        return String(decoding: text, as: UTF8.self)
    }
}
