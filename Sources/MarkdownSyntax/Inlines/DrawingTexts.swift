import SourceText

/// What readers see or hear of a drawing: the text in `<text>`, `<title>` and `<desc>` (SVG 2, sections 5.7 and 11.2).
enum DrawingTexts {
    /// The runs of text between the tags of such elements, in the content of an `<svg>`; linear in it.
    static func ranges(in text: [UInt8], _ content: ByteRange) -> [ByteRange] {
        var found: [ByteRange] = []
        var depth = 0
        var run = content.start
        var index = content.start
        while index < content.end {
            guard text[index] == "<" else {
                index += 1
                continue
            }
            let piece = ByteRange(run, index).trimmed(in: text)
            if depth > 0, !piece.isEmpty { found.append(piece) }
            guard let end = tagEnd(text, at: index), end <= content.end else { break }
            if index + 1 < end, ASCII.isLetter(text[index + 1]) || text[index + 1] == "/" {
                let tag = HTMLTag(text, ByteRange(index, end))
                if !tag.isSelfClosing, holdsText(tag, text) { depth = max(0, depth + (tag.isClosing ? -1 : 1)) }
            }
            index = end
            run = end
        }
        return found
    }

    private static func holdsText(_ tag: HTMLTag, _ text: [UInt8]) -> Bool {
        tag.isNamed("text", in: text) || tag.isNamed("title", in: text) || tag.isNamed("desc", in: text)
    }

    /// The end of a tag, comment or section.
    private static func tagEnd(_ text: [UInt8], at start: Int) -> Int? {
        guard start + 1 < text.count, text[start + 1] == "!" || text[start + 1] == "?" else {
            return HTMLScanner.tagEnd(text, at: start)
        }
        var missingEnds: Set<String> = []
        return AngleScanner.tagEnd(text, at: start, missingEnds: &missingEnds)
    }
}
