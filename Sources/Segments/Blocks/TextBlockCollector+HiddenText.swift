import MarkdownSyntax
import SourceText

/// Text that markup of an earlier block hides: Markdown ends a block where browsers and generators go on.
extension TextBlockCollector {
    /// Leaves out the text from `start` to the end tag of an element that hides its text: code in a `<pre>` goes on
    /// over blank lines, which end the block for Markdown alone.
    ///
    /// - Parameters:
    ///   - name: the element's name in the file.
    ///   - blockEnd: the end of the block, in which nothing closes the element.
    /// - Returns: whether an end tag was found.
    @discardableResult
    mutating func hideRest(ofElement name: ByteRange, from start: Int, after blockEnd: Int) -> Bool {
        let key = file.bytes[name.range].map(ASCII.lowercased)
        guard !verbatim.contains(name.start), !unclosed.contains(key) else { return false }
        guard let end = HTMLScanner.closingTagEnd(of: name, in: file.bytes, from: blockEnd),
            let tag = file.bytes[..<end].lastIndex(of: UInt8(ascii: "<"))
        else {
            unclosed.insert(key)
            return false
        }
        verbatim.add(ByteRange(start, tag))
        return true
    }

    /// Leaves out the text from `start` to the line that closes the fenced code of a block of HTML: generators that
    /// read fences there read them over blank lines.
    mutating func hideRest(ofFence fence: ArraySlice<UInt8>, from start: Int) {
        guard let mark = fence.first, !verbatim.contains(start), fence.count < unclosedFences[mark] ?? .max else {
            return
        }
        let lines = tree.lines
        var line = lines.lineIndex(of: start)
        while line + 1 < lines.lineCount {
            line += 1
            let content = lines.content(ofLine: line)
            let text = file.bytes[content.range].drop(while: ASCII.isBlank)
            let run = text.prefix { $0 == mark }.count
            if run >= fence.count, text.dropFirst(run).allSatisfy(ASCII.isBlank) {
                return verbatim.add(ByteRange(start, content.end))
            }
        }
        unclosedFences[mark] = fence.count
    }

    /// The lines of a paragraph up to a `<pre>`, `<script>`, `<style>` or `<textarea>` that a later block closes; what
    /// lies between is hidden.
    mutating func linesBeforeHidingElement(ofParagraph index: Int) -> [ByteRange] {
        let lines = tree.nodes[index].lines
        guard let last = lines.last, mayHoldHidingTag(lines) else { return lines }
        let block = BlockText(lines, of: file)
        for span in InlineScanner.spans(in: block.bytes) where span.kind == .htmlTag {
            let tag = HTMLTag(block.bytes, span.range)
            guard !tag.isClosing, !tag.isSelfClosing, tag.hidesRest(of: block.bytes) else { continue }
            let start = block.fileRange(span.range).start
            let name = block.fileRange(tag.name)
            guard !isShownInCode(endTagOf: name, after: last.end, from: index),
                hideRest(ofElement: name, from: start, after: last.end)
            else { return lines }
            return lines.filter { $0.start < start }.map { ByteRange($0.start, min($0.end, start)) }
        }
        return lines
    }

    /// Whether one of such tags may begin in some lines; spares nearly all paragraphs the search.
    private func mayHoldHidingTag(_ lines: [ByteRange]) -> Bool {
        guard let first = lines.first, let last = lines.last else { return false }
        return file.bytes.withUnsafeBufferPointer { bytes in
            var index = first.start
            while case let found = ByteSearch.first(UInt8(ascii: "<"), in: bytes, from: index, to: last.end),
                found + 3 < last.end
            {
                index = found + 1
                switch (bytes[index] | 0x20, bytes[index + 1] | 0x20) {
                // `<pr`, `<sc`, `<st`, `<te`
                case (0x70, 0x72), (0x73, 0x63), (0x73, 0x74), (0x74, 0x65): return true
                default: continue
                }
            }
            return false
        }
    }

    /// Whether the next end tag of an element stands in code, where it is only shown.
    private mutating func isShownInCode(endTagOf name: ByteRange, after offset: Int, from index: Int) -> Bool {
        let key = file.bytes[name.range].map(ASCII.lowercased)
        if shownInCode.contains(key) { return true }
        guard !unclosed.contains(key),
            let end = HTMLScanner.closingTagEnd(of: name, in: file.bytes, from: offset),
            let tag = file.bytes[..<end].lastIndex(of: UInt8(ascii: "<"))
        else { return false }
        var isShown = end < file.bytes.count && file.bytes[end] == "`"
        for node in tree.nodes[index...] {
            guard let range = node.range else { continue }
            if range.start > tag { break }
            if case .codeBlock = node.kind, range.contains(tag) { isShown = true }
        }
        if isShown { shownInCode.insert(key) }
        return isShown
    }

    /// Whether a line of a paragraph is a link definition to everybody who fills in its address: `[g]: {{ site.url }}/x`.
    func isDefinition(_ line: ByteRange) -> Bool {
        let text = file.bytes[line.range]
        guard text.first == UInt8(ascii: "["), let colon = text.firstRange(of: "]:".utf8) else { return false }
        let address = text[colon.upperBound...].drop(while: ASCII.isBlank)
        guard address.starts(with: "{{".utf8) || address.starts(with: "{%".utf8),
            let end = address.lastIndex(of: UInt8(ascii: "}"))
        else { return false }
        let behind = address[end...].drop { !ASCII.isWhitespace($0) }.drop(while: ASCII.isWhitespace)
        return behind.first.map { "\"'(".utf8.contains($0) } ?? true
    }
}
