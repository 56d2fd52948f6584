import SourceText

/// How the text after a possible end of a sentence begins: its first word, whatever opens before it.
struct SentenceHead {
    private(set) var word: ByteRange
    private(set) var start = BreakCandidate.Start.other
    private(set) var opensWithMark = false

    init(in text: [UInt8], from offset: Int) {
        word = ByteRange(offset, offset)
        var index = offset
        while let glyph = Glyph(in: text, at: index), index < offset + 24 {
            if glyph.isLetter || glyph.isDigit {
                read(glyph, in: text)
                return
            }
            guard
                glyph.isOpening || glyph.isTwoWayQuote || glyph.isDash || glyph.isBullet || glyph.isInvisible
                    || glyph.isBlank || glyph.isClosing || glyph.value == 0x2026 || glyph.value == 0x2E
                    || glyph.value == 0x2A || glyph.value == 0x2C
            else { return }
            opensWithMark = opensWithMark || !(glyph.isBlank || glyph.isInvisible)
            index = glyph.end
        }
    }

    private mutating func read(_ first: Glyph, in text: [UInt8]) {
        var end = first.end
        var second: Glyph?
        while let glyph = Glyph(in: text, at: end), end < first.start + 64 {
            guard glyph.isLetter || glyph.isDigit || glyph.isApostrophe || glyph.isInvisible || isMark(glyph.value)
            else { break }
            if second == nil { second = glyph }
            end = glyph.end
            if first.isCJK { break }
        }
        word = ByteRange(first.start, end)
        if first.isDigit {
            start = .digit
        } else if first.isUppercase {
            start = .upper
        } else if first.isLowercase {
            // `iPhone`, `eBay`
            start = second?.isUppercase ?? false ? .upper : .lower
        } else {
            start = .caseless
        }
    }

    /// Combining marks, such as the vowels of Arabic.
    private func isMark(_ value: UInt32) -> Bool {
        (0x300...0x36F).contains(value) || (0x64B...0x65F).contains(value)
    }
}
