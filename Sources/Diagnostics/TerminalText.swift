/// What a terminal gets of texts that others wrote: articles, segment files and imported memories may hold control
/// characters that command it (ECMA-48), such as those that set its title or write to its clipboard.
package enum TerminalText {
    /// Whether there is any byte that ``harmless(_:)`` may replace.
    package static func mayCommand(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.contains { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A || $0 == 0x7F || $0 == 0xC2 }
    }

    /// The text with a blank for each control character but tabs, line ends, and the sequences that Parlance itself uses:
    /// colours and weights (`ESC [ … m`), and the line that shows progress (CR, `ESC [ 2 K`).
    package static func harmless(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x1B, let end = sequenceEnd(bytes, from: index) {
                output += bytes[index..<end]
                index = end
                continue
            }
            // U+0080 to U+009F, which begin sequences too.
            let isWide = byte == 0xC2 && index + 1 < bytes.count && bytes[index + 1] < 0xA0
            let isErasing = byte == 0x0D && index + 1 < bytes.count && sequenceEnd(bytes, from: index + 1) != nil
            let isControl = byte < 0x20 && byte != 0x09 && byte != 0x0A && !isErasing
            output.append(isControl || isWide || byte == 0x7F ? 0x20 : byte)
            index += isWide ? 2 : 1
        }
        return output
    }

    /// Behind a sequence that a text may have.
    private static func sequenceEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard start + 1 < bytes.count, bytes[start] == 0x1B, bytes[start + 1] == UInt8(ascii: "[") else { return nil }
        var end = start + 2
        while end < bytes.count, (0x30...0x39).contains(bytes[end]) || bytes[end] == UInt8(ascii: ";") { end += 1 }
        guard end < bytes.count else { return nil }
        if bytes[end] == UInt8(ascii: "m") { return end + 1 }
        let isLineErased = bytes[end] == UInt8(ascii: "K") && end == start + 3 && bytes[start + 2] == UInt8(ascii: "2")
        return isLineErased ? end + 1 : nil
    }
}
