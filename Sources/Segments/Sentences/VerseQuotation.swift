import SourceText

/// Verse quoted in running text, its lines divided by bars with a space on each side (The Chicago Manual of Style,
/// 13.29): one sentence, whatever stops stand in it.
enum VerseQuotation {
    /// In bytes, from quotation mark to quotation mark.
    private static let reach = 600

    /// From the mark that opens the first quotation with two bars or more to the one that closes it; nil without one.
    static func first(in text: [UInt8]) -> ByteRange? {
        guard let first = bar(in: text, from: 1) else { return nil }
        var last = first
        while let next = bar(in: text, from: last + 2), next - first < reach { last = next }
        guard last > first,
            let start = mark(in: text, stride(from: first - 1, through: max(0, first - reach), by: -1)),
            let end = mark(in: text, stride(from: last + 1, to: min(text.count, start + reach), by: 1))
        else { return nil }
        return ByteRange(start, end + 1)
    }

    /// Where the next bar between two blanks stands.
    private static func bar(in text: [UInt8], from start: Int) -> Int? {
        text.withUnsafeBufferPointer { text in
            var offset = start
            while offset < text.count - 1 {
                offset = ByteSearch.first(UInt8(ascii: "/"), in: text, from: offset, to: text.count - 1)
                if offset < text.count - 1, ASCII.isWhitespace(text[offset - 1]), ASCII.isWhitespace(text[offset + 1]) {
                    return offset
                }
                offset += 1
            }
            return nil
        }
    }

    /// Where the first quotation mark stands: `"`, “ ” „ or « ».
    private static func mark(in text: [UInt8], _ offsets: some Sequence<Int>) -> Int? {
        offsets.first { isMark(text, $0) }
    }

    private static func isMark(_ text: [UInt8], _ offset: Int) -> Bool {
        if text[offset] == "\"" { return true }
        if text[offset] == 0xC2, offset + 1 < text.count { return text[offset + 1] == 0xAB || text[offset + 1] == 0xBB }
        return text[offset] == 0xE2 && offset + 2 < text.count && text[offset + 1] == 0x80
            && (0x9C...0x9F).contains(text[offset + 2])
    }
}
