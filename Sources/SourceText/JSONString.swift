/// Texts in JSON.
package enum JSONString {
    /// The text as a string (RFC 8259, section 7).
    package static func quoted(_ text: String) -> String {
        var output: [UInt8] = []
        var text = text
        text.withUTF8 { write($0, to: &output) }
        return String(decoding: output, as: UTF8.self)
    }

    /// Writes a text as a string (RFC 8259, section 7), as ``quoted(_:)`` does.
    package static func write(_ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer) {
        output.append(UInt8(ascii: "\""))
        var start = 0
        while start < text.count {
            let end = ByteSearch.firstControl(
                or: UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "\\"), in: text, from: start, to: text.count)
            output.append(UnsafeBufferPointer(rebasing: text[start..<end]))
            if end < text.count {
                output.append(UInt8(ascii: "\\"))
                switch text[end] {
                case UInt8(ascii: "\""), UInt8(ascii: "\\"): output.append(text[end])
                case ASCII.lineFeed: output.append(UInt8(ascii: "n"))
                default: output.append(escape(of: text[end])[...])
                }
            }
            start = end + 1
        }
        output.append(UInt8(ascii: "\""))
    }

    /// What stands behind the backslash for a character that needs one.
    private static func escape(of byte: UInt8) -> [UInt8] {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): [byte]
        case ASCII.lineFeed: [UInt8(ascii: "n")]
        default: Array(("u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)).utf8)
        }
    }

    private static func write(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        write(text, other: UInt8(ascii: "\\"), to: &output) { byte, output in
            output.append(UInt8(ascii: "\\"))
            output += escape(of: byte)
        }
    }

    /// Writes a text in quotes; what may not stand in a string as it is, is given to `escape`: `"`, `\`, `other` and
    /// control characters.
    package static func write(
        _ text: String, other: UInt8, to output: inout [UInt8],
        escape: (UInt8, inout [UInt8]) -> Void
    ) {
        var text = text
        text.withUTF8 { write($0, other: other, to: &output, escape: escape) }
    }

    private static func write(
        _ text: UnsafeBufferPointer<UInt8>, other: UInt8, to output: inout [UInt8],
        escape: (UInt8, inout [UInt8]) -> Void
    ) {
        output.append(UInt8(ascii: "\""))
        var start = 0
        while start < text.count {
            let end = ByteSearch.firstControl(
                or: UInt8(ascii: "\""), UInt8(ascii: "\\"), other, in: text, from: start, to: text.count)
            output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<end]))
            if end < text.count { escape(text[end], &output) }
            start = end + 1
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Appends a text as a string of one line: control characters, line ends among them, are spaces.
    package static func append(_ text: [UInt8], to output: inout [UInt8]) {
        text.withUnsafeBufferPointer { text in
            write(text, other: UInt8(ascii: "\""), to: &output) { byte, output in
                if byte >= 0x20 { output.append(UInt8(ascii: "\\")) }
                output.append(max(byte, UInt8(ascii: " ")))
            }
        }
    }

    package static func list(_ texts: [String]) -> String { "[" + texts.map(quoted).joined(separator: ", ") + "]" }
}
