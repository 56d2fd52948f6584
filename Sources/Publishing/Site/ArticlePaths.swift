import SourceText

/// Paths between articles and their files.
package enum ArticlePaths {
    /// A path relative to an article's origin (``Article/linkOrigin``) as a path below the articles folder; nil where
    /// it leaves the folder.
    package static func resolve(_ path: String, from origin: String) -> String? {
        if isPlain(path) {
            guard let slash = origin.utf8.lastIndex(of: ASCII.slash) else { return path }
            return String(origin[...slash]) + path
        }
        var parts = origin.split(separator: "/").dropLast().map(String.init)
        for part in path.split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case "", ".": continue
            case "..":
                if parts.isEmpty { return nil }
                parts.removeLast()
            default: parts.append(String(part))
            }
        }
        return parts.joined(separator: "/")
    }

    /// Whether a path goes down only, by names without a point in front: most do.
    private static func isPlain(_ path: String) -> Bool {
        var before = ASCII.slash
        for byte in path.utf8 {
            if before == ASCII.slash, byte == ASCII.slash || byte == UInt8(ascii: ".") { return false }
            before = byte
        }
        return before != ASCII.slash
    }
}
