import SourceText

extension CodeScan {
    /// Passes over a block comment and adds its texts; false where none begins.
    mutating func passBlockComment() -> Bool {
        for mark in language.blocks {
            guard let (body, end, close) = extent(of: mark) else { continue }
            closeComment()
            addComment(body, mark, close: close)
            at = end
            return true
        }
        return false
    }

    /// The body of the comment that `mark` begins here, its end and the mark that ends it.
    private func extent(of mark: BlockMark) -> (body: ByteRange, end: Int, close: [UInt8])? {
        guard bytes.matches(mark.open, at: at, end: bytes.count) else { return nil }
        var start = at + mark.open.count
        var close = mark.close
        if mark.isLineBound {
            guard at == 0 || bytes[at - 1] == ASCII.lineFeed else { return nil }
            return lineBoundExtent(of: mark)
        }
        if mark.hasLevels {
            let levels = bytes[start...].prefix { $0 == "=" }.count
            start += levels
            guard start < bytes.count, bytes[start] == "[" else { return nil }
            start += 1
            close += [UInt8](repeating: UInt8(ascii: "="), count: levels) + mark.close
        }
        // OCaml's operator `(*)`.
        if mark.open == Array("(*".utf8), bytes.matches([UInt8(ascii: ")")], at: start, end: bytes.count) { return nil }
        var depth = 1
        var next = start
        while next < bytes.count {
            if bytes.matches(close, at: next, end: bytes.count) {
                depth -= 1
                if depth == 0 { return (ByteRange(start, next), next + close.count, close) }
                next += close.count
            } else if mark.nests, bytes.matches(mark.open, at: next, end: bytes.count) {
                depth += 1
                next += mark.open.count
            } else {
                next += 1
            }
        }
        return (ByteRange(start, bytes.count), bytes.count, close)
    }

    private func lineBoundExtent(of mark: BlockMark) -> (body: ByteRange, end: Int, close: [UInt8])? {
        let start = lineEnd(from: at)
        // MATLAB's mark stands alone on its line.
        if mark.open.first == UInt8(ascii: "%"), !bytes[(at + mark.open.count)..<start].allSatisfy(ASCII.isWhitespace) {
            return nil
        }
        var line = start + 1
        while line < bytes.count {
            let end = lineEnd(from: line)
            if bytes.matches(mark.close, at: line, end: end) { return (ByteRange(start, line), end, mark.close) }
            line = end + 1
        }
        return (ByteRange(start, bytes.count), bytes.count, mark.close)
    }

    private mutating func addComment(_ body: ByteRange, _ mark: BlockMark, close: [UInt8]) {
        guard let edge = close.first else { return }
        var start = body.start
        // `/**`, `/*!`, `{-|`, `<!---`: documentation marks.
        if !mark.isLineBound {
            while start < body.end, bytes[start] == edge { start += 1 }
            if start < body.end, start == body.start || bytes[start] == "<", "!|^".utf8.contains(bytes[start]),
                edge != "|", start + 1 == body.end || ASCII.isWhitespace(bytes[start + 1])
            {
                start += 1
            }
        }
        let breakers = mark.hasLevels ? [close] : mark.breakers
        var lines = TextLines(.comment, in: .blockComment(breakers: breakers))
        var isFirst = true
        var line = ByteRange(start, start)
        while line.start <= body.end, start <= body.end {
            line = ByteRange(line.start, lineEnd(from: line.start, upTo: body.end))
            var text = line.trimmed(in: bytes)
            if edge == "*", line.start > start { text = CommentLine.withoutStar(text, in: bytes) }
            if line.end == body.end { text = CommentLine.withoutRun(of: edge, atEndOf: text, in: bytes) }
            text = CommentLine.undecorated(text, in: bytes)
            if isFirst, !text.isEmpty {
                isFirst = false
                if CodeDirectives.isDirective(bytes, text, glued: text.start == body.start) { return }
            }
            if text.isEmpty {
                lines.divide(bytes)
            } else {
                lines.add(text, column: line.start == start && start > 0 ? nil : text.start - line.start, in: bytes)
            }
            line = ByteRange(line.end + 1, line.end + 1)
        }
        texts += lines.finish(bytes)
    }
}
