import SourceText

/// Names in a book: of files, of places in them, and of the book itself.
package enum BookNames {
    /// A file name in ASCII, the same for the same path in every run.
    ///
    /// A path that is plain stays readable, `health/sleep` as `health-sleep`; others end in a part of their digest, so that
    /// no two are the same where case or spelling does not count.
    package static func file(_ path: String, ending: String) -> String {
        var name = ""
        var isExact = path.utf8.count <= 60
        for byte in path.utf8 {
            switch byte {
            case _ where ASCII.isDigit(byte) || byte &- 0x61 < 26 || byte == "_":
                name.unicodeScalars.append(Unicode.Scalar(byte))
            case UInt8(ascii: "/"), UInt8(ascii: "-"):
                // "a/b" and "a-b" must differ: the slash is two hyphens.
                if name.hasSuffix("-") || name.isEmpty { isExact = false }
                name += byte == UInt8(ascii: "/") ? "--" : "-"
            default: isExact = false
            }
        }
        let isPlain = isExact && !name.isEmpty && !name.hasSuffix("-")
        if isPlain { return name + "." + ending }
        let digest = SHA256Digest.hexadecimal(of: Array(path.utf8)).prefix(10)
        return (name.isEmpty ? "x" : String(name.prefix(40))) + "-" + digest + "." + ending
    }

    /// An id that XML takes everywhere (NCName in ASCII) for one that HTML takes.
    static func id(_ id: [UInt8]) -> String {
        var output = ""
        for scalar in String(decoding: id, as: UTF8.self).unicodeScalars {
            let isPlain =
                scalar.isASCII
                && (ASCII.isAlphanumeric(UInt8(scalar.value)) || "-_.".unicodeScalars.contains(scalar))
            output += isPlain ? String(scalar) : "_" + String(scalar.value, radix: 16)
        }
        guard let first = output.utf8.first else { return "_" }
        return ASCII.isLetter(first) || first == "_" ? output : "_" + output
    }

    /// A UUID of a name: version 8 (RFC 9562, appendix B.2) with the first bits of its SHA-256.
    package static func uuid(of name: String) -> String {
        var bytes = Array(SHA256Digest.bytes(of: Array(name.utf8)).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array(SHA256Digest.hexadecimal(bytes).utf8)
        var parts: [String] = []
        var position = 0
        for count in [8, 4, 4, 4, 12] {
            parts.append(String(decoding: digits[position..<position + count], as: UTF8.self))
            position += count
        }
        return parts.joined(separator: "-")
    }
}
