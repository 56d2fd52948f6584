import SourceText

/// Addresses that stand in a text without angle brackets (GFM 0.29, section 6.9).
///
/// An address ends before white space, brackets, quotation marks and the marks and letters of East Asia, so that
/// Chinese or Japanese text right after it stays text; punctuation at its end belongs to the sentence.
enum BareAddress {
    /// The address whose `://` has its colon at `colon`.
    ///
    /// - Parameter isHTML: whether the text is that of HTML, where backticks and pairs of brackets are no marks.
    static func url(_ text: [UInt8], colon: Int, isHTML: Bool = false) -> ByteRange? {
        guard colon + 3 < text.count, text[colon + 1] == "/", text[colon + 2] == "/" else { return nil }
        var start = colon
        while start > 0, ASCII.isLetter(text[start - 1]) { start -= 1 }
        guard (2...8).contains(colon - start), isWordStart(text, start), isAddressByte(text, colon + 3) else {
            return nil
        }
        return ByteRange(start, end(text, from: colon + 3, isHTML: isHTML))
    }

    /// The address that begins with `www.`, its full stop at `stop`.
    static func host(_ text: [UInt8], stop: Int) -> ByteRange? {
        guard stop >= 3, stop + 1 < text.count, text[stop - 1] | 0x20 == "w", text[stop - 2] | 0x20 == "w",
            text[stop - 3] | 0x20 == "w", isWordStart(text, stop - 3), ASCII.isAlphanumeric(text[stop + 1])
        else { return nil }
        let end = end(text, from: stop + 1)
        return text[(stop + 1)..<end].contains(UInt8(ascii: ".")) ? ByteRange(stop - 3, end) : nil
    }

    /// The mailbox whose `@` stands at `at`.
    static func mailbox(_ text: [UInt8], at: Int) -> ByteRange? {
        var start = at
        while start > 0, isMailboxByte(text[start - 1]) || text[start - 1] == "+" { start -= 1 }
        while start < at, text[start] == "_" { start += 1 }
        var end = at + 1
        while end < text.count, isMailboxByte(text[end]) { end += 1 }
        while end > at + 1, !ASCII.isAlphanumeric(text[end - 1]) { end -= 1 }
        guard start < at, isWordStart(text, start), text[(at + 1)..<end].contains(UInt8(ascii: ".")) else { return nil }
        return ByteRange(start, end)
    }

    private static func isMailboxByte(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || byte == "." || byte == "-" || byte == "_"
    }

    /// Whether no letter, digit or slash stands before, marks of emphasis apart.
    private static func isWordStart(_ text: [UInt8], _ start: Int) -> Bool {
        var start = start
        while start > 0, text[start - 1] == "_" { start -= 1 }
        return start == 0 || !(ASCII.isAlphanumeric(text[start - 1]) || text[start - 1] == "/")
    }

    private static func isAddressByte(_ text: [UInt8], _ index: Int) -> Bool {
        switch text[index] {
        case 0...ASCII.space, 0x7F: return false
        // U+0080 to U+00BF, U+2000 to U+207F, U+3000 to U+FFFF.
        case 0xC2, 0xE3...0xEF: return false
        case 0xE2: return index + 1 < text.count && text[index + 1] > 0x81
        // The Arabic comma, semicolon and question mark.
        case 0xD8: return index + 1 < text.count && ![0x8C, 0x9B, 0x9F].contains(text[index + 1])
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "["),
            UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
            return false
        // A quotation mark before anything else is that of the text around the address.
        case ASCII.quote: return index + 1 < text.count && goesOnAfterQuote(text[index + 1])
        // An escaped mark.
        case ASCII.backslash: return index + 1 < text.count && "_*()#-~.&=+$%!?[]".utf8.contains(text[index + 1])
        default: return true
        }
    }

    private static func goesOnAfterQuote(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || "-_/=&%".utf8.contains(byte)
    }

    private static func end(_ text: [UInt8], from start: Int, isHTML: Bool = false) -> Int {
        var end = start
        var depth = 0
        var brackets = 0
        while end < text.count {
            if text[end] == ASCII.backslash, isAddressByte(text, end) {
                end += 2
                continue
            }
            let isMark = isHTML && "`[]".utf8.contains(text[end])
            if !isMark, !isAddressByte(text, end) { break }
            if text[end] == "(" { depth += 1 }
            if text[end] == ")" {
                if depth == 0 { break }
                depth -= 1
            }
            if text[end] == "[" { brackets += 1 }
            if text[end] == "]" {
                if brackets == 0 { break }
                brackets -= 1
            }
            end += 1
        }
        while end > start, isTrailing(text[end - 1]) { end -= 1 }
        return end
    }

    private static func isTrailing(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "!"),
            UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "'"),
            UInt8(ascii: "`"), ASCII.quote, ASCII.backslash:
            true
        default: false
        }
    }
}
