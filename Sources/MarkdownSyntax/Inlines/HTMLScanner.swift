import SourceText

/// Finds tags and comments in text that is HTML and no Markdown: what stands in an HTML block.
package enum HTMLScanner {
    /// The markup of `text` in its order: tags, comments, and as atoms the elements that nobody translates.
    ///
    /// Linear in the text: an opener that nothing closes is searched for once, and hides the rest if it is a comment.
    package static func spans(in text: [UInt8]) -> [InlineSpan] {
        var spans: [InlineSpan] = []
        var unclosed: Set<[UInt8]> = []
        var index = 0
        while index < text.count {
            guard text[index] == "<" else {
                index += 1
                continue
            }
            guard let span = span(text, at: index, &unclosed) else {
                index += 1
                continue
            }
            spans.append(span)
            index = span.range.end
        }
        return spans
    }

    private static func span(_ text: [UInt8], at start: Int, _ unclosed: inout Set<[UInt8]>) -> InlineSpan? {
        guard let end = AngleScanner.tagEnd(text, at: start) else {
            // What nothing closes hides the rest (HTML Living Standard, section 13.2.5.42 and after).
            let isComment = start + 1 < text.count && (text[start + 1] == "!" || text[start + 1] == "?")
            return isComment ? InlineSpan(.htmlComment, opener: ByteRange(start, text.count)) : nil
        }
        guard ASCII.isLetter(text[start + 1]) || text[start + 1] == "/" else {
            return InlineSpan(.htmlComment, opener: ByteRange(start, end))
        }
        let tag = HTMLTag(text, ByteRange(start, end))
        if tag.isVerbatim(in: text) {
            let name = Array("</".utf8) + text[tag.name.range].map(ASCII.lowercased)
            if !unclosed.contains(name) {
                if let close = closingTagEnd(of: tag.name, in: text, from: end) {
                    return InlineSpan(.htmlElement, opener: ByteRange(start, close))
                }
                if hidesRest(tag, text) { return InlineSpan(.htmlElement, opener: ByteRange(start, text.count)) }
                unclosed.insert(name)
            }
        }
        var span = InlineSpan(.htmlTag, opener: tag.range)
        span.texts = tag.visibleAttributes(in: text).compactMap(\.value)
        return span
    }

    /// Whether nothing but its closing tag ends an element's text.
    private static func hidesRest(_ tag: HTMLTag, _ text: [UInt8]) -> Bool {
        ["script", "style", "textarea", "pre"].contains(tag.lowercasedName(in: text))
    }

    /// The end of the closing tag for an element whose name stands at `name`, elements of that name inside skipped.
    static func closingTagEnd(of name: ByteRange, in text: [UInt8], from start: Int) -> Int? {
        var depth = 1
        var index = start
        while index + 2 < text.count {
            guard text[index] == "<" else {
                index += 1
                continue
            }
            let isClosing = text[index + 1] == "/"
            let nameStart = index + (isClosing ? 2 : 1)
            guard isSameName(text, name, at: nameStart), let end = AngleScanner.tagEnd(text, at: index) else {
                index += 1
                continue
            }
            let isSelfClosing = text[end - 2] == "/"
            depth += isClosing ? -1 : isSelfClosing ? 0 : 1
            if depth == 0 { return end }
            index = end
        }
        return nil
    }

    private static func isSameName(_ text: [UInt8], _ name: ByteRange, at start: Int) -> Bool {
        guard start + name.count < text.count else { return false }
        for offset in 0..<name.count
        where ASCII.lowercased(text[start + offset]) != ASCII.lowercased(text[name.start + offset]) {
            return false
        }
        return !ASCII.isAlphanumeric(text[start + name.count]) && text[start + name.count] != "-"
    }
}
