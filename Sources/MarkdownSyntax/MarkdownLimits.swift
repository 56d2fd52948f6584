import SourceText

/// Bounds on a text before cmark sees it: Debian's cmark-gfm takes quadratic time on some texts that no person
/// writes (thousands of nested quotes, of unclosed brackets), and a tree is walked by recursion.
package enum MarkdownLimits {
    package enum Fault: Equatable, Sendable {
        case tooLarge(limit: Int)
        case tooDeep(offset: Int, limit: Int)
        case tooManyMarks(offset: Int, limit: Int)
    }

    static let size = 16 << 20
    static let depth = 100
    /// Marks of one kind in one block.
    static let marks = 10_000

    /// What makes the text from `start` on unfit to be parsed, or nil; one pass over the bytes.
    package static func fault(in bytes: [UInt8], from start: Int = 0) -> Fault? {
        if bytes.count - start > size { return .tooLarge(limit: size) }
        return bytes.withUnsafeBufferPointer { fault(in: $0, from: start) }
    }

    private static func fault(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Fault? {
        var containers = 0
        var isAtLineStart = true
        var isBlankLine = true
        var brackets = 0
        var delimiters = 0
        for index in start..<max(start, bytes.count) {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: "\n"):
                if isBlankLine { (brackets, delimiters) = (0, 0) }
                (containers, isAtLineStart, isBlankLine) = (0, true, true)
                continue
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): continue
            case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"):
                if isAtLineStart { containers += 1 }
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "`"), UInt8(ascii: "~"):
                delimiters += 1
                if isAtLineStart, byte == "*" { containers += 1 }
            case UInt8(ascii: "["), UInt8(ascii: "<"): brackets += 1
            default: isAtLineStart = false
            }
            isBlankLine = false
            let isRule = containers > 0 && bytes[index] == bytes[max(start, index - 1)] && byte != ">"
            if isRule { containers -= 1 }
            if containers > depth { return .tooDeep(offset: index, limit: depth) }
            if max(brackets, delimiters) > marks { return .tooManyMarks(offset: index, limit: marks) }
        }
        return nil
    }
}
