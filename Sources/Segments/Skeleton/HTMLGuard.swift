import MarkdownSyntax
import SourceText

/// Keeps a translation inside of the HTML block, attribute or link title that it stands in.
enum HTMLGuard {
    /// A text between tags: on one line, since an empty line would end the block (CommonMark 0.31, section 4.6), and
    /// with `&lt;` where a tag or comment begins that does not end, which would take the rest of the page with it.
    ///
    /// - Parameter source: the text that is replaced; where it has such a tag itself, the author knows why.
    static func text(_ target: TextSlice, of source: TextSlice) -> [UInt8] {
        let text = oneLine(target.bytes)
        let unclosed = unclosedTags(in: text)
        if unclosed.isEmpty || !unclosedTags(in: Array(source.bytes)).isEmpty { return text }
        var output: [UInt8] = []
        var position = 0
        for place in unclosed {
            output += text[position..<place]
            output += "&lt;".utf8
            position = place + 1
        }
        return output + text[position...]
    }

    /// Where tags, comments and instructions begin that do not end in the text.
    private static func unclosedTags(in text: [UInt8]) -> [Int] {
        var found: [Int] = []
        var missingEnds: Set<String> = []
        var index = 0
        while index + 1 < text.count {
            let next = text[index + 1]
            guard text[index] == UInt8(ascii: "<"), ASCII.isLetter(next) || "/!?".utf8.contains(next) else {
                index += 1
                continue
            }
            let end =
                next == "!" || next == "?"
                ? AngleScanner.tagEnd(text, at: index, missingEnds: &missingEnds) : tagEnd(in: text, from: index)
            if end == nil { found.append(index) }
            index = end ?? index + 1
        }
        return found
    }

    /// The end of a tag; nil where another one begins before, but in a value: `<b and <i>`.
    private static func tagEnd(in text: [UInt8], from start: Int) -> Int? {
        guard let next = text[(start + 1)...].firstIndex(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }),
            text[next] == ">" || text[start..<next].contains(where: { "\"'{".utf8.contains($0) })
        else { return nil }
        return HTMLScanner.tagEnd(text, at: start)
    }

    /// The value of an attribute: its quotation mark as a character reference; where there is none, marks are put
    /// around the value (HTML Living Standard, section 13.1.2.3).
    static func attribute(_ target: TextSlice, quote: UInt8?, divider: TextSlice?) -> [UInt8] {
        var output: [UInt8] = []
        let mark = quote ?? ASCII.quote
        for byte in oneLine(target.bytes) {
            if byte == mark {
                output += (mark == ASCII.quote ? "&quot;" : "&#39;").utf8
            } else {
                output.append(byte)
            }
        }
        if let divider {
            if let space = output.firstIndex(of: ASCII.space) {
                output.replaceSubrange(space...space, with: divider.bytes)
            } else {
                output += divider.bytes
            }
        }
        return quote == nil ? [mark] + output + [mark] : output
    }

    /// The title of a link: its quotation mark behind a backslash (CommonMark 0.31, section 6.3).
    static func linkTitle(_ target: TextSlice, quote: UInt8) -> [UInt8] {
        var output: [UInt8] = []
        var isEscaped = false
        for byte in oneLine(target.bytes) {
            let isMark = byte == quote || (quote == ")" && byte == "(")
            if isMark, !isEscaped { output.append(ASCII.backslash) }
            isEscaped = byte == ASCII.backslash && !isEscaped
            output.append(byte)
        }
        return isEscaped ? output + [ASCII.backslash] : output
    }

    private static func oneLine(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        for line in bytes.split(whereSeparator: { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }) {
            var line = line
            while let first = line.first, ASCII.isWhitespace(first) { line.removeFirst() }
            while let last = line.last, ASCII.isWhitespace(last) { line.removeLast() }
            if line.isEmpty { continue }
            if !output.isEmpty { output.append(ASCII.space) }
            output += line
        }
        return output
    }
}
