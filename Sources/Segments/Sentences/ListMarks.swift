import SourceText

/// The marks of a list inside of running text, if the text begins with its first: `1) Eat 2) Sleep`, `a. One b. Two`,
/// `• One • Two`.
struct ListMarks {
    /// Where the items but the first begin.
    private(set) var breaks: [Int] = []

    /// How far an item may be from the one before, in bytes.
    private static let reach = 2000

    private enum Style: Equatable {
        case bullet(UInt32)
        /// What stands behind the number: `.`, `)` or `.)`
        case number([UInt8])
        case letter([UInt8])
    }

    /// Nil if no list's first mark stands at the offset.
    ///
    /// - Parameter hasOrdinals: whether numbers with a full stop may be ordinals, which are not taken for marks.
    init?(in text: [UInt8], at start: Int, hasOrdinals: Bool) {
        guard let first = Self.mark(in: text, at: start), first.ordinal <= 1 else { return nil }
        if hasOrdinals, first.style == .number([UInt8(ascii: ".")]) { return nil }
        var expected = first.ordinal + 1
        var offset = first.end
        while offset < min(text.count, (breaks.last ?? start) + Self.reach) {
            offset += 1
            guard ASCII.isWhitespace(text[offset - 1]) else { continue }
            if let found = Self.mark(in: text, at: offset), found.style == first.style,
                found.ordinal == 0 || found.ordinal == expected
            {
                breaks.append(offset)
                expected += 1
                offset = found.end
            }
        }
    }

    /// Whether an item's mark in brackets stands at an offset: `(a) `, `ii) `.
    static func isItem(in text: [UInt8], at offset: Int) -> Bool {
        var index = offset
        if index < text.count, text[index] == "(" { index += 1 }
        let start = index
        while index < text.count, ASCII.isAlphanumeric(text[index]), index < start + 5 { index += 1 }
        guard index > start, index + 1 < text.count, text[index] == ")", ASCII.isWhitespace(text[index + 1]) else {
            return false
        }
        return index - start == 1 || (index - start == 2 && text[start..<index].allSatisfy(ASCII.isDigit))
            || text[start..<index].allSatisfy { $0 == "i" || $0 == "v" || $0 == "x" }
    }

    private static func mark(in text: [UInt8], at offset: Int) -> (style: Style, ordinal: Int, end: Int)? {
        guard offset < text.count else { return nil }
        let byte = text[offset]
        if byte >= 0x80 {
            guard let first = Glyph(in: text, at: offset), first.isBullet else { return nil }
            return (.bullet(first.value), 0, first.end)
        }
        var index = offset
        var ordinal = 0
        while index < text.count, ASCII.isDigit(text[index]), ordinal < 100 {
            ordinal = ordinal * 10 + Int(text[index] & 0x0F)
            index += 1
        }
        let isNumber = index > offset
        if !isNumber, byte &- 0x61 < 26 {
            ordinal = Int(byte) - 0x60
            index += 1
        }
        let end = index
        if index < text.count, text[index] == "." { index += 1 }
        if index < text.count, text[index] == ")" { index += 1 }
        guard index > end, end > offset, index < text.count, ASCII.isWhitespace(text[index]) else { return nil }
        let behind = Array(text[end..<index])
        return (isNumber ? .number(behind) : .letter(behind), ordinal, index)
    }
}
