import SourceText

/// Where the text of leaf blocks stands in the file, line by line.
struct LeafLines {
    let bytes: [UInt8]
    let table: LineTable

    /// The lines of a paragraph or setext heading; `first` is the offset of its first byte.
    func paragraph(first: Int, lines: ClosedRange<Int>, inside prefix: ContainerPrefix) -> [ByteRange] {
        lines.map { index in
            let content = table.content(ofLine: index)
            if index == lines.lowerBound { return ByteRange(first, content.end) }
            let start = prefix.textStart(bytes: bytes, line: content, lineIndex: index)
            return ByteRange(start, content.end)
        }
    }

    /// The lines of a code block without its fences and the marks of containers; indentation stays.
    func code(first: Int, lines: ClosedRange<Int>, inside prefix: ContainerPrefix) -> [ByteRange] {
        var ranges = lines.map { index in
            let content = table.content(ofLine: index)
            if index == lines.lowerBound { return ByteRange(first, content.end) }
            let start = prefix.contentStart(bytes: bytes, line: content, lineIndex: index)
            return ByteRange(start, content.end)
        }
        guard let open = ranges.first, open.count >= 3, bytes[open.start] == "`" || bytes[open.start] == "~",
            bytes[open.start + 1] == bytes[open.start], bytes[open.start + 2] == bytes[open.start]
        else { return ranges }
        ranges.removeFirst()
        let fence = bytes[open.start]
        let length = bytes[open.range].prefix { $0 == fence }.count
        if let last = ranges.last {
            let text = bytes[last.range].drop(while: ASCII.isBlank)
            let run = text.prefix { $0 == fence }.count
            if run >= length, text.dropFirst(run).allSatisfy(ASCII.isBlank) { ranges.removeLast() }
        }
        return ranges
    }

    /// The text of an ATX heading, without its opening and closing marks (CommonMark 0.31, section 4.2).
    func atxHeading(first: Int, line: Int) -> ByteRange {
        let content = table.content(ofLine: line)
        var start = first
        while start < content.end, bytes[start] == "#" { start += 1 }
        while start < content.end, ASCII.isBlank(bytes[start]) { start += 1 }
        var end = content.end
        while end > start, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
        var closing = end
        while closing > start, bytes[closing - 1] == "#" { closing -= 1 }
        if closing == start {
            end = start
        } else if closing < end, ASCII.isBlank(bytes[closing - 1]) {
            end = closing
            while end > start, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
        }
        return ByteRange(start, end)
    }

    /// The cells of one table row, trimmed; a pipe after a backslash does not divide (GFM 0.29, section 4.10), even
    /// where that backslash is escaped itself, as cmark-gfm has it.
    func cells(line: Int, inside prefix: ContainerPrefix) -> [ByteRange] {
        let content = table.content(ofLine: line)
        var start = prefix.textStart(bytes: bytes, line: content, lineIndex: line)
        var end = content.end
        while end > start, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
        if prefix.opens(atLine: line), isCheckbox(start, before: end) {
            start += 3
            while start < end, ASCII.isBlank(bytes[start]) { start += 1 }
        }
        if start < end, bytes[start] == "|" { start += 1 }
        var cells: [ByteRange] = []
        var cell = start
        var index = start
        while index < end {
            if bytes[index] == "|", index == start || bytes[index - 1] != ASCII.backslash {
                cells.append(trimmed(cell, index))
                cell = index + 1
            }
            index += 1
        }
        if cell < end { cells.append(trimmed(cell, end)) }
        return cells
    }

    /// `[ ] ` or `[x] ` of a task list item.
    private func isCheckbox(_ start: Int, before end: Int) -> Bool {
        guard start + 3 < end, bytes[start] == "[", bytes[start + 2] == "]", ASCII.isBlank(bytes[start + 3]) else {
            return false
        }
        return ASCII.isBlank(bytes[start + 1]) || bytes[start + 1] | 0x20 == "x"
    }

    /// Whether a line holds some of `marks` and nothing else but blanks: a setext underline, a delimiter row.
    func isRule(_ line: Int, of marks: String, inside prefix: ContainerPrefix) -> Bool {
        let content = table.content(ofLine: line)
        let start = prefix.textStart(bytes: bytes, line: content, lineIndex: line)
        let text = bytes[start..<max(start, content.end)]
        return text.contains { !ASCII.isBlank($0) } && text.allSatisfy { ASCII.isBlank($0) || marks.utf8.contains($0) }
    }

    private func trimmed(_ start: Int, _ end: Int) -> ByteRange {
        var start = start
        var end = end
        while start < end, ASCII.isBlank(bytes[start]) { start += 1 }
        while end > start, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
        return ByteRange(start, end)
    }
}
