import MarkdownSyntax
import SourceText

/// The texts in a block of HTML: what stands between the tags of blocks, and the attributes that readers see.
///
/// Phrasing elements (`<b>`, `<a>`, `<br>`) stay in the text around them; every other tag divides. An image or field
/// that stands apart from text gives its attributes only.
struct HTMLTexts {
    enum Kind {
        case text
        case attribute(name: String, quote: UInt8?)
    }

    struct Text {
        var kind: Kind
        /// The element that it stands in or belongs to, in lower case.
        var element: String
        /// One range a line, in the file.
        var lines: [ByteRange]
    }

    private(set) var texts: [Text] = []
    private let block: BlockText
    private let spans: [InlineSpan]
    private var element = "HTML text"

    init(in block: BlockText) {
        self.block = block
        spans = HTMLScanner.spans(in: block.bytes)
        var start = 0
        var first = 0
        for (index, span) in spans.enumerated() where !isPhrasing(span) {
            addRun(ByteRange(start, span.range.start), spans: first..<index)
            addTexts(ofTags: [span])
            if span.kind == .htmlTag { enter(span) }
            start = span.range.end
            first = index + 1
        }
        addRun(ByteRange(start, block.bytes.count), spans: first..<spans.count)
    }

    /// The name, in the file, of the element that hides the rest of the block and that nothing in it closes.
    var openElement: ByteRange? {
        guard let last = spans.last, last.kind == .htmlElement, last.range.end == block.bytes.count else { return nil }
        let tag = HTMLTag(block.bytes, last.range)
        let end = HTMLScanner.closingTagEnd(of: tag.name, in: block.bytes, from: tag.range.end)
        return end == nil ? block.fileRange(tag.name) : nil
    }

    /// The backticks or tildes that open the fenced code at the end of the block, if nothing in it closes them.
    var openFence: ArraySlice<UInt8>? {
        guard let last = spans.last, last.kind == .code, last.range.end == block.bytes.count else { return nil }
        let code = block.bytes[last.range.range]
        let fence = code.prefix { $0 == code.first }
        guard fence.count >= 3, let lineEnd = code.lastIndex(of: ASCII.lineFeed) else { return nil }
        let closing = code[(lineEnd + 1)...].drop(while: ASCII.isBlank)
        return closing.count >= fence.count && closing.allSatisfy { $0 == fence.first } ? nil : fence
    }

    private mutating func enter(_ span: InlineSpan) {
        let tag = HTMLTag(block.bytes, span.range)
        element = tag.isClosing ? "HTML text" : tag.lowercasedName(in: block.bytes)
    }

    private func isPhrasing(_ span: InlineSpan) -> Bool {
        switch span.kind {
        case .htmlTag, .htmlElement: break
        // Fenced code divides, a code span does not.
        case .code: return !block.bytes[span.range.range].contains(ASCII.lineFeed)
        default: return true
        }
        let name = HTMLTag(block.bytes, span.range).lowercasedName(in: block.bytes)
        return Self.phrasing.contains(name)
    }

    // MARK: Texts

    /// Adds the text between two tags of blocks, without the tags at its edges that it does not need.
    private mutating func addRun(_ range: ByteRange, spans indices: Range<Int>) {
        var run = range.trimmed(in: block.bytes)
        var inner = indices
        var edges: [InlineSpan] = []
        while !inner.isEmpty {
            let first = spans[inner.lowerBound]
            let last = spans[inner.upperBound - 1]
            if first.range.start == run.start, !closesInside(inner.lowerBound, inner) {
                edges.append(first)
                run = ByteRange(first.range.end, run.end)
                inner = inner.dropFirst()
            } else if last.range.end == run.end, !opensInside(inner.upperBound - 1, inner) {
                edges.append(last)
                run = ByteRange(run.start, last.range.start)
                inner = inner.dropLast()
            } else if inner.count > 1, first.range.start == run.start, last.range.end == run.end,
                partner(of: inner.lowerBound, in: inner) == inner.upperBound - 1
            {
                edges += [first, last]
                run = ByteRange(first.range.end, last.range.start)
                inner = inner.dropFirst().dropLast()
            } else {
                break
            }
            run = run.trimmed(in: block.bytes)
        }
        let visible = VisibleContent(block.bytes, spans: spans[inner], withAttributes: false).hasWords(in: run)
        edges.sort { $0.range.start < $1.range.start }
        addTexts(ofTags: edges.filter { $0.range.start < run.start })
        if visible {
            texts.append(Text(kind: .text, element: element, lines: block.fileLines(run)))
        } else {
            addTexts(ofTags: spans[inner])
        }
        addTexts(ofTags: edges.filter { $0.range.start >= run.end })
    }

    private mutating func addTexts(ofTags spans: some Sequence<InlineSpan>) {
        for text in TagText.texts(of: spans, in: block.bytes) {
            switch text.kind {
            case .attribute(let name, let quote):
                texts.append(
                    Text(
                        kind: .attribute(name: name, quote: quote), element: text.element,
                        lines: [block.fileRange(text.range)]))
            case .drawing:
                texts.append(Text(kind: .text, element: text.element, lines: block.fileLines(text.range)))
            }
        }
    }

    // MARK: Pairs of tags

    /// Whether the span is a start tag whose end tag stands in `indices`, or has text of its own.
    private func closesInside(_ index: Int, _ indices: Range<Int>) -> Bool {
        spans[index].kind == .htmlElement || partner(of: index, in: indices) != nil
    }

    /// Whether the span is an end tag whose start tag stands in `indices`, or has text of its own.
    private func opensInside(_ index: Int, _ indices: Range<Int>) -> Bool {
        spans[index].kind == .htmlElement || indices.contains { partner(of: $0, in: indices) == index }
    }

    /// The end tag that belongs to a start tag.
    private func partner(of index: Int, in indices: Range<Int>) -> Int? {
        guard spans[index].kind == .htmlTag else { return nil }
        let tag = HTMLTag(block.bytes, spans[index].range)
        if tag.isClosing || tag.isSelfClosing { return nil }
        let name = tag.lowercasedName(in: block.bytes)
        var depth = 0
        for other in index..<indices.upperBound where spans[other].kind == .htmlTag {
            let tag = HTMLTag(block.bytes, spans[other].range)
            guard tag.lowercasedName(in: block.bytes) == name, !tag.isSelfClosing else { continue }
            depth += tag.isClosing ? -1 : 1
            if depth == 0 { return other }
        }
        return nil
    }

    /// HTML Living Standard, section 3.2.5.2.5 (phrasing content), with obsolete elements of that kind.
    private static let phrasing: Set<String> = [
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del", "dfn", "em", "font", "i",
        "img", "ins", "kbd", "label", "mark", "math", "meter", "output", "progress", "q", "rb", "rp", "rt", "rtc",
        "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "svg", "time", "tt", "u", "var", "wbr",
    ]
}
