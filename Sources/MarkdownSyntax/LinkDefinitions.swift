package import SourceText

/// All link reference definitions of a text: what reference links may name, and the titles that readers see of them.
///
/// cmark takes them out of the tree. They are looked for at the beginning of paragraphs and on the lines that belong
/// to no leaf block. Linear in the text, and next to nothing where it has no `]:`.
package struct LinkDefinitions: Sendable {
    package private(set) var labels = LinkLabels()
    /// Titles in the file, without their quotation marks, in the order of the file.
    package private(set) var titles: [ByteRange] = []

    package init(of tree: MarkdownTree, in file: SourceFile, from start: Int = 0) {
        guard Self.mayHoldDefinitions(file.bytes, from: start) else { return }
        let table = tree.lines
        let first = table.lineIndex(of: start)
        var isCovered = [Bool](repeating: false, count: table.lineCount - first)
        var isInBox = false
        for node in tree.nodes {
            guard let range = node.range, Self.isLeaf(node.kind) else { continue }
            // What stands in a box of Python-Markdown is an indented block of code to CommonMark.
            if case .codeBlock(let info, _) = node.kind, info.isEmpty, isInBox { continue }
            isInBox = node.kind == .paragraph && ParagraphParts.opensIndentedBlocks(node.lines, in: file)
            let lines = table.lineIndex(of: range.start)...table.lineIndex(of: range.end)
            for line in lines where line >= first { isCovered[line - first] = true }
            if Self.mayBeginWithDefinitions(node.kind), let line = node.lines.first, file.bytes[line.start] == "[" {
                add(BlockText(node.lines, of: file))
            }
        }
        var gap: [ByteRange] = []
        for line in first..<table.lineCount {
            let content = isCovered[line - first] ? nil : Self.content(of: table.content(ofLine: line), in: file)
            if let content, !gap.isEmpty || file.bytes[content.start] == "[" {
                gap.append(content)
            } else if content == nil, !gap.isEmpty {
                add(BlockText(gap, of: file))
                gap = []
            }
        }
        if !gap.isEmpty { add(BlockText(gap, of: file)) }
        titles.sort { $0.start < $1.start }
    }

    private mutating func add(_ text: BlockText) {
        for definition in LinkReferenceDefinition.leading(in: text.bytes) {
            // A footnote that nothing refers to is no definition of a link.
            if text.bytes[definition.label.start] == "^" { continue }
            labels.insert(text.bytes[definition.label.range])
            // `[//]: # (comment)`: a way to write a comment.
            let destination = text.bytes[definition.destination.range]
            if destination.isEmpty || destination.elementsEqual("#".utf8) { continue }
            if let title = definition.title, !title.isEmpty { titles.append(text.fileRange(title)) }
        }
    }

    private static func mayHoldDefinitions(_ bytes: [UInt8], from start: Int) -> Bool {
        bytes.withUnsafeBufferPointer { buffer in
            var index = start
            while case let found = ByteSearch.first(UInt8(ascii: "]"), in: buffer, from: index, to: buffer.count),
                found + 1 < buffer.count
            {
                if buffer[found + 1] == ":" { return true }
                index = found + 1
            }
            return false
        }
    }

    /// A setext heading may, too.
    private static func mayBeginWithDefinitions(_ kind: MarkdownKind) -> Bool {
        switch kind {
        case .paragraph, .heading: true
        default: false
        }
    }

    private static func isLeaf(_ kind: MarkdownKind) -> Bool {
        switch kind {
        case .paragraph, .heading, .codeBlock, .htmlBlock, .thematicBreak, .table: true
        default: false
        }
    }

    /// A line without the blanks and the marks of quotes, lists and footnotes before its text; nil for one that has no
    /// text.
    private static func content(of range: ByteRange, in file: SourceFile) -> ByteRange? {
        let bytes = file.bytes
        var start = range.start
        while start < range.end {
            if ASCII.isBlank(bytes[start]) || bytes[start] == ">" {
                start += 1
                continue
            }
            if let end = footnoteMarkEnd(bytes[start..<range.end]) {
                start = end
                continue
            }
            var mark = start
            while mark < range.end, ASCII.isDigit(bytes[mark]) { mark += 1 }
            let isMark =
                mark == start
                ? mark < range.end && (bytes[mark] == "-" || bytes[mark] == "*" || bytes[mark] == "+")
                : mark < range.end && (bytes[mark] == "." || bytes[mark] == ")")
            guard isMark, mark + 1 < range.end, ASCII.isBlank(bytes[mark + 1]) else { break }
            start = mark + 1
        }
        return start < range.end ? ByteRange(start, range.end) : nil
    }

    /// The end of `[^label]:`.
    private static func footnoteMarkEnd(_ line: ArraySlice<UInt8>) -> Int? {
        guard line.starts(with: "[^".utf8), let close = line.firstIndex(of: UInt8(ascii: "]")),
            close + 1 < line.endIndex, line[close + 1] == ":", !line[..<close].contains(where: ASCII.isBlank)
        else { return nil }
        return close + 2
    }
}
