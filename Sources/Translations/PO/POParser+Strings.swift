import SourceText

/// Strings in quotes and their escapes.
extension POParser {
    /// Begins a field and reads the strings behind its keyword; there may be none yet.
    mutating func read(_ field: Field, _ prefix: Prefix, from end: Int) {
        self.field = field
        fieldPrefix = prefix
        value = POSpan(file: end, end)
        if field == .translation, entry.plural.isPresent {
            if entry.formCount == 0 { entry.firstForm = UInt32(forms.count) }
            entry.formCount += 1
            forms.append(value)
        }
        if field == .translation, !entry.translation.isPresent { entry.translationRaw = POSpan(file: end, end) }
        store()
        offset = end
        skipBlanks()
        strings()
    }

    /// Reads the strings from the current position to the end of the line into the open field.
    mutating func strings() {
        while !isLineEnd(offset) {
            guard bytes[offset] == 0x22 else {
                fail(.textOutsideQuotes, at: lineRange(from: offset))
                return
            }
            guard string() else { return }
            skipBlanks()
        }
        store()
        endLine()
        extendEntry()
    }

    /// Reads one string; false if it is broken.
    private mutating func string() -> Bool {
        let open = offset
        var end = ByteScan.stringStop(bytes, from: open + 1)
        var hasEscape = false
        while end < bytes.count, bytes[end] == 0x5C {
            hasEscape = true
            end += 1
            if isLineEnd(end) { break }
            end = ByteScan.stringStop(bytes, from: end + 1)
        }
        guard end < bytes.count, bytes[end] == 0x22 else {
            fail(.unterminatedString, at: lineRange(from: open))
            return false
        }
        offset = end + 1
        noteTranslation(open, end + 1)
        return append(open + 1, end, hasEscape: hasEscape)
    }

    private mutating func noteTranslation(_ open: Int, _ end: Int) {
        guard field == .translation, entry.formCount <= 1 else { return }
        let start = entry.translationRaw.isEmpty ? open : entry.translationRaw.start
        entry.translationRaw = POSpan(file: start, end)
    }

    /// Adds the inside of one string to the value.
    ///
    /// One plain string stays where it is in the file; anything else
    /// is joined in the arena.
    private mutating func append(_ start: Int, _ end: Int, hasEscape: Bool) -> Bool {
        if start == end { return true }
        if value.isEmpty, !hasEscape {
            value = POSpan(file: start, end)
            return true
        }
        let first = value.isInArena ? value.start : arena.count
        if !value.isInArena { arena.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[value.start..<value.end])) }
        if !hasEscape {
            arena.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<end]))
        } else if !decode(start, end, valueStart: first) {
            return false
        }
        value = POSpan(arena: first, arena.count)
        return true
    }

    private mutating func decode(_ start: Int, _ end: Int, valueStart: Int) -> Bool {
        var run = start
        var position = start
        var hasNumber = false
        while position < end {
            position = ByteScan.stringStop(bytes, from: position)
            guard position < end else { break }
            arena.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run..<position]))
            guard let escape = POEscape(bytes, at: position + 1, end: end) else {
                // One character, however many bytes it has.
                var stop = min(position + 2, end)
                while stop < end, bytes[stop] & 0xC0 == 0x80 { stop += 1 }
                let text = String(decoding: bytes[position..<stop], as: UTF8.self)
                fail(.unknownEscape(text), at: ByteRange(position, stop))
                return false
            }
            arena.append(escape.byte)
            hasNumber = hasNumber || escape.byte == 0 || escape.byte > 0x7F
            position = escape.end
            run = position
        }
        arena.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[run..<end]))
        // Bytes by number may be no text; the strings of a field are checked as they come, so that an escape must
        // not tear a character between two strings.
        if hasNumber, SourceFile(path: "", bytes: Array(arena[valueStart...])).textFault != nil {
            fail(.escapedBytes, at: ByteRange(start, end))
            return false
        }
        return true
    }

    /// Writes the value so far into the entry.
    private mutating func store() {
        switch field {
        case .none: break
        case .context: entry.context = value
        case .source: entry.source = value
        case .plural: entry.plural = value
        case .previousContext: entry.previousContext = value
        case .previousSource: entry.previousSource = value
        case .previousPlural: entry.previousPlural = value
        case .translation:
            if entry.formCount > 0 { forms[forms.count - 1] = value }
            if entry.formCount <= 1 { entry.translation = value }
            storeCompleteness()
        }
    }

    private mutating func storeCompleteness() {
        var isIncomplete = entry.translation.isEmpty
        if entry.formCount > 1 {
            for form in forms[Int(entry.firstForm)...] where form.isEmpty { isIncomplete = true }
        }
        if isIncomplete { entry.marks.insert(.incomplete) } else { entry.marks.remove(.incomplete) }
    }
}
