package import Articles
import MarkdownSyntax
package import SourceText

/// Marks in an article that other site generators replace and that the pages show as they stand.
///
/// Shortcodes and their kin (`{{< … >}}`, `{{ … }}`, `{% … %}`), containers (`:::tip`, `!!! note`, `=== "Tab"`, `/// note`, and `> [!INFO]` of
/// other kinds than ``QuoteAlert``) and display mathematics (`$$ … $$`), in paragraphs, headings and cells; what stands in
/// code is no mark.
package enum ForeignMark {
    /// The place of the first mark; nil where there is none.
    ///
    /// Linear, and one look at each byte where nothing resembles one.
    package static func first(in article: Article) -> ByteRange? {
        let bytes = article.file.bytes
        guard mayBeIn(bytes[article.bodyRange.range]) else { return nil }
        let tree = MarkdownParser().tree(of: article.file, from: article.bodyRange.start)
        for (index, node) in tree.nodes.enumerated() {
            let isParagraph: Bool
            switch node.kind {
            case .paragraph: isParagraph = true
            case .heading, .tableCell: isParagraph = false
            default: continue
            }
            let text = shownText(of: index, in: tree)
            let isQuoted = tree.nodes[index - 1].kind == .blockQuote
            guard let mark = isParagraph ? container(text, isQuoted: isQuoted) ?? inline(text) : inline(text) else {
                continue
            }
            return place(of: mark, in: node.lines, bytes)
        }
        return nil
    }

    private static func mayBeIn(_ text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { text in
            guard text.count > 3 else { return false }
            for index in 0..<(text.count - 3) {
                let next = text[index + 1]
                switch text[index] {
                case UInt8(ascii: "{"): if next == 0x7B || next == 0x25 { return true }
                case UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "="),
                    UInt8(ascii: "/"):
                    if next == text[index], text[index + 2] == next { return true }
                case UInt8(ascii: "["): if next == 0x21, ASCII.isLetter(text[index + 2]) { return true }
                case UInt8(ascii: "$"): if next == 0x24 { return true }
                default: continue
                }
            }
            return false
        }
    }

    /// What readers see of a block's text; code as a character that is part of no mark.
    private static func shownText(of block: Int, in tree: MarkdownTree) -> [UInt8] {
        var text: [UInt8] = []
        for index in block..<tree.nodes[block].end {
            switch tree.nodes[index].kind {
            case .text(let part): text += part.bytes
            case .htmlInline(let html): if !html.bytes.starts(with: "<!--".utf8) { text += html.bytes }
            case .code: text.append(0x1A)
            case .softBreak, .lineBreak: text.append(ASCII.lineFeed)
            default: continue
            }
        }
        return text
    }

    /// How a container begins at the beginning of a paragraph's line.
    private static func container(_ text: [UInt8], isQuoted: Bool) -> [UInt8]? {
        if isQuoted, text.starts(with: "[!".utf8), let close = text.firstIndex(of: UInt8(ascii: "]")), close > 2,
            text[2..<close].allSatisfy({ ASCII.isAlphanumeric($0) || $0 == "-" || $0 == "_" })
        {
            // Those that the site knows itself hold nothing else on their line.
            let line = text.prefix { $0 != ASCII.lineFeed }
            return QuoteAlert.kind(of: Array(line)) == nil ? Array(text[...close]) : nil
        }
        for mark in ["!!!", "???"] where text.starts(with: mark.utf8) {
            let rest = text.dropFirst(3).drop { $0 == "+" }
            if let first = rest.first, ASCII.isBlank(first),
                rest.drop(while: ASCII.isBlank).first.map(ASCII.isLetter) == true
            {
                return Array(mark.utf8)
            }
        }
        if text.starts(with: "=== \"".utf8) { return Array("===".utf8) }
        for line in text.split(separator: ASCII.lineFeed) where line.starts(with: "/// ".utf8) {
            if line.dropFirst(4).first.map(ASCII.isLetter) == true { return Array("///".utf8) }
        }
        for line in text.split(separator: ASCII.lineFeed) where line.starts(with: ":::".utf8) {
            let rest = line.drop { $0 == ":" }.drop(while: ASCII.isBlank)
            if let first = rest.first, ASCII.isLetter(first) || first == "{" { return Array(":::".utf8) }
        }
        return nil
    }

    /// How a mark within a text begins; it must end in the text too.
    private static func inline(_ text: [UInt8]) -> [UInt8]? {
        var first: (start: Int, mark: [UInt8])?
        for (open, close) in [("{{", "}}"), ("{%", "%}"), ("$$", "$$")] {
            guard let start = text.firstRange(of: open.utf8), start.lowerBound < first?.start ?? .max,
                text[start.upperBound...].firstRange(of: close.utf8) != nil
            else { continue }
            first = (start.lowerBound, Array(open.utf8))
        }
        return first?.mark
    }

    /// The first place of a mark in the lines of a block that is not within backticks, up to where it ends on its line.
    private static func place(of mark: [UInt8], in lines: [ByteRange], _ bytes: [UInt8]) -> ByteRange {
        var isCode = false
        for line in lines {
            var position = line.start
            while position < line.end {
                if bytes[position] == UInt8(ascii: "`") {
                    isCode.toggle()
                } else if !isCode, bytes[position..<line.end].starts(with: mark) {
                    return ByteRange(position, end(of: mark, bytes[(position + mark.count)..<line.end]))
                }
                position += 1
            }
        }
        let start = lines.first?.start ?? 0
        return ByteRange(start, start)
    }

    private static func end(of mark: [UInt8], _ rest: ArraySlice<UInt8>) -> Int {
        let close: String
        switch mark.first {
        case UInt8(ascii: "{"): close = mark.last == UInt8(ascii: "%") ? "%}" : "}}"
        case UInt8(ascii: "$"): close = "$$"
        case UInt8(ascii: "["): return rest.startIndex
        default: close = "\n"
        }
        if let range = rest.firstRange(of: close.utf8) { return range.upperBound }
        return rest.lastIndex { !ASCII.isWhitespace($0) }.map { $0 + 1 } ?? rest.startIndex
    }
}
