import SourceText

/// How many containers a line may open or go on with, judged by its own marks and indentation.
enum LineContainers {
    /// Where a line passes the limit, or nil.
    ///
    /// Counts quotes, bullets, numbers and footnote labels before the line's text, and two columns of indentation
    /// before a mark as one level: an item within another is indented by no less (CommonMark 0.31, section 5.2).
    static func tooDeep(_ bytes: UnsafeBufferPointer<UInt8>, _ line: ByteRange, limit: Int) -> Int? {
        // Each level takes a byte, or two columns; four columns are a tab.
        if line.count <= limit / 2 { return nil }
        var index = line.start
        var depth = 0
        var columns = 0
        while true {
            var blanks = 0
            while index < line.end, ASCII.isBlank(bytes[index]) {
                blanks += bytes[index] == ASCII.tab ? 4 : 1
                index += 1
            }
            // One blank belongs to the mark before it.
            columns += max(0, depth > 0 ? blanks - 1 : blanks)
            if isRule(bytes, ByteRange(index, line.end)) { return nil }
            guard let end = markEnd(bytes, index, line.end) else { return nil }
            depth += 1
            if depth + columns / 2 > limit { return index }
            index = end
        }
    }

    /// `* * *` and `---` are thematic breaks or underlines, however long.
    private static func isRule(_ bytes: UnsafeBufferPointer<UInt8>, _ line: ByteRange) -> Bool {
        guard !line.isEmpty, bytes[line.start] == "-" || bytes[line.start] == "*" else { return false }
        // A mark that another one follows at once opens nothing; this also keeps the whole scan linear.
        for index in line.range where bytes[index] != bytes[line.start] && !ASCII.isBlank(bytes[index]) {
            return false
        }
        return true
    }

    /// The end of the mark at `index`, or nil where the line's text begins.
    private static func markEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Int? {
        guard index < end else { return nil }
        func isBlankOrEnd(_ index: Int) -> Bool { index >= end || ASCII.isBlank(bytes[index]) }
        switch bytes[index] {
        case UInt8(ascii: ">"): return index + 1
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            return isBlankOrEnd(index + 1) ? index + 1 : nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            var digits = index
            while digits < min(end, index + 10), ASCII.isDigit(bytes[digits]) { digits += 1 }
            guard digits < end, bytes[digits] == "." || bytes[digits] == ")" else { return nil }
            return isBlankOrEnd(digits + 1) ? digits + 1 : nil
        case UInt8(ascii: "["):
            guard index + 1 < end, bytes[index + 1] == "^" else { return nil }
            var close = index + 2
            while close < end, bytes[close] != "]", !ASCII.isBlank(bytes[close]) { close += 1 }
            return close + 1 < end && bytes[close] == "]" && bytes[close + 1] == ":" ? close + 2 : nil
        default: return nil
        }
    }
}
