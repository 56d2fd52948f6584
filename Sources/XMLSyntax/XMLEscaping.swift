import SourceText

/// The bytes of text in XML: references for what markup would take, U+FFFD for what XML 1.0 cannot hold.
enum XMLEscaping {
    static func text(_ byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        // Needed in "]]>" alone, and never wrong.
        case UInt8(ascii: ">"): "&gt;"
        // A reader would turn it into LF (section 2.11).
        case ASCII.carriageReturn: "&#13;"
        default: nil
        }
    }

    /// White space as references too, which a reader would turn into spaces (section 3.3.3).
    static func attribute(_ byte: UInt8) -> StaticString? {
        switch byte {
        case ASCII.quote: "&quot;"
        case ASCII.tab: "&#9;"
        case ASCII.lineFeed: "&#10;"
        default: text(byte)
        }
    }

    static func append(
        _ bytes: ArraySlice<UInt8>, to output: inout [UInt8], escape: (UInt8) -> StaticString?,
        lost: inout [Unicode.Scalar: Int]
    ) {
        var rest = bytes[...]
        while let byte = rest.first {
            if byte < 0x80 {
                rest.removeFirst()
                if let reference = escape(byte) {
                    reference.withUTF8Buffer { output.append(contentsOf: $0) }
                } else if byte >= 0x20 || byte == ASCII.tab || byte == ASCII.lineFeed || byte == ASCII.carriageReturn {
                    output.append(byte)
                } else {
                    lose(Unicode.Scalar(byte), &output, &lost)
                }
                continue
            }
            var decoder = UTF8()
            var input = rest.prefix(4).makeIterator()
            guard case .scalarValue(let scalar) = decoder.decode(&input) else {
                rest.removeFirst()
                lose("\u{FFFD}", &output, &lost)
                continue
            }
            let length = UTF8.width(scalar)
            if scalar == "\u{FFFE}" || scalar == "\u{FFFF}" {
                lose(scalar, &output, &lost)
            } else {
                output.append(contentsOf: rest.prefix(length))
            }
            rest.removeFirst(length)
        }
    }

    private static func lose(
        _ scalar: Unicode.Scalar, _ output: inout [UInt8], _ lost: inout [Unicode.Scalar: Int]
    ) {
        lost[scalar, default: 0] += 1
        output += [0xEF, 0xBF, 0xBD]
    }
}
