import SourceText

/// The block quotes, list items and footnotes around a block: what a line of the block has in front of its text.
///
/// cmark tells on which lines a block stands, not where its text begins on lines after the first. This repeats
/// the matching of open containers (CommonMark 0.31, "Phase 1: block structure") for one line.
struct ContainerPrefix {
    enum Container {
        case quote
        /// Columns from the enclosing content to the item's content: marker offset plus padding.
        case item(width: Int)
        /// cmark-gfm: content after the first line is indented by four columns.
        case footnote
    }

    /// A container and where its content begins on the line that opened it.
    struct Opened {
        var container: Container
        var line: Int
        var contentColumn: Int
        /// The offset right after the mark that opened it.
        var markEnd: Int
    }

    private(set) var opened: [Opened] = []

    mutating func open(_ container: Opened) { opened.append(container) }

    mutating func close() { opened.removeLast() }

    /// Whether the innermost container is an item that begins on a line.
    func opens(atLine line: Int) -> Bool {
        guard let last = opened.last, case .item = last.container else { return false }
        return last.line == line
    }

    /// The column (from 0, tabs to the next multiple of 4) where content begins on `line` inside of all
    /// containers opened so far.
    func contentColumn(bytes: [UInt8], line: ByteRange, lineIndex: Int) -> Int {
        if let last = opened.last, last.line == lineIndex { return last.contentColumn }
        var cursor = LineCursor(bytes: bytes, line: line)
        skip(&cursor)
        return cursor.column
    }

    /// The offset of the first byte of text on a line: after the innermost mark that opens on it, or after what
    /// continues the containers; lazy continuation lines match fewer of them.
    func textStart(bytes: [UInt8], line: ByteRange, lineIndex: Int) -> Int {
        var cursor = LineCursor(bytes: bytes, line: line)
        if let last = opened.last, last.line == lineIndex {
            cursor.advance(to: last.markEnd)
        } else {
            skip(&cursor)
        }
        cursor.skipBlanks()
        return cursor.offset
    }

    /// The offset where the content of all containers begins on a line that continues them, blanks included.
    func contentStart(bytes: [UInt8], line: ByteRange, lineIndex: Int) -> Int {
        if let last = opened.last, last.line == lineIndex {
            return textStart(bytes: bytes, line: line, lineIndex: lineIndex)
        }
        var cursor = LineCursor(bytes: bytes, line: line)
        skip(&cursor)
        return cursor.offset
    }

    private func skip(_ cursor: inout LineCursor) {
        for open in opened {
            switch open.container {
            case .quote:
                guard cursor.indent < 4, cursor.byteAfterIndent == ">" else { return }
                cursor.skipBlanks()
                cursor.advanceByte()
                cursor.advance(columns: 1)
            case .item(let width):
                guard cursor.indent >= width else { return }
                cursor.advance(columns: width)
            case .footnote:
                guard cursor.indent >= 4 else { return }
                cursor.advance(columns: 4)
            }
        }
    }
}

/// A place on one line, counted in bytes and in columns; a tab may be consumed in part.
struct LineCursor {
    let bytes: [UInt8]
    let line: ByteRange
    private(set) var offset: Int
    private(set) var column = 0

    init(bytes: [UInt8], line: ByteRange) {
        self.bytes = bytes
        self.line = line
        self.offset = line.start
    }

    /// Columns of blanks from here to the next other byte.
    var indent: Int {
        var column = self.column
        var offset = self.offset
        while offset < line.end, ASCII.isBlank(bytes[offset]) {
            column += bytes[offset] == ASCII.tab ? 4 - column % 4 : 1
            offset += 1
        }
        return column - self.column
    }

    var byteAfterIndent: UInt8 {
        var offset = self.offset
        while offset < line.end, ASCII.isBlank(bytes[offset]) { offset += 1 }
        return offset < line.end ? bytes[offset] : 0
    }

    mutating func skipBlanks() { advance(columns: indent) }

    mutating func advanceByte() {
        guard offset < line.end else { return }
        offset += 1
        column += 1
    }

    /// Passes blanks worth at most `columns`; a tab that reaches further keeps its rest for the next call.
    mutating func advance(columns: Int) {
        let goal = column + columns
        while column < goal, offset < line.end, ASCII.isBlank(bytes[offset]) {
            let width = bytes[offset] == ASCII.tab ? 4 - column % 4 : 1
            if column + width > goal {
                column = goal
                return
            }
            column += width
            offset += 1
        }
    }

    /// Passes bytes up to `target`, whatever they are.
    mutating func advance(to target: Int) {
        while offset < min(target, line.end) {
            column += bytes[offset] == ASCII.tab ? 4 - column % 4 : 1
            offset += 1
        }
    }
}
