import MarkdownSyntax
import SourceText

/// Whether parts of a text hold anything to translate.
struct VisibleContent {
    private let text: [UInt8]
    /// What is no text, in its order.
    private let hidden: [ByteRange]

    /// - Parameters:
    ///   - spans: the markup of `text`.
    ///   - withAttributes: whether a link's title or a tag's `alt` counts.
    init(_ text: [UInt8], spans: some Collection<InlineSpan>, withAttributes: Bool = true) {
        self.text = text
        var hidden: [ByteRange] = []
        hidden.reserveCapacity(2 * spans.count)
        var isOrdered = true
        for span in spans {
            if let last = hidden.last, last.start > span.opener.start { isOrdered = false }
            if withAttributes, !span.texts.isEmpty {
                hidden += span.marks
            } else {
                hidden.append(span.opener)
                if !span.closer.isEmpty { hidden.append(span.closer) }
            }
        }
        if !isOrdered { hidden.sort { $0.start < $1.start } }
        self.hidden = hidden
    }

    /// True if a letter of `range` is left when codes, tags, URLs, shortcodes and destinations are taken out, or a
    /// number that languages write in different ways: `3.5`, `1,000`, `50 %`, `$9`.
    func hasWords(in range: ByteRange) -> Bool {
        var index = range.start
        var next = 0
        var number = NumberForm()
        while index < range.end {
            while next < hidden.count, hidden[next].end <= index { next += 1 }
            if next < hidden.count, hidden[next].start <= index {
                index = hidden[next].end
                number.read(0)
                continue
            }
            let byte = text[index]
            if byte == 0x26, let end = CharacterReference.end(in: text, at: index, before: range.end) {
                index = end
                continue
            }
            if ASCII.isLetter(byte) || isWideLetter(at: index) { return true }
            number.read(byte)
            index += 1
        }
        return number.isWritten
    }

    /// Whether a letter beyond ASCII begins here; dashes, arrows and emoji are none.
    private func isWideLetter(at index: Int) -> Bool {
        text[index] >= 0xC2 && Glyph(in: text, at: index)?.isAlphabetic ?? false
    }
}

/// Notices numbers whose form depends on the language; versions (`1.2.3`), ratios, years and plain integers do not.
private struct NumberForm {
    private var hasDigit = false
    private var before: UInt8 = 0
    private var separator: UInt8 = 0
    private var separatorCount = 0
    private var hasMark = false

    mutating func read(_ byte: UInt8) {
        if ASCII.isDigit(byte) {
            hasDigit = true
            if separator != 0 { separatorCount += 1 }
            separator = 0
        } else {
            separator = (byte == "." || byte == ",") && ASCII.isDigit(before) ? byte : 0
            // Percent, dollar; by their first bytes in UTF-8 degree, pound and yen, and the euro.
            let isWide = byte == 0xC2 || (before == 0xE2 && byte == 0x82)
            hasMark = hasMark || byte == "%" || byte == "$" || isWide
        }
        before = byte
    }

    var isWritten: Bool { hasDigit && (separatorCount == 1 || hasMark) }
}
