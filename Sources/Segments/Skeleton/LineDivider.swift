import SourceText

/// What stands between two lines of a block: a line end, then the marks and indentation of its containers.
///
/// Where the block has one line only, what stands before it, marks of lists and notes as blanks.
package struct LineDivider: Sendable {
    /// From the end of the first line to the beginning of the second; empty, where the only line begins.
    private let gap: ByteRange

    init(_ lines: [ByteRange]) {
        gap = lines.count > 1 ? ByteRange(lines[0].end, lines[1].start) : ByteRange(lines[0].start, lines[0].start)
    }

    func bytes(in file: SourceFile) -> TextSlice {
        let bytes = file.bytes
        if !gap.isEmpty { return file.text(gap) }
        var start = gap.start
        while start > 0, !Self.isLineEnd(bytes[start - 1]) { start -= 1 }
        let prefix = bytes[start..<gap.start].map { ASCII.isBlank($0) || $0 == ">" ? $0 : ASCII.space }
        return TextSlice(lineEnd(before: start, in: bytes) + prefix)
    }

    static func isLineEnd(_ byte: UInt8) -> Bool { byte == ASCII.lineFeed || byte == ASCII.carriageReturn }

    /// The line end that the file uses here.
    private func lineEnd(before start: Int, in bytes: [UInt8]) -> [UInt8] {
        guard start > 0, bytes[start - 1] == ASCII.lineFeed else {
            return [start > 0 ? ASCII.carriageReturn : ASCII.lineFeed]
        }
        return start > 1 && bytes[start - 2] == ASCII.carriageReturn
            ? [ASCII.carriageReturn, ASCII.lineFeed] : [ASCII.lineFeed]
    }
}
