import MarkdownSyntax
import SourceText

/// The raw HTML elements of a text, so that a sentence is not cut between a tag and its closing tag.
struct TagPairs {
    private var pairs: [ByteRange] = []

    init(in text: [UInt8], spans: [InlineSpan]) {
        var open: [(name: [UInt8], start: Int)] = []
        for span in spans where span.kind == .htmlTag {
            let inner = text[span.range.range].dropFirst()
            let isClosing = inner.first == UInt8(ascii: "/")
            let name = inner.dropFirst(isClosing ? 1 : 0).prefix { ASCII.isAlphanumeric($0) || $0 == "-" }.map {
                $0 | 0x20
            }
            guard isClosing else {
                open.append((name, span.range.start))
                continue
            }
            // Tags that nothing closes, such as `<br>`, stay on the stack until one around them is closed.
            guard let index = open.lastIndex(where: { $0.name == name }) else { continue }
            pairs.append(ByteRange(open[index].start, span.range.end))
            open.removeSubrange(index...)
        }
    }

    func tears(at offset: Int) -> Bool { pairs.contains { $0.start < offset && offset < $0.end } }
}
