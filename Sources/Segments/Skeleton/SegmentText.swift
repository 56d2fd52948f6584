import MarkdownSyntax
import SourceText

/// The text of a segment as a translator sees it: without the line ends that mean nothing.
enum SegmentText {
    /// A piece of a block's text.
    ///
    /// Elements that nobody translates and instructions (`<?php … ?>`) keep their line ends, and so does the whole
    /// piece where one line of it would be read in another way than several.
    static func of(
        _ text: [UInt8], _ piece: ByteRange, _ spans: [InlineSpan], _ syntax: SegmentSyntax, _ labels: LinkLabels
    ) -> TextSlice {
        guard contains(ASCII.lineFeed, text[piece.range]) else { return TextSlice(text[piece.range]) }
        var output: [UInt8] = []
        output.reserveCapacity(piece.count)
        var position = piece.start
        for span in spans where keepsLines(span, text) && piece.contains(span.range) {
            append(text[position..<span.range.start], to: &output)
            output += text[span.range.range]
            position = span.range.end
        }
        append(text[position..<piece.end], to: &output)
        if syntax == .markdown, contains(UInt8(ascii: "<"), text[piece.range]) {
            let before = spans.filter { piece.contains($0.range) }.map(\.kind)
            if syntax.spans(in: output, labels: labels).map(\.kind) != before { return TextSlice(text[piece.range]) }
        }
        return TextSlice(output)
    }

    private static func keepsLines(_ span: InlineSpan, _ text: [UInt8]) -> Bool {
        span.kind == .htmlElement
            || span.kind == .htmlComment && (text[span.range.start + 1] == "?" || text[span.range.start + 2] == "[")
    }

    /// A text with each soft line break as one space, or nothing between Chinese or Japanese characters; a hard break
    /// inside of it stays a line end.
    static func oneLine(_ text: ArraySlice<UInt8>) -> TextSlice {
        guard contains(ASCII.lineFeed, text) else { return TextSlice(text) }
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        append(text, to: &output)
        return TextSlice(output)
    }

    private static func append(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
        var rest = text
        while let end = rest.firstIndex(of: ASCII.lineFeed) {
            output += rest[..<end]
            rest = rest[(end + 1)...]
            let isHardBreak =
                output.last == ASCII.backslash
                || (output.count > 1 && output[output.count - 1] == 0x20 && output[output.count - 2] == 0x20)
            if isHardBreak {
                output.append(ASCII.lineFeed)
            } else {
                while let last = output.last, ASCII.isBlank(last) { output.removeLast() }
                if !EastAsianJoint.joins(output, rest) { output.append(ASCII.space) }
            }
        }
        output += rest
    }

    private static func contains(_ byte: UInt8, _ text: ArraySlice<UInt8>) -> Bool {
        text.withUnsafeBufferPointer { ByteSearch.first(byte, in: $0, from: 0, to: $0.count) < $0.count }
    }
}
