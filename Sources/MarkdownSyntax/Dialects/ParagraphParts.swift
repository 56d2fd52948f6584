package import SourceText

/// The texts that site generators see in what CommonMark takes for one paragraph.
///
/// Lines that hold no text are left out, and lines that begin a text of their own are divided from those before:
/// - containers: `:::note Title`, `!!! note "Title"`, `=== "Title"`, `/// note | Title`, `> [!NOTE]`
/// - shortcodes and attribute lists alone on a line: `{% tab %}`, `{: .lead}`
/// - display mathematics: `$$` … `$$`, `\[` … `\]`, `\begin{…}` … `\end{…}`
/// - definition lists (`: text`) and abbreviations (`*[HTML]: text`) of PHP Markdown Extra
/// - `import` and `export` of MDX, `[TOC]`, commands of LaTeX, `--8<--` of Python-Markdown's snippets
/// - fences with backticks in their info, which are none to CommonMark
/// - fenced code that is indented too far after a line of text, which CommonMark takes for a code span or text
package struct ParagraphParts {
    package enum Kind: Sendable {
        case text
        /// The title of a container.
        case title
        /// What a definition list or an abbreviation says.
        case definition
    }

    package struct Part: Sendable {
        package var kind: Kind
        /// One range a line, in the file.
        package var lines: [ByteRange]
    }

    private let bytes: [UInt8]
    private(set) var parts: [Part] = []
    private var isOpen = false
    /// Where the line of the last mark begins that opens a box, right before the line that is read.
    private var openBox: ByteRange?
    /// What ends the mathematics that the lines stand in.
    private var mathEnd: [UInt8]?

    /// - Parameters:
    ///   - lines: the text of the paragraph, one range a line.
    ///   - isQuoted: whether the paragraph is the first block of a quote, where `[!NOTE]` may stand.
    package static func parts(of lines: [ByteRange], in file: SourceFile, isQuoted: Bool) -> [Part] {
        if areText(lines, in: file) { return [Part(kind: .text, lines: lines)] }
        var reader = ParagraphParts(bytes: file.bytes)
        var codeEnd = 0
        for (index, line) in lines.enumerated() {
            if index > 0, index >= codeEnd, let fence = reader.fence(of: lines[index...]) {
                guard case .code(let end) = fence else {
                    reader.addText(line)
                    continue
                }
                codeEnd = end
                reader.isOpen = false
            }
            if index < codeEnd { continue }
            reader.add(line, isFirst: index == 0, isLast: index == lines.count - 1, isQuoted: isQuoted)
        }
        return reader.parts
    }

    /// Whether a paragraph opens a box, a tab or a definition that goes on with blocks indented by four columns behind
    /// it, which CommonMark takes for code: `!!! note "Title"`, `=== "Title"`, `: text`.
    package static func opensIndentedBlocks(_ lines: [ByteRange], in file: SourceFile) -> Bool {
        guard let first = lines.first, !areText(lines, in: file) else { return false }
        let bytes = file.bytes
        func form(_ line: ByteRange, isFirst: Bool) -> LineForm {
            LineForm(of: bytes[line.range], isFirst: isFirst, isAlone: lines.count == 1, isQuoted: false)
        }
        for line in lines where bytes[line.range].first == UInt8(ascii: ":") {
            if case .definition = form(line, isFirst: false) { return true }
        }
        guard opensBox(form(first, isFirst: true), bytes[first.start]) else { return false }
        // Text right under the mark stands in the box if it is indented.
        return lines.dropFirst().allSatisfy { indentation(of: $0, in: bytes) >= 4 }
    }

    /// Whether a line opens a box right below the mark of another one, `=== "Tab"` below `!!! note`.
    package static func opensInnerBox(_ lines: [ByteRange], in file: SourceFile) -> Bool {
        guard lines.count > 1, !areText(lines, in: file) else { return false }
        var reader = ParagraphParts(bytes: file.bytes)
        return lines.indices.contains { index in
            let isOpen = reader.openBox != nil
            reader.add(lines[index], isFirst: index == 0, isLast: false, isQuoted: false)
            return isOpen && reader.openBox != nil
        }
    }

    private static func opensBox(_ form: LineForm, _ first: UInt8) -> Bool {
        guard case .hidden = form else { return false }
        return "!?=".utf8.contains(first)
    }

    /// The columns of blanks before a line's text, a tab counted as four.
    private static func indentation(of line: ByteRange, in bytes: [UInt8]) -> Int {
        bytes[..<line.start].reversed().prefix(while: ASCII.isBlank).reduce(0) { $0 + ($1 == ASCII.tab ? 4 : 1) }
    }

    /// Whether all lines are plainly one text, by their first bytes.
    package static func areText(_ lines: [ByteRange], in file: SourceFile) -> Bool {
        for line in lines where !line.isEmpty && isSpecial(file.bytes[line.start]) { return false }
        return true
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ":"), UInt8(ascii: "{"), UInt8(ascii: "$"), UInt8(ascii: "["), UInt8(ascii: "*"),
            UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "i"), UInt8(ascii: "e"), UInt8(ascii: "-"),
            UInt8(ascii: ";"), UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "="), UInt8(ascii: "/"),
            ASCII.backslash:
            true
        default: false
        }
    }

    private mutating func add(_ line: ByteRange, isFirst: Bool, isLast: Bool, isQuoted: Bool) {
        if isInMathematics(line) {
            isOpen = false
            return
        }
        let isInBox = openBox.map { Self.indentation(of: line, in: bytes) >= Self.indentation(of: $0, in: bytes) + 4 }
        let form = LineForm(
            of: bytes[line.range], isFirst: isFirst || isInBox ?? false, isAlone: isFirst && isLast, isQuoted: isQuoted)
        openBox = Self.opensBox(form, bytes[line.start]) ? line : nil
        switch form {
        case .text: addText(line)
        case .hidden(let title):
            isOpen = false
            if let title, !title.isEmpty {
                begin(.title, ByteRange(title))
                isOpen = false
            }
        case .definition(let start): begin(.definition, ByteRange(start, line.end))
        }
    }

    private mutating func addText(_ line: ByteRange) {
        if isOpen, let last = parts.indices.last {
            parts[last].lines.append(line)
        } else {
            begin(.text, line)
        }
    }

    /// What a fence inside of a paragraph begins.
    private enum Fence {
        /// Fenced code, with the index after its last line.
        case code(end: Int)
        /// A code span, as CommonMark has it, that ends within a line.
        case span
    }

    /// What the first of some lines begins, if it is a fence: code up to a closing fence, or to the end where the fence
    /// names a language.
    private func fence(of lines: ArraySlice<ByteRange>) -> Fence? {
        func run(_ line: ByteRange) -> Int { bytes[line.range].prefix { $0 == UInt8(ascii: "`") }.count }
        guard let first = lines.first, case let length = run(first), length >= 3,
            case let info = bytes[first.range].dropFirst(length), !info.contains(UInt8(ascii: "`"))
        else { return nil }
        for (index, line) in zip(lines.indices, lines).dropFirst() {
            let count = run(line)
            if count >= length, bytes[line.range].dropFirst(count).allSatisfy(ASCII.isWhitespace) {
                return .code(end: index + 1)
            }
            if hasRun(of: length, in: line) { return .span }
        }
        return info.first.map(ASCII.isLetter) ?? false ? .code(end: lines.endIndex) : nil
    }

    /// Whether exactly so many backticks stand side by side somewhere on a line.
    private func hasRun(of length: Int, in line: ByteRange) -> Bool {
        bytes[line.range].split { $0 != UInt8(ascii: "`") }.contains { $0.count == length }
    }

    private mutating func begin(_ kind: Kind, _ line: ByteRange) {
        parts.append(Part(kind: kind, lines: [line]))
        isOpen = true
    }

    /// Whether a line begins, goes on with or ends display mathematics.
    private mutating func isInMathematics(_ line: ByteRange) -> Bool {
        var text = bytes[line.range]
        while let last = text.last, ASCII.isWhitespace(last) { text.removeLast() }
        if let end = mathEnd {
            if text.suffix(end.count).elementsEqual(end) { mathEnd = nil }
            return true
        }
        guard text.first == UInt8(ascii: "$") || text.first == ASCII.backslash else { return false }
        for (open, close) in [("$$", "$$"), (#"\["#, #"\]"#), (#"\\["#, #"\\]"#)] where text.starts(with: open.utf8) {
            let rest = text.dropFirst(open.utf8.count)
            if rest.suffix(close.utf8.count).elementsEqual(close.utf8) { return true }
            if open != "$$", !rest.isEmpty { return false }
            if open == "$$", rest.firstRange(of: "$$".utf8) != nil { return false }
            mathEnd = Array(close.utf8)
            return true
        }
        guard text.starts(with: #"\begin{"#.utf8), let brace = text.firstIndex(of: UInt8(ascii: "}")) else {
            return false
        }
        let name = text[text.index(text.startIndex, offsetBy: 7)..<brace]
        let close = Array(#"\end{"#.utf8) + name + [UInt8(ascii: "}")]
        if !text.suffix(close.count).elementsEqual(close) { mathEnd = close }
        return true
    }
}
