extension OutputBuffer {
    /// Appends text with `&`, `<`, `>` and `"` as entities, the four that the Mustache specification asks for.
    ///
    /// That makes text safe in HTML text and in values of attributes in double quotes.
    package mutating func appendEscaped(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { text in
            var start = 0
            while start < text.count {
                let index = ByteSearch.firstMarkup(in: text, from: start, to: text.count)
                append(UnsafeBufferPointer(rebasing: text[start..<index]))
                if index == text.count { return }
                switch text[index] {
                case UInt8(ascii: "&"): append("&amp;")
                case UInt8(ascii: "<"): append("&lt;")
                case UInt8(ascii: ">"): append("&gt;")
                case UInt8(ascii: "\""): append("&quot;")
                // No page may have a control character.
                default: break
                }
                start = index + 1
            }
        }
    }
}
