import Diagnostics

/// Rows of text in columns that line up in every script, as wide as their widest cell.
struct TextTable {
    enum Alignment {
        case start
        case end
    }

    private let headings: [String]
    private let alignments: [Alignment]
    private var rows: [[String]] = []

    init(_ columns: [(heading: String, alignment: Alignment)]) {
        headings = columns.map(\.heading)
        alignments = columns.map(\.alignment)
    }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// The table as lines; the last column is cut with `…` where a line would be wider than `width`.
    func text(width: Int) -> String {
        let widths = headings.indices.map { column in
            ([headings] + rows).map { column < $0.count ? terminalWidth($0[column]) : 0 }.max() ?? 0
        }
        return ([headings] + rows).map { row in
            var line = ""
            for (column, cell) in row.enumerated() {
                let isLast = column == row.count - 1
                let room = width - terminalWidth(line)
                let shown = isLast ? cut(cell, to: max(8, room)) : cell
                let padding = String(repeating: " ", count: max(0, widths[column] - terminalWidth(shown)))
                switch alignments[column] {
                case .start: line += isLast ? shown : shown + padding + "  "
                case .end: line += padding + shown + (isLast ? "" : "  ")
                }
            }
            return line + "\n"
        }.joined()
    }

    private func cut(_ cell: String, to width: Int) -> String {
        if terminalWidth(cell) <= width { return cell }
        var shown = ""
        var used = 1
        for character in cell {
            used += terminalWidth(String(character))
            if used > width { break }
            shown.append(character)
        }
        return shown + "…"
    }
}
