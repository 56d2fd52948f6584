import SourceText

/// One escape of a PO string, read behind its backslash: the escapes of C, as GNU gettext's `po-lex.c` reads them.
struct POEscape {
    var byte: UInt8
    /// The position behind the escape.
    var end: Int

    /// Nil if there is no such escape, or its number is above 255.
    init?(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int, end limit: Int) {
        guard position < limit else { return nil }
        let letter = bytes[position]
        if let plain = POEscape.named(letter) {
            self.init(byte: plain, end: position + 1)
        } else if letter == "x" {
            self.init(number: bytes, from: position + 1, to: limit, radix: 16)
        } else {
            // At most three digits.
            self.init(number: bytes, from: position, to: min(position + 3, limit), radix: 8)
        }
    }

    private init?(number bytes: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int, radix: Int) {
        var value = 0
        var position = start
        while position < limit, let digit = POEscape.digit(bytes[position]), digit < radix, value < 256 {
            value = value * radix + digit
            position += 1
        }
        guard position > start, value < 256 else { return nil }
        self.init(byte: UInt8(value), end: position)
    }

    private init(byte: UInt8, end: Int) {
        self.byte = byte
        self.end = end
    }

    private static func digit(_ byte: UInt8) -> Int? {
        if ASCII.isDigit(byte) { return Int(byte - 0x30) }
        let letter = byte | 0x20
        return letter >= 0x61 && letter <= 0x66 ? Int(letter - 0x61) + 10 : nil
    }

    private static func named(_ letter: UInt8) -> UInt8? {
        switch letter {
        case 0x6E: 0x0A  // n
        case 0x74: 0x09  // t
        case 0x22, 0x5C: letter
        case 0x72: 0x0D  // r
        case 0x61: 0x07  // a
        case 0x62: 0x08  // b
        case 0x66: 0x0C  // f
        case 0x76: 0x0B  // v
        default: nil
        }
    }
}
