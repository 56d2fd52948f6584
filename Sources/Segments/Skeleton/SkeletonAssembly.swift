import Articles
import MarkdownSyntax
import SourceText

/// Puts a skeleton together from the blocks of one article, in the order of the file.
struct SkeletonAssembly {
    let file: SourceFile
    /// Nil where a block is one segment.
    let cutter: SentenceCutter?
    let labels: LinkLabels
    var segments: [Segment] = []
    var slots: [Slot] = []

    init(file: SourceFile, cutter: SentenceCutter?, labels: LinkLabels) {
        self.file = file
        self.cutter = cutter
        self.labels = labels
    }

    var skeleton: Skeleton { Skeleton(file: file, segments: segments, slots: slots) }

    // MARK: Body

    /// Makes room for the segments of some blocks.
    mutating func reserve(blocks count: Int) {
        segments.reserveCapacity(segments.count + 2 * count)
        slots.reserveCapacity(slots.count + count)
    }

    mutating func add(_ block: TextBlock) {
        // Two blocks never share bytes; should cmark's lines say so, the first one keeps them.
        guard block.start >= slots.last?.range.end ?? 0 else { return }
        switch block.kind {
        case .markdown(let place): addMarkdown(block, place)
        case .html: add(block, BlockText(block.lines, of: file), from: 0, syntax: .html, as: .html)
        case .attribute(let quote):
            addWhole(block, as: .attribute(quote: quote, divider: divider(of: block)))
        case .linkTitle(let quote): addWhole(block, as: .linkTitle(quote: quote), keepsEdges: false)
        case .code(let text, let code, let range): addCode(text, code, range, block)
        }
    }

    private mutating func addMarkdown(_ block: TextBlock, _ place: MarkdownPlace) {
        let text = BlockText(block.lines, of: file)
        let start = place == .paragraph ? LinkReferenceDefinition.leading(in: text.bytes).last?.end ?? 0 : 0
        let divider = place == .paragraph ? LineDivider(block.lines) : nil
        add(block, text, from: start, syntax: .markdown, as: .text(place, divider: divider))
    }

    /// Adds a text as the sentences that have words.
    private mutating func add(
        _ block: TextBlock, _ text: BlockText, from start: Int, syntax: SegmentSyntax, as kind: Slot.Kind
    ) {
        let body = start == 0 ? text.bytes : Array(text.bytes[start...])
        let spans = syntax.spans(in: body, labels: labels)
        let whole = PairedShortcodes.inside(of: Self.trimmed(body), spans, in: body)
        let content = VisibleContent(body, spans: spans)
        guard content.hasWords(in: whole) else { return }
        if syntax == .markdown, spans.contains(where: { !$0.texts.isEmpty }),
            !VisibleContent(body, spans: spans, withAttributes: false).hasWords(in: whole),
            spans.allSatisfy({ $0.texts.isEmpty || $0.kind == .htmlTag || $0.kind == .htmlElement })
        {
            return addTexts(ofTags: spans, body, text, from: start, block)
        }
        // A sentence that is only an address or a code has nothing to translate and stays in the skeleton.
        var pieces = block.isWhole ? [whole] : cutter?.sentences(of: body, spans: spans) ?? [whole]
        for index in pieces.indices { pieces[index] = Self.trimmed(body, pieces[index].clamped(to: whole)) }
        if pieces.count > 1 || pieces.first != whole {
            pieces.removeAll { !content.hasWords(in: $0) }
        }
        let first = segments.count
        for (index, piece) in pieces.enumerated() {
            segments.append(
                Segment(
                    text: SegmentText.of(body, piece, spans, syntax, labels), context: block.context,
                    place: block.place.sentence(index, of: pieces.count), notes: block.notes,
                    range: text.fileRange(ByteRange(piece.start + start, piece.end + start)),
                    syntax: syntax, labels: labels))
        }
        guard first < segments.count else { return }
        slots.append(
            Slot(
                kind: kind, range: segments[first].range.union(segments[segments.count - 1].range),
                segments: first..<segments.count))
    }

    /// Adds the texts of the tags in a text that has no other words.
    private mutating func addTexts(
        ofTags spans: [InlineSpan], _ body: [UInt8], _ text: BlockText, from start: Int, _ block: TextBlock
    ) {
        for tagText in TagText.texts(of: spans, in: body) {
            let range = ByteRange(tagText.range.start + start, tagText.range.end + start)
            var inner = block
            switch tagText.kind {
            case .attribute(let name, let quote):
                inner.lines = [text.fileRange(range)]
                inner.place.detail = "\(tagText.element) · \(name)"
                addWhole(inner, as: .attribute(quote: quote, divider: divider(of: inner)))
            case .drawing:
                inner.lines = text.fileLines(range)
                inner.place.detail = tagText.element
                // It stands inside of a line, as a heading does.
                let inner = (block: inner, text: BlockText(inner.lines, of: file))
                add(inner.block, inner.text, from: 0, syntax: .markdown, as: .text(.heading, divider: nil))
            }
        }
    }

    /// What to keep of the line ends in an attribute: without one its tag may begin an HTML block (CommonMark 0.31,
    /// section 4.6, kind 7).
    private func divider(of attribute: TextBlock) -> TextSlice? {
        let range = attribute.lines[0]
        guard let lineEnd = file.bytes[range.range].firstIndex(where: LineDivider.isLineEnd) else { return nil }
        let rest = file.bytes[lineEnd..<range.end]
        let blanks = rest.prefix { ASCII.isWhitespace($0) || $0 == ">" }
        return TextSlice(blanks)
    }

    /// Adds a comment, its lines as one, or a string as it stands in the code.
    private mutating func addCode(_ text: CodeText, _ code: [UInt8], _ range: ByteRange, _ block: TextBlock) {
        let source = text.source(in: code)
        segments.append(
            Segment(
                text: text.kind == .comment ? SegmentText.oneLine(source[...]) : TextSlice(source),
                context: block.context,
                place: block.place, notes: block.notes, range: range, syntax: .plain))
        slots.append(
            Slot(
                kind: .code(text, code: code, divider: LineDivider(block.lines)), range: range,
                segments: (segments.count - 1)..<segments.count))
    }

    /// Adds a text that is one segment without markup.
    ///
    /// - Parameter keepsEdges: whether the blanks around the text stay when it is translated.
    private mutating func addWhole(_ block: TextBlock, as kind: Slot.Kind, keepsEdges: Bool = true) {
        let text = Array(file.bytes[block.lines[0].range])
        let piece = Self.trimmed(text)
        guard VisibleContent(text, spans: SegmentSyntax.plain.spans(in: text)).hasWords(in: piece) else { return }
        // Without quotation marks the value's edges are the slot's edges.
        let range = ByteRange(block.lines[0].start + piece.start, block.lines[0].start + piece.end)
        segments.append(
            Segment(
                text: SegmentText.oneLine(text[piece.range]), context: block.context, place: block.place,
                notes: block.notes,
                range: range, syntax: .plain))
        slots.append(
            Slot(
                kind: kind, range: keepsEdges ? range : block.lines[0],
                segments: (segments.count - 1)..<segments.count))
    }

    static func trimmed(_ text: [UInt8]) -> ByteRange { trimmed(text, ByteRange(0, text.count)) }

    private static func trimmed(_ text: [UInt8], _ range: ByteRange) -> ByteRange {
        var range = range
        while !range.isEmpty, case let count = blank(text, from: range.start), count > 0 {
            range.start = min(range.start + count, range.end)
        }
        while !range.isEmpty, case let count = blank(text, endingAt: range.end), count > 0 {
            range.end = max(range.end - count, range.start)
        }
        return range
    }

    /// The length of the blank that begins at an offset: white space, or a space of Unicode that no text begins with.
    private static func blank(_ text: [UInt8], from start: Int) -> Int {
        if text[start] < 0x80 { return ASCII.isWhitespace(text[start]) ? 1 : 0 }
        return wideBlanks.first { text[start...].starts(with: $0) }?.count ?? 0
    }

    private static func blank(_ text: [UInt8], endingAt end: Int) -> Int {
        if text[end - 1] < 0x80 { return ASCII.isWhitespace(text[end - 1]) ? 1 : 0 }
        return wideBlanks.first { text[..<end].suffix($0.count).elementsEqual($0) }?.count ?? 0
    }

    private static let wideBlanks = ["\u{A0}", "\u{202F}", "\u{3000}", "\u{200B}", "\u{2028}", "\u{2029}", "\u{FEFF}"]
        .map { Array($0.utf8) }
}
