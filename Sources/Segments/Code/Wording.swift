import SourceText

/// Judges whether bytes are language: counts the words that are nothing but letters.
///
/// A field such as `%d` or `{name}` counts beside a word, so that `%d files` and `Hello {name}` are language.
struct Wording {
    /// Whether escapes, format fields and embedded code may stand between the words: in strings.
    let readsMarkup: Bool
    private(set) var hasLetter = false
    private var words = 0
    private var fields = 0
    private var hasForeignLetter = false

    init(readsMarkup: Bool) { self.readsMarkup = readsMarkup }

    var isProse: Bool { words >= 1 && words + fields >= 2 || hasForeignLetter }

    /// Reads one line; a word does not go over its end.
    mutating func add(_ line: ArraySlice<UInt8>) {
        if line.contains(where: { $0 >= 0x80 }), Self.hasForeignLetter(line) {
            hasForeignLetter = true
            hasLetter = true
        }
        var at = line.startIndex
        var followsField = false
        while at < line.endIndex {
            if ASCII.isWhitespace(line[at]) {
                at += 1
                followsField = false
            } else if readsMarkup, let end = Self.markupEnd(line, at) {
                followsField = !Self.isEscape(line, at)
                if followsField { fields += 1 }
                at = end
            } else {
                let start = at
                while at < line.endIndex, !ASCII.isWhitespace(line[at]), !(readsMarkup && line[at] == "\\") { at += 1 }
                addToken(line[start..<at], mayBeWord: !followsField)
            }
        }
    }

    private mutating func addToken(_ token: ArraySlice<UInt8>, mayBeWord: Bool) {
        if !hasLetter { hasLetter = token.contains(where: ASCII.isLetter) }
        var word = token.drop { ASCII.isPunctuation($0) && !(readsMarkup && ($0 == "%" || $0 == "$" || $0 == "<")) }
        while let last = word.last, ASCII.isPunctuation(last) { word.removeLast() }
        let isWord = mayBeWord && word.allSatisfy { ASCII.isLetter($0) || $0 == "'" || $0 == "-" || $0 >= 0x80 }
        if isWord, word.contains(where: ASCII.isLetter) { words += 1 }
    }

    private static func isEscape(_ line: ArraySlice<UInt8>, _ at: Int) -> Bool {
        line[at] == "\\" && line[(at + 1)...].first != UInt8(ascii: "(")
    }

    /// The end of an escape, of `{…}`, `${…}` or of a format field such as `%-5.2f`.
    private static func markupEnd(_ line: ArraySlice<UInt8>, _ start: Int) -> Int? {
        let rest = line[start...]
        let second = rest.dropFirst().first ?? 0
        let isCode =
            (line[start] == "$" || line[start] == "#" || line[start] == "\\") && (second == "{" || second == "(")
        if isCode || line[start] == "{" {
            let close = line[start] == "{" || second == "{" ? UInt8(ascii: "}") : UInt8(ascii: ")")
            return rest.firstIndex(of: close).map { $0 + 1 } ?? line.endIndex
        }
        if line[start] == "\\" { return min(start + 2, line.endIndex) }
        guard line[start] == "%" else { return nil }
        var at = start + 1
        while at < line.endIndex, !ASCII.isLetter(line[at]), line[at] != "@", !ASCII.isWhitespace(line[at]) { at += 1 }
        // Length modifiers, of C's printf.
        while at < line.endIndex, line[at] == "l" || line[at] == "h" || line[at] == "z" { at += 1 }
        return at < line.endIndex && !ASCII.isWhitespace(line[at]) ? at + 1 : at
    }

    private static func hasForeignLetter(_ line: ArraySlice<UInt8>) -> Bool {
        String(decoding: line, as: UTF8.self).unicodeScalars.contains { !$0.isASCII && $0.properties.isAlphabetic }
    }
}
