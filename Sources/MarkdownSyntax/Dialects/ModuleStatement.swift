import SourceText

/// An `import` or `export` of MDX that takes several lines.
///
///     export const meta = {
///       title: 'Hello',
///     };
package enum ModuleStatement {
    /// The end of the line on which the statement at the beginning of a line ends; nil where none begins there, or
    /// where it ends on its first line.
    ///
    /// - Parameter start: the offset of its first letter.
    package static func end(in bytes: [UInt8], from start: Int) -> Int? {
        guard begins(bytes[start...]) else { return nil }
        var depth = 0
        var index = start
        /// The quotation mark of the string that the scan is in.
        var quote: UInt8?
        let isImport = bytes[start] == "i"
        var hasPath = false
        let limit = min(bytes.count, start + longest)
        while index < limit {
            let byte = bytes[index]
            if byte == ASCII.lineFeed {
                // Only template literals go on behind a line end.
                if let mark = quote, mark != "`" { quote = nil }
                let isWhole = depth == 0 && quote == nil && (hasPath || !isImport)
                if isWhole { return hasEndedAtOnce(bytes, start, index) ? nil : index }
                // A blank line ends a statement that opens nothing.
                if depth == 0, quote == nil, index + 1 < limit, bytes[index + 1] == ASCII.lineFeed { return nil }
            } else if let mark = quote {
                if byte == ASCII.backslash { index += 1 } else if byte == mark { quote = nil }
            } else if byte == "'" || byte == ASCII.quote || byte == "`" {
                quote = byte
                hasPath = true
            } else if byte == "/", index + 1 < limit, bytes[index + 1] == "/" {
                while index + 1 < limit, bytes[index + 1] != ASCII.lineFeed { index += 1 }
            } else if byte == "{" || byte == "[" || byte == "(" {
                depth += 1
            } else if byte == "}" || byte == "]" || byte == ")" {
                depth -= 1
            }
            index += 1
        }
        return depth == 0 && index == bytes.count && !hasEndedAtOnce(bytes, start, index) ? index : nil
    }

    /// Beyond this something was read wrongly.
    private static let longest = 1 << 16

    private static func hasEndedAtOnce(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
        !bytes[start..<end].contains(ASCII.lineFeed)
    }

    private static func begins(_ text: ArraySlice<UInt8>) -> Bool {
        if text.starts(with: "import ".utf8) || text.starts(with: "import{".utf8) {
            let rest = text.dropFirst(6).drop(while: ASCII.isBlank)
            guard let first = rest.first else { return false }
            let name = rest.prefix { ASCII.isAlphanumeric($0) || $0 == "_" || $0 == "$" }
            return "{*'\"".utf8.contains(first)
                || rest.dropFirst(name.count).drop { ASCII.isBlank($0) }.first == UInt8(ascii: ",")
        }
        return [
            "export const ", "export let ", "export var ", "export function ", "export async ", "export class ",
            "export default ", "export {", "export *",
        ].contains { text.starts(with: $0.utf8) }
    }
}
