import MarkdownSyntax
import SourceText

/// Whether the first characters of a line would begin another block than a paragraph.
enum BlockStart {
    /// The offset of the character to escape so that the line, which has no line end in it, stays a paragraph; nil
    /// where it is one already.
    ///
    /// - Parameter interrupting: whether a line of the paragraph stands before it, which a lone tag cannot end.
    static func markOffset(in line: [UInt8], interrupting: Bool = false) -> Int? {
        guard let first = line.first else { return nil }
        switch first {
        case UInt8(ascii: "#"): return isHeading(line) ? 0 : nil
        case UInt8(ascii: ">"), UInt8(ascii: "|"): return 0
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "="),
            UInt8(ascii: ":"):
            return isBullet(line) || isRule(line) || isDelimiterRow(line) || isContainer(line) ? 0 : nil
        case UInt8(ascii: "`"), UInt8(ascii: "~"): return isFence(line) ? 0 : nil
        case UInt8(ascii: "["): return isDefinition(line) || isCheckbox(line) ? 0 : nil
        case UInt8(ascii: "<"): return isHTMLBlock(line, interrupting: interrupting) ? 0 : nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return orderedMark(line)
        default: return nil
        }
    }

    private static func isHeading(_ line: [UInt8]) -> Bool {
        let count = line.prefix { $0 == "#" }.count
        return count <= 6 && isEndOrBlank(line, count)
    }

    private static func isBullet(_ line: [UInt8]) -> Bool {
        (line[0] == "-" || line[0] == "+" || line[0] == "*") && isEndOrBlank(line, 1)
    }

    /// What site generators read as a definition or the mark of a container: `: text`, `:::note`.
    private static func isContainer(_ line: [UInt8]) -> Bool {
        line[0] == ":" && (isEndOrBlank(line, 1) || line.starts(with: ":::".utf8))
    }

    /// A thematic break or the underline of a setext heading.
    private static func isRule(_ line: [UInt8]) -> Bool {
        line.allSatisfy { $0 == line[0] || ASCII.isBlank($0) }
    }

    /// What makes a table of itself and the line before it (GFM 0.29, section 4.10).
    static func isDelimiterRow(_ line: some Collection<UInt8>) -> Bool {
        line.contains(UInt8(ascii: "-")) && line.allSatisfy { "|:- \t".utf8.contains($0) }
    }

    /// Three backticks with no backtick after them on the line, or three tildes.
    private static func isFence(_ line: [UInt8]) -> Bool {
        let run = line.prefix { $0 == line[0] }.count
        return run >= 3 && (line[0] == "~" || !line[run...].contains(line[0]))
    }

    /// `[label]:` would be a link reference definition or a footnote.
    static func isDefinition(_ line: [UInt8]) -> Bool {
        guard line.first == UInt8(ascii: "[") else { return false }
        var close = 1
        while close < line.count, line[close] != "]" { close += line[close] == ASCII.backslash ? 2 : 1 }
        return close + 1 < line.count && line[close + 1] == ":"
    }

    /// Whether a text and its translation begin with the same label and colon, `[#12]: Add logging`, which define
    /// nothing.
    ///
    /// No definition are more words than an address and a title (CommonMark 0.31, section 4.7).
    static func keepsLabel(of source: TextSlice, in target: TextSlice) -> Bool {
        guard let label = definitionStart(source.bytes), let other = definitionStart(target.bytes),
            label == other,
            label.dropFirst().first != UInt8(ascii: "^")
        else { return false }
        let rest = target.bytes.dropFirst(label.count).drop(while: ASCII.isWhitespace)
        let behind = rest.drop { !ASCII.isWhitespace($0) }.drop(while: ASCII.isWhitespace)
        return behind.first.map { !"\"'(".utf8.contains($0) } ?? false
    }

    /// `[label]:` at the beginning of a text.
    private static func definitionStart(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let line = Array(text.prefix { $0 != ASCII.lineFeed })
        guard isDefinition(line), let colon = text.firstRange(of: "]:".utf8) else { return nil }
        return text[..<colon.upperBound]
    }

    /// `[ ] ` or `[x] ` would tick off a list item (GFM 0.29, section 5.3).
    private static func isCheckbox(_ line: [UInt8]) -> Bool {
        line.count >= 3 && (ASCII.isBlank(line[1]) || line[1] | 0x20 == "x") && line[2] == "]"
            && isEndOrBlank(line, 3)
    }

    /// The delimiter after 1 to 9 digits.
    private static func orderedMark(_ line: [UInt8]) -> Int? {
        let digits = line.prefix(while: ASCII.isDigit).count
        guard digits <= 9, digits < line.count, line[digits] == "." || line[digits] == ")" else { return nil }
        return isEndOrBlank(line, digits + 1) ? digits : nil
    }

    private static func isEndOrBlank(_ line: [UInt8], _ offset: Int) -> Bool {
        offset >= line.count || ASCII.isWhitespace(line[offset])
    }

    /// Whether a text and its translation begin with the same tag of a block's kind, in the middle of a paragraph.
    ///
    /// Where that tag begins no block in the source, it begins none in the translation.
    static func keepsTag(of source: TextSlice, in target: TextSlice) -> Bool {
        guard let name = blockTag(source.bytes),
            let other = blockTag(target.bytes.drop(while: ASCII.isWhitespace))
        else { return false }
        return name == other
    }

    /// `div` or `/div` of a tag of the kinds 1 and 6 that a text begins with.
    private static func blockTag(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        guard text.first == UInt8(ascii: "<") else { return nil }
        let rest = text.dropFirst()
        let slash = rest.prefix { $0 == UInt8(ascii: "/") }
        let name = rest.dropFirst(slash.count).prefix(while: ASCII.isAlphanumeric)
        let lowercased = name.map(ASCII.lowercased)
        guard slash.count < 2, name.endIndex < text.endIndex,
            ASCII.isWhitespace(text[name.endIndex]) || text[name.endIndex] == ">",
            blockNames.contains(String(decoding: lowercased, as: UTF8.self))
        else { return nil }
        return slash + lowercased
    }

    /// Kinds 1 to 6 of CommonMark 0.31, section 4.6, and kind 7 (a complete tag alone on its line).
    private static func isHTMLBlock(_ line: [UInt8], interrupting: Bool) -> Bool {
        guard line.count > 1 else { return false }
        if line[1] == "!" || line[1] == "?" { return true }
        let nameStart = line[1] == "/" ? 2 : 1
        let name = line[nameStart...].prefix(while: ASCII.isAlphanumeric)
        let isNameEnd = isEndOrBlank(line, name.endIndex) || line[name.endIndex] == ">" || line[name.endIndex] == "/"
        if isNameEnd, blockNames.contains(String(decoding: name, as: UTF8.self).lowercased()) { return true }
        if interrupting { return false }
        guard let tag = InlineScanner.spans(in: line).first, tag.kind == .htmlTag, tag.range.start == 0 else {
            return false
        }
        return line[tag.range.end...].allSatisfy(ASCII.isBlank)
    }

    private static let blockNames: Set<String> = Set(
        """
        address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl \
        dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend \
        li link main menu menuitem nav noframes ol optgroup option p param pre script search section style summary \
        table tbody td textarea tfoot th thead title tr track ul
        """.split(separator: " ").map(String.init))
}
