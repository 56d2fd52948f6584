import SourceText

extension CodeScan {
    /// Passes over a string and adds its texts; false where none begins.
    mutating func passString() -> Bool {
        guard let (body, start) = opening() else { return false }
        at = start
        var hidesLineEnd = false
        while at < bytes.count {
            switch body.step(bytes, at: at, end: bytes.count) {
            case .text: at += 1
            case .escape(let end):
                hidesLineEnd = hidesLineEnd || !body.isMultiline && bytes[at..<end].contains(ASCII.lineFeed)
                at = end
            case .interpolation(let end, _):
                hidesLineEnd = hidesLineEnd || bytes[at..<end].contains(ASCII.lineFeed)
                at = end
            case .close(let end):
                if !hidesLineEnd { addString(ByteRange(start, at), body) }
                at = end
                return true
            case .lineEnd: return true
            }
        }
        return true
    }

    /// The rules of the string that begins here and where its body begins.
    private func opening() -> (body: StringBody, start: Int)? {
        let prefix = word.end == at ? lowercased(word) : []
        let isGlued = at > 0 && Self.isWordByte(bytes[at - 1]) && !language.traits.contains(.gluedQuotes)
        for rule in language.strings {
            if rule.prefixes.isEmpty {
                if isGlued, rule.open.first == UInt8(ascii: "'") { continue }
            } else if !rule.prefixes.contains(prefix) {
                continue
            }
            if let opening = opening(by: rule) {
                return language.traits.contains(.valueQuotes) && !beginsValue() ? nil : opening
            }
        }
        return nil
    }

    private func opening(by rule: StringRule) -> (body: StringBody, start: Int)? {
        var body = StringBody(
            close: rule.close, escape: rule.escape, isMultiline: rule.isMultiline, interpolations: rule.interpolations)
        switch rule.fence {
        case .none:
            return bytes.matches(rule.open, at: at, end: bytes.count) ? (body, at + rule.open.count) : nil
        case .hashes:
            if at > 0, bytes[at - 1] == "#" { return nil }
            let hashes = run(of: "#", from: at)
            let quotes = Array(rule.open.dropFirst())
            guard !hashes.isEmpty, bytes.matches(quotes, at: at + hashes.count, end: bytes.count) else { return nil }
            body.close = quotes + hashes
            if !body.interpolations.isEmpty { body.interpolations = [[ASCII.backslash] + hashes + Array("(".utf8)] }
            return (body, at + hashes.count + quotes.count)
        case .equals:
            guard bytes[at] == "[" else { return nil }
            let signs = run(of: "=", from: at + 1)
            let start = at + signs.count + 1
            guard start < bytes.count, bytes[start] == "[" else { return nil }
            body.close = Array("]".utf8) + signs + Array("]".utf8)
            return (body, start + 1)
        case .name:
            guard bytes[at] == "\"" || bytes[at] == "'" else { return nil }
            // C++ allows 16 bytes (lex.string).
            let name = Array(bytes[(at + 1)...].prefix(17).prefix { $0 != "(" && $0 != ")" && $0 > 0x20 && $0 != "\\" })
            let start = at + 1 + name.count
            guard name.count <= 16, start < bytes.count, bytes[start] == "(" else { return nil }
            body.close = Array(")".utf8) + name + [bytes[at]]
            return (body, start + 1)
        case .quotes:
            let quotes = run(of: "\"", from: at)
            guard quotes.count >= 3 else { return nil }
            body.close = quotes
            return (body, at + quotes.count)
        }
    }

    private func run(of character: Unicode.Scalar, from start: Int) -> [UInt8] {
        guard start < bytes.count else { return [] }
        return Array(bytes[start...].prefix { $0 == character })
    }

    private func lowercased(_ range: ByteRange) -> [UInt8] {
        range.count > 3 ? [] : bytes[range.range].map { ASCII.isUppercase($0) ? $0 | 0x20 : $0 }
    }

    /// Whether a YAML value may begin here: after an indicator or first on the line.
    private func beginsValue() -> Bool {
        var before = at
        while before > 0, ASCII.isBlank(bytes[before - 1]) { before -= 1 }
        guard before > 0, bytes[before - 1] != ASCII.lineFeed else { return true }
        let byte = bytes[before - 1]
        if byte == "[" || byte == "{" || byte == "," { return true }
        return before < at && (byte == ":" || byte == "-" || byte == "?")
    }

    private mutating func addString(_ body: ByteRange, _ rules: StringBody) {
        closeComment()
        var lines = TextLines(.string, in: .string(rules))
        var line = ByteRange(body.start, body.start)
        while line.start <= body.end {
            line = ByteRange(line.start, lineEnd(from: line.start, upTo: body.end))
            let text = textLine(line, endsBody: line.end == body.end, rules)
            if text.isEmpty {
                lines.divide(bytes)
            } else {
                lines.add(text, column: line.start == body.start ? nil : text.start - line.start, in: bytes)
            }
            line = ByteRange(line.end + 1, line.end + 1)
        }
        texts += lines.finish(bytes)
    }

    /// The text of a line, without a backslash that hides the line's end but with a blank that one escapes.
    private func textLine(_ line: ByteRange, endsBody: Bool, _ rules: StringBody) -> ByteRange {
        var text = line.trimmed(in: bytes)
        var escape = ASCII.backslash
        if case .byte(let byte, valid: _) = rules.escape { escape = byte }
        let escapes = bytes[text.range].reversed().prefix { $0 == escape }.count
        if rules.escape == .none || rules.escape == .doubled || escapes % 2 == 0 { return text }
        if text.end < line.end { return ByteRange(text.start, text.end + 1) }
        if !endsBody { text = ByteRange(text.start, text.end - 1).trimmed(in: bytes) }
        return text
    }
}
