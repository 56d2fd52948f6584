import Diagnostics

/// Rows of text in columns that line up in every script, and fit the terminal.
///
/// A table that is too wide takes its short headings, then leaves out the columns that matter least, then cuts texts,
/// the last column first.
struct TextTable {
    enum Alignment {
        case start
        case end
    }

    struct Column {
        var heading: String
        var alignment: Alignment
        /// In place of the heading where there is little room.
        var short: String?
        /// The column of the highest rank is left out first; 0 stays.
        var rank = 0
    }

    /// Whether texts of the last column go on in further lines instead of being cut.
    var wrapsLast = false

    private let columns: [Column]
    private var rows: [[String]] = []

    private static let gap = 2
    private static let leastCut = 8

    init(_ columns: [(heading: String, alignment: Alignment)]) {
        self.columns = columns.map { Column(heading: $0.heading, alignment: $0.alignment) }
    }

    init(columns: [Column]) { self.columns = columns }

    mutating func add(_ row: [String]) { rows.append(row) }

    /// The table as lines that are no wider than `width`, but for columns of numbers that do not fit.
    ///
    /// - Parameter isolates: whether cells that run from right to left are kept apart by invisible characters, which
    ///   only a terminal needs.
    func text(width: Int, isolates: Bool = Terminal.outputIsTerminal) -> String {
        var headings = columns.map(\.heading)
        var shown = Array(columns.indices)
        if total(headings, shown) > width { headings = columns.map { $0.short ?? $0.heading } }
        while total(headings, shown) > width {
            guard let least = shown.max(by: { columns[$0].rank <= columns[$1].rank }), columns[least].rank > 0 else {
                break
            }
            shown.removeAll { $0 == least }
        }
        let widths = fitted(self.widths(headings, shown), shown, to: width)
        return ([headings] + rows).map { line($0, shown, widths, isolates) }.joined()
    }

    private func widths(_ headings: [String], _ shown: [Int]) -> [Int] {
        shown.map { column in
            rows.reduce(terminalWidth(headings[column])) { widest, row in
                column < row.count ? max(widest, terminalWidth(row[column])) : widest
            }
        }
    }

    private func total(_ headings: [String], _ shown: [Int]) -> Int {
        widths(headings, shown).reduce(0, +) + Self.gap * max(0, shown.count - 1)
    }

    /// The widths with columns of text cut until the line fits: the last one, then the widest.
    private func fitted(_ widths: [Int], _ shown: [Int], to width: Int) -> [Int] {
        var widths = widths
        while case let excess = widths.reduce(0, +) + Self.gap * max(0, shown.count - 1) - width, excess > 0 {
            let cuttable = shown.indices.filter { columns[shown[$0]].alignment == .start && widths[$0] > Self.leastCut }
            let last = cuttable.last.flatMap { $0 == shown.count - 1 ? $0 : nil }
            guard let column = last ?? cuttable.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[column] = max(Self.leastCut, widths[column] - excess)
        }
        return widths
    }

    private func line(_ row: [String], _ shown: [Int], _ widths: [Int], _ isolates: Bool) -> String {
        var line = ""
        for (place, column) in shown.enumerated() where column < row.count {
            let isLast = place == shown.count - 1
            let isText = columns[column].alignment == .start
            if isLast, isText, wrapsLast {
                line += Self.wrapped(
                    row[column], to: widths[place], behind: widths[..<place].reduce(0) { $0 + $1 + Self.gap })
                continue
            }
            let cell = isText ? Self.cut(row[column], to: widths[place]) : row[column]
            let padding = String(repeating: " ", count: max(0, widths[place] - terminalWidth(cell)))
            // A text that runs from right to left would take the numbers behind it along.
            let text = isLast || !isolates ? cell : Self.isolated(cell)
            line += isText ? text + (isLast ? "" : padding) : padding + text
            if !isLast { line += String(repeating: " ", count: Self.gap) }
        }
        return line + "\n"
    }

    private static func wrapped(_ cell: String, to width: Int, behind start: Int) -> String {
        var layout = ColumnLayout(width: width)
        layout.add(cell)
        return layout.finished().map(\.text).joined(separator: "\n" + String(repeating: " ", count: start))
    }

    private static func cut(_ cell: String, to width: Int) -> String {
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

    /// Between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE where it holds letters that run from right to left.
    private static func isolated(_ cell: String) -> String {
        let isRightToLeft = cell.unicodeScalars.contains { scalar in
            (0x0590...0x08FF).contains(scalar.value) || (0xFB1D...0xFEFC).contains(scalar.value)
                || (0x10800...0x10FFF).contains(scalar.value) || (0x1E800...0x1EFFF).contains(scalar.value)
        }
        return isRightToLeft ? "\u{2068}\(cell)\u{2069}" : cell
    }
}
