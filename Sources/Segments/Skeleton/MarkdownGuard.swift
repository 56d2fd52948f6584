import SourceText

/// Keeps a translation inside of its block: no line of it ever begins a heading, list, quote, fence or HTML block, a
/// cell's text never ends the cell, a line never leaves the quote or item it stands in.
///
/// It adds backslashes (CommonMark 0.31, section 2.4), which a reader of the page does not see.
struct MarkdownGuard {
    let place: MarkdownPlace
    /// What stands between two lines: the line end and the marks of containers; nil where there must be one line.
    let lineDivider: TextSlice?

    /// Whether a translation needs no guarding, wherever in its block it stands: most sentences, found out in one look.
    ///
    /// - Parameter mayBeTitle: whether a link reference definition may stand before it.
    static func needsNone(_ text: TextSlice, in place: MarkdownPlace, mayBeTitle: Bool) -> Bool {
        guard let first = text.bytes.first, let last = text.bytes.last else { return true }
        let isLetter = first >= 0x80 || ASCII.isLetter(first)
        let mark = "\"'(".utf8.contains(first)
        guard isLetter || (mark && !mayBeTitle), last != ASCII.backslash, !ASCII.isWhitespace(last) else {
            return false
        }
        switch place {
        case .paragraph: break
        case .heading: if last == UInt8(ascii: "#") { return false }
        case .tableCell: if text.bytes.contains(UInt8(ascii: "|")) { return false }
        }
        return text.bytes.withUnsafeBufferPointer { ByteSearch.lineEnd(in: $0, from: 0, to: $0.count) == $0.count }
    }

    /// - Parameters:
    ///   - startsLine: whether nothing but the marks of containers stands before the text on its line.
    ///   - beginsBlock: whether no other text of the block stands before it.
    ///   - escapesTags: whether a lone tag on a later line would begin an HTML block.
    func guarded(_ text: TextSlice, startsLine: Bool, beginsBlock: Bool = true, escapesTags: Bool = false) -> [UInt8] {
        var lines = trimmedLines(text.bytes)
        if place != .paragraph || lineDivider == nil { lines = [joined(lines)] }
        var output: [UInt8] = []
        for (index, line) in lines.enumerated() {
            if index > 0, let lineDivider { output += lineDivider.bytes }
            output +=
                place != .heading && (index > 0 || startsLine)
                ? escapingBlockStart(line, interrupting: !escapesTags && !(beginsBlock && index == 0)) : line
        }
        // A label may go on over the end of its line.
        if startsLine, place == .paragraph, lines.count > 1, BlockStart.isDefinition(output) {
            output.insert(ASCII.backslash, at: 0)
        }
        switch place {
        case .paragraph: return escapingLastBackslash(output)
        case .heading: return escapingClosingMarks(escapingLastBackslash(output))
        case .tableCell: return escapingPipes(output)
        }
    }

    /// The lines that hold anything, without the blanks around them but for those of a hard break.
    private func trimmedLines(_ bytes: ArraySlice<UInt8>) -> [[UInt8]] {
        let lines = bytes.split { $0 == ASCII.lineFeed || $0 == ASCII.carriageReturn }
            .map { Array($0.drop(while: ASCII.isWhitespace)) }.filter { !$0.isEmpty }
        return lines.enumerated().map { index, line in
            let end = (line.lastIndex { !ASCII.isWhitespace($0) } ?? -1) + 1
            let isHardBreak = index < lines.count - 1 && line[end...].starts(with: [ASCII.space, ASCII.space])
            return line[..<end] + (isHardBreak ? [ASCII.space, ASCII.space] : [])
        }
    }

    /// The lines as one; a backslash that broke the line goes.
    private func joined(_ lines: [[UInt8]]) -> [UInt8] {
        var output: [UInt8] = []
        for line in lines {
            if !output.isEmpty {
                if endsInOpenBackslash(output) { output.removeLast() }
                while output.last == ASCII.space { output.removeLast() }
                output.append(ASCII.space)
            }
            output += line
        }
        return output
    }

    /// A backslash at the end would escape, or break the line before, what follows the text.
    private func escapingLastBackslash(_ bytes: [UInt8]) -> [UInt8] {
        endsInOpenBackslash(bytes) ? bytes + [ASCII.backslash] : bytes
    }

    private func endsInOpenBackslash(_ bytes: [UInt8]) -> Bool {
        !bytes.reversed().prefix { $0 == ASCII.backslash }.count.isMultiple(of: 2)
    }

    /// A pipe after any backslash does not divide cells, whatever stands before the backslash (cmark-gfm's table rows).
    private func escapingPipes(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        for byte in bytes {
            if byte == "|", output.last != ASCII.backslash { output.append(ASCII.backslash) }
            output.append(byte)
        }
        if output.last == ASCII.backslash { output.append(ASCII.space) }
        return output
    }

    /// A closing run of `#` in a heading would vanish.
    private func escapingClosingMarks(_ bytes: [UInt8]) -> [UInt8] {
        var start = bytes.count
        while start > 0, bytes[start - 1] == "#" { start -= 1 }
        guard start < bytes.count, start == 0 || ASCII.isBlank(bytes[start - 1]) else { return bytes }
        return Array(bytes[..<start]) + [ASCII.backslash] + bytes[start...]
    }

    private func escapingBlockStart(_ bytes: [UInt8], interrupting: Bool) -> [UInt8] {
        guard let offset = BlockStart.markOffset(in: bytes, interrupting: interrupting) else { return bytes }
        return Array(bytes[..<offset]) + [ASCII.backslash] + bytes[offset...]
    }
}
