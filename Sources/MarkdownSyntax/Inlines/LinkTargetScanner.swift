import SourceText

/// What follows the text of a link: `(destination "title")`, `[label]` or `[]` (CommonMark 0.31, section 6.3).
enum LinkTargetScanner {
    /// Parentheses nest no deeper in a destination, as in cmark; without a bound each of many would be searched to the
    /// end of the text.
    private static let deepestParenthesis = 32

    struct Target {
        var end: Int
        var destination: ByteRange?
        /// Without its quotation marks.
        var title: ByteRange?
        var label: ByteRange?
    }

    /// The target of a link text whose `]` ends at `start`; nil where there is none.
    ///
    /// - Parameter labels: the labels that are defined; nil where any label but a lone one counts.
    static func target(_ text: [UInt8], after start: Int, content: ByteRange, labels: LinkLabels?) -> Target? {
        if start < text.count, text[start] == "(", let inline = inlineTarget(text, at: start) { return inline }
        guard start < text.count, text[start] == "[", let close = labelClose(text, from: start + 1) else {
            return labels?.contains(text[content.range]) == true ? Target(end: start, label: content) : nil
        }
        let isCollapsed = close == start + 1
        let label = isCollapsed ? content : ByteRange(start + 1, close)
        guard labels?.contains(text[label.range]) != false else { return nil }
        return Target(end: close + 1, label: label)
    }

    /// The offset of the `]` of a label that begins at `start` (CommonMark 0.31, section 4.7).
    static func labelClose(_ text: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < text.count, text[index] != "]", index - start < 1000 {
            if text[index] == "[" { return nil }
            index += text[index] == ASCII.backslash ? 2 : 1
        }
        return index < text.count && text[index] == "]" ? index : nil
    }

    private static func inlineTarget(_ text: [UInt8], at start: Int) -> Target? {
        var index = skipWhitespace(text, from: start + 1)
        guard let destination = destination(text, at: index) else { return nil }
        var title: ByteRange?
        index = destination.after
        let gap = skipWhitespace(text, from: index)
        if gap > index, let end = titleEnd(text, at: gap) {
            title = ByteRange(gap + 1, end - 1)
            index = skipWhitespace(text, from: end)
        } else {
            index = gap
        }
        guard index < text.count, text[index] == ")" else { return nil }
        return Target(end: index + 1, destination: destination.range, title: title)
    }

    /// A link destination in angle brackets or bare with balanced parentheses; `after` is where it ends.
    ///
    /// It may hold values that a generator fills in, which CommonMark does not know: `{{ site.baseurl }}/docs`.
    static func destination(_ text: [UInt8], at start: Int) -> (range: ByteRange, after: Int)? {
        var index = start
        if index < text.count, text[index] == "<" {
            index += 1
            while index < text.count, text[index] != ">" {
                if text[index] == "<" || text[index] == ASCII.lineFeed { return nil }
                index += text[index] == ASCII.backslash ? 2 : 1
            }
            return index < text.count ? (ByteRange(start + 1, index), index + 1) : nil
        }
        var depth = 0
        scan: while index < text.count {
            switch text[index] {
            case ASCII.backslash where index + 1 < text.count && ASCII.isPunctuation(text[index + 1]): index += 1
            case UInt8(ascii: "("):
                depth += 1
                if depth > deepestParenthesis { return nil }
            case UInt8(ascii: ")"):
                if depth == 0 { break scan }
                depth -= 1
            case 0...ASCII.space, 0x7F: break scan
            case UInt8(ascii: "{"):
                if let end = GeneratorMarks.valueEnd(text, at: index) { index = end - 1 }
            default: break
            }
            index += 1
        }
        // cmark-gfm 0.29 lets white space end a destination inside of parentheses.
        return depth == 0 || index < text.count ? (ByteRange(start, index), index) : nil
    }

    /// The end of a title in double quotes, single quotes or parentheses that begins at `start`.
    static func titleEnd(_ text: [UInt8], at start: Int) -> Int? {
        guard start < text.count else { return nil }
        let close: UInt8
        switch text[start] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): close = text[start]
        case UInt8(ascii: "("): close = UInt8(ascii: ")")
        default: return nil
        }
        var index = start + 1
        while index < text.count, text[index] != close {
            if close == ")", text[index] == "(" { return nil }
            index += text[index] == ASCII.backslash ? 2 : 1
        }
        return index < text.count ? index + 1 : nil
    }

    static func skipWhitespace(_ text: [UInt8], from start: Int) -> Int {
        var index = start
        while index < text.count, ASCII.isWhitespace(text[index]) { index += 1 }
        return index
    }
}
