package import SourceText

/// Bytes of a file and what stands there instead.
package struct FilePatch: Hashable, Sendable {
    package var range: ByteRange
    package var replacement: [UInt8]

    package init(_ range: ByteRange, _ replacement: [UInt8]) {
        self.range = range
        self.replacement = replacement
    }
}
