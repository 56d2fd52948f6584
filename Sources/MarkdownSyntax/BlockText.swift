package import SourceText

/// The text of one block as one run of bytes, its lines joined by LF, and the way back to the file.
package struct BlockText {
    package let bytes: [UInt8]
    /// For each line: where it begins in `bytes` and in the file.
    private let lines: [(text: Int, file: Int)]

    package init(_ lines: [ByteRange], of file: SourceFile) {
        if lines.count == 1 {
            bytes = Array(file.bytes[lines[0].range])
            self.lines = [(0, lines[0].start)]
            return
        }
        var bytes: [UInt8] = []
        var starts: [(text: Int, file: Int)] = []
        for (index, line) in lines.enumerated() {
            if index > 0 { bytes.append(ASCII.lineFeed) }
            starts.append((bytes.count, line.start))
            bytes.append(contentsOf: file.bytes[line.range])
        }
        self.bytes = bytes
        self.lines = starts
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
        var line = lines.count - 1
        while line > 0, lines[line].text > offset { line -= 1 }
        return lines[line].file + offset - lines[line].text
    }
}
