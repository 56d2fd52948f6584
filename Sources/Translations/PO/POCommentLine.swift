import SourceText

/// A comment line of an entry, by its marker.
struct POCommentLine {
    enum Kind { case translator, extracted, reference, flags }

    var kind: Kind
    /// The line from its `#` on, without the line end.
    var line: ByteRange
    /// Behind the marker and one blank.
    var content: ByteRange

    /// The comment lines between `range.start` and `range.end`; `#|` and `#~` lines hold strings and are left out.
    static func lines(in bytes: [UInt8], _ range: ByteRange) -> [POCommentLine] {
        var lines: [POCommentLine] = []
        forEach(in: bytes, range) { lines.append($0) }
        return lines
    }

    static func forEach(in bytes: [UInt8], _ range: ByteRange, _ body: (POCommentLine) -> Void) {
        var start = range.start
        while start < range.end {
            var end = start
            while end < range.end, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
            while start < end, ASCII.isBlank(bytes[start]) { start += 1 }
            if start < end, bytes[start] == "#", let line = POCommentLine(bytes, ByteRange(start, end)) { body(line) }
            start = end + 1
        }
    }

    private init?(_ bytes: [UInt8], _ line: ByteRange) {
        self.line = line
        var start = line.start + 1
        kind = .translator
        if start < line.end {
            switch bytes[start] {
            case 0x2E: kind = .extracted
            case 0x3A, 0x3D: kind = .reference
            case 0x2C: kind = .flags
            case 0x7C: return nil
            case 0x7E:
                // "#~" alone, or before a comment of its own, is kept like a translator's comment.
                var next = start + 1
                while next < line.end, ASCII.isBlank(bytes[next]) { next += 1 }
                if next < line.end, bytes[next] != "#" { return nil }
            default: break
            }
            if kind != .translator { start += 1 }
        }
        if start < line.end, ASCII.isBlank(bytes[start]) { start += 1 }
        content = ByteRange(start, line.end)
    }
}
