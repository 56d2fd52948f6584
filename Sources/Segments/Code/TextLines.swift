import SourceText

/// Gathers the lines of a comment or a long string into texts: one for each run of lines that belongs together.
///
/// A line of another indentation begins a new text, and so does an item of a list or a tag such as `@param`,
/// whose further lines may stand deeper.
struct TextLines {
    let kind: CodeText.Kind
    let setting: CodeText.Setting
    private var texts: [CodeText] = []
    private var lines: [ByteRange] = []
    /// The column of the lines; nil while the first line leaves it open.
    private var column: Int?
    /// The column of the item that began the text.
    private var itemColumn: Int?

    init(_ kind: CodeText.Kind, in setting: CodeText.Setting) {
        self.kind = kind
        self.setting = setting
    }

    /// Adds a line that is not empty; `column` is nil where a mark before the text hides its indentation.
    mutating func add(_ line: ByteRange, column: Int?, in bytes: [UInt8]) {
        let isItem = Self.isItem(bytes[line.range])
        if isItem || lines.isEmpty || !continues(at: column) { divide(bytes) }
        if lines.isEmpty {
            self.column = isItem ? nil : column
            itemColumn = isItem ? column : nil
        } else if self.column == nil {
            self.column = column
        }
        lines.append(line)
    }

    private func continues(at column: Int?) -> Bool {
        guard let column else { return true }
        if let own = self.column { return own == column }
        return column >= itemColumn ?? 0
    }

    /// Ends the text: the next line begins another.
    mutating func divide(_ bytes: [UInt8]) {
        guard !lines.isEmpty else { return }
        var wording = Wording(readsMarkup: kind == .string)
        for line in lines { wording.add(bytes[line.range]) }
        if wording.hasLetter {
            texts.append(CodeText(kind: kind, lines: lines, isProse: wording.isProse, setting: setting))
        }
        lines = []
    }

    /// The texts gathered.
    mutating func finish(_ bytes: [UInt8]) -> [CodeText] {
        divide(bytes)
        return texts
    }

    /// `- item`, `1. item`, `@tag`, `:param name:`.
    private static func isItem(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return false }
        let second = line.dropFirst().first ?? 0
        if first == "-" || first == "*" || first == "+" { return ASCII.isBlank(second) }
        if first == "@" || first == ":" { return ASCII.isLetter(second) }
        let rest = line.drop { ASCII.isDigit($0) }
        guard ASCII.isDigit(first), let mark = rest.first, mark == "." || mark == ")" else { return false }
        return ASCII.isBlank(rest.dropFirst().first ?? 0)
    }
}
