import SourceText

/// Diagnostics as text for a terminal or a log: place, headline, the line with a caret, evidence and help.
///
///     articles/sleep.md:3:1: error: Unknown key "desription" [unknown-key]
///       3 | desription: How couples sleep
///         | ^~~~~~~~~~
///          = help: did you mean "description"?
package struct ConsoleRenderer: Sendable {
    package var usesColor: Bool

    package init(usesColor: Bool = false) { self.usesColor = usesColor }

    package func text(_ diagnostic: Diagnostic) -> String {
        var output = ""
        if let file = diagnostic.file { output += style(.bold, file.path) }
        let position = diagnostic.position
        if let position { output += style(.bold, ":\(position)") }
        if diagnostic.file != nil { output += ": " }
        let color: Style =
            switch diagnostic.severity {
            case .error: .red
            case .warning: .yellow
            case .note: .cyan
            }
        output += style(color, diagnostic.severity.name + ":") + " " + style(.bold, diagnostic.summary)
        output += style(.dim, " [\(diagnostic.id)]") + "\n"
        let gutter = String(repeating: " ", count: position.map { "\($0.line)".utf8.count + 2 } ?? 2)
        if let file = diagnostic.file, let range = diagnostic.range, let position {
            output += excerpt(file, range, position, color)
        }
        if let evidence = diagnostic.evidence { output += "\(gutter)  = found: \(evidence)\n" }
        if let help = diagnostic.help { output += "\(gutter)  = help: \(help)\n" }
        return output
    }

    /// The line of `range` and a caret under it; long lines are cut to a window around the caret.
    private func excerpt(
        _ file: SourceFile, _ range: ByteRange, _ position: LineTable.Position, _ color: Style
    ) -> String {
        let line = file.lines.content(ofLine: position.line - 1)
        let scalars = Array(String(decoding: file.bytes[line.range], as: UTF8.self).unicodeScalars)
        // Counted in cells: a line of Chinese shows half as many characters.
        let widths = scalars.map(terminalWidth)
        let column = min(position.column - 1, scalars.count)
        let start = min(max(range.start, line.start), line.end)
        let inLine = ByteRange(start, min(range.end, line.end))
        let marked = max(1, String(decoding: file.bytes[inLine.range], as: UTF8.self).unicodeScalars.count)

        let window = 96
        let fitsFromStart = widths[..<column].reduce(0, +) <= window - 24
        var first = fitsFromStart ? 0 : column
        var lead = 0
        while !fitsFromStart, first > 0, lead + widths[first - 1] <= 24 {
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
        if first > 0 { shown += "…".utf8 }
        for scalar in scalars[first..<last] {
            if scalar.isASCII {
                shown.append(Self.isControl(scalar) ? ASCII.space : UInt8(scalar.value))
            } else if Self.isControl(scalar) {
                shown.append(ASCII.space)
            } else {
                shown += UTF8.encode(scalar) ?? .init()
            }
        }
        if last < scalars.count { shown += "…".utf8 }
        let padding = (first > 0 ? 1 : 0) + widths[first..<max(first, min(column, last))].reduce(0, +)
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
    }

    private func style(_ style: Style, _ text: String) -> String {
        usesColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
