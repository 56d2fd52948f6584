import SourceText

/// Finds the text in one line of a comment.
enum CommentLine {
    /// The text without the `*` that leads each line of a documentation comment.
    static func withoutStar(_ text: ByteRange, in bytes: [UInt8]) -> ByteRange {
        guard !text.isEmpty, bytes[text.start] == "*" else { return text }
        let start = text.start + 1
        guard start == text.end || ASCII.isBlank(bytes[start]) else { return text }
        return ByteRange(start, text.end).trimmed(in: bytes)
    }

    /// The text without the `*`s before the closing mark in `… **/`.
    static func withoutRun(of edge: UInt8, atEndOf text: ByteRange, in bytes: [UInt8]) -> ByteRange {
        var end = text.end
        while end > text.start, bytes[end - 1] == edge { end -= 1 }
        guard end == text.start || ASCII.isBlank(bytes[end - 1]) else { return text }
        return ByteRange(text.start, end).trimmed(in: bytes)
    }

    /// The text of a banner such as `---- Setup ----`; empty for a rule.
    static func undecorated(_ text: ByteRange, in bytes: [UInt8]) -> ByteRange {
        var (start, end) = (text.start, text.end)
        if start < end, isDecoration(bytes[start]) {
            while start < end, bytes[start] == bytes[text.start] { start += 1 }
            if start < end, start < text.start + 3 || !ASCII.isBlank(bytes[start]) { start = text.start }
        }
        if start < end, isDecoration(bytes[end - 1]) {
            while end > start, bytes[end - 1] == bytes[text.end - 1] { end -= 1 }
            if end > start, end > text.end - 3 || !ASCII.isBlank(bytes[end - 1]) { end = text.end }
        }
        return ByteRange(start, end).trimmed(in: bytes)
    }

    private static func isDecoration(_ byte: UInt8) -> Bool { "-=*#~_+/".utf8.contains(byte) }
}
