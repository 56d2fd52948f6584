import SourceText

/// The lines of an indented block of code without the indentation, as a file of their own, and the way back.
struct IndentedBlock {
    /// The text without its indentation.
    let file: SourceFile
    /// The same lines in the outer file.
    let lines: [ByteRange]
    private let starts: [Int]

    /// - Parameters:
    ///   - literal: the block's text, as cmark tells it.
    ///   - start: where it begins in `file`.
    /// - Returns: nil where a tab was read in part, so that the text is not in the file as it is.
    init?(_ literal: TextSlice, from start: Int, lines table: LineTable, _ file: SourceFile) {
        let own = SourceFile(path: file.path, bytes: Array(literal.bytes))
        let ownLines = own.lines
        var lines: [ByteRange] = []
        var starts: [Int] = []
        let first = table.lineIndex(of: start)
        for index in 0..<ownLines.lineCount {
            let text = ownLines.content(ofLine: index)
            // Behind the last line end.
            if text.isEmpty, index + 1 == ownLines.lineCount { break }
            guard first + index < table.lineCount else { return nil }
            let line = table.content(ofLine: first + index)
            guard line.count >= text.count,
                own.bytes[text.range].elementsEqual(file.bytes[(line.end - text.count)..<line.end])
            else { return nil }
            lines.append(ByteRange(line.end - text.count, line.end))
            starts.append(text.start)
        }
        if lines.isEmpty { return nil }
        (self.file, self.lines, self.starts) = (own, lines, starts)
    }

    /// A block of ``file`` at its place in the outer file.
    func moved(_ block: TextBlock) -> TextBlock {
        var block = block
        block.lines = block.lines.map(moved)
        if case .code(let text, let code, let range) = block.kind {
            block.kind = .code(text, code: code, range: moved(range))
        }
        return block
    }

    private func moved(_ range: ByteRange) -> ByteRange {
        let start = moved(range.start)
        return ByteRange(start, range.isEmpty ? start : moved(range.end - 1) + 1)
    }

    private func moved(_ offset: Int) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle + 1 } else { high = middle }
        }
        return lines[low - 1].start + offset - starts[low - 1]
    }
}
