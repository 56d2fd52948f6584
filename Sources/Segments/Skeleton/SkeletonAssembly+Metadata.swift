import Articles
import MarkdownSyntax
import SourceText
import YAMLSyntax

extension SkeletonAssembly {
    /// Adds a value of the front matter; long ones such as answers are cut into blocks and sentences too.
    mutating func addMetadata(_ value: MetadataValue, in language: MetadataLanguage, isShared: Bool) {
        let text = Array(value.text.bytes)
        let whole = Self.trimmed(text)
        let isOne = isShared || value.path.keys == ["title"]
        if !isOne, text[whole.range].contains(ASCII.lineFeed), addBlocks(of: value, text, language) { return }
        let spans = SegmentSyntax.markdown.spans(in: text)
        guard VisibleContent(text, spans: spans).hasWords(in: whole) else { return }
        let pieces = isOne ? [whole] : cutter?.sentences(of: text, spans: spans) ?? [whole]
        let first = segments.count
        for (index, piece) in pieces.enumerated() {
            segments.append(
                Segment(
                    text: SegmentText.oneLine(text[piece.range]), context: TextSlice(value.path.text),
                    place: SegmentPlace(value.place).sentence(index, of: pieces.count), range: value.node.range,
                    isShared: isShared))
        }
        let separators = zip(pieces, pieces.dropFirst()).map { TextSlice(text[$0.end..<$1.start]) }
        slots.append(
            Slot(
                kind: .metadata(
                    value.node, language: language, separators: separators,
                    trailing: TextSlice(text[(pieces.last?.end ?? text.count)...])),
                range: value.node.range,
                segments: first..<segments.count))
    }

    /// Adds the blocks of a value, which is a small article of its own; false where it is one paragraph or has no
    /// words.
    private mutating func addBlocks(of value: MetadataValue, _ text: [UInt8], _ language: MetadataLanguage) -> Bool {
        let file = SourceFile(path: file.path, bytes: text)
        let tree = MarkdownParser().tree(of: file, from: 0)
        let kinds = tree.children(of: 0).map { tree.nodes[$0].kind }
        guard kinds.count > 1 || kinds.contains(where: { $0 != .paragraph }) else { return false }
        let definitions = LinkDefinitions(of: tree, in: file, from: 0)
        var inner = SkeletonAssembly(file: file, cutter: cutter, labels: definitions.labels)
        for block in TextBlockCollector.blocks(of: tree, in: file, from: 0, definitions: definitions, code: []) {
            inner.add(block)
        }
        guard !inner.segments.isEmpty else { return false }
        let first = segments.count
        for segment in inner.segments {
            var segment = segment
            segment.context = TextSlice(value.path.text)
            segment.place.section = nil
            segment.place.kind = value.place + " · " + segment.place.kind
            segment.range = value.node.range
            segments.append(segment)
        }
        slots.append(
            Slot(
                kind: .metadataBlocks(value.node, language: language, inner.skeleton), range: value.node.range,
                segments: first..<segments.count))
        return true
    }
}
