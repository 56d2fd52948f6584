/// Percent-encoding of addresses (RFC 3986, section 2.1).
package enum PercentText {
    /// The text without its encoding; a sign that encodes nothing stays.
    package static func decoded(_ text: String) -> String {
        if !text.utf8.contains(UInt8(ascii: "%")) { return text }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2, rest.first != UInt8(ascii: "+"),
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
