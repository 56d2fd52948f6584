import MarkdownSyntax
import SourceText
import YAMLSyntax

/// Puts a skeleton together from the blocks of one article, in the order of the file.
struct SkeletonAssembly {
    let file: SourceFile
    /// Nil where a block is one segment.
    let cutter: SentenceCutter?
    private var segments: [Segment] = []
    private var slots: [Slot] = []

    init(file: SourceFile, cutter: SentenceCutter?) {
        self.file = file
        self.cutter = cutter
    }

    var skeleton: Skeleton { Skeleton(file: file, segments: segments, slots: slots) }

    /// Adds a value of the front matter; long ones such as answers are cut into sentences too.
    mutating func addMetadata(_ value: MetadataValue, isShared: Bool) {
        let text = Array(value.text.bytes)
        let pieces = isShared || value.path.keys == ["title"] ? [trimmed(text)] : sentences(of: text)
        let first = segments.count
        for (index, piece) in pieces.enumerated() {
            segments.append(
                Segment(
                    text: oneLine(text[piece.range]), context: TextSlice(value.path.text),
                    place: place(value.place, index, of: pieces.count), range: value.node.range, isShared: isShared))
        }
        let separators = zip(pieces, pieces.dropFirst()).map { TextSlice(text[$0.end..<$1.start]) }
        slots.append(
            Slot(
                kind: .metadata(
                    value.node, separators: separators, trailing: TextSlice(text[(pieces.last?.end ?? text.count)...])),
                range: value.node.range,
                segments: first..<segments.count))
    }

    mutating func addText(_ block: TextBlock) {
        let text = BlockText(block.lines, of: file)
        let start = block.markdownPlace == .paragraph ? LinkReferenceDefinition.end(in: text.bytes) : 0
        let body = start == 0 ? text.bytes : Array(text.bytes[start...])
        // Two blocks never share bytes; should cmark's lines say so, the first one keeps them.
        guard VisibleContent.hasWords(body), block.lines[0].start >= slots.last?.range.end ?? 0 else { return }
        // A sentence that is only an address or a code has nothing to translate and stays in the skeleton.
        let pieces = sentences(of: body).filter { VisibleContent.hasWords(Array(body[$0.range])) }
        let first = segments.count
        for (index, piece) in pieces.enumerated() {
            segments.append(
                Segment(
                    text: oneLine(body[piece.range]), context: block.context,
                    place: place(block.place, index, of: pieces.count), notes: block.notes,
                    range: text.fileRange(ByteRange(piece.start + start, piece.end + start))))
        }
        guard first < segments.count else { return }
        slots.append(
            Slot(
                kind: .text(block.markdownPlace, prefix: linePrefix(block.lines)),
                range: segments[first].range.union(segments[segments.count - 1].range),
                segments: first..<segments.count))
    }

    private func sentences(of text: [UInt8]) -> [ByteRange] {
        cutter?.sentences(of: text) ?? [trimmed(text)]
    }

    private func trimmed(_ text: [UInt8]) -> ByteRange {
        let start = text.firstIndex { !ASCII.isWhitespace($0) } ?? text.count
        let end = (text.lastIndex { !ASCII.isWhitespace($0) } ?? start - 1) + 1
        return ByteRange(start, end)
    }

    private func place(_ block: String, _ index: Int, of count: Int) -> String {
        count == 1 ? block : "\(block) · sentence \(index + 1) of \(count)"
    }

    /// The text with each soft line break as one space; a hard break inside of a segment stays a line end.
    private func oneLine(_ text: ArraySlice<UInt8>) -> TextSlice {
        guard text.contains(ASCII.lineFeed) else { return TextSlice(text) }
        var output: [UInt8] = []
        for byte in text {
            guard byte == ASCII.lineFeed else {
                output.append(byte)
                continue
            }
            let isHardBreak = output.last == ASCII.backslash || output.suffix(2).elementsEqual([0x20, 0x20])
            if isHardBreak {
                output.append(byte)
            } else {
                while let last = output.last, ASCII.isBlank(last) { output.removeLast() }
                output.append(ASCII.space)
            }
        }
        return TextSlice(output)
    }

    /// What stands in front of the second line of a block: the marks and indentation of its containers.
    private func linePrefix(_ lines: [ByteRange]) -> TextSlice? {
        guard lines.count > 1 else { return nil }
        let end = lines[1].start
        var start = end
        while start > 0, file.bytes[start - 1] != ASCII.lineFeed, file.bytes[start - 1] != ASCII.carriageReturn {
            start -= 1
        }
        return file.text(ByteRange(start, end))
    }
}
