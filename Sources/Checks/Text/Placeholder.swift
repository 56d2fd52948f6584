package import SourceText

/// What a program puts its values into: `{name}`, `{{ name }}`, `${name}`, `%(name)s`, `%1$d`, `%s`.
///
/// Braces count where they hold a name, a number or nothing; a percent sign where a conversion follows as in C
/// (ISO C 7.23.6.1, with Python's names and POSIX's positions) and no blank stands between, so that `50 % of` and
/// `100%` are none.
package struct Placeholder: Hashable, Sendable {
    package let range: ByteRange

    /// The traits of texts that may hold one.
    static let traits: TextTraits = [.braces, .percentOrDollar]

    package static func all(in bytes: [UInt8]) -> [Placeholder] {
        var found: [Placeholder] = []
        var index = 0
        while index < bytes.count {
            if let end = end(in: bytes, at: index) {
                found.append(Placeholder(range: ByteRange(index, end)))
                index = end
            } else {
                index += 1
            }
        }
        return found
    }

    private static func end(in bytes: [UInt8], at start: Int) -> Int? {
        switch bytes[start] {
        case UInt8(ascii: "{"): braces(bytes, start)
        case UInt8(ascii: "$"):
            start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "{") ? braces(bytes, start + 1) : nil
        case UInt8(ascii: "%"): conversion(bytes, start)
        default: nil
        }
    }

    private static func braces(_ bytes: [UInt8], _ start: Int) -> Int? {
        var index = start
        var depth = 0
        while index < bytes.count, depth < 2, bytes[index] == UInt8(ascii: "{") {
            index += 1
            depth += 1
        }
        let bodyStart = index
        while index < bytes.count, isName(bytes[index]) || (depth == 2 && bytes[index] == ASCII.space) { index += 1 }
        guard index - bodyStart <= 64 else { return nil }
        for _ in 0..<depth {
            guard index < bytes.count, bytes[index] == UInt8(ascii: "}") else { return nil }
            index += 1
        }
        return index
    }

    private static func conversion(_ bytes: [UInt8], _ start: Int) -> Int? {
        var index = start + 1
        if index < bytes.count, bytes[index] == UInt8(ascii: "(") {
            guard let close = bytes[index...].firstIndex(of: UInt8(ascii: ")")), close - index <= 64 else { return nil }
            index = close + 1
        }
        while index < bytes.count, ASCII.isDigit(bytes[index]) || "$.-+#*".utf8.contains(bytes[index]) { index += 1 }
        while index < bytes.count, "hlLqjzt".utf8.contains(bytes[index]) { index += 1 }
        guard index < bytes.count, "diouxXeEfFgGaAcsSprn@".utf8.contains(bytes[index]) else { return nil }
        index += 1
        // "100%de" is a percent sign before a word.
        let isWord = index < bytes.count && (ASCII.isAlphanumeric(bytes[index]) || bytes[index] >= 0x80)
        let follows = start > 0 && ASCII.isDigit(bytes[start - 1])
        return isWord && (follows || bytes[start + 1] != UInt8(ascii: "(")) ? nil : index
    }

    private static func isName(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
    }
}
