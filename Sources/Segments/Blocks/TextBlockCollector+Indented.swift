import Articles
import MarkdownSyntax
import SourceText

/// Text that generators read where CommonMark sees indented code: the blocks of a box or definition behind its first
/// paragraph, and HTML that is laid out over blank lines.
extension TextBlockCollector {
    /// Boxes in boxes beyond this are taken for code.
    private static let deepest = 16

    /// Adds the texts of an indented block of code that goes on with the block before it; false where it is code.
    mutating func addIndentedBlocks(_ index: Int, _ literal: TextSlice) -> Bool {
        guard depth < Self.deepest, let start = tree.nodes[index].range?.start else { return false }
        if previous == nil, isInOpenBox, ancestors.count == 1,
            let block = IndentedBlock(literal, from: start, lines: tree.lines, file)
        {
            addBlocks(of: block, isInOpenBox: false)
            return true
        }
        guard let before = previous, before.parent == ancestors.last, tree.nodes[before.block].end == index else {
            return false
        }
        switch tree.nodes[before.block].kind {
        case .paragraph:
            guard ParagraphParts.opensIndentedBlocks(tree.nodes[before.block].lines, in: file),
                let block = IndentedBlock(literal, from: start, lines: tree.lines, file)
            else { return false }
            addBlocks(
                of: block, isInOpenBox: ParagraphParts.opensInnerBox(tree.nodes[before.block].lines, in: file))
        case .htmlBlock:
            guard isOpenHTML(tree.nodes[before.block].lines, before: start),
                let block = IndentedBlock(literal, from: start, lines: tree.lines, file)
            else { return false }
            let lines = block.lines.map { line in
                ByteRange(line.start + file.bytes[line.range].prefix(while: ASCII.isBlank).count, line.end)
            }
            add(HTMLTexts(in: BlockText(lines, of: file)).texts)
        default: return false
        }
        return true
    }

    /// Adds the texts that the dedented text has as an article of its own.
    private mutating func addBlocks(of block: IndentedBlock, isInOpenBox: Bool) {
        let inner = block.file
        let tree = MarkdownParser().tree(of: inner, detail: code.isEmpty ? [] : .codeLines)
        var collector = TextBlockCollector(
            tree: tree, file: inner, verbatim: VerbatimRegions(in: inner, lines: tree.lines), code: code,
            title: .frontMatter)
        (collector.section, collector.counts, collector.depth) = (section, counts, depth + 1)
        collector.isInOpenBox = isInOpenBox
        collector.collect()
        (section, counts) = (collector.section, collector.counts)
        for found in collector.blocks { add(block.moved(found)) }
    }

    /// Whether a block of HTML ends with a tag that opens an element, indented less than the text behind it but by no
    /// four columns: somebody laid tags and text out as a tree.
    private func isOpenHTML(_ lines: [ByteRange], before start: Int) -> Bool {
        guard let last = lines.last else { return false }
        let line = file.bytes[last.range].drop(while: ASCII.isBlank)
        guard line.first == UInt8(ascii: "<"), line.dropFirst().first.map(ASCII.isLetter) ?? false,
            HTMLScanner.tagEnd(Array(line), at: 0) == line.count
        else { return false }
        let lineStart = tree.lines.start(ofLine: tree.lines.lineIndex(of: last.start))
        let outer = line.startIndex - lineStart
        let inner = start - tree.lines.start(ofLine: tree.lines.lineIndex(of: start))
        let own = inner + file.bytes[start...].prefix(while: ASCII.isBlank).count
        return own > outer && own < outer + 4
    }
}
