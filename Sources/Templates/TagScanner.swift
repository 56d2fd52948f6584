import Diagnostics
import SourceText

/// Cuts a template's text into tags (Mustache manual, `mustache(5)`; the specification's core modules 1.4).
///
/// A tag that shows nothing and stands alone in its line takes the line with it. A tag with a mistake is
/// reported and left out; an unclosed one ends the scan.
struct TagScanner {
    private let file: SourceFile
    private let bytes: [UInt8]
    private var opening: [UInt8] = Array("{{".utf8)
    private var closing: [UInt8] = Array("}}".utf8)
    private(set) var tags: [Tag] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(_ file: SourceFile) {
        self.file = file
        bytes = file.bytes
        scan()
    }

    private mutating func scan() {
        var position = file.textStart
        while let start = find(opening, from: position) {
            guard let end = tag(at: start) else { return }
            position = end
        }
    }

    /// Reads the tag that begins at `start` and returns where it ends, or nil where the text ends before.
    private mutating func tag(at start: Int) -> Int? {
        var position = skipWhitespace(from: start + opening.count)
        let sigil = position < bytes.count ? bytes[position] : 0
        var closing = closing
        var kind = Tag.Kind.variable
        switch Unicode.Scalar(sigil) {
        case "#": kind = .section
        case "^": kind = .inverted
        case "/": kind = .close
        case ">": kind = .partial
        case "&": kind = .rawVariable
        case "!": kind = .silent
        case "{":
            kind = .rawVariable
            closing.insert(UInt8(ascii: "}"), at: 0)
        case "=":
            kind = .silent
            closing.insert(UInt8(ascii: "="), at: 0)
        default: position -= 1
        }
        position += 1
        guard let stop = find(closing, from: position) else {
            let line = file.lines.content(ofLine: file.lines.lineIndex(of: start))
            report(
                "unclosed-tag", ByteRange(start, max(line.end, start + opening.count)), "Tag is never closed",
                help: "close it with \"\(String(decoding: closing, as: UTF8.self))\"")
            return nil
        }
        let range = ByteRange(start, stop + closing.count)
        let content = trimmed(ByteRange(position, stop))
        if sigil == "=" {
            setDelimiters(content, tag: range)
        } else if kind != .silent, !isName(content, kind) {
            reportBadName(content, tag: range, kind)
            return range.end
        }
        let name = Tag.Name(text: kind == .silent ? "" : file.text(content).description, range: content)
        append(Tag(kind: kind, name: name, range: range, removed: range, indentation: ByteRange(start, start)))
        return range.end
    }

    private mutating func append(_ tag: Tag) {
        var tag = tag
        if tag.kind != .variable, tag.kind != .rawVariable {
            var start = tag.range.start
            while start > 0, ASCII.isBlank(bytes[start - 1]) { start -= 1 }
            var end = tag.range.end
            while end < bytes.count, ASCII.isBlank(bytes[end]) { end += 1 }
            let isFirst = start == file.textStart || bytes[start - 1] == ASCII.lineFeed
            if end + 1 < bytes.count, bytes[end] == ASCII.carriageReturn, bytes[end + 1] == ASCII.lineFeed { end += 1 }
            if isFirst, end == bytes.count || bytes[end] == ASCII.lineFeed {
                tag.isAlone = true
                tag.indentation = ByteRange(start, tag.range.start)
                tag.removed = ByteRange(start, min(end + 1, bytes.count))
            }
        }
        tags.append(tag)
    }

    // MARK: Names and delimiters

    /// Dotted names have no empty part and no whitespace; `.` alone is the current item.
    private func isName(_ content: ByteRange, _ kind: Tag.Kind) -> Bool {
        let name = bytes[content.range]
        if name.isEmpty || name.contains(where: ASCII.isWhitespace) { return false }
        if kind == .partial || name.elementsEqual(".".utf8) { return true }
        return name.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
    }

    private mutating func reportBadName(_ content: ByteRange, tag: ByteRange, _ kind: Tag.Kind) {
        if content.isEmpty {
            report("bad-tag-name", tag, "Tag has no name", help: "write a name between the delimiters")
        } else {
            report(
                "bad-tag-name", content, "Name in a tag has whitespace or an empty part",
                help: "write names as words joined by dots: \"article.title\"")
        }
    }

    private mutating func setDelimiters(_ content: ByteRange, tag: ByteRange) {
        let words = bytes[content.range].split(whereSeparator: ASCII.isWhitespace)
        guard words.count == 2, !words.contains(where: { $0.contains(UInt8(ascii: "=")) }) else {
            report(
                "bad-delimiters", tag, "Delimiters are not two words without \"=\"",
                help: "write the opening and the closing one: {{=<% %>=}}")
            return
        }
        opening = Array(words[0])
        closing = Array(words[1])
    }

    private mutating func report(_ id: String, _ range: ByteRange, _ summary: String, help: String) {
        diagnostics.append(Diagnostic(id, in: file, at: range, summary, help: help))
    }

    // MARK: Bytes

    private func find(_ needle: [UInt8], from start: Int) -> Int? {
        guard let first = needle.first else { return nil }
        return bytes.withUnsafeBufferPointer { text in
            var index = start
            while index + needle.count <= text.count {
                if text[index] == first, text[index..<index + needle.count].elementsEqual(needle) { return index }
                index += 1
            }
            return nil
        }
    }

    private func skipWhitespace(from start: Int) -> Int {
        var index = start
        while index < bytes.count, ASCII.isWhitespace(bytes[index]) { index += 1 }
        return index
    }

    private func trimmed(_ range: ByteRange) -> ByteRange {
        let start = min(skipWhitespace(from: range.start), range.end)
        var end = range.end
        while end > start, ASCII.isWhitespace(bytes[end - 1]) { end -= 1 }
        return ByteRange(start, end)
    }
}
