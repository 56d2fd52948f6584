/// A file of the site: its path below the root and its bytes.
package struct SitePage: Sendable {
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}

/// Addresses of pages as links from one page: relative, so that a site works below any path and without a server's
/// settings.
struct PageAddress {
    /// The page's folder below the root, empty or ending in `/`.
    let folder: String
    /// The path of the site's root on its host, for a page that is shown at any address (404); it ends in `/`.
    var hostRoot: String?

    private var toRoot: String { hostRoot ?? String(repeating: "../", count: folder.split(separator: "/").count) }

    /// A link to a path below the root, empty for the root itself.
    func link(to path: String) -> String {
        let link = toRoot + Self.encoded(path)
        return link.isEmpty ? "./" : link
    }

    /// Percent-encoded but for what RFC 3986 leaves unreserved, and `/`.
    static func encoded(_ path: String) -> String {
        var output = ""
        for byte in path.utf8 {
            let isPlain =
                byte < 0x80 && (byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || "-._~/".utf8.contains(byte))
            if isPlain {
                output.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                output += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
        return output
    }
}
