/// The line starts of one text: turns byte offsets into the lines and columns that people read.
///
/// Lines end at LF, CRLF or a lone CR. Lines and columns are counted from 1; a column is a Unicode scalar, as
/// editors show it, not a byte. Building costs one pass over the bytes; a look-up is a binary search plus one
/// pass over the line, of which long ones have counts along them.
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
    /// How many continuation bytes of UTF-8 stand before each step of ``stride`` bytes; empty where no line is long.
    private let continuations: [Int]

    /// The count of a column goes over so many bytes at most.
    private static let stride = 1024

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
        let ends = starts.dropFirst() + [bytes.count]
        let isLong = zip(starts, ends).contains { $1 - $0 > 4 * Self.stride }
        continuations = isLong ? Self.continuations(in: bytes) : []
    }

    private static func continuations(in bytes: [UInt8]) -> [Int] {
        var counts = [0]
        counts.reserveCapacity(bytes.count / stride + 1)
        for start in Swift.stride(from: 0, to: bytes.count - stride + 1, by: stride) {
            counts.append((counts.last ?? 0) + bytes[start..<start + stride].count(where: isContinuation))
        }
        return counts
    }

    private static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

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
        let start = starts[line]
        let stop = max(min(max(offset, 0), bytes.count), start)
        return Position(line: line + 1, column: 1 + scalarCount(from: start, to: stop))
    }

    private func scalarCount(from start: Int, to end: Int) -> Int {
        if continuations.isEmpty || end - start <= 2 * Self.stride {
            return bytes[start..<end].count { !Self.isContinuation($0) }
        }
        func before(_ offset: Int) -> Int {
            let step = offset / Self.stride
            return continuations[step] + bytes[step * Self.stride..<offset].count(where: Self.isContinuation)
        }
        return end - start - (before(end) - before(start))
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
