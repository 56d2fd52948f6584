import MarkdownSyntax
import SourceText

/// One piece of an HTML text.
enum HTMLToken {
    /// Text with its character references resolved.
    case text([UInt8])
    /// Names are in lower case, values resolved.
    case start(String, [HTMLAttribute])
    case end(String)
}

struct HTMLAttribute {
    var name: String
    var value: [UInt8]
}

/// Cuts HTML into tags and text as browsers do (WHATWG HTML, section 13.2.5), without the rare states.
///
/// Comments, instructions and declarations are dropped, and so is what stands in elements of raw text, such as
/// `script`. Any bytes are HTML, so there is no error. Linear in the text.
struct HTMLTokenizer {
    private let bytes: [UInt8]
    private var index = 0
    /// False once a comment was met that never ends: later ones need not be looked through.
    private var hasCommentEnd = true

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> HTMLToken? {
        while index < bytes.count {
            let start = index
            if bytes[index] == UInt8(ascii: "<"), let token = markup() {
                if case .text(let text) = token, text.isEmpty { continue }
                return token
            }
            // A "<" that begins no tag is text.
            if index == start { index += 1 }
            while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
            return .text(CharacterReferences.resolved(bytes[start..<index]))
        }
        return nil
    }

    /// The tag at `index`, or an empty text for what is dropped; nil where there is none.
    private mutating func markup() -> HTMLToken? {
        guard index + 1 < bytes.count else { return nil }
        switch bytes[index + 1] {
        case UInt8(ascii: "!") where bytes[index...].starts(with: "<!--".utf8):
            guard hasCommentEnd, let end = bytes[(index + 4)...].firstRange(of: Array("-->".utf8)) else {
                hasCommentEnd = false
                return nil
            }
            index = end.upperBound
            return .text([])
        case UInt8(ascii: "!"), UInt8(ascii: "?"):
            guard let end = bytes[index...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
            index = end + 1
            return .text([])
        case UInt8(ascii: "/"):
            guard index + 2 < bytes.count, ASCII.isLetter(bytes[index + 2]) else { return nil }
            return tag(from: index + 2).map { .end($0.name) }
        case let byte where ASCII.isLetter(byte):
            guard let tag = tag(from: index + 1) else { return nil }
            if Self.rawText.contains(tag.name) { skipRawText(tag.name) }
            return .start(tag.name, tag.attributes)
        default: return nil
        }
    }

    private static let rawText: Set<String> = [
        "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript",
    ]

    /// Moves to the end tag of a raw text, or to the end.
    private mutating func skipRawText(_ name: String) {
        let name = Array(name.utf8)
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<"), index + 2 + name.count <= bytes.count,
                bytes[index + 1] == UInt8(ascii: "/"),
                bytes[(index + 2)..<(index + 2 + name.count)].lazy.map(ASCII.lowercased).elementsEqual(name)
            {
                return
            }
            index += 1
        }
    }

    /// A tag whose name begins at `start`; moves behind it, nil where it is not closed.
    private mutating func tag(from start: Int) -> (name: String, attributes: [HTMLAttribute])? {
        var position = start
        func isNameEnd(_ byte: UInt8) -> Bool { ASCII.isWhitespace(byte) || byte == "/" || byte == ">" }
        while position < bytes.count, !isNameEnd(bytes[position]) { position += 1 }
        let name = String(decoding: bytes[start..<position].map(ASCII.lowercased), as: UTF8.self)
        var attributes: [HTMLAttribute] = []
        while position < bytes.count {
            while position < bytes.count, ASCII.isWhitespace(bytes[position]) || bytes[position] == "/" {
                position += 1
            }
            guard position < bytes.count else { return nil }
            if bytes[position] == ">" {
                index = position + 1
                return (name, attributes)
            }
            let nameStart = position
            position += 1
            while position < bytes.count, !isNameEnd(bytes[position]), bytes[position] != "=" { position += 1 }
            let attribute = String(decoding: bytes[nameStart..<position].map(ASCII.lowercased), as: UTF8.self)
            guard let value = value(&position) else { return nil }
            if attributes.count < 100, !attributes.contains(where: { $0.name == attribute }) {
                attributes.append(HTMLAttribute(name: attribute, value: value))
            }
        }
        return nil
    }

    /// The value after an attribute's name, empty where there is none; nil where its quote is not closed.
    private func value(_ position: inout Int) -> [UInt8]? {
        var next = position
        while next < bytes.count, ASCII.isWhitespace(bytes[next]) { next += 1 }
        guard next < bytes.count, bytes[next] == "=" else { return [] }
        next += 1
        while next < bytes.count, ASCII.isWhitespace(bytes[next]) { next += 1 }
        guard next < bytes.count else { return nil }
        let quote = bytes[next]
        if quote == "\"" || quote == "'" {
            guard let end = bytes[(next + 1)...].firstIndex(of: quote) else { return nil }
            position = end + 1
            return CharacterReferences.resolved(bytes[(next + 1)..<end])
        }
        let start = next
        while next < bytes.count, !ASCII.isWhitespace(bytes[next]), bytes[next] != ">" { next += 1 }
        position = next
        return CharacterReferences.resolved(bytes[start..<next])
    }
}

/// Character references of HTML: `&amp;`, `&#8212;`, `&#x2014;`.
enum CharacterReferences {
    /// The text with its references replaced by what they stand for; what is none stays.
    static func resolved(_ text: ArraySlice<UInt8>) -> [UInt8] {
        guard text.contains(UInt8(ascii: "&")) else { return Array(text) }
        var output: [UInt8] = []
        var index = text.startIndex
        while index < text.endIndex {
            if text[index] == "&", let end = text[index...].prefix(34).firstIndex(of: UInt8(ascii: ";")),
                let replacement = replacement(of: text[(index + 1)..<end])
            {
                output += replacement
                index = end + 1
            } else {
                output.append(text[index])
                index += 1
            }
        }
        return output
    }

    private static func replacement(of name: ArraySlice<UInt8>) -> [UInt8]? {
        switch String(decoding: name, as: UTF8.self) {
        case "amp": return [UInt8(ascii: "&")]
        case "lt": return [UInt8(ascii: "<")]
        case "gt": return [UInt8(ascii: ">")]
        case "quot": return [UInt8(ascii: "\"")]
        case "apos": return [UInt8(ascii: "'")]
        default: break
        }
        guard let first = name.first, name.dropFirst().allSatisfy(ASCII.isAlphanumeric),
            first == "#" || ASCII.isLetter(first)
        else { return nil }
        if first == "#" { return Array(character(name.dropFirst()).utf8) }
        // The parser of Markdown knows all the names of HTML (CommonMark, section 2.5).
        let reference = [UInt8(ascii: "&")] + name + [UInt8(ascii: ";")]
        let text = MarkdownParser().tree(of: reference).plainText(of: 0)
        return text == reference ? nil : text
    }

    /// The character of a number, U+FFFD where there is none.
    private static func character(_ digits: ArraySlice<UInt8>) -> String {
        let isHexadecimal = digits.first.map(ASCII.lowercased) == UInt8(ascii: "x")
        let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
        let scalar = UInt32(text, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
        return scalar.map { $0 == "\0" ? "\u{FFFD}" : String($0) } ?? "\u{FFFD}"
    }
}
