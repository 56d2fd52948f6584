import SourceText

/// Finds the inline markup of one block's text (CommonMark 0.31, chapter 6; GFM strikethrough and footnotes).
///
/// It answers where codes stand, for cutting sentences, protecting links and comparing translations; cmark remains
/// the judge of what a page shows. Reference links count as links only if their brackets pair: whether a label is
/// defined is not looked up. Linear in the text.
package struct InlineScanner {
    private let text: [UInt8]
    private var spans: [InlineSpan] = []
    private var delimiters = DelimiterStack()
    private var brackets: [Bracket] = []
    private var index = 0
    /// Lengths of backtick runs that are known to have no closing run after this point.
    private var unclosedCodeRuns: Set<Int> = []

    private struct Bracket {
        var range: ByteRange
        var isImage: Bool
        var delimiterCount: Int
    }

    private init(_ text: [UInt8]) { self.text = text }

    /// The markup of `text` in the order of its first bytes.
    package static func spans(in text: [UInt8]) -> [InlineSpan] {
        guard text.contains(where: isSpecial) else { return [] }
        var scanner = InlineScanner(text)
        scanner.scan()
        return scanner.spans.sorted { ($0.opener.start, -$0.range.end) < ($1.opener.start, -$1.range.end) }
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "<"),
            UInt8(ascii: "~"), UInt8(ascii: "{"), ASCII.lineFeed:
            true
        default: false
        }
    }

    private mutating func scan() {
        while index < text.count {
            switch text[index] {
            case ASCII.backslash: scanBackslash()
            case UInt8(ascii: "`"): scanCode()
            case UInt8(ascii: "<"): scanAngle()
            case UInt8(ascii: "!") where index + 1 < text.count && text[index + 1] == "[":
                openBracket(length: 2, isImage: true)
            case UInt8(ascii: "["): openBracket(length: 1, isImage: false)
            case UInt8(ascii: "]"): closeBracket()
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"): scanDelimiterRun()
            case UInt8(ascii: "{"): scanShortcode()
            case ASCII.lineFeed: scanLineEnd()
            default: index += 1
            }
        }
        spans += delimiters.pairs(in: text, from: 0)
    }

    private mutating func atom(_ kind: InlineSpan.Kind, to end: Int) {
        spans.append(InlineSpan(kind, opener: ByteRange(index, end)))
        index = end
    }

    private mutating func scanBackslash() {
        if index + 1 < text.count, text[index + 1] == ASCII.lineFeed {
            atom(.lineBreak, to: index + 2)
        } else {
            index += index + 1 < text.count && ASCII.isPunctuation(text[index + 1]) ? 2 : 1
        }
    }

    private mutating func scanLineEnd() {
        var start = index
        while start > 0, text[start - 1] == ASCII.space { start -= 1 }
        if index - start >= 2 {
            spans.append(InlineSpan(.lineBreak, opener: ByteRange(start, index + 1)))
        }
        index += 1
    }

    // MARK: Code spans, tags and shortcodes

    private mutating func scanCode() {
        let start = index
        while index < text.count, text[index] == "`" { index += 1 }
        let length = index - start
        if unclosedCodeRuns.contains(length) { return }
        var search = index
        while search < text.count {
            guard text[search] == "`" else {
                search += 1
                continue
            }
            let run = search
            while search < text.count, text[search] == "`" { search += 1 }
            if search - run == length {
                index = start
                return atom(.code, to: search)
            }
        }
        unclosedCodeRuns.insert(length)
    }

    private mutating func scanAngle() {
        if let end = AngleScanner.autolinkEnd(text, at: index) {
            atom(.autolink, to: end)
        } else if let end = AngleScanner.tagEnd(text, at: index) {
            atom(.htmlTag, to: end)
        } else {
            index += 1
        }
    }

    /// `{{< … >}}`, `{{% … %}}`, `{{ … }}` and `{% … %}` of Hugo, Liquid and their kin, on one line.
    private mutating func scanShortcode() {
        let close: [UInt8]
        switch index + 1 < text.count ? text[index + 1] : 0 {
        case UInt8(ascii: "{"): close = [0x7D, 0x7D]
        case UInt8(ascii: "%"): close = [0x25, 0x7D]
        default:
            index += 1
            return
        }
        var search = index + 2
        while search + 1 < text.count, text[search] != ASCII.lineFeed {
            if text[search] == close[0], text[search + 1] == close[1] { return atom(.shortcode, to: search + 2) }
            search += 1
        }
        index += 2
    }

    // MARK: Links and images

    private mutating func openBracket(length: Int, isImage: Bool) {
        if !isImage, let end = footnoteEnd() { return atom(.footnoteReference, to: end) }
        brackets.append(
            Bracket(
                range: ByteRange(index, index + length), isImage: isImage, delimiterCount: delimiters.count))
        index += length
    }

    /// The end of `[^label]` here.
    private func footnoteEnd() -> Int? {
        guard index + 2 < text.count, text[index + 1] == "^" else { return nil }
        var end = index + 2
        while end < text.count, text[end] != "]", !ASCII.isWhitespace(text[end]), text[end] != "[" { end += 1 }
        return end > index + 2 && end < text.count && text[end] == "]" ? end + 1 : nil
    }

    private mutating func closeBracket() {
        guard let bracket = brackets.popLast() else {
            index += 1
            return
        }
        guard let target = LinkTargetScanner.target(text, after: index + 1) else {
            index += 1
            return
        }
        spans += delimiters.pairs(in: text, from: bracket.delimiterCount)
        spans.append(
            InlineSpan(
                bracket.isImage ? .image : .link, opener: bracket.range, closer: ByteRange(index, target.end),
                destination: target.destination))
        // Links do not nest: brackets opened before a link cannot make one around it.
        if !bracket.isImage { brackets.removeAll { !$0.isImage } }
        index = target.end
    }

    // MARK: Emphasis

    private mutating func scanDelimiterRun() {
        let byte = text[index]
        let start = index
        while index < text.count, text[index] == byte { index += 1 }
        delimiters.push(byte, ByteRange(start, index), in: text)
    }
}
