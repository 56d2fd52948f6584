package import SourceText

/// Writes a text as a YAML scalar that can stand in the place of another one.
///
/// The old style is kept where it can carry the text; a plain text that would mean something else in YAML becomes a
/// double-quoted one. Invariant: parsing the file with the new scalar in place gives the text back.
package enum YAMLScalarWriter {
    /// The bytes to put in place of `node`, a scalar of `file` with bytes of its own.
    package static func bytes(of value: [UInt8], inPlaceOf node: YAMLNode, in file: SourceFile) -> [UInt8] {
        guard let scalar = node.scalar else { return Array(file.bytes[node.range.range]) }
        let isOneLine = !value.contains { $0 < ASCII.space || $0 == 0x7F } && !holdsUnprintable(value)
        switch scalar.style {
        case .plain where isOneLine && isPlainSafe(value): return value
        case .singleQuoted where isOneLine:
            return [0x27] + value.flatMap { $0 == "'" ? [0x27, 0x27] : [$0] } + [0x27]
        case .literal, .folded:
            return block(value, style: scalar.style, node, file) ?? doubleQuoted(value)
        default: return doubleQuoted(value)
        }
    }

    /// The bytes of a new scalar in one line: plain where that means the same in block and in flow context, else in
    /// double quotes.
    package static func bytes(of value: [UInt8]) -> [UInt8] {
        let isOneLine = !value.contains { $0 < ASCII.space || $0 == 0x7F } && !holdsUnprintable(value)
        return isOneLine && isPlainSafe(value) ? value : doubleQuoted(value)
    }

    /// YAML 1.2, section 7.3.1, with the control characters and breaks of section 5.1 as escapes.
    static func doubleQuoted(_ value: [UInt8]) -> [UInt8] {
        var output: [UInt8] = [ASCII.quote]
        for scalar in String(decoding: value, as: UTF8.self).unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5C: output += [ASCII.backslash, UInt8(scalar.value)]
            case 0x0A: output += Array("\\n".utf8)
            case 0x09: output += Array("\\t".utf8)
            case 0x0D: output += Array("\\r".utf8)
            case 0..<0x20, 0xA0: output += escape(scalar)
            case _ where isUnprintable(scalar): output += escape(scalar)
            default: output += Array(String(scalar).utf8)
            }
        }
        return output + [ASCII.quote]
    }

    private static func escape(_ scalar: Unicode.Scalar) -> [UInt8] {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let width = scalar.value < 0x100 ? 2 : 4
        return Array(
            ("\\" + (width == 2 ? "x" : "u") + String(repeating: "0", count: width - digits.count) + digits).utf8)
    }

    /// Whether an escape has to stand for something beyond ASCII: NEL, LS and PS end lines in YAML 1.1, libyaml drops a
    /// byte order mark, and the other controls and U+FFFE and U+FFFF are not printable (YAML 1.1, section 5.1).
    private static func holdsUnprintable(_ value: [UInt8]) -> Bool {
        value.contains { $0 >= 0x80 }
            && String(decoding: value, as: UTF8.self).unicodeScalars.contains { isUnprintable($0) }
    }

    private static func isUnprintable(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
        default: false
        }
    }

    /// Whether a plain scalar of these bytes is this text in block and in flow context.
    private static func isPlainSafe(_ value: [UInt8]) -> Bool {
        guard let first = value.first, let last = value.last else { return false }
        if ASCII.isBlank(first) || ASCII.isBlank(last) || last == ":" { return false }
        if "-?:,[]{}#&*!|>'\"%@`".utf8.contains(first) { return false }
        if value.starts(with: "...".utf8) || value.starts(with: "---".utf8) { return false }
        for (index, byte) in value.enumerated() {
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                return false
            case UInt8(ascii: ":") where ASCII.isBlank(value[index + 1]): return false
            case UInt8(ascii: "#") where ASCII.isBlank(value[index - 1]): return false
            default: break
            }
        }
        return !isOtherType(String(decoding: value, as: UTF8.self))
    }

    /// What YAML would read as null, a boolean, a number or a date.
    private static func isOtherType(_ text: String) -> Bool {
        if text.utf8.count <= 5, typedWords.contains(text.lowercased()) { return true }
        // 0x1F, 0b11, 0o17 (YAML 1.1, the types int and float; YAML 1.2, section 10.3.2).
        let digits = text.utf8.drop { $0 == "+" || $0 == "-" }
        if digits.count > 2, digits.first == UInt8(ascii: "0"), "xXbo".utf8.contains(digits.dropFirst().first ?? 0),
            digits.dropFirst(2).allSatisfy({ "0123456789abcdefABCDEF_".utf8.contains($0) })
        {
            return true
        }
        return text.utf8.allSatisfy { ASCII.isDigit($0) || "+-.:_eExXoTZ ".utf8.contains($0) }
            && text.utf8.contains(where: ASCII.isDigit)
    }

    private static let typedWords: Set<String> = [
        "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".nan", ".inf",
    ]

    /// A block scalar with the header and indentation of the old one.
    ///
    /// Nil where the old one's header or the new text does not allow it.
    private static func block(
        _ value: [UInt8], style: YAMLScalar.Style, _ node: YAMLNode, _ file: SourceFile
    ) -> [UInt8]? {
        let old = file.bytes[node.range.range]
        guard let headerEnd = old.firstIndex(of: ASCII.lineFeed), let first = value.first, !ASCII.isBlank(first),
            first != ASCII.lineFeed,
            !value.contains(where: { ($0 < ASCII.space && $0 != ASCII.lineFeed) || $0 == 0x7F }),
            !holdsUnprintable(value)
        else { return nil }
        let indentation = old[(headerEnd + 1)...].prefix { $0 == ASCII.space }
        let header = old[...headerEnd]
        // An explicit indentation, kept line ends and CRLF are left to a quoted scalar.
        guard !indentation.isEmpty,
            !header.contains(where: { ASCII.isDigit($0) || $0 == "+" || $0 == ASCII.carriageReturn })
        else { return nil }
        let keepsLastBreak = !header.contains(UInt8(ascii: "-"))
        var body = value[...]
        let trailing = body.reversed().prefix { $0 == ASCII.lineFeed }.count
        // Without a line end after it the text has none either.
        let isClosed = node.range.end < file.bytes.count || old.last == ASCII.lineFeed
        guard trailing == (keepsLastBreak && isClosed ? 1 : 0) else { return nil }
        if let last = body.dropLast(trailing).last, ASCII.isBlank(last) { return nil }
        body = body.dropLast(trailing)
        let lines = body.split(separator: ASCII.lineFeed, omittingEmptySubsequences: false)
        if style == .folded, lines.contains(where: { $0.first.map(ASCII.isBlank) ?? false }) { return nil }
        var output = Array(header)
        for (index, line) in lines.enumerated() {
            if index > 0 { output += style == .folded && !lines[index - 1].isEmpty ? [0x0A, 0x0A] : [0x0A] }
            if !line.isEmpty { output += indentation + line }
        }
        return output
    }
}
