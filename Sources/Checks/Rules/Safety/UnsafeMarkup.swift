import MarkdownSyntax
import SourceText

/// What a browser runs or loads on its own: scripts, frames, event attributes, addresses that are programs.
///
/// The lists are those that the HTML sanitizer of the W3C draft and OWASP's cheat sheet on cross-site scripting refuse.
enum UnsafeMarkup {
    /// Whether the tag's element is refused wherever the source does not have it.
    static func isRefused(_ tag: HTMLTag, _ bytes: [UInt8]) -> Bool {
        names.contains(tag.lowercasedName(in: bytes)) || unsafeAttribute(of: tag, bytes) != nil
    }

    static func isUnsafeName(_ name: String) -> Bool { names.contains(name) }

    private static let names: Set<String> = [
        "script", "iframe", "object", "embed", "style", "link", "meta", "base", "form", "input", "button", "textarea",
        "select", "frame", "frameset", "applet", "svg", "math", "template", "noscript", "portal", "dialog",
    ]

    /// The first attribute that runs a program: `onclick="…"`, `href="javascript:…"`.
    static func unsafeAttribute(of tag: HTMLTag, _ bytes: [UInt8]) -> ByteRange? {
        for attribute in tag.attributes {
            let name = bytes[attribute.name.range]
            if name.count > 3, ASCII.lowercased(name[name.startIndex]) == UInt8(ascii: "o"),
                ASCII.lowercased(name[name.startIndex + 1]) == UInt8(ascii: "n")
            {
                return attribute.name.union(attribute.value ?? attribute.name)
            }
            if let value = attribute.value, isProgram(bytes, value) || isSrcdoc(name) {
                return attribute.name.union(value)
            }
        }
        return nil
    }

    private static func isSrcdoc(_ name: ArraySlice<UInt8>) -> Bool {
        name.lazy.map(ASCII.lowercased).elementsEqual("srcdoc".utf8)
    }

    /// Whether an address begins with `javascript:`, `vbscript:` or `data:`, as a browser reads it: without control
    /// characters and blanks, in any case, with character references resolved (URL Living Standard, section 4.4).
    static func isProgram(_ bytes: [UInt8], _ range: ByteRange) -> Bool {
        var scheme: [UInt8] = []
        var index = range.start
        while index < range.end, scheme.count < 12 {
            var byte = bytes[index]
            index += 1
            if byte == "&", let (value, end) = reference(bytes, index, range.end) {
                byte = value
                index = end
            }
            if byte <= 0x20 || byte == "\\" || byte == "<" { continue }
            if byte == ":" {
                return ["javascript", "vbscript", "data"].contains { scheme.elementsEqual($0.utf8) }
            }
            guard ASCII.isLetter(byte) else { return false }
            scheme.append(ASCII.lowercased(byte))
        }
        return false
    }

    /// An ASCII character written as `&#106;`, `&#x6a;`, `&colon;`, `&Tab;` or `&NewLine;`, and where it ends.
    private static func reference(_ bytes: [UInt8], _ start: Int, _ end: Int) -> (UInt8, Int)? {
        for (name, value) in [("colon;", UInt8(0x3A)), ("Tab;", 0x09), ("NewLine;", 0x0A)]
        where bytes[start..<end].starts(with: name.utf8) {
            return (value, start + name.utf8.count)
        }
        guard start < end, bytes[start] == "#" else { return nil }
        var index = start + 1
        let isHex = index < end && (bytes[index] == "x" || bytes[index] == "X")
        if isHex { index += 1 }
        let digits = index
        while index < end, index < digits + 9, ASCII.isAlphanumeric(bytes[index]) { index += 1 }
        guard let value = UInt32(String(decoding: bytes[digits..<index], as: UTF8.self), radix: isHex ? 16 : 10),
            value < 0x80
        else { return nil }
        return (UInt8(value), index < end && bytes[index] == ";" ? index + 1 : index)
    }
}
