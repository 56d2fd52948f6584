/// Lines that read on without a space where they are joined.
///
/// Between two wide characters of Chinese or Japanese a line end in the source means nothing (CSS Text Module Level 3,
/// section 4.1.3, "Segment Break Transformation Rules"); Korean puts spaces between its words.
package enum EastAsianJoint {
    /// Whether the character that ends the first text and the one that begins the second are both wide.
    package static func joins(_ before: some BidirectionalCollection<UInt8>, _ after: some Collection<UInt8>) -> Bool {
        guard let last = before.last, last >= 0x80, let first = after.first, first >= 0xE2 else { return false }
        let tail = before.suffix(4)
        guard let head = tail.lastIndex(where: { $0 >= 0xC0 }) else { return false }
        return isWide(scalar(tail[head...])) && isWide(scalar(after))
    }

    /// The first character of well-formed UTF-8 of three or four bytes; 0 for shorter ones.
    private static func scalar(_ bytes: some Collection<UInt8>) -> UInt32 {
        var rest = bytes.prefix(4).makeIterator()
        guard let lead = rest.next(), lead >= 0xE0 else { return 0 }
        var value = UInt32(lead) & (lead >= 0xF0 ? 0x07 : 0x0F)
        for _ in 0..<(lead >= 0xF0 ? 3 : 2) {
            guard let byte = rest.next() else { return 0 }
            value = value << 6 | UInt32(byte) & 0x3F
        }
        return value
    }

    /// Wide or full-width in EastAsianWidth.txt, without Hangul and emoji.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x2E80...0x3130, 0x3190...0xA4CF, 0xF900...0xFAFF, 0xFE10...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
            0x1B000...0x1B16F, 0x20000...0x3FFFD:
            return !(0x3200...0x321E).contains(value) && !(0x3260...0x327F).contains(value)
        default: return false
        }
    }
}
