import SourceText

/// One line of a file of addresses: the part of YAML that such a file needs.
enum AddressLine {
    /// A blank line, a comment or a mark of the document.
    case nothing
    case entry(String, [String])
    case broken

    init(_ line: ArraySlice<UInt8>) {
        var line = line
        while let last = line.last, ASCII.isWhitespace(last) { line.removeLast() }
        var scanner = Scanner(rest: line)
        scanner.skipBlanks()
        if scanner.isAtEnd || ["---", "...", "{}"].contains(where: { scanner.rest.elementsEqual($0.utf8) }) {
            self = .nothing
            return
        }
        guard let key = scanner.text(endingAt: ":"), scanner.take(":") else {
            self = .broken
            return
        }
        let addresses = scanner.take("[") ? scanner.list() : scanner.text(endingAt: "#").map { [$0] }
        guard let addresses, !addresses.isEmpty, scanner.isAtEnd else {
            self = .broken
            return
        }
        self = .entry(key, addresses)
    }

    /// A text as a scalar: plain where YAML reads it as the text that it is, else in double quotes.
    static func written(_ text: String) -> String {
        let words = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
        let isPlain =
            text.unicodeScalars.first?.properties.isAlphabetic == true && !words.contains(text.lowercased())
            && text.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.numericType != nil || "-_./".unicodeScalars.contains($0)
                    || $0.properties.generalCategory == .nonspacingMark
                    || $0.properties.generalCategory == .spacingMark
            }
        if isPlain { return text }
        var quoted = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted += "\\" }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }

    private struct Scanner {
        var rest: ArraySlice<UInt8>

        /// Whether nothing but a comment follows.
        var isAtEnd: Bool { rest.isEmpty || rest.first == UInt8(ascii: "#") }

        mutating func skipBlanks() { rest = rest.drop(while: ASCII.isWhitespace) }

        mutating func take(_ mark: Unicode.Scalar) -> Bool {
            guard rest.first == UInt8(ascii: mark) else { return false }
            rest = rest.dropFirst()
            skipBlanks()
            return true
        }

        /// The rest of a list behind its bracket.
        mutating func list() -> [String]? {
            var items: [String] = []
            while !take("]") {
                guard let item = text(endingAt: ",") else { return nil }
                items.append(item)
                if !take(","), rest.first != UInt8(ascii: "]") { return nil }
            }
            return items
        }

        /// A scalar in quotes, or plain up to a mark, a bracket or the end.
        mutating func text(endingAt mark: Unicode.Scalar) -> String? {
            if let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
                return quoted(quote)
            }
            let end = rest.firstIndex { $0 == UInt8(ascii: mark) || $0 == UInt8(ascii: "]") } ?? rest.endIndex
            var plain = rest[..<end]
            rest = rest[end...]
            while let last = plain.last, ASCII.isWhitespace(last) { plain.removeLast() }
            return plain.isEmpty ? nil : String(decoding: plain, as: UTF8.self)
        }

        private mutating func quoted(_ quote: UInt8) -> String? {
            var text: [UInt8] = []
            var rest = rest.dropFirst()
            while let byte = rest.popFirst() {
                if byte == quote {
                    self.rest = rest
                    skipBlanks()
                    return String(decoding: text, as: UTF8.self)
                }
                if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), let next = rest.popFirst() {
                    text.append(next)
                } else {
                    text.append(byte)
                }
            }
            return nil
        }
    }
}
