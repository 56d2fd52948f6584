import SourceText

/// Percent-encoding of addresses (RFC 3986, section 2.1).
package enum PercentText {
    /// The text without its encoding; a sign that encodes nothing stays, and so does NUL, which no address may hold.
    package static func decoded(_ text: String) -> String {
        if !text.utf8.contains(UInt8(ascii: "%")) { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), let high = rest.first.flatMap(ASCII.hexadecimalValue),
                let low = rest.dropFirst().first.flatMap(ASCII.hexadecimalValue), high | low != 0
            {
                bytes.append(high << 4 | low)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
