import SourceText
import YAMLSyntax

/// Reads the keys at the top of a TOML front matter whose values are strings, or lists of them, in one line of quotes.
///
/// Written after TOML 1.0. The values become nodes as those of YAML do, basic strings (`"…"`) double-quoted and literal
/// ones (`'…'`) single-quoted; ``TOMLStringWriter`` writes them. Other values and all that stands in tables
/// (`[params]`) are left alone, and so is the rest of a text that is no TOML. Linear in the text.
struct TOMLFrontMatter {
    private let bytes: [UInt8]
    private let end: Int
    private var index: Int
    /// How many lists are open.
    private var depth = 0
    private static let deepestList = 32

    /// The mapping in a range of a file.
    static func mapping(in bytes: [UInt8], _ range: ByteRange) -> YAMLNode {
        var reader = TOMLFrontMatter(bytes: bytes, end: range.end, index: range.start)
        var pairs: [YAMLPair] = []
        while let pair = reader.nextPair() {
            pairs.append(pair)
        }
        return YAMLNode(.mapping(pairs), range: range)
    }

    private init(bytes: [UInt8], end: Int, index: Int) {
        self.bytes = bytes
        self.end = end
        self.index = index
    }

    /// The next byte; NUL, which no text holds, at the end.
    private var byte: UInt8 { index < end ? bytes[index] : 0 }

    /// The next key with its value; nil at the first table, the end, or a fault.
    private mutating func nextPair() -> YAMLPair? {
        skipBlankLines()
        let start = index
        while ASCII.isAlphanumeric(byte) || byte == "_" || byte == "-" || byte == "." { index += 1 }
        let key = Self.scalar(Array(bytes[start..<index]), .plain, ByteRange(start, index))
        guard index > start, skipBlanks() == "=" else { return nil }
        index += 1
        skipBlanks()
        guard let value = value() else { return nil }
        skipBlanks()
        // The time of a date may stand apart.
        while ASCII.isDigit(byte) || byte == ":" || byte == "." || byte == "Z" { index += 1 }
        skipBlanks()
        if byte == "#" { skipLine() }
        guard byte == ASCII.lineFeed || byte == ASCII.carriageReturn || byte == 0 else { return nil }
        return YAMLPair(key: key, value: value)
    }

    // MARK: Values

    /// A value, what is no text as a list without items, which nobody translates; nil for a fault or a table.
    private mutating func value() -> YAMLNode? {
        switch byte {
        case ASCII.quote, UInt8(ascii: "'"): return string()
        case UInt8(ascii: "["): return list()
        case UInt8(ascii: "{"): return nil
        default:
            let start = index
            while byte != 0, !ASCII.isWhitespace(byte), !",]#".utf8.contains(byte) { index += 1 }
            return index > start ? YAMLNode(.sequence([]), range: ByteRange(start, index)) : nil
        }
    }

    private mutating func list() -> YAMLNode? {
        guard depth < Self.deepestList else { return nil }
        depth += 1
        defer { depth -= 1 }
        let start = index
        index += 1
        var items: [YAMLNode] = []
        while true {
            skipBlankLines()
            if byte == "]" { break }
            guard let item = value() else { return nil }
            items.append(item)
            skipBlankLines()
            if byte == "," { index += 1 } else if byte != "]" { return nil }
        }
        index += 1
        return YAMLNode(.sequence(items), range: ByteRange(start, index))
    }

    /// A string in one line; one of several lines (`"""`) counts as no text.
    private mutating func string() -> YAMLNode? {
        let start = index
        let quote = bytes[index]
        if bytes[index..<end].starts(with: [quote, quote, quote]) {
            index += 3
            while !bytes[index..<end].starts(with: [quote, quote, quote]) {
                index += quote == ASCII.quote && byte == ASCII.backslash ? 2 : 1
                if index >= end { return nil }
            }
            while byte == quote { index += 1 }
            return YAMLNode(.sequence([]), range: ByteRange(start, index))
        }
        index += 1
        var value: [UInt8] = []
        while byte != quote {
            if byte < ASCII.space, byte != ASCII.tab { return nil }
            let next = byte
            index += 1
            if quote == ASCII.quote, next == ASCII.backslash {
                guard let character = escaped() else { return nil }
                value += Array(String(character).utf8)
            } else {
                value.append(next)
            }
        }
        index += 1
        return Self.scalar(value, quote == ASCII.quote ? .doubleQuoted : .singleQuoted, ByteRange(start, index))
    }

    /// The character that an escape stands for, after its backslash (TOML 1.0, "String").
    private mutating func escaped() -> Unicode.Scalar? {
        let mark = byte
        index += 1
        switch mark {
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "r"): return "\r"
        case ASCII.quote, ASCII.backslash: return Unicode.Scalar(mark)
        case UInt8(ascii: "u"): return hexadecimal(digits: 4)
        case UInt8(ascii: "U"): return hexadecimal(digits: 8)
        default: return nil
        }
    }

    private mutating func hexadecimal(digits: Int) -> Unicode.Scalar? {
        guard index + digits <= end, bytes[index..<index + digits].allSatisfy(ASCII.isAlphanumeric) else { return nil }
        let text = String(decoding: bytes[index..<index + digits], as: UTF8.self)
        index += digits
        return UInt32(text, radix: 16).flatMap(Unicode.Scalar.init)
    }

    private static func scalar(_ value: [UInt8], _ style: YAMLScalar.Style, _ range: ByteRange) -> YAMLNode {
        YAMLNode(.scalar(YAMLScalar(value: TextSlice(value), style: style)), range: range)
    }

    // MARK: What stands between

    @discardableResult
    private mutating func skipBlanks() -> UInt8 {
        while ASCII.isBlank(byte) { index += 1 }
        return byte
    }

    private mutating func skipBlankLines() {
        while ASCII.isWhitespace(byte) || byte == "#" {
            if byte == "#" { skipLine() } else { index += 1 }
        }
    }

    private mutating func skipLine() {
        while byte != ASCII.lineFeed, byte != 0 { index += 1 }
    }
}
