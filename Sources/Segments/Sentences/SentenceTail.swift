import SourceText

/// What belongs to a sentence after its last mark: closing quotation marks and brackets, citations, smileys.
struct SentenceTail {
    private(set) var end: Int
    /// The first character after the blanks.
    private(set) var next: Int
    private(set) var isClosed = false
    private(set) var closer: UInt32 = 0

    init(in text: [UInt8], after offset: Int, from sentenceStart: Int) {
        end = offset
        next = offset
        closeTight(text)
        end = Self.noteNumbers(in: text, at: end) ?? end
        next = Self.skipBlanks(text, from: end)
        // `« Pourquoi ? » Il`: a closing mark apart.
        while next > end, let glyph = Glyph(in: text, at: next),
            glyph.value == 0xBB || glyph.value == 0x201D
                || closesApart(glyph, in: text, from: sentenceStart, to: offset), isAtEdge(text, after: glyph.end)
        {
            end = glyph.end
            isClosed = true
            closer = glyph.value
            closeTight(text)
            next = Self.skipBlanks(text, from: end)
        }
        while next > end, let smiley = Self.smiley(in: text, at: next) ?? insertion(text, at: next) {
            end = smiley
            next = Self.skipBlanks(text, from: end)
        }
    }

    private mutating func closeTight(_ text: [UInt8]) {
        while let glyph = Glyph(in: text, at: end) {
            if glyph.isInvisible {
                end = glyph.end
            } else if glyph.isClosing && !(glyph.isApostrophe && !isAtEdge(text, after: glyph.end))
                || (glyph.isTwoWayQuote && isAtEdge(text, after: glyph.end))
            {
                end = glyph.end
                isClosed = true
                closer = glyph.value
            } else if glyph.value == 0x5B, let citation = citation(text, from: glyph.end) {
                end = citation
            } else {
                break
            }
        }
    }

    /// The end of the numbers of notes that lost their raised place: `It ends.11 12 The next`.
    static func noteNumbers(in text: [UInt8], at start: Int) -> Int? {
        // Behind a bracket nothing is a decimal or a name: `(type 2).10 The`.
        guard start > 4, text[start - 1] == "." || text[start - 1] == ")",
            text[start - 2] == ")"
                || text[start - 5..<start - 1].allSatisfy({ $0 &- 0x61 < 26 || $0 == ")" || $0 >= 0x80 || $0 == "." })
        else { return nil }
        var end: Int?
        var index = start
        while index < text.count, index < start + 24 {
            let digits = index
            while index < text.count, ASCII.isDigit(text[index]) { index += 1 }
            guard (1...3).contains(index - digits), index < text.count, ASCII.isWhitespace(text[index]) else { break }
            end = index
            index += 1
        }
        guard let end, let next = Glyph(in: text, at: end + 1), next.isUppercase else { return nil }
        return end
    }

    /// Whether no letter or digit follows, so that a quotation mark here closes.
    private func isAtEdge(_ text: [UInt8], after offset: Int) -> Bool {
        guard let glyph = Glyph(in: text, at: offset) else { return true }
        return !glyph.isLetter && !glyph.isDigit && !glyph.isOpening
    }

    /// Whether a quotation mark after a blank closes: a comma or full stop follows, or, if it is a straight one between
    /// blanks, an odd number of them stands before.
    private func closesApart(_ glyph: Glyph, in text: [UInt8], from start: Int, to end: Int) -> Bool {
        if glyph.isTwoWayQuote, let next = Glyph(in: text, at: glyph.end) {
            if next.value == 0x2C { return true }
            if next.value == 0x2E {
                return !(Glyph(in: text, at: Self.skipStops(text, from: glyph.end))?.isLetter ?? false)
            }
        }
        guard glyph.value == 0x22 || glyph.value == 0x27, glyph.end == text.count || ASCII.isWhitespace(text[glyph.end])
        else { return false }
        return text[max(start, end - BracketPairs.reach)..<end].count { $0 == UInt8(glyph.value) } % 2 == 1
    }

    /// The end of `[12]` or `[…]` after a blank.
    private func insertion(_ text: [UInt8], at offset: Int) -> Int? {
        guard offset < text.count, text[offset] == "[" else { return nil }
        var index = offset + 1
        index = Self.skipStops(text, from: index)
        if index > offset + 1 { return index < text.count && text[index] == "]" ? index + 1 : nil }
        return citation(text, from: index)
    }

    /// The end of `[12]`, as encyclopedias put it behind a sentence.
    private func citation(_ text: [UInt8], from offset: Int) -> Int? {
        var index = offset
        while index < text.count, ASCII.isDigit(text[index]) { index += 1 }
        return index > offset && index < text.count && text[index] == "]" ? index + 1 : nil
    }

    static func skipBlanks(_ text: [UInt8], from offset: Int) -> Int {
        var index = offset
        while let glyph = Glyph(in: text, at: index), glyph.isBlank || (glyph.isInvisible && index > offset) {
            index = glyph.end
        }
        return index
    }

    /// The offset after the full stops and ellipses that stand at an offset.
    static func skipStops(_ text: [UInt8], from offset: Int) -> Int {
        var index = offset
        while let glyph = Glyph(in: text, at: index), glyph.value == 0x2E || glyph.value == 0x2026 { index = glyph.end }
        return index
    }

    /// The end of an emoji, or of `:-)` and its like.
    private static func smiley(in text: [UInt8], at offset: Int) -> Int? {
        guard let first = Glyph(in: text, at: offset) else { return nil }
        if (0x1F300...0x1FAFF).contains(first.value) || (0x2600...0x27BF).contains(first.value) {
            var end = first.end
            while let glyph = Glyph(in: text, at: end),
                glyph.value >= 0x1F3FB || glyph.value == 0xFE0F
                    || glyph.value == 0x200D || (0x2600...0x27BF).contains(glyph.value)
            {
                end = glyph.end
            }
            return end
        }
        guard first.value == 0x3A || first.value == 0x3B, var mouth = Glyph(in: text, at: first.end) else { return nil }
        if mouth.value == 0x2D, let next = Glyph(in: text, at: mouth.end) { mouth = next }
        switch mouth.value {
        case 0x28, 0x29, 0x44, 0x50, 0x70, 0x2F, 0x4F, 0x7C:
            var end = mouth.end
            while end < text.count, text[end] == UInt8(truncatingIfNeeded: mouth.value) { end += 1 }
            return end == text.count || ASCII.isWhitespace(text[end]) ? end : nil
        default: return nil
        }
    }
}
