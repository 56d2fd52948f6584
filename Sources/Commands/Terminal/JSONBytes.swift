import SourceText

/// JSON written piece by piece, for answers too long to be built as one value (RFC 8259).
struct JSONBytes: ~Copyable {
    private var output = OutputBuffer(capacity: 4096)
    private var needsComma = false

    var bytes: [UInt8] { Array(output.bytes) }

    /// What was written; valid until the next change.
    var written: UnsafeBufferPointer<UInt8> { output.bytes }

    mutating func removeAll() { output.removeAll() }

    mutating func endLine() { output.append(ASCII.lineFeed) }

    /// A value or container after a comma where one is needed.
    mutating func element(_ write: (inout JSONBytes) -> Void) {
        if needsComma { output.append(UInt8(ascii: ",")) }
        needsComma = false
        write(&self)
        needsComma = true
    }

    mutating func object(_ members: (inout JSONBytes) -> Void) { container("{", "}", members) }
    mutating func array(_ elements: (inout JSONBytes) -> Void) { container("[", "]", elements) }

    private mutating func container(
        _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ content: (inout JSONBytes) -> Void
    ) {
        output.append(UInt8(ascii: open))
        needsComma = false
        content(&self)
        output.append(UInt8(ascii: close))
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
        if needsComma { output.append(UInt8(ascii: ",")) }
        needsComma = false
        output.append(ASCII.quote)
        output.append(name)
        output.append("\":")
    }

    mutating func raw(_ text: StaticString) { output.append(text) }

    mutating func number(_ value: Int) { output.append(decimal: value) }

    mutating func string(_ text: String) {
        var text = text
        text.withUTF8 { string($0) }
    }

    mutating func string(_ text: ArraySlice<UInt8>) { text.withUnsafeBufferPointer { string($0) } }

    private mutating func string(_ text: UnsafeBufferPointer<UInt8>) { JSONString.write(text, to: &output) }
}
