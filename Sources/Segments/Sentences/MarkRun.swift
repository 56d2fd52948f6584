import SourceText

/// A run of marks that may end a sentence: `.`, `?!`, `…`, `. . .`, `。`.
struct MarkRun {
    enum Kind {
        /// One full stop.
        case stop
        /// Two full stops: an abbreviation's and the sentence's.
        case twoStops
        /// Three full stops or more, or an ellipsis, but no other mark.
        case ellipsis
        /// At least one question or exclamation mark.
        case strong
        /// An ideographic full stop, or another that no blank has to follow.
        case wide
    }

    let range: ByteRange
    let kind: Kind
    /// Whether no blank has to follow: East Asian and Arabic marks.
    let needsNoBlank: Bool
    /// The number of full stops that blanks stand between: 3 in `. . .`.
    let spacedStops: Int

    /// The first run at or after an offset.
    init?(in text: [UInt8], from offset: Int) {
        guard let first = Self.firstMark(in: text, from: offset) else { return nil }
        var end = first.end
        var stops = first.value == 0x2E ? 1 : 0
        var spaced = 1
        var isStrong = Self.isStrong(first.value)
        var isEllipsis = Self.isEllipsis(first.value)
        var isWide = Self.isWide(first.value)
        while let glyph = Glyph(in: text, at: end) {
            if Self.isMark(glyph.value) {
                if glyph.value == 0x2E { stops += 1 }
                isStrong = isStrong || Self.isStrong(glyph.value)
                isEllipsis = isEllipsis || Self.isEllipsis(glyph.value)
                isWide = isWide || Self.isWide(glyph.value)
                end = glyph.end
            } else if glyph.value == 0x20 || glyph.value == 0xA0, let next = Glyph(in: text, at: glyph.end),
                Self.isStrong(next.value) || (next.value == 0x2E && stops == spaced && !isStrong),
                !(Glyph(in: text, at: next.end).map { $0.isLetter || $0.isDigit } ?? false)
            {
                if next.value == 0x2E {
                    stops += 1
                    spaced += 1
                } else {
                    isStrong = true
                }
                end = next.end
            } else {
                break
            }
        }
        range = ByteRange(first.start, end)
        spacedStops = spaced > 1 && spaced == stops ? spaced : 0
        needsNoBlank = isWide
        if isStrong {
            kind = .strong
        } else if isWide {
            // `……。` as well.
            kind = .wide
        } else if isEllipsis || stops > 2 {
            kind = .ellipsis
        } else {
            kind = stops == 2 ? .twoStops : .stop
        }
    }

    /// Full stops, question and exclamation marks of the scripts that have some of their own (Unicode's STerm).
    static func isMark(_ value: UInt32) -> Bool {
        switch value {
        case 0x2E, 0x21, 0x3F: true
        case 0..<0x80: false
        default: isStrong(value) || isEllipsis(value) || isWide(value)
        }
    }

    private static func isStrong(_ value: UInt32) -> Bool {
        switch value {
        case 0x21, 0x3F, 0xFF01, 0xFF1F, 0x061F, 0x203C, 0x2047, 0x2048, 0x2049, 0x203D: true
        default: false
        }
    }

    private static func isEllipsis(_ value: UInt32) -> Bool { value == 0x2026 || value == 0x2025 || value == 0x22EF }

    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x3002, 0xFF0E, 0xFF61, 0xFF01, 0xFF1F, 0x061F, 0x06D4, 0x0589, 0x0964, 0x0965, 0x1362, 0x1367, 0x104A,
            0x104B, 0x17D4, 0x17D5:
            true
        default: false
        }
    }

    private static func firstMark(in text: [UInt8], from offset: Int) -> Glyph? {
        var index = offset
        while index < text.count {
            let byte = text[index]
            if byte < 0x80 {
                if byte == 0x2E || byte == 0x21 || byte == 0x3F { return Glyph(in: text, at: index) }
                index = text.withUnsafeBufferPointer {
                    ByteSearch.firstWide(or: 0x2E, 0x21, 0x3F, in: $0, from: index + 1, to: $0.count)
                }
                continue
            }
            // The lead bytes of the marks above; the second byte rules out most of Arabic and Japanese text.
            let second = index + 1 < text.count ? text[index + 1] : 0
            let mayBeMark =
                switch byte {
                case 0xE2: second == 0x80 || second == 0x81 || second == 0x8B
                case 0xE3: second == 0x80
                case 0xEF: second == 0xBC || second == 0xBD
                case 0xD8: second == 0x9F
                case 0xDB: second == 0x94
                case 0xD6: second == 0x89
                case 0xE0: second == 0xA5
                case 0xE1: second == 0x8D || second == 0x81 || second == 0x9F
                default: false
                }
            if mayBeMark, let glyph = Glyph(in: text, at: index), isMark(glyph.value) { return glyph }
            index += byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
        }
        return nil
    }
}
