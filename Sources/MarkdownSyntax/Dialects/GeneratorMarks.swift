import SourceText

/// Marks in a text that are no Markdown but that site generators replace: shortcodes, attributes, mathematics.
enum GeneratorMarks {
    static func mayBeginShortcode(_ text: [UInt8], at start: Int) -> Bool {
        guard start + 1 < text.count else { return false }
        let next = text[start + 1]
        return next == "{" || next == "%" || next == "#" || next == "/" || next == "!"
    }

    /// Whether a shortcode of Hugo begins here, which no prose has.
    static func isTag(_ text: [UInt8], at start: Int) -> Bool {
        start + 2 < text.count && text[start + 1] == "{" && (text[start + 2] == "<" || text[start + 2] == "%")
    }

    /// The end of `{{ … }}` at `start`, on one line and not long: a value in an address.
    ///
    /// Shortcodes of Hugo and tags of Liquid that are whole addresses (`{% link a.md %}`) are codes of their own.
    static func valueEnd(_ text: [UInt8], at start: Int) -> Int? {
        guard start + 1 < text.count, text[start + 1] == "{", !isTag(text, at: start) else { return nil }
        for index in (start + 2)..<max(start + 2, min(text.count - 1, start + 200)) {
            if text[index] == ASCII.lineFeed { return nil }
            if text[index] == "}", text[index + 1] == "}" { return index + 2 }
        }
        return nil
    }

    /// The end of `{{< … >}}`, `{{% … %}}`, `{{ … }}`, `{% … %}`, `{# … #}` (Hugo, Liquid, Jinja and their kin),
    /// `{! … !}` (Python-Markdown's includes) or `{/* … */}` (MDX) at `start`.
    static func shortcodeEnd(_ text: [UInt8], at start: Int) -> Int? {
        let close: UInt8
        switch start + 1 < text.count ? text[start + 1] : 0 {
        case UInt8(ascii: "{"): close = UInt8(ascii: "}")
        case UInt8(ascii: "%"): close = UInt8(ascii: "%")
        case UInt8(ascii: "!"): close = UInt8(ascii: "!")
        case UInt8(ascii: "#") where start + 2 < text.count && ASCII.isWhitespace(text[start + 2]):
            close = UInt8(ascii: "#")
        case UInt8(ascii: "/") where start + 2 < text.count && text[start + 2] == "*": close = UInt8(ascii: "/")
        default: return nil
        }
        var search = start + 2
        while search + 1 < text.count {
            if text[search] == close, text[search + 1] == "}" {
                // `{{{ … }}}`
                return search + 2 < text.count && close == "}" && text[search + 2] == "}" ? search + 3 : search + 2
            }
            search += 1
        }
        return nil
    }

    /// The end of a name between colons, `:smile:`, at `start`.
    static func emojiEnd(_ text: [UInt8], at start: Int) -> Int? {
        if start > 0, ASCII.isAlphanumeric(text[start - 1]) || text[start - 1] == ":" { return nil }
        var index = start + 1
        guard index < text.count, ASCII.isLetter(text[index]) || text[index] == "+" || text[index] == "-" else {
            return nil
        }
        while index < text.count, ASCII.isAlphanumeric(text[index]) || "_+-".utf8.contains(text[index]) { index += 1 }
        guard index < text.count, text[index] == ":", index > start + 1 else { return nil }
        if index + 1 < text.count, ASCII.isAlphanumeric(text[index + 1]) || text[index + 1] == ":" { return nil }
        return index + 1
    }

    /// The end of an attribute list at `start`: `{: .class}`, or `{#id}`, `{ .class }`, and `{key=value}` right after
    /// what it belongs to.
    static func attributesEnd(_ text: [UInt8], at start: Int) -> Int? {
        var inner = start + 1
        while inner < text.count, ASCII.isBlank(text[inner]) { inner += 1 }
        guard inner + 1 < text.count else { return nil }
        let (first, second) = (text[inner], text[inner + 1])
        let isTight = inner == start + 1
        let isList =
            isTight && first == ":" || first == "." && (ASCII.isLetter(second) || isTight && second == "-")
            || first == "#" && (isTight ? second != "}" && !ASCII.isWhitespace(second) : ASCII.isLetter(second))
            || (start > 0 && closesMarkup(text[start - 1]) && hasEquals(text, from: inner))
        guard isList else { return nil }
        var index = start + 1
        // Without a bound each of many that nothing closes would be searched to the end of its line.
        let end = min(text.count, start + 1000)
        while index < end, text[index] != "}" {
            let byte = text[index]
            // Kramdown's values may hold braces: `{::options key="{a: b\}" /}`.
            if byte == "{" && first != ":" || byte == ASCII.lineFeed { return nil }
            index += byte == ASCII.backslash ? 2 : 1
        }
        return index < end ? index + 1 : nil
    }

    /// What readers see of a list of attributes: the values of `alt`, `fig-alt`, `title` and their kin, without
    /// quotation marks.
    static func attributeTexts(_ text: [UInt8], in list: ByteRange) -> [ByteRange] {
        var texts: [ByteRange] = []
        var index = list.start
        while let equals = text[index..<list.end].firstIndex(of: UInt8(ascii: "=")), equals + 1 < list.end {
            index = equals + 1
            guard text[index] == "\"" || text[index] == "'",
                let end = text[(index + 1)..<list.end].firstIndex(of: text[index])
            else { continue }
            var start = equals
            while start > list.start, ASCII.isAlphanumeric(text[start - 1]) || text[start - 1] == "-" { start -= 1 }
            let name = String(decoding: text[start..<equals], as: UTF8.self)
            if end > index + 1, shownAttributes.contains(name) {
                texts.append(ByteRange(index + 1, end))
            }
            index = end + 1
        }
        return texts
    }

    private static let shownAttributes: Set<String> = [
        "alt", "fig-alt", "fig-cap", "title", "aria-label", "caption", "placeholder",
    ]

    private static func closesMarkup(_ byte: UInt8) -> Bool {
        byte == ")" || byte == "]" || byte == "`" || byte == "*" || byte == "_" || byte == ":"
    }

    private static func hasEquals(_ text: [UInt8], from start: Int) -> Bool {
        var index = start
        while index < text.count, ASCII.isAlphanumeric(text[index]) || text[index] == "-" { index += 1 }
        return index > start && index < text.count && text[index] == "="
    }

    /// The end of `$…$` or `$$…$$` at `start`, by Pandoc's rule: no blank inside of a single `$`, no digit after it.
    static func mathEnd(_ text: [UInt8], at start: Int) -> Int? {
        var open = start
        while open < text.count, text[open] == "$" { open += 1 }
        let length = open - start
        guard length <= 2, open < text.count, length == 2 || !ASCII.isWhitespace(text[open]) else { return nil }
        if start > 0, ASCII.isAlphanumeric(text[start - 1]) { return nil }
        if length == 1, isVariable(text, at: open) { return nil }
        var index = open
        while index < text.count {
            if text[index] == ASCII.backslash {
                index += 2
                continue
            }
            if text[index] == "`" && length == 1 { return nil }
            guard text[index] == "$" else {
                index += 1
                continue
            }
            if length == 2 {
                if index + 1 < text.count, text[index + 1] == "$" { return index + 2 }
                index += 1
                continue
            }
            let isClosing = !ASCII.isWhitespace(text[index - 1])
            // `${a} of '${b}'` has two variables.
            let isFollowed =
                index + 1 < text.count
                && (ASCII.isAlphanumeric(text[index + 1]) || text[index + 1] == "$" || text[index + 1] == "{")
            return isClosing && !isFollowed && index > open ? index + 1 : nil
        }
        return nil
    }

    /// Whether `{NAME}` and a letter follow a dollar sign, as in a template: `${NAME}です`.
    private static func isVariable(_ text: [UInt8], at start: Int) -> Bool {
        guard text[start] == "{" else { return false }
        var index = start + 1
        while index < text.count, ASCII.isAlphanumeric(text[index]) || text[index] == "_" { index += 1 }
        guard index > start + 1, index + 1 < text.count, text[index] == "}" else { return false }
        return text[index + 1] >= 0x80 || ASCII.isLetter(text[index + 1])
    }

    /// The end of `\\(…\\)` or `\\[…\\]` at `start`.
    static func bracketMathEnd(_ text: [UInt8], at start: Int) -> Int? {
        guard start + 2 < text.count, text[start + 1] == ASCII.backslash else { return nil }
        let close: UInt8
        switch text[start + 2] {
        case UInt8(ascii: "("): close = UInt8(ascii: ")")
        case UInt8(ascii: "["): close = UInt8(ascii: "]")
        default: return nil
        }
        var index = start + 3
        while index + 2 < text.count {
            if text[index] == ASCII.backslash, text[index + 1] == ASCII.backslash, text[index + 2] == close {
                return index + 3
            }
            index += 1
        }
        return nil
    }
}
