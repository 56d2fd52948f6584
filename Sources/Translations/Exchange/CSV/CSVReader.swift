import Diagnostics
import SourceText

/// Reads tables with a line of column names: RFC 4180, and what Excel and LibreOffice make of it (semicolons or tabs
/// between the cells, any line end).
enum CSVReader {
    static func read(_ file: SourceFile) -> ExchangeReading {
        var reading = ExchangeReading(format: .csv, files: [], diagnostics: [], file: file)
        do throws(CSVProblem) {
            reading.files = try files(in: file)
        } catch {
            reading.diagnostics = [error.diagnostic(in: file)]
        }
        return reading
    }

    private static func files(in file: SourceFile) throws(CSVProblem) -> [ExchangeFile] {
        if let fault = file.textFault {
            throw CSVProblem(
                "csv-encoding", at: fault.offset, "The table is not in UTF-8",
                help: "save it as \"CSV UTF-8\" in your spreadsheet program")
        }
        var scanner = CSVScanner(file.bytes)
        guard let header = try scanner.row() else {
            throw CSVProblem("csv-columns", at: 0, "The file is empty", help: "import XLIFF or CSV")
        }
        let columns = try CSVColumns(header)
        var files: [ExchangeFile] = []
        var index: [String: Int] = [:]
        var known: Set<String> = []
        var count = 0
        while let row = try scanner.row() {
            if row.cells.allSatisfy(\.text.isEmpty) { continue }
            if row.cells.count < header.cells.count, scanner.breaksOff {
                throw CSVProblem(
                    "csv-row", at: row.start,
                    "The file breaks off: its last row has \(row.cells.count) of \(header.cells.count) cells",
                    help: "export or copy the whole file again")
            }
            count += 1
            if count > ExchangeLimits.units {
                throw CSVProblem(
                    "exchange-too-large", at: row.start, "The file has more than \(ExchangeLimits.units) rows",
                    help: "divide it into several files")
            }
            let unit = try columns.unit(of: row)
            let article = columns.article(of: row)
            guard known.insert(article + "\u{0}" + unit.id).inserted else {
                throw CSVProblem(
                    "csv-id", at: row.start, "Another row of this article has the id \"\(unit.id)\"",
                    help: "remove one of the two")
            }
            if let at = index[article] {
                files[at].units.append(unit)
            } else {
                index[article] = files.count
                files.append(ExchangeFile(catalog: article, sourceLanguage: nil, targetLanguage: nil, units: [unit]))
            }
        }
        return files
    }
}

/// Why a table is refused.
struct CSVProblem: Error {
    var id: String
    var offset: Int
    var summary: String
    var help: String?

    init(_ id: String, at offset: Int, _ summary: String, help: String? = nil) {
        self.id = id
        self.offset = offset
        self.summary = summary
        self.help = help
    }

    func diagnostic(in file: SourceFile) -> Diagnostic {
        Diagnostic(id, in: file, at: ByteRange(offset, offset + 1), summary, help: help)
    }
}

/// Where each column of ``CSVWriter/columns`` is in a table.
struct CSVColumns {
    private var places: [String: Int] = [:]
    private let count: Int

    init(_ header: CSVScanner.Row) throws(CSVProblem) {
        count = header.cells.count
        for (index, cell) in header.cells.enumerated() {
            let name = cell.text.description.lowercased()
            if places.updateValue(index, forKey: name) != nil, CSVWriter.columns.contains(name) {
                throw CSVProblem("csv-columns", at: cell.start, "Two columns are named \"\(name)\"")
            }
        }
        for name in ["article", "id", "source", "target"] where places[name] == nil {
            throw CSVProblem(
                "csv-columns", at: header.start, "The table has no column \"\(name)\"",
                help: "keep the first line of the table as it was exported")
        }
    }

    func article(of row: CSVScanner.Row) -> String { cell("article", row).description }

    private func cell(_ name: String, _ row: CSVScanner.Row) -> TextSlice {
        guard let place = places[name], place < row.cells.count else { return .empty }
        return CSVGuard.unguarded(row.cells[place].text)
    }

    func unit(of row: CSVScanner.Row) throws(CSVProblem) -> ExchangeUnit {
        // Programs leave out empty cells at the end of a row.
        if row.cells.count > count {
            throw CSVProblem(
                "csv-row", at: row.start, "The row has \(row.cells.count) cells, the first one \(count)",
                help: "put cells with separators or quotation marks into quotation marks")
        }
        let id = cell("id", row)
        if id.isEmpty { throw CSVProblem("csv-id", at: row.start, "The row has no id") }
        let target = cell("target", row)
        let context = cell("context", row)
        let stated = cell("state", row).description
        guard
            let state = TranslationState.allCases.first(where: { $0.name == stated })
                ?? (stated.isEmpty ? .untranslated : nil)
        else {
            throw CSVProblem(
                "csv-state", at: row.start, "\"\(stated)\" is no state",
                help: "write \(TranslationState.allCases.map { "\"\($0.name)\"" }.joined(separator: ", "))")
        }
        return ExchangeUnit(
            id: id.description, context: context.isEmpty ? nil : context,
            source: ExchangeContent(plain: cell("source", row)),
            target: target.isEmpty ? nil : ExchangeContent(plain: target),
            // Who fills in a cell seldom changes the one beside it.
            state: target.isEmpty ? .untranslated : state == .untranslated ? .translated : state,
            range: ByteRange(row.start, row.start + 1))
    }
}

/// Cuts a table into rows and cells.
struct CSVScanner {
    struct Row {
        var start: Int
        var cells: [(start: Int, text: TextSlice)]
    }

    private let bytes: [UInt8]
    private let separator: UInt8
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var separator: UInt8?
        // Excel writes which one it is into the first line.
        if bytes[position...].starts(with: "sep=".utf8), position + 4 < bytes.count {
            separator = bytes[position + 4]
            position = bytes[position...].firstIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? bytes.count
        }
        self.position = position
        let line = bytes[position...].prefix { $0 != ASCII.lineFeed && $0 != ASCII.carriageReturn }
        self.separator =
            separator ?? [0x2C, 0x3B, 0x09].max { a, b in Self.count(a, line) < Self.count(b, line) } ?? 0x2C
    }

    private static func count(_ byte: UInt8, _ line: ArraySlice<UInt8>) -> Int {
        line.reduce(0) { $0 + ($1 == byte ? 1 : 0) }
    }

    /// Whether the last row was read, and no line end follows it.
    var breaksOff: Bool {
        position >= bytes.count && bytes.last != ASCII.lineFeed && bytes.last != ASCII.carriageReturn
    }

    /// The next row, nil at the end of the table.
    mutating func row() throws(CSVProblem) -> Row? {
        guard position < bytes.count else { return nil }
        var row = Row(start: position, cells: [])
        while true {
            let start = position
            row.cells.append((start, try cell()))
            guard position < bytes.count else { return row }
            let byte = bytes[position]
            position += 1
            if byte == separator { continue }
            if byte == ASCII.carriageReturn, position < bytes.count, bytes[position] == ASCII.lineFeed { position += 1 }
            return row
        }
    }

    private mutating func cell() throws(CSVProblem) -> TextSlice {
        let start = position
        guard position < bytes.count, bytes[position] == ASCII.quote else {
            while position < bytes.count, bytes[position] != separator, bytes[position] != ASCII.lineFeed,
                bytes[position] != ASCII.carriageReturn
            {
                position += 1
            }
            return TextSlice(bytes[start..<position])
        }
        var text: [UInt8] = []
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte != ASCII.quote {
                text.append(byte)
            } else if position < bytes.count, bytes[position] == ASCII.quote {
                text.append(byte)
                position += 1
            } else {
                let isEnd =
                    position == bytes.count || bytes[position] == separator || bytes[position] == ASCII.lineFeed
                    || bytes[position] == ASCII.carriageReturn
                if isEnd { return TextSlice(text) }
                throw CSVProblem(
                    "csv-quotes", at: position - 1, "A quotation mark stands inside of a cell",
                    help: "write it twice")
            }
        }
        throw CSVProblem("csv-quotes", at: start, "The quotation mark of this cell is never closed")
    }
}
