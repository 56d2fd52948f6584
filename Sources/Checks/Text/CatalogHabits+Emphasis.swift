import SourceText

extension CatalogHabits {
    /// Whether quotation marks stand in the place of italics more often than around them: 「设置」 and not 「*设置*」.
    func countsQuotesForItalics() -> Bool {
        var (instead, around) = (0, 0)
        forEachPair { source, target in
            guard source.contains(where: Self.isItalic) else { return }
            if !target.contains(where: Self.isItalic) {
                if Self.quotes(target) > Self.quotes(source) + 1 { instead += 1 }
            } else if Self.quotesItalics(target), !Self.quotesItalics(source) {
                around += 1
            }
        }
        return instead > around
    }

    private static func isItalic(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_") }

    /// Whether a mark of emphasis stands right behind one that opens a quotation.
    private static func quotesItalics(_ text: ArraySlice<UInt8>) -> Bool {
        var start = text.startIndex
        while let place = text[start...].firstIndex(where: isItalic) {
            if quotationMark(before: place, text) { return true }
            start = place + 1
        }
        return false
    }

    /// How many quotation marks there are.
    private static func quotes(_ text: ArraySlice<UInt8>) -> Int {
        text.indices.count { quotationMark(before: $0 + 1, text) }
    }

    /// `"`, `«`, `»`, `“`, `”`, `„`, `‟`, `‹`, `›`, and those of Chinese and Japanese, `《` to `』` and `【】`.
    private static func quotationMark(before place: Int, _ text: ArraySlice<UInt8>) -> Bool {
        guard place > text.startIndex else { return false }
        let last = text[place - 1]
        if last == 0x22 { return true }
        guard place - 2 >= text.startIndex else { return false }
        let middle = text[place - 2]
        if middle == 0xC2 { return last == 0xAB || last == 0xBB }
        guard middle == 0x80, place - 3 >= text.startIndex else { return false }
        switch text[place - 3] {
        case 0xE2: return 0x9C...0x9F ~= last || last == 0xB9 || last == 0xBA
        case 0xE3: return 0x8A...0x91 ~= last
        default: return false
        }
    }
}
