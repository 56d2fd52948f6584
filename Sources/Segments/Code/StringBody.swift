import SourceText

/// The rules inside one string literal, its delimiters resolved: shared by the scanner and the writer.
struct StringBody: Hashable, Sendable {
    var close: [UInt8]
    var escape: StringEscape
    var isMultiline: Bool
    var interpolations: [[UInt8]]

    enum Step: Equatable {
        case text
        case escape(end: Int)
        case interpolation(end: Int, isClosed: Bool)
        case close(end: Int)
        /// The end of the line, where a string of one line ends unclosed.
        case lineEnd
    }

    /// What stands at `at`, within `bytes` up to `end`.
    func step(_ bytes: [UInt8], at: Int, end: Int) -> Step {
        let byte = bytes[at]
        if byte == ASCII.lineFeed, !isMultiline { return .lineEnd }
        for open in interpolations where bytes.matches(open, at: at, end: end) {
            if open == [0x7B], at + 1 < end, bytes[at + 1] == "{" { return .escape(end: at + 2) }
            return Self.interpolation(bytes, from: at, open: open, end: end, isMultiline: isMultiline)
        }
        switch escape {
        case .byte(byte, valid: _): return .escape(end: min(at + 2, end))
        case .rawBackslash where byte == ASCII.backslash: return .escape(end: min(at + 2, end))
        case .doubled
        where bytes.matches(close, at: at, end: end) && bytes.matches(close, at: at + close.count, end: end):
            return .escape(end: at + 2 * close.count)
        default: break
        }
        return bytes.matches(close, at: at, end: end) ? .close(end: at + close.count) : .text
    }

    /// Passes over code inside a string: brackets of its own kind and strings nest, to any depth, in one pass.
    private static func interpolation(
        _ bytes: [UInt8], from start: Int, open: [UInt8], end: Int, isMultiline: Bool
    ) -> Step {
        guard let bracket = open.first(where: { $0 == "(" || $0 == "{" }) ?? open.last else { return .text }
        var stack = [closer(of: bracket)]
        var at = start + open.count
        while at < end, let top = stack.last {
            let byte = bytes[at]
            if byte == ASCII.lineFeed, !isMultiline { break }
            if byte == top {
                stack.removeLast()
            } else if isQuote(top), bytes.matches(open, at: at, end: end) {
                stack.append(closer(of: bracket))
                at += open.count - 1
            } else if isQuote(top) {
                if byte == ASCII.backslash { at += 1 }
            } else if byte == bracket {
                stack.append(closer(of: bracket))
            } else if isQuote(byte) {
                stack.append(byte)
            }
            at += 1
        }
        return .interpolation(end: min(at, end), isClosed: stack.isEmpty)
    }

    private static func closer(of bracket: UInt8) -> UInt8 {
        switch bracket {
        case UInt8(ascii: "("): UInt8(ascii: ")")
        case UInt8(ascii: "{"): UInt8(ascii: "}")
        default: bracket
        }
    }

    private static func isQuote(_ byte: UInt8) -> Bool { byte == "\"" || byte == "'" || byte == "`" }
}

extension [UInt8] {
    /// Whether the bytes from `at` on, up to `end`, begin with `needle`.
    func matches(_ needle: [UInt8], at: Int, end: Int) -> Bool {
        guard !needle.isEmpty, at + needle.count <= end, self[at] == needle[0] else { return false }
        for index in 1..<Swift.max(needle.count, 1) where self[at + index] != needle[index] { return false }
        return true
    }
}
