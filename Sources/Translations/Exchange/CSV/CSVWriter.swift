import SourceText

/// Writes a table for spreadsheets: RFC 4180 in UTF-8, with a byte order mark, without which Excel takes it for
/// another encoding.
enum CSVWriter {
    static let columns = ["article", "id", "context", "source", "target", "state", "note"]

    static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    static func bytes(of files: [ExchangeFile]) -> [UInt8] {
        var bytes = byteOrderMark
        row(columns.map { TextSlice($0) }, to: &bytes)
        for file in files {
            for unit in file.units {
                var note = unit.place.map { [$0] } ?? []
                note += unit.notes
                if let previous = unit.previousSource { note.append(TextSlice("was: \(previous)")) }
                row(
                    [
                        TextSlice(file.catalog), TextSlice(unit.id), unit.context ?? .empty, unit.source.text,
                        unit.target?.text ?? .empty, TextSlice(unit.state.name),
                        TextSlice(note.map(\.description).joined(separator: " | ")),
                    ], to: &bytes)
            }
        }
        return bytes
    }

    static func row(_ cells: [TextSlice], to bytes: inout [UInt8]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(CSVGuard.guarded(cell), to: &bytes)
        }
        bytes += [ASCII.carriageReturn, ASCII.lineFeed]
    }

    private static func append(_ cell: TextSlice, to bytes: inout [UInt8]) {
        let needsQuotes =
            cell.bytes.contains {
                $0 == 0x2C || $0 == 0x3B || $0 == ASCII.quote || $0 == ASCII.tab || $0 == ASCII.lineFeed
                    || $0 == ASCII.carriageReturn
            } || cell.bytes.first == ASCII.space || cell.bytes.last == ASCII.space
        guard needsQuotes else {
            bytes += cell.bytes
            return
        }
        bytes.append(ASCII.quote)
        for byte in cell.bytes {
            if byte == ASCII.quote { bytes.append(ASCII.quote) }
            bytes.append(byte)
        }
        bytes.append(ASCII.quote)
    }
}

/// Keeps spreadsheets from running a text as a formula (OWASP, "CSV Injection").
///
/// A cell that begins with `=`, `+`, `-`, `@`, a tab or a line end gets an apostrophe before it, and so does one
/// that begins with apostrophes before one of these, so that reading takes away just what writing added.
enum CSVGuard {
    static func guarded(_ cell: TextSlice) -> TextSlice {
        guard isDangerous(cell) else { return cell }
        return TextSlice([apostrophe] + cell.bytes)
    }

    static func unguarded(_ cell: TextSlice) -> TextSlice {
        guard cell.bytes.first == apostrophe else { return cell }
        let rest = TextSlice(cell.bytes.dropFirst())
        return isDangerous(rest) ? rest : cell
    }

    private static let apostrophe = UInt8(ascii: "'")

    private static func isDangerous(_ cell: TextSlice) -> Bool {
        guard let first = cell.bytes.first(where: { $0 != apostrophe }) else { return false }
        switch first {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0A, 0x0D: return true
        default: return false
        }
    }
}
