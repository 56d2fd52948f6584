import SourceText

extension StringBody {
    /// A line of a translation as this string can hold it; nil where it cannot.
    ///
    /// Escapes that the language knows, or the source has, stay; a delimiter gets an escape.
    func escaped(_ row: [UInt8], source: [[UInt8]]) -> TextRow? {
        guard fits(row) else { return nil }
        var known = Pieces()
        for line in source { collect(line, into: &known) }
        var result = TextRow()
        var at = 0
        var endsInDelimiter = false
        while at < row.count {
            endsInDelimiter = false
            switch step(row, at: at, end: row.count) {
            case .lineEnd: return nil
            case .text:
                if row[at] == ASCII.space { result.breaks.append(result.bytes.count) }
                endsInDelimiter = close.count > 1 && row[at] == close[0]
                if row[at] == "}", interpolations.contains([0x7B]) {
                    result.bytes += [row[at], row[at]]
                    if at + 1 < row.count, row[at + 1] == "}" { at += 1 }
                } else {
                    result.bytes.append(row[at])
                }
                at += 1
            case .escape(let end):
                let piece = Array(row[at..<end])
                if case .byte(let byte, let valid) = escape, byte == piece[0],
                    !known.escapes.contains(piece), !isValid(row, at + 1, valid)
                {
                    result.bytes += [byte, byte]
                    at += 1
                } else {
                    result.bytes += piece
                    at = end
                }
            case .interpolation(let end, let isClosed):
                guard isClosed, known.code.contains(Array(row[at..<end])) else { return nil }
                result.bytes += row[at..<end]
                at = end
            case .close:
                switch escape {
                case .byte(let byte, valid: _): result.bytes += [byte, row[at]]
                case .doubled: result.bytes += close + close
                case .reopened: result.bytes += "'\\''".utf8
                case .rawBackslash, .none: return nil
                }
                at += 1
            }
        }
        if endsInDelimiter, let last = result.bytes.popLast() {
            // Right before the closing mark it would be taken for a part of it.
            guard case .byte(let byte, valid: _) = escape else { return escape == .none ? result.with(last) : nil }
            result.bytes += [byte, last]
        }
        return result
    }

    /// Whether a string without a means of escape, or with a doubtful one, can hold the row.
    private func fits(_ row: [UInt8]) -> Bool {
        guard let first = row.first, let edge = close.first else { return false }
        switch escape {
        case .byte, .reopened: return true
        case .rawBackslash: return row.reversed().prefix { $0 == ASCII.backslash }.count % 2 == 0
        case .doubled:
            // Some dialects of SQL take a backslash for an escape.
            return row.last != ASCII.backslash
                && !row.indices.dropFirst().contains { row[$0] == edge && row[$0 - 1] == ASCII.backslash }
        case .none:
            if edge == ASCII.lineFeed { return !row.starts(with: close.dropFirst()) }
            if first == edge, edge == "\"" || edge == "'" { return false }
            let whole = row + close
            return !row.indices.contains { whole.matches(close, at: $0, end: whole.count) }
        }
    }

    private struct Pieces {
        var escapes: Set<[UInt8]> = []
        var code: Set<[UInt8]> = []
    }

    private func collect(_ line: [UInt8], into pieces: inout Pieces) {
        var at = 0
        while at < line.count {
            switch step(line, at: at, end: line.count) {
            case .text, .lineEnd, .close: at += 1
            case .escape(let end):
                if end == at + 2 { pieces.escapes.insert(Array(line[at..<end])) }
                at = end
            case .interpolation(let end, let isClosed):
                if isClosed { pieces.code.insert(Array(line[at..<end])) }
                at = end
            }
        }
    }

    /// Whether the byte after the escape byte, and the digits it demands, make an escape of the language.
    private func isValid(_ row: [UInt8], _ at: Int, _ valid: [UInt8]) -> Bool {
        guard at < row.count, valid.contains(row[at]) else { return false }
        let digits =
            switch row[at] {
            case UInt8(ascii: "x"): 2
            case UInt8(ascii: "u"): 4
            case UInt8(ascii: "U"): 8
            case UInt8(ascii: "N"): 1
            default: 0
            }
        if digits == 0 { return true }
        if at + 1 < row.count, row[at + 1] == "{" { return row[at...].contains(UInt8(ascii: "}")) }
        if row[at] == "N" { return false }
        let hex = row[(at + 1)...].prefix(digits)
        return hex.count == digits && hex.allSatisfy { ASCII.isDigit($0) || ($0 | 0x20) &- 0x61 < 6 }
    }
}

extension TextRow {
    fileprivate func with(_ byte: UInt8) -> TextRow {
        var row = self
        row.bytes.append(byte)
        return row
    }
}
