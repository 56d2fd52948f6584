import SourceText

/// Whether an archive is one that ``ZipWriter`` laid out, so that a build may write over it.
///
/// Told by the directory at its end: all that it writes is dated at the earliest time that zip knows, made on Unix by
/// version 2.0, without comment. No list of files has to be kept beside archives, which people copy and name as they
/// like.
package enum ZipOrigin {
    /// How much of the end of an archive is looked at.
    package static let tailSize = 64 << 10

    /// - Parameters:
    ///   - tail: the last ``tailSize`` bytes of the file, or all of it.
    ///   - names: files that such an archive has at its end.
    package static func isOwn(tail: [UInt8], holding names: [String]) -> Bool {
        // The end of the directory (APPNOTE 4.3.16), with a comment of no bytes.
        let end = tail.count - 22
        guard end >= 0, tail[end...].starts(with: [0x50, 0x4B, 0x05, 0x06]), tail.suffix(2).elementsEqual([0, 0])
        else { return false }
        return names.allSatisfy { holdsEntry(Array($0.utf8), tail[..<end]) }
    }

    /// Whether a directory has the entry of a file as we write it (APPNOTE 4.3.12).
    private static func holdsEntry(_ name: [UInt8], _ directory: ArraySlice<UInt8>) -> Bool {
        var rest = directory
        while let found = rest.firstRange(of: name) {
            let start = found.lowerBound - 46
            if start >= directory.startIndex,
                directory[start...].starts(with: [0x50, 0x4B, 0x01, 0x02, 20, 3, 20, 0]),
                directory[(start + 12)...].starts(with: [0, 0, 0x21, 0])
            {
                return true
            }
            rest = directory[found.upperBound...]
        }
        return false
    }
}
