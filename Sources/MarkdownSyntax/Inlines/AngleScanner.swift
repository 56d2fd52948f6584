import SourceText

/// What a `<` begins: an autolink or raw HTML (CommonMark 0.31, sections 6.5 and 6.6).
package enum AngleScanner {
    /// The end of `<https://…>` or `<name@host>` at `start`.
    static func autolinkEnd(_ text: [UInt8], at start: Int) -> Int? {
        var index = start + 1
        var hasColon = false
        var hasAt = false
        while index < text.count {
            switch text[index] {
            case UInt8(ascii: ">"):
                if hasColon { return isScheme(text, from: start + 1) ? index + 1 : nil }
                return hasAt ? index + 1 : nil
            case UInt8(ascii: ":"): hasColon = true
            case UInt8(ascii: "@"): hasAt = true
            case 0...ASCII.space, UInt8(ascii: "<"): return nil
            default: break
            }
            index += 1
        }
        return nil
    }

    /// A scheme: a letter, then 1 to 31 letters, digits, `+`, `.` or `-`, then a colon.
    private static func isScheme(_ text: [UInt8], from start: Int) -> Bool {
        guard ASCII.isLetter(text[start]) else { return false }
        var index = start + 1
        while text[index] != ":" {
            let byte = text[index]
            guard ASCII.isAlphanumeric(byte) || byte == "+" || byte == "." || byte == "-" else { return false }
            index += 1
        }
        return (2...32).contains(index - start)
    }

    /// The end of a tag, comment, declaration, instruction or CDATA section at `start`.
    ///
    /// `missingEnds` keeps the ends that were searched for in vain, so that they are not from a later start.
    package static func tagEnd(_ text: [UInt8], at start: Int, missingEnds: inout Set<String>) -> Int? {
        guard start + 1 < text.count else { return nil }
        switch text[start + 1] {
        case UInt8(ascii: "!"):
            // Comments that end where they begin (CommonMark 0.31, section 6.6).
            if starts(text, "<!-->", at: start) { return start + 5 }
            if starts(text, "<!--->", at: start) { return start + 6 }
            if starts(text, "<!--", at: start) { return end(of: "-->", in: text, from: start + 4, &missingEnds) }
            if starts(text, "<![CDATA[", at: start) { return end(of: "]]>", in: text, from: start + 9, &missingEnds) }
            return end(of: ">", in: text, from: start + 2, &missingEnds)
        case UInt8(ascii: "?"): return end(of: "?>", in: text, from: start + 2, &missingEnds)
        case UInt8(ascii: "/"):
            guard start + 2 < text.count, ASCII.isLetter(text[start + 2]) else { return nil }
            var index = nameEnd(text, from: start + 2)
            index = LinkTargetScanner.skipWhitespace(text, from: index)
            return index < text.count && text[index] == ">" ? index + 1 : nil
        default:
            guard ASCII.isLetter(text[start + 1]) else { return nil }
            return openTagEnd(text, from: nameEnd(text, from: start + 1))
        }
    }

    private static func openTagEnd(_ text: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < text.count {
            let gap = LinkTargetScanner.skipWhitespace(text, from: index)
            guard gap < text.count else { return nil }
            if text[gap] == ">" { return gap + 1 }
            if text[gap] == "/" { return gap + 1 < text.count && text[gap + 1] == ">" ? gap + 2 : nil }
            guard gap > index, let next = attributeEnd(text, from: gap) else { return nil }
            index = next
        }
        return nil
    }

    private static func attributeEnd(_ text: [UInt8], from start: Int) -> Int? {
        guard ASCII.isLetter(text[start]) || text[start] == "_" || text[start] == ":" || text[start] == "@" else {
            return nil
        }
        var index = start + 1
        while index < text.count {
            let byte = text[index]
            guard ASCII.isAlphanumeric(byte) || byte == "-" || byte == "_" || byte == ":" || byte == "." else { break }
            index += 1
        }
        let equals = LinkTargetScanner.skipWhitespace(text, from: index)
        guard equals < text.count, text[equals] == "=" else { return index }
        let value = LinkTargetScanner.skipWhitespace(text, from: equals + 1)
        guard value < text.count else { return nil }
        if text[value] == "\"" || text[value] == "'" {
            guard let close = text[(value + 1)...].firstIndex(of: text[value]) else { return nil }
            return close + 1
        }
        index = value
        while index < text.count, !ASCII.isWhitespace(text[index]), !isUnquotedStop(text[index]) { index += 1 }
        return index > value ? index : nil
    }

    private static func isUnquotedStop(_ byte: UInt8) -> Bool {
        byte == "\"" || byte == "'" || byte == "=" || byte == "<" || byte == ">" || byte == "`"
    }

    private static func nameEnd(_ text: [UInt8], from start: Int) -> Int {
        var index = start
        while index < text.count, ASCII.isAlphanumeric(text[index]) || text[index] == "-" { index += 1 }
        return index
    }

    private static func starts(_ text: [UInt8], _ prefix: String, at start: Int) -> Bool {
        text[start...].starts(with: prefix.utf8)
    }

    private static func end(
        of name: String, in text: [UInt8], from start: Int, _ missingEnds: inout Set<String>
    ) -> Int? {
        if missingEnds.contains(name) { return nil }
        let mark = Array(name.utf8)
        var index = start
        while index + mark.count <= text.count {
            if text[index] == mark[0], text[index...].starts(with: mark) { return index + mark.count }
            index += 1
        }
        missingEnds.insert(name)
        return nil
    }
}
