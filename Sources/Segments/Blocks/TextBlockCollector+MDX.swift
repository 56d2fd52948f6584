import MarkdownSyntax
import SourceText

/// What MDX reads as code in paragraphs of Markdown.
extension TextBlockCollector {
    /// Leaves out statements of several lines that a paragraph begins with.
    mutating func hideModules(ofParagraph lines: [ByteRange]) {
        for line in lines where file.bytes[line.start] == "i" || file.bytes[line.start] == "e" {
            guard !verbatim.contains(line.start), line.start == 0 || file.bytes[line.start - 1] == ASCII.lineFeed,
                let end = ModuleStatement.end(in: file.bytes, from: line.start)
            else { continue }
            verbatim.add(ByteRange(line.start, end))
        }
    }

    /// The lines of a paragraph without components whose attributes are expressions, `<Tabs items={["One"]}>`, which
    /// are no HTML to CommonMark; what readers see of their attributes is added.
    mutating func linesWithoutComponents(_ lines: [ByteRange]) -> [ByteRange] {
        guard lines.contains(where: mayBeComponent) else { return lines }
        let block = BlockText(lines, of: file)
        var hidden: [ByteRange] = []
        for line in lines where mayBeComponent(line) && !(hidden.last.map { $0.end > line.start } ?? false) {
            guard let start = lines.firstIndex(of: line),
                let end = HTMLScanner.tagEnd(block.bytes, at: offset(ofLine: start, lines)),
                case let range = block.fileRange(ByteRange(offset(ofLine: start, lines), end)),
                let last = lines.first(where: { $0.start < range.end && range.end <= $0.end }),
                file.bytes[range.end..<last.end].allSatisfy(ASCII.isBlank)
            else { continue }
            hidden.append(ByteRange(line.start, last.end))
            let own = lines.filter { $0.start >= line.start && $0.end <= last.end }
            add(HTMLTexts(in: BlockText(own, of: file)).texts)
        }
        if hidden.isEmpty { return lines }
        return lines.filter { line in
            !hidden.contains { $0.contains(line.start) } && !isEndTag(line)
        }
    }

    /// Where a line begins in the text of its block.
    private func offset(ofLine number: Int, _ lines: [ByteRange]) -> Int {
        lines[..<number].reduce(0) { $0 + $1.count + 1 }
    }

    /// Whether a line begins with a tag of a component.
    private func mayBeComponent(_ line: ByteRange) -> Bool {
        line.count > 1 && file.bytes[line.start] == "<" && ASCII.isUppercase(file.bytes[line.start + 1])
            && !isPlainTag(line)
    }

    /// Whether a tag without expressions ends on the line: it is HTML to everybody.
    private func isPlainTag(_ line: ByteRange) -> Bool {
        let text = file.bytes[line.range]
        return text.contains(UInt8(ascii: ">")) && text.firstRange(of: "={".utf8) == nil
    }

    /// `</Tabs>` alone on a line.
    private func isEndTag(_ line: ByteRange) -> Bool {
        let text = file.bytes[line.range]
        return line.count > 3 && text.starts(with: "</".utf8) && ASCII.isUppercase(text[line.start + 2])
            && text.firstIndex(of: UInt8(ascii: ">")).map { text[($0 + 1)...].allSatisfy(ASCII.isBlank) } ?? false
    }
}
