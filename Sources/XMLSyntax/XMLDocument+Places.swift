package import SourceText

extension XMLDocument {
    /// The place of an element's name in its start tag.
    package func place(of element: XMLElement) -> ByteRange {
        let start = element.startTag.start + 1
        return ByteRange(start, start + element.name.qualified.utf8.count)
    }

    /// The place of an attribute, `name="value"`, or of the element's name where the tag does not have it.
    package func place(ofAttribute name: String, in element: XMLElement) -> ByteRange {
        parts(ofAttribute: name, in: element)?.whole ?? place(of: element)
    }

    /// The place of an attribute's value, without the quotes.
    package func place(ofValue name: String, in element: XMLElement) -> ByteRange {
        parts(ofAttribute: name, in: element)?.value ?? place(of: element)
    }

    /// Looks for a qualified name in the start tag; a well-formed tag has no `<` or unquoted `>` inside.
    private func parts(ofAttribute name: String, in element: XMLElement) -> (whole: ByteRange, value: ByteRange)? {
        let bytes = file.bytes
        let end = min(element.startTag.end, bytes.count)
        var index = place(of: element).end
        func skip(while condition: (UInt8) -> Bool) { while index < end, condition(bytes[index]) { index += 1 } }
        while true {
            skip(while: ASCII.isWhitespace)
            let start = index
            skip { !ASCII.isWhitespace($0) && $0 != "=" && $0 != ">" && $0 != "/" }
            let nameEnd = index
            guard nameEnd > start else { return nil }
            skip { ASCII.isWhitespace($0) || $0 == "=" }
            guard index < end, case let quote = bytes[index], quote == "\"" || quote == "'" else { return nil }
            index += 1
            let valueStart = index
            skip { $0 != quote }
            let value = ByteRange(valueStart, index)
            index += 1
            if bytes[start..<nameEnd].elementsEqual(name.utf8) { return (ByteRange(start, index), value) }
        }
    }
}
