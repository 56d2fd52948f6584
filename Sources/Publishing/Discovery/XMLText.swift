/// Writes XML 1.0: elements one below the other, texts and attributes escaped.
///
/// Characters that XML does not have (section 2.2, most of the C0 controls, U+FFFE, U+FFFF) are left out.
struct XMLText {
    private(set) var bytes: [UInt8] = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)

    typealias Attributes = KeyValuePairs<StaticString, String>

    mutating func open(_ name: StaticString, _ attributes: Attributes = [:]) {
        begin(name, attributes)
        raw(">\n")
    }

    mutating func close(_ name: StaticString) { raw("</\(name)>\n") }

    /// An element without content.
    mutating func empty(_ name: StaticString, _ attributes: Attributes) {
        begin(name, attributes)
        raw("/>\n")
    }

    /// An element with a text.
    mutating func element(_ name: StaticString, _ text: String, _ attributes: Attributes = [:]) {
        begin(name, attributes)
        raw(">")
        escape(text)
        raw("</\(name)>\n")
    }

    /// Finished XML.
    mutating func append(_ xml: [UInt8]) { bytes += xml }

    private mutating func begin(_ name: StaticString, _ attributes: Attributes) {
        raw("<\(name)")
        for (name, value) in attributes {
            raw(" \(name)=\"")
            escape(value)
            raw("\"")
        }
    }

    private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func escape(_ text: String) { XMLText.escape(text, into: &bytes) }

    static func escape(_ text: String, into bytes: inout [UInt8]) {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: bytes.append(contentsOf: "&amp;".utf8)
            case 0x3C: bytes.append(contentsOf: "&lt;".utf8)
            case 0x3E: bytes.append(contentsOf: "&gt;".utf8)
            case 0x22: bytes.append(contentsOf: "&quot;".utf8)
            case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0xFFFE, 0xFFFF: continue
            default: bytes.append(contentsOf: UTF8.encode(scalar).map { Array($0) } ?? [])
            }
        }
    }
}
