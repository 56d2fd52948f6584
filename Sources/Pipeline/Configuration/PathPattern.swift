import SourceText

/// A pattern for files below a folder, as `.gitignore` has them in small: `drafts/`, `*.it.md`, `2019/**/old-*`.
///
/// A pattern without a slash in its middle stands for a file or folder anywhere; another one for a path from the top.
/// `*` and `?` do not cross a slash, `**` does. What is in a folder that matches, matches too. No exceptions, no sets.
struct PathPattern: Hashable, Sendable {
    private let parts: [[UInt8]]
    private let isAnchored: Bool
    /// Whether it ends in a slash: no file matches it but for the folders it is in.
    private let isFolder: Bool

    init(_ text: String) {
        let trimmed = Array(text.utf8).split(separator: ASCII.slash).map { Array($0) }
        isAnchored = trimmed.count > 1 || text.hasPrefix("/")
        isFolder = text.hasSuffix("/")
        parts = trimmed
    }

    func matches(_ path: String) -> Bool {
        var names = Array(path.utf8).split(separator: ASCII.slash).map { Array($0) }
        if isFolder { names = names.dropLast() }
        guard let first = parts.first else { return false }
        if !isAnchored { return names.contains { Self.matches(first[...], $0[...]) } }
        return Self.matches(parts[...], names[...])
    }

    /// Whether the parts match the path or a folder that it is in.
    ///
    /// As with stars in names, only the last `**` is tried again.
    private static func matches(_ parts: ArraySlice<[UInt8]>, _ names: ArraySlice<[UInt8]>) -> Bool {
        var (parts, names) = (parts, names)
        var retry: (parts: ArraySlice<[UInt8]>, names: ArraySlice<[UInt8]>)?
        while let part = parts.first {
            if part == Array("**".utf8) {
                parts = parts.dropFirst()
                retry = (parts, names)
            } else if let name = names.first, matches(part[...], name[...]) {
                parts = parts.dropFirst()
                names = names.dropFirst()
            } else if let again = retry, !again.names.isEmpty {
                retry = (again.parts, again.names.dropFirst())
                (parts, names) = (again.parts, again.names.dropFirst())
            } else {
                return false
            }
        }
        return true
    }

    /// Whether a pattern without slashes matches one name.
    ///
    /// Only the last star is tried again: at most the product of both lengths.
    private static func matches(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
        var (pattern, name) = (pattern, name)
        var retry: (pattern: ArraySlice<UInt8>, name: ArraySlice<UInt8>)?
        while true {
            if let byte = pattern.first, byte == UInt8(ascii: "*") {
                pattern = pattern.dropFirst()
                retry = (pattern, name)
            } else if let byte = name.first, let wanted = pattern.first, wanted == byte || wanted == UInt8(ascii: "?") {
                pattern = pattern.dropFirst()
                name = name.dropFirst()
            } else if name.isEmpty, pattern.isEmpty {
                return true
            } else if let again = retry, !again.name.isEmpty {
                retry = (again.pattern, again.name.dropFirst())
                (pattern, name) = (again.pattern, again.name.dropFirst())
            } else {
                return false
            }
        }
    }
}
