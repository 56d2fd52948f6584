import SourceText

/// Keeps a translation inside of its block: its first characters never begin a heading, list, quote, fence or
/// HTML block, a cell's text never ends the cell, a line of it never leaves the quote or item it stands in.
///
/// It adds backslashes (CommonMark 0.31, section 2.4), which a reader of the page does not see.
struct MarkdownGuard {
    let place: MarkdownPlace
    let linePrefix: TextSlice?

    func guarded(_ text: TextSlice, startsLine: Bool) -> [UInt8] {
        var bytes = trimmed(text.bytes)
        if place == .tableCell { bytes = escapingPipes(bytes) }
        if startsLine, place == .paragraph { bytes = escapingBlockStart(bytes) }
        if place == .heading { bytes = escapingClosingMarks(bytes) }
        return withLinePrefix(bytes)
    }

    private func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var bytes = bytes
        while let first = bytes.first, ASCII.isWhitespace(first) { bytes.removeFirst() }
        while let last = bytes.last, ASCII.isWhitespace(last) { bytes.removeLast() }
        return Array(bytes)
    }

    /// Line ends inside of a translation: the container's prefix follows each where the source has lines too, a
    /// space replaces it elsewhere.
    private func withLinePrefix(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(ASCII.lineFeed) else { return bytes }
        var output: [UInt8] = []
        for byte in bytes {
            if byte == ASCII.lineFeed {
                guard place == .paragraph, let linePrefix else {
                    output.append(ASCII.space)
                    continue
                }
                output.append(byte)
                output.append(contentsOf: linePrefix.bytes)
            } else if byte != ASCII.carriageReturn {
                output.append(byte)
            }
        }
        return output
    }

    private func escapingPipes(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == ASCII.backslash, index + 1 < bytes.count {
                output.append(bytes[index])
                index += 1
            } else if bytes[index] == "|" {
                output.append(ASCII.backslash)
            }
            output.append(bytes[index])
            index += 1
        }
        return output
    }

    /// A closing run of `#` in a heading would vanish.
    private func escapingClosingMarks(_ bytes: [UInt8]) -> [UInt8] {
        var start = bytes.count
        while start > 0, bytes[start - 1] == "#" { start -= 1 }
        guard start < bytes.count, start == 0 || ASCII.isBlank(bytes[start - 1]) else { return bytes }
        return Array(bytes[..<start]) + [ASCII.backslash] + bytes[start...]
    }

    private func escapingBlockStart(_ bytes: [UInt8]) -> [UInt8] {
        guard let offset = BlockStart.markOffset(in: bytes) else { return bytes }
        return Array(bytes[..<offset]) + [ASCII.backslash] + bytes[offset...]
    }
}
