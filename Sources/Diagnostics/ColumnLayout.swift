/// Breaks a text into lines of a column, at spaces where there are some, by the cells that a terminal gives characters.
package struct ColumnLayout {
    /// The escape sequence of what is added next, nil for plain text.
    package var style: String?

    private let width: Int
    private var cells: [(character: Character, style: String?)] = []

    package init(width: Int) { self.width = max(1, width) }

    package mutating func add(_ text: String) {
        for character in text { cells.append((character.isNewline || character == "\t" ? " " : character, style)) }
    }

    /// The lines with their widths; one empty line for no text.
    package func finished() -> [(text: String, width: Int)] {
        var lines: [(text: String, width: Int)] = []
        var start = 0
        while start < cells.count {
            var end = start
            var used = 0
            var lastSpace: Int?
            while end < cells.count {
                let next = used + terminalWidth(String(cells[end].character))
                if next > width { break }
                if cells[end].character == " " { lastSpace = end }
                used = next
                end += 1
            }
            // A line holds one character at least, however narrow the column is.
            end = max(end, start + 1)
            if end < cells.count, cells[end].character != " ", let lastSpace, lastSpace > start { end = lastSpace }
            // No line begins with a full stop or a closing bracket of Chinese and Japanese.
            if end < cells.count, end - start > 1, Self.closing.contains(cells[end].character) { end -= 1 }
            lines.append(line(start..<end))
            start = end
            while start < cells.count, cells[start].character == " " { start += 1 }
        }
        return lines.isEmpty ? [("", 0)] : lines
    }

    private static let closing: Set<Character> = Set("、。，．：；！？）］｝〉》」』】〕〗・ー々")

    private func line(_ range: Range<Int>) -> (text: String, width: Int) {
        var text = ""
        var style: String?
        var used = 0
        for cell in cells[range] {
            if cell.style != style { text += style == nil ? "" : "\u{1B}[0m" }
            if cell.style != style, let next = cell.style { text += next }
            style = cell.style
            text.append(cell.character)
            used += terminalWidth(String(cell.character))
        }
        return (text + (style == nil ? "" : "\u{1B}[0m"), used)
    }
}
