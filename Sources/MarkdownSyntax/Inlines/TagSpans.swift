import SourceText

/// Makes a span of each tag of a text: of the tag alone, or of its whole element where nobody translates what that
/// holds.
struct TagSpans {
    /// The names, after `</`, of elements that nothing closes after this point.
    private var unclosed: Set<[UInt8]> = []

    /// - Parameter hidesRest: whether code, scripts and styles that nothing closes go on to the end, as browsers have it.
    mutating func span(of tag: HTMLTag, in text: [UInt8], hidesRest: Bool = false) -> InlineSpan {
        var span = InlineSpan(.htmlTag, opener: tag.range)
        if tag.isVerbatim(in: text) {
            if let end = elementEnd(of: tag, in: text) {
                span = InlineSpan(.htmlElement, opener: ByteRange(tag.range.start, end))
            } else if hidesRest, tag.hidesRest(of: text) {
                span = InlineSpan(.htmlElement, opener: ByteRange(tag.range.start, text.count))
            }
        }
        span.texts = tag.visibleAttributes(in: text).compactMap(\.value)
        if span.kind == .htmlElement, tag.isNamed("svg", in: text) {
            span.texts += DrawingTexts.ranges(in: text, ByteRange(tag.range.end, span.range.end))
        }
        return span
    }

    /// The end of the element that `tag` opens, if the text holds it.
    private mutating func elementEnd(of tag: HTMLTag, in text: [UInt8]) -> Int? {
        let name = Array("</".utf8) + text[tag.name.range].map(ASCII.lowercased)
        if unclosed.contains(name) { return nil }
        let end = HTMLScanner.closingTagEnd(of: tag.name, in: text, from: tag.range.end)
        if end == nil { unclosed.insert(name) }
        return end
    }
}
