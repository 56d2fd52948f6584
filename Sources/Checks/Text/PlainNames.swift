import MarkdownSyntax
import SourceText

/// Names that programs know, where they stand in prose and not in code: `--option`, `/usr/share`, `report.txt`,
/// `main()`, `snake_case`, and what stands in tags for code of DocBook (`<filename>`, `<command>`) or in `C<…>` and
/// `F<…>` of POD.
struct PlainNames {
    private(set) var ranges: [ByteRange] = []

    init(in text: CheckedText) {
        guard Self.mayBeIn(text.bytes) else { return }
        for token in Self.tokens(in: text.prose, ByteRange(0, text.count)) where Self.isName(token, text.bytes) {
            ranges.append(token)
        }
        if text.traits.contains(.angleBrackets) { addMarked(text) }
    }

    /// The words of a text that names are made of: letters and digits of ASCII with `-`, `_`, `.`, `/` and `~`.
    static func tokens(in bytes: [UInt8], _ range: ByteRange) -> [ByteRange] {
        var found: [ByteRange] = []
        var index = range.start
        while index < range.end {
            guard isNameByte(bytes[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < range.end, isNameByte(bytes[index]) { index += 1 }
            var end = index
            while end > start, bytes[end - 1] == "." || bytes[end - 1] == "-" { end -= 1 }
            // Longer ones are no names of people.
            if 4...200 ~= end - start { found.append(ByteRange(start, end)) }
        }
        return found
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || byte == "-" || byte == "_" || byte == "." || byte == "/" || byte == "~"
    }

    /// Whether a mark of names stands before a letter or another mark: in few sentences.
    private static func mayBeIn(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<max(0, bytes.count - 1) {
                switch bytes[index] {
                case 0x2D: if bytes[index + 1] == 0x2D { return true }
                case 0x2F, 0x5F, 0x2E: if ASCII.isAlphanumeric(bytes[index + 1]) { return true }
                case 0x3C, 0x28: if index > 0, ASCII.isAlphanumeric(bytes[index - 1]) { return true }
                case 0x3E: if ASCII.isAlphanumeric(bytes[index + 1]) { return true }
                default: break
                }
            }
            return false
        }
    }

    private static func isName(_ token: ByteRange, _ bytes: [UInt8]) -> Bool {
        let name = bytes[token.range]
        let letters = name.count(where: ASCII.isLetter)
        if letters < 2 { return false }
        if name.starts(with: "--".utf8) { return ASCII.isLetter(name[token.start + 2]) }
        if bytes[token.end...].starts(with: "()".utf8) { return true }
        let last = name.split(separator: UInt8(ascii: "/")).last ?? name
        let hasEnding = hasEnding(last)
        if name.contains(UInt8(ascii: "/")) {
            return hasEnding || ["/", "~/", "./", "../"].contains { name.starts(with: $0.utf8) }
        }
        return hasEnding || zip(name.dropFirst(), name.dropFirst(2)).contains { $0 == "_" && ASCII.isAlphanumeric($1) }
    }

    /// Whether a name of two letters and more ends like that of a file, `.txt`.
    private static func hasEnding(_ name: ArraySlice<UInt8>) -> Bool {
        guard let point = name.lastIndex(of: UInt8(ascii: ".")), point - name.startIndex >= 2 else { return false }
        let ending = name[(point + 1)...]
        return 2...4 ~= ending.count && ending.first.map { 0x61...0x7A ~= $0 } ?? false
            && ending.allSatisfy { 0x61...0x7A ~= $0 || ASCII.isDigit($0) }
    }

    // MARK: Names in marks

    private mutating func addMarked(_ text: CheckedText) {
        let tags = text.codes.pieces(of: .tag)
        for (opener, closer) in zip(tags, tags.dropFirst()) where opener.range.end < closer.range.start {
            let (one, two) = (HTMLTag(text.bytes, opener.range), HTMLTag(text.bytes, closer.range))
            guard !one.isClosing, two.isClosing, case let name = one.lowercasedName(in: text.bytes),
                name == two.lowercasedName(in: text.bytes), Self.elements.contains(name)
            else { continue }
            ranges += Self.tokens(in: text.bytes, ByteRange(opener.range.end, closer.range.start))
        }
        for mark in text.podMarks where mark.letter == "C" || mark.letter == "F" {
            ranges += Self.tokens(in: text.bytes, mark.content)
        }
    }

    /// Elements of DocBook 4.5 whose content a program reads.
    private static let elements: Set<String> = [
        "classname", "command", "computeroutput", "constant", "envar", "filename", "function", "icode", "literal",
        "option", "package", "parameter", "prompt", "systemitem", "userinput", "varname",
    ]
}

/// A formatting code of Perl's POD, `B<bold>`, `C<< code >>` (perlpod, "Formatting Codes").
struct PodMark {
    let letter: UInt8
    /// From the letter to the byte behind the brackets.
    let range: ByteRange
    let content: ByteRange

    /// So many marks of a text are looked at, and so far their ends are looked for: no text of people has more.
    private static let (most, longest) = (400, 4_000)

    static func all(in bytes: [UInt8]) -> [PodMark] {
        var found: [PodMark] = []
        for open in bytes.places(of: [0x3C]).prefix(most) {
            guard open > 0, "BCEFILSXZ".utf8.contains(bytes[open - 1]),
                open == 1 || !ASCII.isAlphanumeric(bytes[open - 2]) && bytes[open - 2] != "<" || isInner(bytes, open),
                let mark = mark(in: bytes, at: open)
            else { continue }
            found.append(mark)
        }
        return found
    }

    private static func mark(in bytes: [UInt8], at open: Int) -> PodMark? {
        let limit = min(bytes.count, open + longest)
        let start = bytes[open..<limit].firstIndex { $0 != "<" } ?? limit
        let brackets = [UInt8](repeating: UInt8(ascii: ">"), count: start - open)
        guard let end = bytes[start..<limit].firstRange(of: brackets)?.lowerBound, end > start else { return nil }
        // `B<sub>12</sub>` is HTML.
        let name = String(decoding: bytes[start..<min(end, start + 16)].map(ASCII.lowercased), as: UTF8.self)
        if HTMLNames.isElement(name), bytes.firstRange(of: "</\(name)>".utf8) != nil { return nil }
        return PodMark(
            letter: bytes[open - 1], range: ByteRange(open - 1, end + brackets.count), content: ByteRange(start, end))
    }

    /// Whether it stands at once in another one: `S<I<text>>`.
    private static func isInner(_ bytes: [UInt8], _ open: Int) -> Bool {
        open > 2 && bytes[open - 2] == "<" && "BCEFILSXZ".utf8.contains(bytes[open - 3])
    }
}
