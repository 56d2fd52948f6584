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
