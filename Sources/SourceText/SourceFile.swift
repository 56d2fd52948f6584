/// One file's bytes under the name that people know it by, read-only.
package final class SourceFile: Sendable {
    /// The path as messages show it: relative to the workspace, with `/`.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    package convenience init(path: String, text: String) {
        self.init(path: path, bytes: Array(text.utf8))
    }

    /// A new table on every call (one pass over the bytes): hold on to it where many positions are asked for.
    package var lines: LineTable { LineTable(bytes) }

    package func text(_ range: ByteRange) -> TextSlice { TextSlice(bytes[range.range]) }
}
