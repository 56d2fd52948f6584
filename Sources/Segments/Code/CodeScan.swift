import SourceText

/// One pass over a block of code.
struct CodeScan {
    let bytes: [UInt8]
    let language: CodeLanguage
    var at = 0
    var texts: [CodeText] = []
    /// Line comments that the next line may continue.
    var openComment: OpenComment?
    /// The words that end the here-documents begun on this line.
    var hereDocs: [ByteRange] = []
    /// Where the last word stands: prefixes of strings, `foldl'`.
    var word = ByteRange(0, 0)
    /// Whether a value ended last, so that `/` divides.
    var followsOperand = false
    /// No regular expression ends between here and the line's end.
    var regexBarrier = 0

    struct OpenComment {
        var lines: TextLines
        let mark: ByteRange
        let column: Int
        var nextLine: Int
    }

    init(_ bytes: [UInt8], _ language: CodeLanguage) {
        self.bytes = bytes
        self.language = language
    }

    mutating func run() -> [CodeText] {
        if bytes.starts(with: "#!".utf8), !bytes.starts(with: "#![".utf8) { at = lineEnd(from: 0) }
        while at < bytes.count {
            let byte = bytes[at]
            if byte == ASCII.lineFeed {
                at += 1
                passHereDocs()
            } else if ASCII.isWhitespace(byte) {
                at += 1
            } else if language.starters[Int(byte)], passToken(byte) {
                continue
            } else if Self.isWordByte(byte) {
                passWord()
            } else {
                followsOperand = byte == ")" || byte == "]" || byte == "}"
                at += 1
            }
        }
        closeComment()
        return texts
    }

    /// Passes over a comment, a string or a literal that may hide one; false where none begins.
    private mutating func passToken(_ byte: UInt8) -> Bool {
        if passBlockComment() || passLineComment() { return true }
        if byte == "'", passApostrophe() { return true }
        if passString() {
            followsOperand = true
            return true
        }
        return passLiteral(byte)
    }

    private mutating func passWord() {
        let start = at
        while at < bytes.count, Self.isWordByte(bytes[at]) { at += 1 }
        word = ByteRange(start, at)
        followsOperand = !Self.operators.contains(TextSlice(bytes[start..<at]))
    }

    /// Words after which a value begins, in the languages with literals for regular expressions.
    private static let operators: Set<TextSlice> = [
        "return", "typeof", "case", "in", "of", "do", "else", "void", "throw", "new", "delete", "yield", "await",
        "instanceof", "if", "unless", "while", "until", "and", "or", "not", "when", "then", "split", "grep", "match",
    ]

    static func isWordByte(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte == "_" || byte >= 0x80 }

    func lineEnd(from start: Int) -> Int { lineEnd(from: start, upTo: bytes.count) }

    /// The end of the line within the bytes up to `end`: never looks beyond, so that short pieces of a long line
    /// stay cheap.
    func lineEnd(from start: Int, upTo end: Int) -> Int {
        bytes[start..<end].firstIndex(of: ASCII.lineFeed) ?? end
    }

    /// Where the line of `offset` begins.
    func lineStart(of offset: Int) -> Int {
        bytes[..<offset].lastIndex(of: ASCII.lineFeed).map { $0 + 1 } ?? 0
    }

    /// Whether nothing but blanks stands before `offset` on its line.
    func isFirstOnLine(_ offset: Int) -> Bool {
        var before = offset
        while before > 0, ASCII.isBlank(bytes[before - 1]) { before -= 1 }
        return before == 0 || bytes[before - 1] == ASCII.lineFeed
    }

    /// Closes the run of line comments and adds the texts found since.
    mutating func closeComment() {
        guard var comment = openComment else { return }
        openComment = nil
        texts += comment.lines.finish(bytes)
    }
}
