import SourceText

/// Estimates what cmark-gfm spends on the parts of a text that cost more than linear time.
///
/// Measured with 0.29.0.gfm.6, in nanoseconds: 0.7 for each line times each byte of a paragraph right before a
/// table, 30 a byte for each row of hyphens in a paragraph that makes no table, 6 for the square of the cells of a
/// row, and 1 a byte for each `<?`, `<!A` or `<![CDATA[` from there to the end of its block.
struct CostEstimate {
    /// Tags of one kind that are open, and the sum of their offsets.
    private struct OpenTags {
        var count = 0
        var offsets = 0

        mutating func open(at offset: Int) {
            count += 1
            offsets += offset
        }

        func cost(to end: Int) -> Int { count * end - offsets }
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var steps = 0
    private var instructions = OpenTags()
    private var declarations = OpenTags()
    private var sections = OpenTags()
    /// Of the paragraph that goes on.
    private var lineCount = 0
    private var byteCount = 0
    private var lastCells = 0
    /// The columns of the table that goes on, and the quotes that it stands in.
    private var table: (columns: Int, quotes: Int)?

    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Adds a line without its line end.
    mutating func add(_ line: ByteRange) -> MarkdownLimits.Fault? {
        var start = line.start
        var quotes = 0
        var indentation = 0
        while start < line.end, ASCII.isBlank(bytes[start]) || bytes[start] == ">" {
            let isQuote = bytes[start] == ">"
            quotes += isQuote ? 1 : 0
            indentation = isQuote ? -1 : indentation + (bytes[start] == ASCII.tab ? 4 : 1)
            start += 1
        }
        if start == line.end { return endBlock(at: line.start) }
        let text = ByteRange(start, line.end)
        let pipes = scan(text)
        let isIndented = indentation >= 4
        if let open = table, open.quotes != quotes || isIndented || beginsBlock(text) { endParagraph() }
        if table == nil {
            let row = delimiterRow(text)
            if row.isCandidate {
                steps += (30 + 7 * lineCount / 10) * byteCount
                if let columns = row.columns, columns == lastCells, !isIndented { table = (columns, quotes) }
            }
        }
        let cells = max(pipes, table?.columns ?? 0)
        steps += 6 * cells * cells
        lineCount += 1
        byteCount += text.count
        lastCells = cellCount(text, pipes)
        return steps > MarkdownLimits.steps ? .tooMuchTable(offset: line.start) : nil
    }

    /// A blank line or the end of the text.
    mutating func endBlock(at end: Int) -> MarkdownLimits.Fault? {
        steps += instructions.cost(to: end) + declarations.cost(to: end) + sections.cost(to: end)
        (instructions, declarations, sections) = (OpenTags(), OpenTags(), OpenTags())
        endParagraph()
        return steps > MarkdownLimits.steps ? .tooManyUnclosedTags(offset: end) : nil
    }

    private mutating func endParagraph() { (table, lineCount, byteCount, lastCells) = (nil, 0, 0, 0) }

    /// Takes in the tags of a line and returns the number of its pipes.
    private mutating func scan(_ line: ByteRange) -> Int {
        var pipes = 0
        var next = line.start
        while case let index = ByteSearch.first(
            UInt8(ascii: "|"), UInt8(ascii: "<"), UInt8(ascii: ">"), in: bytes, from: next, to: line.end),
            index < line.end
        {
            next = index + 1
            switch bytes[index] {
            case UInt8(ascii: "|"): pipes += index > line.start && bytes[index - 1] == ASCII.backslash ? 0 : 1
            case UInt8(ascii: "<") where index + 2 < line.end:
                if bytes[index + 1] == "?" {
                    instructions.open(at: index)
                } else if bytes[index + 1] == "!" {
                    if bytes[index + 2] == "[" {
                        sections.open(at: index)
                    } else if ASCII.isLetter(bytes[index + 2]) {
                        declarations.open(at: index)
                    }
                }
            case UInt8(ascii: ">") where index > line.start:
                declarations = OpenTags()
                if bytes[index - 1] == "?" { instructions = OpenTags() }
                if index > line.start + 1, bytes[index - 1] == "]", bytes[index - 2] == "]" { sections = OpenTags() }
            default: break
            }
        }
        return pipes
    }

    private func cellCount(_ line: ByteRange, _ pipes: Int) -> Int {
        var end = line.end
        while end > line.start, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
        let isOpened = bytes[line.start] == "|"
        let isClosed =
            end > line.start + 1 && bytes[end - 1] == "|" && bytes[end - 2] != ASCII.backslash
        return pipes + 1 - (isOpened ? 1 : 0) - (isClosed ? 1 : 0)
    }

    /// Whether cmark looks for a header above this line, and the columns of it where it is a delimiter row (GFM 0.29,
    /// section 4.10).
    private func delimiterRow(_ line: ByteRange) -> (isCandidate: Bool, columns: Int?) {
        var hyphens = 0
        var columns = 0
        var isWellFormed = true
        var cell = (isEmpty: true, isClosed: false)
        func close() {
            if !cell.isEmpty { columns += 1 }
            cell = (true, false)
        }
        for index in line.range {
            switch bytes[index] {
            case UInt8(ascii: "-"):
                hyphens += 1
                if cell.isClosed { isWellFormed = false }
                cell.isEmpty = false
            case UInt8(ascii: ":"):
                // Before the hyphens or after them, once each.
                if cell.isEmpty { if index + 1 >= line.end || bytes[index + 1] != "-" { isWellFormed = false } }
                if !cell.isEmpty { cell.isClosed = true }
            case ASCII.space, ASCII.tab: if !cell.isEmpty { cell.isClosed = true }
            case UInt8(ascii: "|"):
                if cell.isEmpty, index > line.start { isWellFormed = false }
                close()
            default: return (false, nil)
            }
        }
        close()
        return (hyphens > 0, isWellFormed ? columns : nil)
    }

    /// Whether a line may begin a block that ends a table.
    private func beginsBlock(_ line: ByteRange) -> Bool {
        switch bytes[line.start] {
        case UInt8(ascii: "#"), UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "+"),
            UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "-"): line.count < 2 || ASCII.isBlank(bytes[line.start + 1])
        default: false
        }
    }
}
