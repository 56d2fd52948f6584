import MarkdownSyntax
import SourceText

/// Whether a text holds anything to translate.
enum VisibleContent {
    /// True if a letter or digit of `range` is left when codes, tags, URLs, shortcodes and destinations are taken out.
    ///
    /// - Parameters:
    ///   - spans: the markup of `text`, ordered by its first bytes.
    ///   - withAttributes: whether a link's title or an image's `alt` counts.
    static func hasWords(
        _ text: [UInt8], in range: ByteRange, spans: some Collection<InlineSpan>, withAttributes: Bool = true
    ) -> Bool {
        var hidden: [ByteRange] = []
        for span in spans where span.range.start < range.end && span.range.end > range.start {
            if withAttributes {
                hidden += span.marks
            } else {
                hidden.append(span.opener)
                if !span.closer.isEmpty { hidden.append(span.closer) }
            }
        }
        var index = range.start
        var next = 0
        hidden.sort { $0.start < $1.start }
        while index < range.end {
            while next < hidden.count, hidden[next].end <= index { next += 1 }
            if next < hidden.count, hidden[next].start <= index {
                index = hidden[next].end
                continue
            }
            let byte = text[index]
            if byte == "&", let end = entityEnd(text, at: index, before: range.end) {
                index = end
                continue
            }
            if ASCII.isAlphanumeric(byte) || isWideLetter(text, at: index) { return true }
            index += 1
        }
        return false
    }

    /// The end of a character reference such as `&nbsp;` that stands for no letter or digit.
    ///
    /// References for letters (`&eacute;`) stand in words, whose other letters count.
    private static func entityEnd(_ text: [UInt8], at start: Int, before end: Int) -> Int? {
        var index = start + 1
        if index < end, text[index] == "#" { index += 1 }
        while index < end, ASCII.isAlphanumeric(text[index]), index - start < 32 { index += 1 }
        return index < end && index > start + 1 && text[index] == ";" ? index + 1 : nil
    }

    /// Whether a letter or digit beyond ASCII begins here; dashes, arrows and emoji are none.
    private static func isWideLetter(_ text: [UInt8], at index: Int) -> Bool {
        guard text[index] >= 0xC2 else { return false }
        let scalar = String(decoding: text[index..<min(index + 4, text.count)], as: UTF8.self).unicodeScalars.first
        guard let properties = scalar?.properties else { return false }
        return properties.isAlphabetic || properties.numericType != nil
    }
}
