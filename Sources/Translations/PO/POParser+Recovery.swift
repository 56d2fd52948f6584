import SourceText

/// Going on after something broken.
extension POParser {
    /// Reports what is wrong in the current line and turns the whole open entry, to its end, into junk.
    mutating func fail(_ problem: POProblem, at range: ByteRange) {
        offset = lineStart
        endLine()
        skipBroken(isObsolete: entry.isObsolete)
        reject(problem, at: range)
    }

    /// A conflict as `git merge` writes it: everything to its last marker, with the entry that it lies in.
    mutating func failConflict() {
        let range = lineRange(from: lineStart)
        if isOpen, isComplete, !conflictTearsString { closeEntry() }
        openEntry(isObsolete: isOpen && entry.isObsolete)
        offset = lineStart
        skipConflict()
        let labels = [lineStart, lastMarker(before: offset)].map { label(ofMarker: $0) }
        contentEnd = offset
        skipBroken(isObsolete: entry.isObsolete)
        reject(.conflict(labels: labels.allSatisfy { !$0.isEmpty } ? labels : []), at: range)
    }

    /// The start of the `>>>>>>>` line that ends at `end`, or `end`.
    private func lastMarker(before end: Int) -> Int {
        var start = end
        while start > lineStart, ByteScan.isLineEnd(bytes[start - 1]) { start -= 1 }
        while start > lineStart, !ByteScan.isLineEnd(bytes[start - 1]) { start -= 1 }
        return start > lineStart && byte(start) == ">" ? start : end
    }

    /// What stands behind the marker: a branch or a commit.
    private func label(ofMarker start: Int) -> String {
        guard start < bytes.count, isConflictMarker(start) else { return "" }
        let line = lineRange(from: start)
        guard line.count > 8 else { return "" }
        return String(decoding: bytes[(start + 8)..<line.end], as: UTF8.self)
    }

    /// Whether the line is `<<<<<<<`, `|||||||`, `=======` or `>>>>>>>`, alone or with a blank behind.
    func isConflictMarker(_ start: Int) -> Bool {
        let first = byte(start)
        guard first == "<" || first == ">" || first == "|" || first == "=" else { return false }
        for index in 1..<7 where byte(start + index) != first { return false }
        return isLineEnd(start + 7) || isBlank(start + 7)
    }

    /// Whether a string goes on inside the conflict or behind it, so that the complete entry before is torn too.
    private var conflictTearsString: Bool {
        var position = lineStart
        while position < bytes.count {
            let isMarker = isConflictMarker(position)
            let isNested = isMarker && byte(position) == "<" && position > lineStart
            let isLast = isNested || (isMarker && (byte(position) == ">" || byte(lineStart) != "<"))
            position = nextLine(position)
            if isMarker, position < bytes.count {
                let kind = lineKind(position, isObsolete: entry.isObsolete)
                if kind == .rest || kind == .translation { return true }
            }
            if isLast { return false }
        }
        return false
    }

    /// From a `<<<<<<<` to behind the next `>>>>>>>`, or over one line if there is none.
    private mutating func skipConflict() {
        let opens = byte(offset) == "<"
        endLine()
        guard opens else { return }
        let afterFirst = offset
        while offset < bytes.count {
            let isEnd = byte(offset) == ">" && isConflictMarker(offset)
            if byte(offset) == "<", isConflictMarker(offset) { break }
            endLine()
            if isEnd { return }
        }
        offset = afterFirst
    }

    /// Skips the lines that belong to the broken entry, from the current position on.
    private mutating func skipBroken(isObsolete: Bool) {
        contentEnd = offset
        var sourceSeen = entry.source.isPresent
        var translationSeen = isComplete || lineKind(lineStart, isObsolete: isObsolete) == .translation
        while offset < bytes.count {
            switch lineKind(offset, isObsolete: isObsolete) {
            case .blank:
                return
            case .comment:
                // Behind a comment only what the entry still lacks can belong to it.
                guard sourceSeen, !translationSeen, let next = continuation(after: offset) else { return }
                offset = next
                continue
            case .context:
                return
            case .source:
                if sourceSeen { return }
                sourceSeen = true
                endLine()
            case .rest:
                sourceSeen = true
                endLine()
            case .translation:
                sourceSeen = true
                translationSeen = true
                endLine()
            case .other:
                if isConflictMarker(offset) { skipConflict() } else { endLine() }
            }
            contentEnd = offset
        }
    }

    /// If the open entry goes on behind comments, with `msgstr`, `msgid_plural` or a string: where.
    func continuation(after start: Int) -> Int? {
        var position = start
        while position < bytes.count {
            switch lineKind(position, isObsolete: entry.isObsolete) {
            case .comment: position = nextLine(position)
            case .rest, .translation: return position
            default: return nil
            }
        }
        return nil
    }

    private enum LineKind { case blank, comment, context, source, translation, rest, other }

    /// What a line is to a broken entry.
    private func lineKind(_ start: Int, isObsolete: Bool) -> LineKind {
        var position = start
        while isBlank(position) { position += 1 }
        if isLineEnd(position) { return .blank }
        let start = position
        if byte(position) == "#" {
            guard isObsolete, byte(position + 1) == "~", byte(position + 2) != "|" else { return .comment }
            position += 2
            while isBlank(position) { position += 1 }
        }
        let isForeign = isObsolete && byte(start) != "#" && position == start
        if byte(position) == 0x22 { return isForeign ? .other : .rest }
        let end = ByteScan.wordEnd(bytes, from: position)
        // A message in use begins behind a broken obsolete one.
        if isForeign, end - position >= 5, isWord("msg", position, position + 3) { return .context }
        if isWord("msgstr", position, end) { return .translation }
        if isWord("msgid_plural", position, end) { return .rest }
        if isWord("msgid", position, end) { return .source }
        return isWord("msgctxt", position, end) ? .context : .other
    }
}
