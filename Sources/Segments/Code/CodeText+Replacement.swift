import SourceText

extension CodeText {
    /// The bytes that put a translation in the place of ``range``.
    ///
    /// The translation never ends the comment or the string, and never takes more lines than the source had: lines
    /// of another number are filled anew, in the proportions of the source. The source itself gives its own bytes.
    ///
    /// - Parameters:
    ///   - target: The translation, its lines ended by LF; in a string with escapes and embedded code as in the source.
    ///   - code: The code that the text was found in.
    /// - Returns: Nil where the place cannot hold the translation: a delimiter in a raw string, embedded code that
    ///   the source does not have, an empty text. The source should stay then.
    package func replacement(for target: [UInt8], in code: [UInt8]) -> [UInt8]? {
        let source = source(in: code)
        if target == source { return Array(code[range.range]) }
        var rows = Self.rows(of: target)
        if rows.count != lines.count { rows = [Array(rows.joined(separator: [ASCII.space]))] }
        guard let first = rows.first, !first.isEmpty else { return nil }

        let sourceRows = lines.map { Array(code[$0.range]) }
        var safeRows: [TextRow] = []
        for row in rows {
            let open = sourceRows.contains(row) ? row : withoutFence(row)
            guard let safe = safeRow(open, source: sourceRows) else { return nil }
            safeRows.append(safe)
        }
        if safeRows.count < lines.count { safeRows = safeRows[0].filled(into: lines.map(\.count)) }

        var result: [UInt8] = []
        for (index, row) in safeRows.enumerated() {
            if index > 0 { result += code[lines[index - 1].end..<lines[index].start] }
            if case .lineComment = setting, row.bytes.last == ASCII.backslash { return nil }
            result += row.bytes
        }
        switch setting {
        case .lineComment(let breakers), .blockComment(let breakers): return broken(result, at: breakers, in: code)
        case .string: return result
        }
    }

    /// The lines that say something, without the bytes that some language takes for the end of a line.
    private static func rows(of target: [UInt8]) -> [[UInt8]] {
        var clean: [UInt8] = []
        clean.reserveCapacity(target.count)
        var at = 0
        while at < target.count {
            let byte = target[at]
            let isSeparator =
                target.matches([0xE2, 0x80, 0xA8], at: at, end: target.count)
                || target.matches([0xE2, 0x80, 0xA9], at: at, end: target.count)
            if isSeparator || target.matches([0xC2, 0x85], at: at, end: target.count) {
                clean.append(ASCII.space)
                at += isSeparator ? 3 : 2
                continue
            }
            clean.append(byte >= ASCII.space || byte == ASCII.lineFeed || byte == ASCII.tab ? byte : ASCII.space)
            at += 1
        }
        return clean.split(separator: ASCII.lineFeed).compactMap { line in
            let text = ByteRange(line.startIndex, line.endIndex).trimmed(in: clean)
            return text.isEmpty ? nil : Array(clean[text.range])
        }
    }

    private func safeRow(_ row: [UInt8], source: [[UInt8]]) -> TextRow? {
        guard case .string(let body) = setting else { return TextRow(plain: row) }
        return body.escaped(row, source: source)
    }

    /// The row with a blank inside of what Markdown would take for a closing fence (CommonMark 0.31, section 4.5).
    private func withoutFence(_ row: [UInt8]) -> [UInt8] {
        guard row.starts(with: "```".utf8) || row.starts(with: "~~~".utf8) else { return row }
        return [row[0], ASCII.space] + row[1...]
    }

    /// The text with a blank in every sequence that would end the comment or begin one in it, also where the
    /// sequence reaches over an end of the text.
    private func broken(_ text: [UInt8], at breakers: [[UInt8]], in code: [UInt8]) -> [UInt8] {
        let reach = (breakers.map(\.count).max() ?? 1) - 1
        let before = code[max(0, range.start - reach)..<range.start]
        let after = code[range.end..<min(code.count, range.end + reach)]
        let whole = before + text + after
        let bytes = Array(whole)
        let (start, end) = (before.count, before.count + text.count)
        var result: [UInt8] = []
        for at in 0..<end {
            let isBroken = breakers.contains { breaker in
                bytes.matches(breaker, at: at, end: bytes.count) && at + breaker.count > start
            }
            if at >= start { result.append(bytes[at]) }
            if isBroken, result.last != ASCII.space { result.append(ASCII.space) }
        }
        return result
    }
}
