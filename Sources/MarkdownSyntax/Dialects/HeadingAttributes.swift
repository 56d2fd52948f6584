package import SourceText

/// The attribute list at the end of a heading, `## Title {#id .class}` (Pandoc, Kramdown, Hugo, Docusaurus).
package enum HeadingAttributes {
    /// The lines of a heading without the list at their end.
    package static func trimmed(_ lines: [ByteRange], in file: SourceFile) -> [ByteRange] {
        guard var last = lines.last, let range = range(in: file.bytes, of: last) else { return lines }
        last.end = range.start
        while !last.isEmpty, ASCII.isBlank(file.bytes[last.end - 1]) { last.end -= 1 }
        return lines.dropLast() + (last.isEmpty ? [] : [last])
    }

    /// The text of a heading without the list at its end, and the id in the list; nil where there is no list.
    static func split(_ text: TextSlice) -> (text: TextSlice, id: TextSlice?)? {
        let bytes = Array(text.bytes)
        guard let range = range(in: bytes, of: ByteRange(0, bytes.count)) else { return nil }
        var end = range.start
        while end > 0, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
        let marks = bytes[(range.start + 1)..<(range.end - 1)].split(whereSeparator: ASCII.isBlank)
        let id = marks.first { $0.first == UInt8(ascii: "#") && $0.count > 1 }
        return (TextSlice(bytes[..<end]), id.map { TextSlice($0.dropFirst()) })
    }

    /// Where the list stands that the bytes of `line` end with.
    static func range(in bytes: [UInt8], of line: ByteRange) -> ByteRange? {
        var end = line.end
        while end > line.start, ASCII.isBlank(bytes[end - 1]) { end -= 1 }
        guard end > line.start, bytes[end - 1] == "}",
            let open = bytes[line.start..<end].lastIndex(of: UInt8(ascii: "{")),
            GeneratorMarks.attributesEnd(bytes, at: open) == end
        else { return nil }
        return ByteRange(open, end)
    }
}
