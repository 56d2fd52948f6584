import SourceText

/// Comments and keyword lines.
extension POParser {
    /// A line that begins with `#`.
    mutating func comment() {
        switch byte(offset + 1) {
        case 0x7E:  // ~
            let isPrevious = byte(offset + 2) == 0x7C
            prefixed(Prefix(isObsolete: true, isPrevious: isPrevious), length: isPrevious ? 3 : 2)
        case 0x7C:  // |
            prefixed(Prefix(isPrevious: true), length: 2)
        case 0x2C:  // ,
            guard remark() else { return }
            if containsFuzzy(ByteRange(lineStart, offset)) { entry.marks.insert(.fuzzy) }
        case 0x2E, 0x3A, 0x3D:  // . : =
            _ = remark()
        default:
            guard remark() else { return }
            entry.marks.insert(.translatorComment)
        }
    }

    /// A comment proper: takes the line into the entry that it belongs to; false if it lies inside of one.
    private mutating func remark() -> Bool {
        if isOpen, hasKeyword, stepOverRemarks() { return false }
        if !isOpen {
            isOpen = true
            entry = POEntry(start: lineStart)
        }
        endLine()
        extendEntry()
        entry.comments = POSpan(file: entry.raw.start, contentEnd)
        return true
    }

    /// Closes the open entry before this comment, or steps over the comment (true) if the entry goes on behind it.
    private mutating func stepOverRemarks() -> Bool {
        if !isComplete, contentEnd == lineStart, let next = continuation(after: lineStart) {
            offset = next
            extendEntry()
            return true
        }
        closeEntry()
        return false
    }

    /// A line that begins with `#~`, `#|` or `#~|`.
    private mutating func prefixed(_ prefix: Prefix, length: Int) {
        let start = offset
        closeBeforeGap()
        offset += length
        skipBlanks()
        if isLineEnd(offset) || byte(offset) == 0x23 {
            offset = start
            _ = remark()
        } else if byte(offset) == 0x22 {
            continuation(prefix)
        } else {
            keyword(prefix)
        }
    }

    /// Whether one of the flags of a `#,` line is `fuzzy`.
    private func containsFuzzy(_ line: ByteRange) -> Bool {
        var start = line.start
        while start < line.end {
            while start < line.end, !ASCII.isLetter(bytes[start]) { start += 1 }
            var end = start
            while end < line.end, bytes[end] != ",", !ASCII.isWhitespace(bytes[end]) { end += 1 }
            if isWord("fuzzy", start, end) { return true }
            start = end + 1
        }
        return false
    }

    func isWord(_ word: StaticString, _ start: Int, _ end: Int) -> Bool {
        guard end - start == word.utf8CodeUnitCount else { return false }
        for index in 0..<word.utf8CodeUnitCount where word.utf8Start[index] != bytes[start + index] { return false }
        return true
    }

    /// A line with strings that continue the open field.
    mutating func continuation(_ prefix: Prefix) {
        guard isOpen, field != .none, prefix == fieldPrefix else {
            openEntry(isObsolete: prefix.isObsolete)
            fail(.stringWithoutKeyword, at: lineRange(from: offset))
            return
        }
        strings()
    }

    /// A line with a keyword and strings.
    mutating func keyword(_ prefix: Prefix) {
        let start = offset
        let end = ByteScan.wordEnd(bytes, from: start)
        switch true {
        case isWord("msgid", start, end): begin(prefix, .source, .previousSource, end)
        case isWord("msgstr", start, end) && !prefix.isPrevious: translation(prefix, start, end)
        case isWord("msgctxt", start, end): begin(prefix, .context, .previousContext, end)
        case isWord("msgid_plural", start, end): begin(prefix, .plural, .previousPlural, end)
        default: failKeyword(prefix, start, end)
        }
    }

    private mutating func begin(_ prefix: Prefix, _ current: Field, _ previous: Field, _ end: Int) {
        if prefix.isPrevious {
            if isOpen, hasKeyword, stepOverRemarks() { return }
            openEntry(isObsolete: prefix.isObsolete)
            read(previous, prefix, from: end)
            entry.comments = POSpan(file: entry.raw.start, contentEnd)
            return
        }
        if isOpen, current != .plural, isComplete || entry.source.isPresent || (current == .context && hasKeyword) {
            closeEntry()
        }
        openEntry(isObsolete: prefix.isObsolete)
        if current == .plural, !entry.source.isPresent || entry.plural.isPresent || isComplete {
            fail(
                .misplaced("msgid_plural", help: "write it once, between msgid and msgstr[0]"),
                at: lineRange(from: offset))
            return
        }
        read(current, prefix, from: end)
    }

    private mutating func translation(_ prefix: Prefix, _ start: Int, _ end: Int) {
        openEntry(isObsolete: prefix.isObsolete)
        var form: Int?
        var next = end
        if byte(next) == 0x5B {
            var number = 0
            next += 1
            while ASCII.isDigit(byte(next)), number < 1000 {
                number = number * 10 + Int(bytes[next] - 0x30)
                next += 1
            }
            if byte(next) != 0x5D || next == end + 1 {
                fail(.misplaced("msgstr[", help: "write a number and ] after msgstr["), at: lineRange(from: start))
                return
            }
            next += 1
            form = number
        }
        if let problem = translationProblem(form) {
            fail(problem, at: lineRange(from: start))
            return
        }
        read(.translation, prefix, from: next)
    }

    private func translationProblem(_ form: Int?) -> POProblem? {
        guard entry.source.isPresent else { return .missingSource("msgstr") }
        guard let form else {
            if isComplete { return .misplaced("Second msgstr", help: "keep one msgstr an entry") }
            return entry.plural.isPresent
                ? .misplaced("msgstr", help: "write msgstr[0], msgstr[1] … after a msgid_plural") : nil
        }
        guard entry.plural.isPresent else {
            return .misplaced("msgstr[\(form)]", help: "write msgstr, or add a msgid_plural before it")
        }
        return form == Int(entry.formCount)
            ? nil : .misplaced("msgstr[\(form)]", help: "write msgstr[\(entry.formCount)] here")
    }

    private mutating func failKeyword(_ prefix: Prefix, _ start: Int, _ end: Int) {
        if isConflictMarker(lineStart) {
            failConflict()
            return
        }
        openEntry(isObsolete: prefix.isObsolete)
        var next = end
        while isBlank(next) { next += 1 }
        if end > start, end - start < 40, byte(next) == 0x22 || byte(next) == 0x5B {
            let word = String(decoding: bytes[start..<end], as: UTF8.self)
            fail(.unknownKeyword(word), at: ByteRange(start, end))
        } else {
            fail(.textOutsideQuotes, at: lineRange(from: start))
        }
    }

    /// From `start` to the end of its line, without the line end.
    func lineRange(from start: Int) -> ByteRange {
        ByteRange(start, ByteScan.lineEnd(bytes, from: start))
    }
}
