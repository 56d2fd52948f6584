import Synchronization

/// One file's bytes under the name that people know it by, read-only.
package final class SourceFile: Sendable {
    /// The path as messages show it: relative to the workspace, with `/`.
    package let path: String
    package let bytes: [UInt8]
    private let table = Mutex<LineTable?>(nil)

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// Where its text begins: behind a byte order mark.
    package var textStart: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    /// Where its lines begin: one pass over the bytes when it is first asked for.
    package var lines: LineTable {
        table.withLock { known in
            if let known { return known }
            let fresh = LineTable(bytes)
            known = fresh
            return fresh
        }
    }

    package func text(_ range: ByteRange) -> TextSlice { TextSlice(bytes[range.range]) }
}
