import SourceText

/// Diagnostics as text for a terminal or a log: place, headline, the line with a caret, evidence and help.
///
///     articles/sleep.md:3:1: error: Unknown key "desription" [unknown-key]
///       3 | desription: How couples sleep
///         | ^~~~~~~~~~
///          = help: did you mean "description"?
package struct ConsoleRenderer: Sendable {
    package var usesColor: Bool
    /// The columns of the terminal; nil for files and programs, where what is found and what helps is one line each.
    package var width: Int?

    package init(usesColor: Bool = false, width: Int? = nil) {
        self.usesColor = usesColor
        self.width = width
    }

    package func text(_ diagnostic: Diagnostic) -> String {
        let position = diagnostic.position
        let color: Style =
            switch diagnostic.severity {
            case .error: .red
            case .warning: .yellow
            case .note: .cyan
            }
        var output = headline(diagnostic, color)
        let gutter = String(repeating: " ", count: position.map { "\($0.line)".utf8.count + 2 } ?? 2)
        if let file = diagnostic.file, let range = diagnostic.range, let position {
            output += excerpt(file, range, position, color)
        }
        if let evidence = diagnostic.evidence { output += note("\(gutter)  = found: ", evidence) }
        if let help = diagnostic.help { output += note("\(gutter)  = help: ", help) }
        return output
    }

    /// The place, the severity, what is wrong, and the id.
    private func headline(_ diagnostic: Diagnostic, _ color: Style) -> String {
        var parts: [(style: Style?, text: String)] = []
        if let file = diagnostic.file {
            parts = [(.bold, file.path + (diagnostic.position.map { ":\($0)" } ?? "")), (nil, ": ")]
        }
        parts += [(color, diagnostic.severity.name + ":"), (nil, " "), (.bold, diagnostic.summary)]
        parts.append((.dim, " [\(diagnostic.id)]"))
        guard let width, width > Self.leastWindow else {
            return parts.map { part in part.style.map { style($0, part.text) } ?? part.text }.joined() + "\n"
        }
        var layout = ColumnLayout(width: width)
        for part in parts {
            layout.style = usesColor ? part.style?.sequence : nil
            layout.add(part.text)
        }
        return layout.finished().map(\.text).joined(separator: "\n") + "\n"
    }

    /// A text behind its label, its further lines below its first.
    private func note(_ label: String, _ text: String) -> String {
        guard let width, width > label.utf8.count + Self.leastWindow else { return label + text + "\n" }
        var layout = ColumnLayout(width: width - label.utf8.count)
        layout.add(text)
        let indent = "\n" + String(repeating: " ", count: label.utf8.count)
        return label + layout.finished().map(\.text).joined(separator: indent) + "\n"
    }

    /// The line of `range` and a caret under it; long lines are cut to a window around the caret.
    private func excerpt(
        _ file: SourceFile, _ range: ByteRange, _ position: LineTable.Position, _ color: Style
    ) -> String {
        let line = file.lines.content(ofLine: position.line - 1)
        let start = min(max(range.start, line.start), line.end)
        let part = Self.surroundings(of: start, in: line, file.bytes)
        let scalars = Array(String(decoding: file.bytes[part.range], as: UTF8.self).unicodeScalars)
        // Counted in cells: a line of Chinese shows half as many characters.
        let widths = scalars.map(terminalWidth)
        func count(_ start: Int, _ end: Int) -> Int {
            String(decoding: file.bytes[start..<end], as: UTF8.self).unicodeScalars.count
        }
        let column = min(count(part.start, start), scalars.count)
        let marked = max(1, count(start, max(start, min(range.end, part.end))))

        // Beside the number of the line, ` | ` and two marks of what is left out.
        let room = width.map { $0 - "\(position.line)".utf8.count - 7 } ?? Self.window
        let window = max(Self.leastWindow, min(Self.window, room))
        let before = window / 4
        let fitsFromStart = part.start == line.start && widths[..<column].reduce(0, +) <= window - before
        var first = fitsFromStart ? 0 : column
        var lead = 0
        while !fitsFromStart, first > 0, lead + widths[first - 1] <= before {
            first -= 1
            lead += widths[first]
        }
        var last = first
        var cells = 0
        while last < scalars.count, cells + widths[last] <= window {
            cells += widths[last]
            last += 1
        }
        var shown: [UInt8] = []
        shown.reserveCapacity(line.count * 2 + 32)
        let number = Array("\(position.line)".utf8)
        shown += "  ".utf8
        shown += number
        shown += " | ".utf8
        let isCut = first > 0 || part.start > line.start
        if isCut { shown += "…".utf8 }
        for scalar in scalars[first..<last] {
            if scalar.isASCII {
                shown.append(Self.isControl(scalar) ? ASCII.space : UInt8(scalar.value))
            } else if Self.isControl(scalar) {
                shown.append(ASCII.space)
            } else {
                shown += UTF8.encode(scalar) ?? .init()
            }
        }
        if last < scalars.count || part.end < line.end { shown += "…".utf8 }
        let padding = (isCut ? 1 : 0) + widths[first..<max(first, min(column, last))].reduce(0, +)
        let markedWidth = widths[column..<max(column, min(last, column + marked))].reduce(0, +)
        shown += "\n  ".utf8
        shown += repeatElement(ASCII.space, count: number.count)
        shown += " | ".utf8
        shown += repeatElement(ASCII.space, count: padding)
        let caret = [UInt8(ascii: "^")] + repeatElement(UInt8(ascii: "~"), count: max(0, markedWidth - 1))
        shown += style(color, String(decoding: caret, as: UTF8.self)).utf8
        shown.append(ASCII.lineFeed)
        return String(decoding: shown, as: UTF8.self)
    }

    /// The part of a line that may be shown: a file of one line with a thousand faults must not be read as often.
    private static func surroundings(of place: Int, in line: ByteRange, _ bytes: [UInt8]) -> ByteRange {
        var start = max(line.start, place - reach)
        var end = min(line.end, place + 2 * reach)
        while start > line.start, bytes[start] & 0xC0 == 0x80 { start -= 1 }
        while end < line.end, bytes[end] & 0xC0 == 0x80 { end += 1 }
        return ByteRange(start, end)
    }

    /// In bytes: more than any window shows, even in letters of four bytes and many marks.
    private static let reach = 1024

    /// How many cells of a line are shown at most, and at least.
    private static let (window, leastWindow) = (96, 24)

    /// General category Cc.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }

    private enum Style: String {
        case bold = "1"
        case dim = "2"
        case red = "1;31"
        case yellow = "1;33"
        case cyan = "1;36"

        var sequence: String { "\u{1B}[\(rawValue)m" }
    }

    private func style(_ style: Style, _ text: String) -> String {
        usesColor ? "\(style.sequence)\(text)\u{1B}[0m" : text
    }
}
