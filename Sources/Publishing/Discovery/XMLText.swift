/// Writes XML 1.0: elements one below the other, texts and attributes escaped.
///
/// Characters that XML does not have (section 2.2, most of the C0 controls, U+FFFE, U+FFFF) are left out.
struct XMLText {
    private(set) var bytes: [UInt8]

    /// A document, with its declaration.
    init() { bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8) }

    /// A part of a document.
    init(fragment: Void) { bytes = [] }

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
        var text = text
        text.withUTF8 { text in
            var start = 0
            for index in text.indices where text[index] <= 0x3E || text[index] == 0xEF {
                let entity: String
                var length = 1
                switch text[index] {
                case 0x26: entity = "&amp;"
                case 0x3C: entity = "&lt;"
                case 0x3E: entity = "&gt;"
                case 0x22: entity = "&quot;"
                case 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20: entity = ""
                // U+FFFE and U+FFFF.
                case 0xEF where text[index + 1] == 0xBF && text[index + 2] >= 0xBE:
                    entity = ""
                    length = 3
                default: continue
                }
                bytes.append(contentsOf: text[start..<index])
                bytes.append(contentsOf: entity.utf8)
                start = index + length
            }
            bytes.append(contentsOf: text[start...])
        }
    }
}
