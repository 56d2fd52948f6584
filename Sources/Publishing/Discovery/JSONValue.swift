import SourceText

/// A value of JSON whose members keep their order, so that the same value gives the same bytes.
indirect enum JSONValue {
    case string(String)
    case number(Int)
    case list([JSONValue])
    case object([(String, JSONValue)])
    /// What is written already.
    case finished([UInt8])

    /// An object without the members that have no value.
    static func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
        .object(members.compactMap { name, value in value.map { (name, $0) } })
    }

    /// On one line; every `<` is written as `\u003C`, so that it may stand in a script of a page.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, indent: nil)
        return bytes
    }

    /// One member a line, as people read it.
    var indented: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, indent: 0)
        bytes.append(0x0A)
        return bytes
    }

    /// As a part of a text of one member a line, at a depth.
    func bytes(indent: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes, indent: indent)
        return bytes
    }

    private func write(to bytes: inout [UInt8], indent: Int?) {
        switch self {
        case .string(let text): Self.write(text, to: &bytes)
        case .finished(let json): bytes += json
        case .number(let number): bytes.append(contentsOf: "\(number)".utf8)
        case .list(let items):
            bytes.append(UInt8(ascii: "["))
            for (position, item) in items.enumerated() {
                if position > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.breakLine(indent.map { $0 + 1 }, &bytes)
                item.write(to: &bytes, indent: indent.map { $0 + 1 })
            }
            if !items.isEmpty { Self.breakLine(indent, &bytes) }
            bytes.append(UInt8(ascii: "]"))
        case .object(let members):
            bytes.append(UInt8(ascii: "{"))
            for (position, member) in members.enumerated() {
                if position > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.breakLine(indent.map { $0 + 1 }, &bytes)
                Self.write(member.0, to: &bytes)
                bytes.append(contentsOf: indent == nil ? ":".utf8 : ": ".utf8)
                member.1.write(to: &bytes, indent: indent.map { $0 + 1 })
            }
            if !members.isEmpty { Self.breakLine(indent, &bytes) }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func breakLine(_ indent: Int?, _ bytes: inout [UInt8]) {
        guard let indent else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent * 2))
    }

    /// A string of JSON (RFC 8259, section 7).
    private static func write(_ text: String, to bytes: inout [UInt8]) {
        JSONString.write(text, other: UInt8(ascii: "<"), to: &bytes) { byte, bytes in
            bytes.append(UInt8(ascii: "\\"))
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return bytes.append(byte) }
            bytes += ("u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)).utf8
        }
    }
}

extension JSONValue: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self = .string(value) }
}
