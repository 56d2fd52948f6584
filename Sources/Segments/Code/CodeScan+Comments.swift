import SourceText

extension CodeScan {
    /// Passes over a line comment and adds it to the run it continues; false where none begins.
    mutating func passLineComment() -> Bool {
        guard let mark = language.lines.first(where: begins) else { return false }
        let end = lineEnd(from: at)
        var start = at + mark.mark.count
        // `///`, `//!`, `##`, `#'`, `---`: documentation marks.
        if let last = mark.mark.last, !ASCII.isBlank(last) {
            while start < end, bytes[start] == last { start += 1 }
            if start < end, Self.docMarks(after: last).contains(bytes[start]), start + 1 == end || isBlank(start + 1) {
                start += 1
            }
        }
        addLineComment(mark, marks: ByteRange(at, start), content: ByteRange(start, end))
        at = end
        return true
    }

    private func isBlank(_ offset: Int) -> Bool { ASCII.isWhitespace(bytes[offset]) }

    private static func docMarks(after byte: UInt8) -> [UInt8] {
        switch byte {
        case UInt8(ascii: "/"): Array("!<".utf8)
        case UInt8(ascii: "#"): Array("!':".utf8)
        case UInt8(ascii: "!"): Array("><".utf8)
        default: []
        }
    }

    private mutating func addLineComment(_ mark: LineMark, marks: ByteRange, content: ByteRange) {
        var text = content.trimmed(in: bytes)
        var column: Int? = text.start - marks.end
        // Haddock's `-- | text`.
        if mark.mark == Array("--".utf8), text.count > 2, bytes[text.start] == "|" || bytes[text.start] == "^",
            ASCII.isBlank(bytes[text.start + 1])
        {
            text = ByteRange(text.start + 1, text.end).trimmed(in: bytes)
            column = nil
        }
        text = CommentLine.undecorated(text, in: bytes)
        let isDirective = CodeDirectives.isDirective(bytes, text, glued: text.start == marks.end)
        let label = CodeDirectives.label(bytes, text)
        text = label ?? text
        if text.isEmpty || isDirective { return closeComment() }

        let ownColumn = marks.start - lineStart(of: marks.start)
        if label != nil || !continues(marks, column: ownColumn) {
            closeComment()
            let lines = TextLines(.comment, in: .lineComment(breakers: mark.breakers))
            openComment = OpenComment(lines: lines, mark: marks, column: ownColumn, nextLine: 0)
        }
        openComment?.lines.add(text, column: column, in: bytes)
        openComment?.nextLine = content.end + 1
        if label != nil { closeComment() }
    }

    /// Whether a line comment goes on with the one of the line before: same mark, same place, nothing between.
    private func continues(_ marks: ByteRange, column: Int) -> Bool {
        guard let open = openComment, open.column == column, open.nextLine == marks.start - column else { return false }
        return bytes[open.mark.range] == bytes[marks.range] && isFirstOnLine(marks.start)
    }

    private func begins(_ mark: LineMark) -> Bool {
        guard matchesIgnoringCase(mark.mark) else { return false }
        switch mark.place {
        case .anywhere: break
        case .lineStart: if !isFirstOnLine(at) { return false }
        case .wordStart:
            if at > 0, !ASCII.isWhitespace(bytes[at - 1]), !";&|()<>".utf8.contains(bytes[at - 1]) { return false }
        }
        var next = at + mark.mark.count
        if mark.mark == Array("//".utf8), at > 0, bytes[at - 1] == ":", next < bytes.count, !isBlank(next) {
            // An address outside of quotes: `url(https://…)`.
            return false
        }
        guard !mark.notBefore.isEmpty, let last = mark.mark.last else { return true }
        if last == "-" {
            if at > 0, bytes[at - 1] == last || mark.notBefore.contains(bytes[at - 1]) { return false }
            while next < bytes.count, bytes[next] == last { next += 1 }
        }
        return next == bytes.count || !mark.notBefore.contains(bytes[next])
    }

    private func matchesIgnoringCase(_ mark: [UInt8]) -> Bool {
        guard at + mark.count <= bytes.count else { return false }
        for index in mark.indices {
            let byte = bytes[at + index]
            if (ASCII.isUppercase(byte) ? byte | 0x20 : byte) != mark[index] { return false }
        }
        return true
    }
}
