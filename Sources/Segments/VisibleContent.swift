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
            if text[index] >= 0x80 || ASCII.isAlphanumeric(text[index]) { return true }
            index += 1
        }
        return false
    }
}
