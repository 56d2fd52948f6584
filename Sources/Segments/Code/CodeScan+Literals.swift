import SourceText

/// Literals that are no text but may look like the beginning of one.
extension CodeScan {
    /// Passes over a character literal, a lifetime, a prime or a transposition; false for a string.
    mutating func passApostrophe() -> Bool {
        if language.traits.contains(.transposes), at > 0 {
            let before = bytes[at - 1]
            if Self.isWordByte(before) || ")]}'.".utf8.contains(before) {
                at += 1
                return true
            }
        }
        guard language.traits.contains(.characters) else { return false }
        let isPrefixed = word.end == at && ["L", "u", "U", "u8", "b"].contains(TextSlice(bytes[word.range]))
        let isGlued = at > 0 && Self.isWordByte(bytes[at - 1]) && !isPrefixed
        at = isGlued ? at + 1 : characterEnd() ?? at + 1
        followsOperand = true
        return true
    }

    /// The end of the character literal that begins here; nil where none does.
    private func characterEnd() -> Int? {
        var next = at + 1
        guard next < bytes.count, bytes[next] != "'", bytes[next] != ASCII.lineFeed else { return nil }
        if bytes[next] == ASCII.backslash {
            // `'\u{10FFFF}'` is the longest escape.
            next += 2
            let limit = min(next + 10, bytes.count)
            while next < limit, bytes[next] != "'", bytes[next] != ASCII.lineFeed { next += 1 }
        } else {
            next += 1
            while next < bytes.count, bytes[next] & 0xC0 == 0x80 { next += 1 }
        }
        return next < bytes.count && bytes[next] == "'" ? next + 1 : nil
    }

    /// Passes over a quoted byte, notes a here-document, passes over a regular expression; false for none of them.
    mutating func passLiteral(_ byte: UInt8) -> Bool {
        switch byte {
        case ASCII.backslash where language.traits.contains(.quotingBackslash):
            let isLineEnd = at + 1 < bytes.count && bytes[at + 1] == ASCII.lineFeed
            at = min(at + (isLineEnd ? 1 : 2), bytes.count)
        case UInt8(ascii: "$"), UInt8(ascii: "?"):
            guard language.traits.contains(.markedCharacters), at + 1 < bytes.count,
                bytes[at + 1] == "\"" || bytes[at + 1] == "'" || bytes[at + 1] == "#" || bytes[at + 1] == "%"
            else { return false }
            at += 2
        case UInt8(ascii: "<"):
            guard language.traits.contains(.hereDocs), let word = hereDocWord() else { return false }
            hereDocs.append(word)
            at = word.end
            if at < bytes.count, bytes[at] == bytes[word.start - 1], bytes[at] == "'" || bytes[at] == "\"" { at += 1 }
        case UInt8(ascii: "/"):
            guard language.traits.contains(.regex), !followsOperand, let end = regexEnd() else { return false }
            at = end
        default: return false
        }
        followsOperand = true
        return true
    }

    private mutating func regexEnd() -> Int? {
        guard at >= regexBarrier else { return nil }
        var isInClass = false
        var next = at + 1
        while next < bytes.count, bytes[next] != ASCII.lineFeed {
            let byte = bytes[next]
            if byte == ASCII.backslash, next + 1 < bytes.count, bytes[next + 1] != ASCII.lineFeed {
                next += 1
            } else if byte == "[" {
                isInClass = true
            } else if byte == "]" {
                isInClass = false
            } else if byte == "/", !isInClass {
                return next + 1
            }
            next += 1
        }
        regexBarrier = next
        return nil
    }

    /// The word in `<<WORD`, `<<-'WORD'`, `<<~WORD` or `<<<WORD`; only the shell allows a blank or a small letter.
    private func hereDocWord() -> ByteRange? {
        let isShell = language.traits.contains(.gluedQuotes)
        var start = at
        while start < bytes.count, bytes[start] == "<" { start += 1 }
        guard start - at == 2 || start - at == 3 && !isShell else { return nil }
        if start < bytes.count, bytes[start] == "-" || bytes[start] == "~" { start += 1 }
        while isShell, start < bytes.count, ASCII.isBlank(bytes[start]) { start += 1 }
        var isQuoted = false
        if start < bytes.count, bytes[start] == "'" || bytes[start] == "\"" || bytes[start] == ASCII.backslash {
            isQuoted = true
            start += 1
        }
        var end = start
        while end < bytes.count, Self.isWordByte(bytes[end]) { end += 1 }
        guard end > start, !ASCII.isDigit(bytes[start]) else { return nil }
        return isShell || isQuoted || ASCII.isUppercase(bytes[start]) ? ByteRange(start, end) : nil
    }

    /// Passes over the here-documents whose words stood on the line that just ended.
    mutating func passHereDocs() {
        for word in hereDocs {
            while at < bytes.count {
                let end = lineEnd(from: at)
                let line = ByteRange(at, end).trimmed(in: bytes)
                at = min(end + 1, bytes.count)
                if bytes.matches(Array(bytes[word.range]), at: line.start, end: line.end),
                    line.count == word.count || !Self.isWordByte(bytes[line.start + word.count])
                {
                    break
                }
            }
        }
        hereDocs = []
    }
}
