package import SourceText

/// The text of one block as one run of bytes, its lines joined by LF, and the way back to the file.
package struct BlockText {
    package let bytes: [UInt8]
    /// Where the first line begins in the file.
    private let first: Int
    /// For each further line: where it begins in `bytes` and in the file.
    private let further: [(text: Int, file: Int)]

    package init(_ lines: [ByteRange], of file: SourceFile) {
        first = lines[0].start
        if lines.count == 1 {
            bytes = Array(file.bytes[lines[0].range])
            further = []
            return
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(lines.reduce(lines.count) { $0 + $1.count })
        var starts: [(text: Int, file: Int)] = []
        starts.reserveCapacity(lines.count - 1)
        for (index, line) in lines.enumerated() {
            if index > 0 {
                bytes.append(ASCII.lineFeed)
                starts.append((bytes.count, line.start))
            }
            bytes.append(contentsOf: file.bytes[line.range])
        }
        self.bytes = bytes
        further = starts
    }

    /// The bytes in the file from the first to the last byte of a range that is not empty.
    package func fileRange(_ range: ByteRange) -> ByteRange {
        ByteRange(fileOffset(of: range.start), fileOffset(of: range.end - 1) + 1)
    }

    /// The bytes in the file of each line of a range that is not empty, empty lines left out.
    package func fileLines(_ range: ByteRange) -> [ByteRange] {
        bytes[range.range].split(separator: ASCII.lineFeed).map {
            fileRange(ByteRange($0.startIndex, $0.endIndex))
        }
    }

    private func fileOffset(of offset: Int) -> Int {
        // The number of further lines that begin at or before the offset.
        var low = 0
        var high = further.count
        while low < high {
            let middle = (low + high) / 2
            if further[middle].text <= offset { low = middle + 1 } else { high = middle }
        }
        if low == 0 { return first + offset }
        return further[low - 1].file + offset - further[low - 1].text
    }
}
