import SourceText

/// Keeps a translation inside of the HTML block, attribute or link title that it stands in.
enum HTMLGuard {
    /// A text between tags: on one line, since an empty line would end the block (CommonMark 0.31, section 4.6).
    static func text(_ target: TextSlice) -> [UInt8] { oneLine(target.bytes) }

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
