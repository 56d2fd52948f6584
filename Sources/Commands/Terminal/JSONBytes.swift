import SourceText

/// JSON written piece by piece, for answers too long to be built as one value (RFC 8259).
struct JSONBytes {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

    mutating func endLine() { bytes.append(ASCII.lineFeed) }

    /// A value or container after a comma where one is needed.
    mutating func element(_ write: (inout JSONBytes) -> Void) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
        write(&self)
        needsComma = true
    }

    mutating func object(_ members: (inout JSONBytes) -> Void) { container("{", "}", members) }
    mutating func array(_ elements: (inout JSONBytes) -> Void) { container("[", "]", elements) }

    private mutating func container(
        _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ content: (inout JSONBytes) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        needsComma = false
        content(&self)
        bytes.append(UInt8(ascii: close))
        needsComma = true
    }

    mutating func member(_ name: StaticString, _ write: (inout JSONBytes) -> Void) {
        begin(name)
        write(&self)
        needsComma = true
    }

    mutating func member(_ name: StaticString, _ value: String) {
        begin(name)
        string(value)
        needsComma = true
    }

    mutating func member(_ name: StaticString, _ value: TextSlice) {
        begin(name)
        string(value.bytes)
        needsComma = true
    }

    mutating func member(_ name: StaticString, _ value: Int) {
        begin(name)
        number(value)
        needsComma = true
    }

    /// A member's name, which needs no escapes.
    private mutating func begin(_ name: StaticString) {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = false
        bytes.append(ASCII.quote)
        raw(name)
        bytes.append(ASCII.quote)
        bytes.append(UInt8(ascii: ":"))
    }

    mutating func raw(_ text: StaticString) { text.withUTF8Buffer { bytes += $0 } }

    mutating func number(_ value: Int) { bytes.append(decimal: value) }

    mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { string($0) }
    }

    mutating func string(_ text: ArraySlice<UInt8>) { text.withUnsafeBufferPointer { string($0) } }

    private mutating func string(_ text: UnsafeBufferPointer<UInt8>) { JSONString.write(text, to: &bytes) }
}
