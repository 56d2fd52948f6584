import MarkdownSyntax
import SourceText

/// Brackets that nothing closes: cmark-gfm makes no link of a bare address behind one.
enum OpenBrackets {
    /// Quick: whether a text holds a bracket that opens.
    static func mayBe(in text: TextSlice) -> Bool {
        text.bytes.withUnsafeBufferPointer {
            ByteSearch.first(UInt8(ascii: "["), in: $0, from: 0, to: $0.count) < $0.count
        }
    }

    /// Whether a text may hold a bare address: `://` or `www.`.
    static func mayHoldAddress(_ text: TextSlice) -> Bool {
        text.bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index + 3 < bytes.count {
                if bytes[index] == UInt8(ascii: ":"), bytes[index + 1] == bytes[index + 2], bytes[index + 1] == "/" {
                    return true
                }
                if bytes[index] == UInt8(ascii: "w"), bytes[index + 1] == "w", bytes[index + 2] == "w",
                    bytes[index + 3] == "."
                {
                    return true
                }
                index &+= 1
            }
            return false
        }
    }

    /// A translation with a backslash before each bracket that nothing closes, where its source has none of them.
    static func escaped(_ target: TextSlice, of source: TextSlice) -> TextSlice {
        let open = offsets(in: Array(target.bytes))
        if open.isEmpty || !offsets(in: Array(source.bytes)).isEmpty { return target }
        let text = Array(target.bytes)
        var output: [UInt8] = []
        output.reserveCapacity(text.count + open.count)
        var position = 0
        for offset in open {
            output += text[position..<offset]
            output.append(ASCII.backslash)
            position = offset
        }
        return TextSlice(output + text[position...])
    }

    private static func offsets(in text: [UInt8]) -> [Int] {
        let spans = InlineScanner.spans(in: text)
        var open: [Int] = []
        var index = 0
        var next = 0
        while index < text.count {
            while next < spans.count, spans[next].range.start < index { next += 1 }
            if next < spans.count, spans[next].range.start == index, spans[next].kind != .emphasis,
                spans[next].kind != .strong, spans[next].kind != .strikethrough
            {
                index = spans[next].range.end
                continue
            }
            switch text[index] {
            case ASCII.backslash: index += 1
            case UInt8(ascii: "["): open.append(index)
            case UInt8(ascii: "]"): _ = open.popLast()
            default: break
            }
            index += 1
        }
        return open
    }
}
