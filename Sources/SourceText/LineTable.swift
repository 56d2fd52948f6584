/// The line starts of one text: turns byte offsets into the lines and columns that people read.
///
/// Lines end at LF, CRLF or a lone CR. Lines and columns are counted from 1; a column is a Unicode scalar, as
/// editors show it, not a byte. Building costs one pass over the bytes; a look-up is a binary search plus one
/// pass over the line.
package struct LineTable: Sendable {
    /// A place as a person reads it.
    package struct Position: Hashable, Sendable, CustomStringConvertible {
        package var line: Int
        package var column: Int
        package var description: String { "\(line):\(column)" }

        package init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    private let bytes: [UInt8]
    private let starts: [Int]

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        // A byte order mark stands before the first line.
        let first = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var starts = [first]
        starts.reserveCapacity(bytes.count / 32)
        bytes.withUnsafeBufferPointer { buffer in
            var offset = first
            while case let end = ByteSearch.lineEnd(in: buffer, from: offset, to: buffer.count), end < buffer.count {
                let isPair = buffer[end] == 0x0D && end + 1 < buffer.count && buffer[end + 1] == 0x0A
                offset = end + (isPair ? 2 : 1)
                starts.append(offset)
            }
        }
        self.starts = starts
    }

    package var lineCount: Int { starts.count }

    /// The 0-based index of the line that holds `offset`.
    package func lineIndex(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    package func position(of offset: Int) -> Position {
        let line = lineIndex(of: offset)
        let stop = min(max(offset, 0), bytes.count)
        var column = 1
        for index in starts[line]..<max(stop, starts[line]) where bytes[index] & 0xC0 != 0x80 { column += 1 }
        return Position(line: line + 1, column: column)
    }

    /// The first byte of a line, by its 0-based index.
    package func start(ofLine index: Int) -> Int { starts[index] }

    /// The bytes of a line, by its 0-based index, without its line end.
    package func content(ofLine index: Int) -> ByteRange {
        let full = lineWithEnd(index)
        var end = full.end
        while end > full.start, bytes[end - 1] == ASCII.lineFeed || bytes[end - 1] == ASCII.carriageReturn { end -= 1 }
        return ByteRange(full.start, end)
    }

    /// The bytes of a line, by its 0-based index, with its line end.
    package func lineWithEnd(_ index: Int) -> ByteRange {
        ByteRange(starts[index], index + 1 < starts.count ? starts[index + 1] : bytes.count)
    }
}
