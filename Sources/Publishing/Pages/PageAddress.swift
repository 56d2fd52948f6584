import SourceText
import Templates

/// Addresses of pages as links from one page: relative, so that a site works below any path and without a server's
/// settings.
struct PageAddress {
    /// The page's folder below the root, empty or ending in `/`.
    let folder: String
    /// What leads from the page to the root: `../../`, or the root's path on its host.
    private let toRoot: String

    /// - Parameter hostRoot: the path of the site's root on its host, for a page that is shown at any address (404); it
    ///   ends in `/`.
    init(folder: String, hostRoot: String? = nil) {
        self.folder = folder
        toRoot = hostRoot ?? String(repeating: "../", count: folder.utf8.count { $0 == UInt8(ascii: "/") })
    }

    /// A link to a path below the root, empty for the root itself.
    func link(to path: String) -> String { link(encoded: Self.encoded(path)) }

    /// A link to a path that is percent-encoded already.
    func link(encoded path: String) -> String {
        let link = toRoot + path
        return link.isEmpty ? "./" : link
    }

    /// Percent-encoded but for what RFC 3986 leaves unreserved, and `/`.
    static func encoded(_ path: String) -> String {
        var path = path
        if path.withUTF8({ $0.allSatisfy(isPlain) }) { return path }
        var output: [UInt8] = []
        output.reserveCapacity(path.utf8.count * 3)
        for byte in path.utf8 {
            if isPlain(byte) {
                output.append(byte)
            } else {
                output.append(UInt8(ascii: "%"))
                output.append(digit(byte >> 4))
                output.append(digit(byte & 15))
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    @inline(__always)
    private static func isPlain(_ byte: UInt8) -> Bool {
        // "-", ".", "/" and the digits stand in a row.
        byte &- 0x2D < 13 || (byte | 0x20) &- 0x61 < 26 || byte == 0x5F || byte == 0x7E
    }

    private static func digit(_ value: UInt8) -> UInt8 { value + (value < 10 ? 0x30 : 0x37) }
}
