import SourceText

/// What stands before a slot on its line and the line before, as far as it decides what a translation may begin with.
struct Surroundings {
    /// Whether a cell is not the first thing on its line: rows may begin without a pipe.
    let isInRow: Bool
    /// Whether the text stands after the colon of a definition, which Markdown itself takes for text.
    let isMarked: Bool
    /// Whether anything but blanks stands before the text on its line.
    ///
    /// A line that goes on with the paragraph of a quote or item may stand outside of it, where cmark-gfm 0.29 lets a
    /// lone tag begin a block.
    let isContained: Bool
    /// Whether the line before may be a link reference definition, whose title a quotation mark would begin.
    let followsDefinition: Bool
    /// Whether the box of a task, `[x] `, stands right before the text.
    let isTicked: Bool

    init(of slot: Slot, _ place: MarkdownPlace, in file: SourceFile) {
        let bytes = file.bytes
        let offset = slot.range.start
        var textEnd = offset
        while textEnd > 0, ASCII.isBlank(bytes[textEnd - 1]) { textEnd -= 1 }
        isInRow = place == .tableCell && Self.hasPipe(before: offset, in: bytes)
        isMarked = Self.endsInDefinitionMark(bytes[..<textEnd])
        isContained = textEnd > 0 && !LineDivider.isLineEnd(bytes[textEnd - 1])
        followsDefinition = Self.followsDefinition(at: offset, in: bytes)
        isTicked = textEnd < offset && Self.endsInBox(bytes[..<textEnd])
    }

    private static func hasPipe(before offset: Int, in bytes: [UInt8]) -> Bool {
        var index = offset
        while index > 0, !LineDivider.isLineEnd(bytes[index - 1]) {
            index -= 1
            if bytes[index] == UInt8(ascii: "|") { return true }
        }
        return false
    }

    private static func endsInBox(_ text: ArraySlice<UInt8>) -> Bool {
        let end = text.endIndex
        guard end > 2, text[end - 1] == UInt8(ascii: "]"), text[end - 3] == UInt8(ascii: "[") else { return false }
        return ASCII.isBlank(text[end - 2]) || text[end - 2] | 0x20 == UInt8(ascii: "x")
    }

    private static func endsInDefinitionMark(_ text: ArraySlice<UInt8>) -> Bool {
        let end = text.endIndex
        guard end > 0, text[end - 1] == UInt8(ascii: ":") else { return false }
        // Not the colon of a footnote.
        return end == 1 || ASCII.isWhitespace(text[end - 2]) || text[end - 2] == UInt8(ascii: ">")
    }

    private static func followsDefinition(at offset: Int, in bytes: [UInt8]) -> Bool {
        var end = offset
        while end > 0, !LineDivider.isLineEnd(bytes[end - 1]) { end -= 1 }
        while end > 0, LineDivider.isLineEnd(bytes[end - 1]) { end -= 1 }
        var start = end
        while start > 0, !LineDivider.isLineEnd(bytes[start - 1]) {
            start -= 1
            if bytes[start] == UInt8(ascii: ":"), start > 0, bytes[start - 1] == UInt8(ascii: "]") { return true }
        }
        return false
    }
}
