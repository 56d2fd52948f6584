import SourceText

/// Quotations as programs of GNU had them: a backtick opens and an apostrophe closes, `` `name' ``.
///
/// Between two of them Markdown reads code: `` missing `lock' with `%s' ``.
enum GNUQuotes {
    /// Whether every backtick of a text opens such a quotation, so that none is a mark of code.
    static func areAll(in bytes: [UInt8]) -> Bool {
        var index = 0
        var isAny = false
        while let open = bytes[index...].firstIndex(of: UInt8(ascii: "`")) {
            guard let close = closing(bytes, behind: open) else { return false }
            isAny = true
            index = close + 1
        }
        return isAny
    }

    /// The apostrophe that closes what a backtick opens, before the next backtick.
    private static func closing(_ bytes: [UInt8], behind open: Int) -> Int? {
        guard open + 1 < bytes.count, !ASCII.isWhitespace(bytes[open + 1]), bytes[open + 1] != "`" else { return nil }
        for index in open + 1..<bytes.count {
            if bytes[index] == "`" { return nil }
            guard bytes[index] == "'", index > open + 1 else { continue }
            let next = index + 1 < bytes.count ? bytes[index + 1] : ASCII.space
            // The apostrophe of "it's".
            if isWord(bytes[index - 1]), isWord(next) { continue }
            // One that opens a text of a program: `f('x')`.
            return ASCII.isWhitespace(bytes[index - 1]) || isWord(next) || "([{=,".utf8.contains(bytes[index - 1])
                ? nil : index
        }
        return nil
    }

    private static func isWord(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte == "_" || byte >= 0x80 }
}
