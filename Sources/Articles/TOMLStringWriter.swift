import SourceText
import YAMLSyntax

/// Writes a text as a TOML string that can stand in the place of another one (TOML 1.0, "String").
enum TOMLStringWriter {
    /// The bytes to put in place of `node`: a literal string stays one where it can carry the text.
    static func bytes(of value: [UInt8], inPlaceOf node: YAMLNode) -> [UInt8] {
        let isLiteral = node.scalar?.style == .singleQuoted && !value.contains { $0 == "'" || isControl($0) }
        if isLiteral { return [0x27] + value + [0x27] }
        var output: [UInt8] = [ASCII.quote]
        for byte in value {
            switch byte {
            case ASCII.quote, ASCII.backslash: output += [ASCII.backslash, byte]
            case ASCII.lineFeed: output += "\\n".utf8
            case ASCII.tab: output += "\\t".utf8
            case ASCII.carriageReturn: output += "\\r".utf8
            case _ where isControl(byte):
                output += (byte < 0x10 ? "\\u000" : "\\u00").utf8
                output += String(byte, radix: 16, uppercase: true).utf8
            default: output.append(byte)
            }
        }
        return output + [ASCII.quote]
    }

    private static func isControl(_ byte: UInt8) -> Bool { byte < ASCII.space || byte == 0x7F }
}
