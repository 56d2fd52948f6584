package import SourceText

/// Finds what is no text in HTML that is no Markdown, as in an HTML block: tags, comments, shortcodes, addresses.
///
/// Tags are those of browsers (HTML Living Standard, section 13.2.5), which take more for a tag than Markdown does.
/// What nothing closes hides the rest, as it does there. Linear in the text.
package enum HTMLScanner {
    /// What is looked for.
    package struct Marks: OptionSet, Sendable {
        package let rawValue: Int
        package init(rawValue: Int) { self.rawValue = rawValue }

        /// Tags, comments and elements that nobody translates.
        package static let tags = Marks(rawValue: 1)
        /// Shortcodes and bare addresses.
        package static let generators = Marks(rawValue: 2)
        /// Fenced code and code spans, which some generators allow in HTML.
        package static let fences = Marks(rawValue: 4)
    }

    /// The marks of `text` in their order.
    package static func spans(in text: [UInt8], marks: Marks = [.tags, .generators, .fences]) -> [InlineSpan] {
        var spans: [InlineSpan] = []
        var unclosed: Set<[UInt8]> = []
        var tags = TagSpans()
        var index = 0
        while index < text.count {
            var found: InlineSpan?
            switch text[index] {
            case UInt8(ascii: "<"): if marks.contains(.tags) { found = tag(text, at: index, &tags) }
            case UInt8(ascii: "{"):
                if marks.contains(.generators) {
                    found = shortcode(text, at: index, &unclosed) ?? attributes(text, at: index)
                }
            case UInt8(ascii: ":"):
                if marks.contains(.generators) {
                    found = address(BareAddress.url(text, colon: index, isHTML: true), spans)
                }
            case UInt8(ascii: "."):
                if marks.contains(.generators) { found = address(BareAddress.host(text, stop: index), spans) }
            case UInt8(ascii: "@"):
                if marks.contains(.generators) { found = address(BareAddress.mailbox(text, at: index), spans) }
            case UInt8(ascii: "`"):
                if marks.contains(.fences) { found = fence(text, at: index) ?? code(text, at: index) }
            case UInt8(ascii: "~"): if marks.contains(.fences) { found = fence(text, at: index) }
            default: break
            }
            guard let found else {
                index += 1
                continue
            }
            spans.append(found)
            index = found.range.end
        }
        return spans
    }

    private static func address(_ range: ByteRange?, _ spans: [InlineSpan]) -> InlineSpan? {
        guard let range, range.start >= spans.last?.range.end ?? 0 else { return nil }
        return InlineSpan(.autolink, opener: range)
    }

    private static func shortcode(_ text: [UInt8], at start: Int, _ unclosed: inout Set<[UInt8]>) -> InlineSpan? {
        let opener = Array(text[start..<min(start + 2, text.count)])
        if unclosed.contains(opener) { return nil }
        guard let end = GeneratorMarks.shortcodeEnd(text, at: start) else {
            unclosed.insert(opener)
            return nil
        }
        return InlineSpan(.shortcode, opener: ByteRange(start, end))
    }

    /// An attribute list that begins a line, as Kramdown puts it under a block of HTML.
    private static func attributes(_ text: [UInt8], at start: Int) -> InlineSpan? {
        guard start == 0 || text[start - 1] == ASCII.lineFeed else { return nil }
        return GeneratorMarks.attributesEnd(text, at: start).map {
            InlineSpan(.attributes, opener: ByteRange(start, $0))
        }
    }

    /// Fenced code that begins a line, to its closing fence or the end.
    private static func fence(_ text: [UInt8], at start: Int) -> InlineSpan? {
        var lineStart = start
        while lineStart > 0, ASCII.isBlank(text[lineStart - 1]) { lineStart -= 1 }
        guard lineStart == 0 || text[lineStart - 1] == ASCII.lineFeed else { return nil }
        let mark = text[start]
        var open = start
        while open < text.count, text[open] == mark { open += 1 }
        guard open - start >= 3 else { return nil }
        var index = open
        while index < text.count {
            guard text[index] == ASCII.lineFeed else {
                index += 1
                continue
            }
            index += 1
            while index < text.count, ASCII.isBlank(text[index]) { index += 1 }
            var close = index
            while close < text.count, text[close] == mark { close += 1 }
            if close - index >= open - start { return InlineSpan(.code, opener: ByteRange(start, close)) }
        }
        return InlineSpan(.code, opener: ByteRange(start, text.count))
    }

    /// A code span that ends on its line.
    private static func code(_ text: [UInt8], at start: Int) -> InlineSpan? {
        var open = start
        while open < text.count, text[open] == UInt8(ascii: "`") { open += 1 }
        var index = open
        while index < text.count, text[index] != ASCII.lineFeed {
            guard text[index] == UInt8(ascii: "`") else {
                index += 1
                continue
            }
            let close = index
            while index < text.count, text[index] == UInt8(ascii: "`") { index += 1 }
            if index - close == open - start { return InlineSpan(.code, opener: ByteRange(start, index)) }
        }
        return nil
    }

    // MARK: Tags

    private static func tag(_ text: [UInt8], at start: Int, _ tags: inout TagSpans) -> InlineSpan? {
        guard start + 1 < text.count else { return nil }
        let next = text[start + 1]
        guard ASCII.isLetter(next) || next == "/" else {
            guard next == "!" || next == "?" else { return nil }
            var missingEnds: Set<String> = []
            let end = AngleScanner.tagEnd(text, at: start, missingEnds: &missingEnds) ?? text.count
            return InlineSpan(.htmlComment, opener: ByteRange(start, end))
        }
        if next == "/", start + 2 >= text.count || !ASCII.isLetter(text[start + 2]) {
            // A bogus comment.
            let close = text[start...].firstIndex(of: UInt8(ascii: ">"))
            return InlineSpan(.htmlComment, opener: ByteRange(start, close.map { $0 + 1 } ?? text.count))
        }
        let tag = HTMLTag(text, ByteRange(start, tagEnd(text, at: start) ?? text.count))
        return tags.span(of: tag, in: text, hidesRest: true)
    }

    /// The end of a tag as browsers find it: quotation marks count after an equals sign, and so do braces (JSX).
    package static func tagEnd(_ text: [UInt8], at start: Int) -> Int? {
        var index = start + 1
        var isValue = false
        while index < text.count {
            let byte = text[index]
            if byte == ">" { return index + 1 }
            if isValue, byte == "\"" || byte == "'" {
                guard let close = text[(index + 1)...].firstIndex(of: byte) else { return nil }
                index = close
            } else if isValue, byte == "{" {
                guard let close = closingBrace(text, at: index) else { return nil }
                index = close
            }
            if byte == "=" {
                isValue = true
            } else if !ASCII.isWhitespace(byte) {
                isValue = false
            }
            index += 1
        }
        return nil
    }

    private static func closingBrace(_ text: [UInt8], at start: Int) -> Int? {
        var depth = 0
        for index in start..<text.count {
            if text[index] == "{" { depth += 1 }
            if text[index] == "}" { depth -= 1 }
            if depth == 0 { return index }
        }
        return nil
    }

    /// The end of the closing tag for an element whose name stands at `name`, elements of that name inside skipped.
    package static func closingTagEnd(of name: ByteRange, in text: [UInt8], from start: Int) -> Int? {
        var depth = 1
        var index = start
        while index + 2 < text.count {
            guard text[index] == "<" else {
                index += 1
                continue
            }
            let isClosing = text[index + 1] == "/"
            let nameStart = index + (isClosing ? 2 : 1)
            guard isSameName(text, name, at: nameStart), let end = tagEnd(text, at: index) else {
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
