import Segments
package import SourceText

/// What a program puts its values into: `{name}`, `{{ name }}`, `${name}`, `%(name)s`, `%1$d`, `%s`, `%1`, `%name%`,
/// `<0>`, `&product;`.
///
/// Braces count where they hold a name, a number or nothing, with Python's conversions and formats after a name; a
/// percent sign where a conversion follows as in C (ISO C 7.23.6.1, with Python's names, POSIX's positions and the `%@`
/// of Objective-C) and no blank stands between, so that `50 % of`, `100%` and `100%de` are none. `%%` is a percent
/// sign.
package struct Placeholder: Hashable, Sendable {
    package enum Style: UInt8, Sendable {
        /// `{name}`, `{0}`, `{}`.
        case braces
        /// `{{ name }}`.
        case doubleBraces
        /// `${name}`.
        case dollar
        /// `%(name)s`.
        case named
        /// `%s`, `%1$s`.
        case conversion
        /// `%1`, `%L1` of Qt and KDE.
        case argument
        /// `%name%`.
        case percents
        /// `<0>`, `</0>`, `<0/>`.
        case element
        /// `&product;`, what a document type defines.
        case entity
    }

    package let range: ByteRange
    package let style: Style
    /// What it is known by: a name, a position; empty for those that count by their order.
    package let name: ByteRange
    /// The last letter of a conversion, one for those that are the same: `d` for `i` and `u`, `f` for `e` and `g`.
    package let type: UInt8

    /// The traits of texts that may hold one.
    package static let traits: TextTraits = [.braces, .percentOrDollar, .angleBrackets, .ampersand]

    /// - Parameter arguments: whether `%5` is an argument: Turkish and Basque write five per cent so.
    package static func all(in bytes: [UInt8], arguments: Bool = true) -> [Placeholder] {
        var found: [Placeholder] = []
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "{"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "<"), UInt8(ascii: "&"):
                if bytes[index] == "%", index + 1 < bytes.count, bytes[index + 1] == "%" {
                    index += 2
                } else if let placeholder = placeholder(bytes, index), arguments || placeholder.style != .argument {
                    found.append(placeholder)
                    index = placeholder.range.end
                } else {
                    index += 1
                }
            default: index += 1
            }
        }
        return found
    }

    /// Those of a text outside of code, destinations, tags and what else is copied whole and compared as such.
    static func all(in text: CheckedText) -> [Placeholder] {
        if text.traits.isDisjoint(with: traits) { return [] }
        let found = all(in: text.bytes, arguments: text.holdsArguments)
        if found.isEmpty || text.kind != .markdown { return found }
        var hidden: [ByteRange] = []
        for code in text.inlineCodes
        where code.kind != .shortcode || !isDoubleBrace(text.bytes, code.range) { hidden += code.marks }
        hidden.sort { $0.start < $1.start }
        var next = 0
        return found.filter { placeholder in
            while next < hidden.count, hidden[next].end <= placeholder.range.start { next += 1 }
            return next == hidden.count || !hidden[next].contains(placeholder.range.start)
        }
    }

    /// Whether a shortcode is `{{ name }}`, and not one of Hugo's.
    static func isDoubleBrace(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
        guard range.count > 4, bytes[range.start] == "{", bytes[range.start + 1] == "{" else { return false }
        return bytes[range.start + 2] != "<" && bytes[range.start + 2] != "%"
    }

    private static func placeholder(_ bytes: [UInt8], _ start: Int) -> Placeholder? {
        switch bytes[start] {
        case UInt8(ascii: "{"): braces(bytes, start)
        case UInt8(ascii: "$"):
            start + 1 < bytes.count && bytes[start + 1] == "{"
                ? braces(bytes, start + 1).flatMap { inner in
                    inner.style == .braces && !inner.name.isEmpty
                        ? Placeholder(
                            range: ByteRange(start, inner.range.end), style: .dollar, name: inner.name, type: 0) : nil
                } : nil
        case UInt8(ascii: "%"):
            named(bytes, start) ?? percents(bytes, start) ?? conversion(bytes, start) ?? argument(bytes, start)
        case UInt8(ascii: "&"): entity(bytes, start)
        default: element(bytes, start)
        }
    }

    /// A reference that HTML does not know, with a name in small letters, digits, hyphens and points.
    private static func entity(_ bytes: [UInt8], _ start: Int) -> Placeholder? {
        var index = start + 1
        while index < bytes.count, index < start + 48,
            0x61...0x7A ~= bytes[index] || ASCII.isDigit(bytes[index])
                || bytes[index] == "-" || bytes[index] == "."
        {
            index += 1
        }
        guard index > start + 2, index < bytes.count, bytes[index] == ";", ASCII.isLetter(bytes[start + 1]) else {
            return nil
        }
        let name = ByteRange(start + 1, index)
        if EntityNames.isCharacter(bytes[name.range]) { return nil }
        return Placeholder(range: ByteRange(start, index + 1), style: .entity, name: name, type: 0)
    }

    private static func braces(_ bytes: [UInt8], _ start: Int) -> Placeholder? {
        if start + 1 < bytes.count, bytes[start + 1] == "{" { return doubleBraces(bytes, start) }
        var index = start + 1
        while index < bytes.count, isName(bytes[index]) { index += 1 }
        let name = ByteRange(start + 1, index)
        // “{” und “}”: marks that the text speaks of, with quotation marks around them.
        if zip(bytes[name.range], bytes[name.range].dropFirst()).contains(where: { $0 == 0xE2 && $1 == 0x80 }) {
            return nil
        }
        if index < bytes.count, bytes[index] == ":" || bytes[index] == "!" {
            // A conversion or a format: what str.format() of Python takes.
            while index < bytes.count, index < name.end + 24, isFormat(bytes[index]) { index += 1 }
        }
        guard index < bytes.count, bytes[index] == "}", name.count <= 64 else { return nil }
        return Placeholder(range: ByteRange(start, index + 1), style: .braces, name: name, type: 0)
    }

    private static func doubleBraces(_ bytes: [UInt8], _ start: Int) -> Placeholder? {
        guard start + 2 < bytes.count, bytes[start + 2] != "<", bytes[start + 2] != "%" else { return nil }
        var index = start + 2
        let end = min(bytes.count - 1, start + 200)
        while index < end, !(bytes[index] == "}" && bytes[index + 1] == "}") {
            if bytes[index] == ASCII.lineFeed || bytes[index] == "{" { return nil }
            index += 1
        }
        guard index < end, index > start + 2 else { return nil }
        let name = ByteRange(start + 2, index).trimmed(in: bytes)
        return Placeholder(range: ByteRange(start, index + 2), style: .doubleBraces, name: name, type: 0)
    }

    private static func named(_ bytes: [UInt8], _ start: Int) -> Placeholder? {
        guard start + 1 < bytes.count, bytes[start + 1] == "(" else { return nil }
        var index = start + 2
        while index < bytes.count, index < start + 66, bytes[index] != ")", bytes[index] != "(" { index += 1 }
        guard index < bytes.count, bytes[index] == ")", index > start + 2 else { return nil }
        let name = ByteRange(start + 2, index)
        guard let (end, type) = conversionEnd(bytes, index + 1) else { return nil }
        return Placeholder(range: ByteRange(start, end), style: .named, name: name, type: type)
    }

    /// `%name%`: two letters at least, and no digit before it.
    private static func percents(_ bytes: [UInt8], _ start: Int) -> Placeholder? {
        guard !followsDigit(bytes, start) else { return nil }
        var index = start + 1
        while index < bytes.count, ASCII.isAlphanumeric(bytes[index]) || bytes[index] == "_" { index += 1 }
        guard index > start + 2, index < bytes.count, bytes[index] == "%", ASCII.isLetter(bytes[start + 1]) else {
            return nil
        }
        if index + 1 < bytes.count, ASCII.isLetter(bytes[index + 1]) { return nil }
        return Placeholder(
            range: ByteRange(start, index + 1), style: .percents, name: ByteRange(start + 1, index), type: 0)
    }

    private static func conversion(_ bytes: [UInt8], _ start: Int) -> Placeholder? {
        var index = start + 1
        while index < bytes.count, ASCII.isDigit(bytes[index]) { index += 1 }
        var name = ByteRange(start + 1, start + 1)
        if index > start + 1, index < bytes.count, bytes[index] == "$" {
            name = ByteRange(start + 1, index)
            index += 1
        } else {
            index = start + 1
        }
        guard let (end, type) = conversionEnd(bytes, index) else { return nil }
        let next = end < bytes.count ? bytes[end] : 0
        if name.isEmpty {
            if followsDigit(bytes, start) { return nil }
            // "%1x%2": a size of two of Qt's arguments.
            let isBeforeArgument = next == "%" && end + 1 < bytes.count && ASCII.isDigit(bytes[end + 1])
            if isBeforeArgument, ASCII.isDigit(bytes[index]), end == index + 2 { return nil }
            // "%of": only what conversions mostly are may stand before more letters, as in "%dpx" and "%lus".
            let isLong = end - index > 1 && bytes[end - 2] == "l" && type == UInt8(ascii: "d")
            if ASCII.isAlphanumeric(next) || next == "_", !"sd@".utf8.contains(bytes[end - 1]), !isLong { return nil }
        }
        return Placeholder(range: ByteRange(start, end), style: .conversion, name: name, type: type)
    }

    /// `%1` to `%9` (QString::arg of Qt); `%20` and `%2F` are the bytes of an address.
    private static func argument(_ bytes: [UInt8], _ start: Int) -> Placeholder? {
        let place = start + 1 < bytes.count && bytes[start + 1] == "L" ? start + 2 : start + 1
        guard place < bytes.count, 0x31...0x39 ~= bytes[place], !followsDigit(bytes, start) else { return nil }
        let next = place + 1 < bytes.count ? bytes[place + 1] : 0
        if ASCII.isDigit(next) || ASCII.isUppercase(next) { return nil }
        return Placeholder(
            range: ByteRange(start, place + 1), style: .argument, name: ByteRange(place, place + 1), type: 0)
    }

    private static func conversionEnd(_ bytes: [UInt8], _ start: Int) -> (end: Int, type: UInt8)? {
        var index = start
        // `I` asks for the locale's own digits (GNU C library).
        if index + 1 < bytes.count, bytes[index] == "I", "'.0123456789diufFeEgG".utf8.contains(bytes[index + 1]) {
            index += 1
        }
        while index < bytes.count, ASCII.isDigit(bytes[index]) || ".-+#*0'".utf8.contains(bytes[index]) { index += 1 }
        while index < bytes.count, "hlLqjzt".utf8.contains(bytes[index]) { index += 1 }
        guard index < bytes.count else { return nil }
        switch bytes[index] {
        case UInt8(ascii: "d"), UInt8(ascii: "i"), UInt8(ascii: "u"): return (index + 1, UInt8(ascii: "d"))
        case UInt8(ascii: "e"), UInt8(ascii: "f"), UInt8(ascii: "g"), UInt8(ascii: "E"), UInt8(ascii: "F"),
            UInt8(ascii: "G"):
            return (index + 1, UInt8(ascii: "f"))
        case UInt8(ascii: "o"), UInt8(ascii: "x"), UInt8(ascii: "X"): return (index + 1, UInt8(ascii: "x"))
        case UInt8(ascii: "s"), UInt8(ascii: "r"), UInt8(ascii: "a"): return (index + 1, UInt8(ascii: "s"))
        // A text of wide characters to C, and nothing to Python and PHP.
        case UInt8(ascii: "S"): return (index + 1, bytes[index])
        case UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "@"): return (index + 1, bytes[index])
        default: return nil
        }
    }

    private static func element(_ bytes: [UInt8], _ start: Int) -> Placeholder? {
        var index = start + 1
        if index < bytes.count, bytes[index] == "/" { index += 1 }
        let digits = index
        while index < bytes.count, ASCII.isDigit(bytes[index]) { index += 1 }
        guard 1...3 ~= index - digits else { return nil }
        while index < bytes.count, bytes[index] == "/" || bytes[index] == ASCII.space { index += 1 }
        guard index < bytes.count, bytes[index] == ">" else { return nil }
        return Placeholder(
            range: ByteRange(start, index + 1), style: .element, name: ByteRange(start + 1, index), type: 0)
    }

    /// Whether it is the percent sign of a number, as in "100%" and "50 %".
    private static func followsDigit(_ bytes: [UInt8], _ start: Int) -> Bool {
        guard start > 0 else { return false }
        if ASCII.isDigit(bytes[start - 1]) { return true }
        return bytes[start - 1] == ASCII.space && start > 1 && ASCII.isDigit(bytes[start - 2])
    }

    private static func isName(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || byte == "_" || byte == "." || byte == "-" || byte == "[" || byte == "]"
            || byte >= 0x80
    }

    private static func isFormat(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || ":!.,<>^=+-_#% ".utf8.contains(byte)
    }
}
