import SourceText

/// A link reference definition at the beginning of a paragraph's text (CommonMark 0.31, section 4.7).
package enum LinkReferenceDefinition {
    /// The offset after all definitions that `text` begins with; 0 where it begins with none.
    package static func end(in text: [UInt8]) -> Int {
        var offset = 0
        while let next = definitionEnd(text, from: offset) { offset = next }
        return offset
    }

    private static func definitionEnd(_ text: [UInt8], from start: Int) -> Int? {
        guard start < text.count, text[start] == "[", let labelEnd = labelEnd(text, from: start),
            labelEnd < text.count, text[labelEnd] == ":"
        else { return nil }
        let destinationStart = LinkTargetScanner.skipWhitespace(text, from: labelEnd + 1)
        guard destinationStart < text.count,
            let destination = LinkTargetScanner.destination(text, at: destinationStart),
            destination.after > destinationStart
        else { return nil }
        let gap = LinkTargetScanner.skipWhitespace(text, from: destination.after)
        if gap > destination.after, let titleEnd = LinkTargetScanner.titleEnd(text, at: gap),
            let end = lineEnd(text, from: titleEnd)
        {
            return end
        }
        return lineEnd(text, from: destination.after)
    }

    /// The end of a label with at least one character that is no whitespace, after its `]`.
    private static func labelEnd(_ text: [UInt8], from start: Int) -> Int? {
        var index = start + 1
        var hasText = false
        while index < text.count, text[index] != "]" {
            if text[index] == "[" { return nil }
            if !ASCII.isWhitespace(text[index]) { hasText = true }
            index += text[index] == ASCII.backslash ? 2 : 1
        }
        return hasText && index < text.count ? index + 1 : nil
    }

    /// The offset after the line end, if nothing but blanks comes before it.
    private static func lineEnd(_ text: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < text.count, ASCII.isBlank(text[index]) { index += 1 }
        if index == text.count { return index }
        return text[index] == ASCII.lineFeed ? index + 1 : nil
    }
}
