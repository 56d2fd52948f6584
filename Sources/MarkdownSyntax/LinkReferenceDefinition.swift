package import SourceText

/// A link reference definition, `[label]: destination "title"` (CommonMark 0.31, section 4.7).
///
/// Ranges are offsets into the text it was found in.
package struct LinkReferenceDefinition: Sendable {
    package var label: ByteRange
    package var destination: ByteRange
    /// Without its quotation marks.
    package var title: ByteRange?
    /// The offset after its line end.
    package var end: Int

    /// The definitions that `text` begins with.
    package static func leading(in text: [UInt8]) -> [LinkReferenceDefinition] {
        guard text.first == UInt8(ascii: "[") else { return [] }
        var found: [LinkReferenceDefinition] = []
        while let next = definition(text, from: found.last?.end ?? 0) { found.append(next) }
        return found
    }

    private static func definition(_ text: [UInt8], from start: Int) -> LinkReferenceDefinition? {
        guard start < text.count, text[start] == "[", let close = LinkTargetScanner.labelClose(text, from: start + 1),
            close + 1 < text.count, text[close + 1] == ":",
            text[(start + 1)..<close].contains(where: { !ASCII.isWhitespace($0) })
        else { return nil }
        let label = ByteRange(start + 1, close)
        let destinationStart = LinkTargetScanner.skipWhitespace(text, from: close + 2)
        guard destinationStart < text.count,
            let destination = LinkTargetScanner.destination(text, at: destinationStart),
            destination.after > destinationStart
        else { return nil }
        let gap = LinkTargetScanner.skipWhitespace(text, from: destination.after)
        if gap > destination.after, let titleEnd = LinkTargetScanner.titleEnd(text, at: gap),
            let end = lineEnd(text, from: titleEnd)
        {
            return LinkReferenceDefinition(
                label: label, destination: destination.range, title: ByteRange(gap + 1, titleEnd - 1), end: end)
        }
        return lineEnd(text, from: destination.after).map {
            LinkReferenceDefinition(label: label, destination: destination.range, end: $0)
        }
    }

    /// The offset after the line end, if nothing but blanks comes before it.
    private static func lineEnd(_ text: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < text.count, ASCII.isBlank(text[index]) { index += 1 }
        if index == text.count { return index }
        return text[index] == ASCII.lineFeed ? index + 1 : nil
    }
}
