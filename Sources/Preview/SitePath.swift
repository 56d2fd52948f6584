/// Where the target of a request leads below the root of a site.
///
/// Percent-encoding is undone once. A target that could lead out of the site, or to a hidden file, leads nowhere: an
/// empty name, a name that begins with a dot (`..` too, encoded or not), a control character, bytes that are not UTF-8.
struct SitePath: Equatable {
    /// Without a slash at its start; a folder's ends with one, and the root's is empty.
    let path: String
    /// The target as it was sent, without its query.
    let address: String
    /// From the question mark on, or empty.
    let query: String

    /// - Parameters:
    ///   - target: of the request line, such as `/it/sonno/?page=2`.
    ///   - hostRoot: the path that the site has on its own host; it may stand before, and need not.
    init?(_ target: String, hostRoot: String = "/") {
        let end = target.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? target.endIndex
        address = String(target[..<end])
        query = String(target[end...].prefix { $0 != "#" })
        guard address.utf8.first == UInt8(ascii: "/"), var path = Self.decoded(address) else { return nil }
        if hostRoot != "/", path.hasPrefix(hostRoot) { path.removeFirst(hostRoot.count - 1) }
        path.removeFirst()
        var names = path.split(separator: "/", omittingEmptySubsequences: false)
        if names.last == "" { names.removeLast() }
        guard names.allSatisfy({ !$0.isEmpty && $0.first != "." }) else { return nil }
        self.path = path
    }

    var isFolder: Bool { path.isEmpty || path.utf8.last == UInt8(ascii: "/") }

    /// The folders of the path, the deepest first, the root (an empty text) last.
    var folders: [String] {
        var folders: [String] = []
        var rest = path[...]
        while let slash = rest.lastIndex(of: "/") {
            folders.append(String(path[...slash]))
            rest = path[..<slash]
        }
        return folders + [""]
    }

    /// The text without percent-encoding; nil for what no name of a file may hold.
    private static func decoded(_ text: String) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while var byte = rest.popFirst() {
            if byte == UInt8(ascii: "%") {
                guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else {
                    return nil
                }
                byte = high << 4 | low
            }
            guard byte >= 0x20, byte != 0x7F else { return nil }
            bytes.append(byte)
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
