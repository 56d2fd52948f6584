import MarkdownSyntax
import SourceText

/// Whether a block's text holds anything to translate.
enum VisibleContent {
    /// True if a letter or digit is left when codes, tags, URLs, shortcodes and destinations are taken out.
    static func hasWords(_ text: [UInt8]) -> Bool {
        var hidden: [ByteRange] = []
        for span in InlineScanner.spans(in: text) {
            hidden.append(span.opener)
            if !span.closer.isEmpty { hidden.append(span.closer) }
        }
        var index = 0
        var next = 0
        hidden.sort { $0.start < $1.start }
        while index < text.count {
            while next < hidden.count, hidden[next].end <= index { next += 1 }
            if next < hidden.count, hidden[next].start <= index {
                index = hidden[next].end
                continue
            }
            if ASCII.isAlphanumeric(text[index]) || isWideLetter(text, at: index) { return true }
            index += 1
        }
        return false
    }

    /// Whether a letter or digit beyond ASCII begins here; dashes, arrows and emoji are none.
    private static func isWideLetter(_ text: [UInt8], at index: Int) -> Bool {
        guard text[index] >= 0xC2 else { return false }
        let scalar = String(decoding: text[index..<min(index + 4, text.count)], as: UTF8.self).unicodeScalars.first
        guard let properties = scalar?.properties else { return false }
        return properties.isAlphabetic || properties.numericType != nil
    }
}
