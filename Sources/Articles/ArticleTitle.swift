package import MarkdownSyntax
package import SourceText
import YAMLSyntax

/// Where the title of an article comes from.
package enum ArticleTitle: Sendable, Equatable {
    /// A value of the front matter.
    case frontMatter
    /// The first heading of level 1 in the body; from its first byte to the end of its last line.
    case heading(ByteRange)
    /// The name of the file, made readable: nobody translates it.
    case fileName
}

extension MarkdownTree {
    /// The heading that is the title of an article whose front matter names none: the first of level 1 that stands in
    /// no other block and has a text.
    package var titleHeading: Int? {
        if nodes.isEmpty { return nil }
        return children(of: 0).first { index in
            nodes[index].kind == .heading(level: 1) && !plainText(of: index).allSatisfy(ASCII.isWhitespace)
        }
    }

    /// The tree without one of the blocks that stand in no other.
    package func without(block: Int) -> MarkdownTree {
        let removed = block..<nodes[block].end
        var tree = self
        for index in tree.nodes.indices where tree.nodes[index].end >= removed.upperBound {
            tree.nodes[index].end -= removed.count
        }
        tree.nodes.removeSubrange(removed)
        return tree
    }
}

extension ArticleTitle {
    /// The title of a body: its heading as Markdown of one line, and where that stands in the file; nil where it has
    /// none.
    static func heading(in file: SourceFile, from start: Int) -> (text: Located<String>, block: ByteRange)? {
        guard let node = headingNode(in: file, from: start), let block = node.range else { return nil }
        let lines = HeadingAttributes.trimmed(node.lines, in: file)
        guard let first = lines.first, let last = lines.last else { return nil }
        let text = lines.map { file.text($0).description }.joined(separator: " ")
        return (Located(text, at: ByteRange(first.start, last.end)), block)
    }

    private static func headingNode(in file: SourceFile, from start: Int) -> MarkdownNode? {
        guard let lineEnd = headingEnd(in: file.bytes, from: start) else { return nil }
        // Most bodies begin with their title: what stands after a heading does not change it, unless it has a link.
        let head = MarkdownParser().tree(of: file, from: start, to: lineEnd)
        if let node = head.titleHeading.map({ head.nodes[$0] }),
            !node.lines.contains(where: { file.bytes[$0.range].contains(UInt8(ascii: "[")) })
        {
            return node
        }
        let tree = MarkdownParser().tree(of: file, from: start)
        return tree.titleHeading.map { tree.nodes[$0] }
    }

    /// The end of the first line that looks like a heading of level 1, or like the line under one: `# Title`, `===`.
    private static func headingEnd(in bytes: [UInt8], from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            var line = start
            while line < bytes.count {
                let end = ByteSearch.lineEnd(in: bytes, from: line, to: bytes.count)
                var mark = line
                while mark < end, mark < line + 3, bytes[mark] == ASCII.space { mark += 1 }
                if mark < end {
                    let isUnderline = bytes[mark] == "="
                    let isOpened = bytes[mark] == "#" && (mark + 1 == end || ASCII.isBlank(bytes[mark + 1]))
                    if isUnderline || isOpened { return end }
                }
                line = end + 1
            }
            return nil
        }
    }

    /// The last part of an id as a person would write it: "sleeping-well" as "Sleeping well".
    ///
    /// The day in front of a post's name (`2024-05-01-bread`, as Jekyll names posts) is no part of the title.
    static func readable(_ id: String) -> String {
        let name = MarkdownName.withoutDay(id.split(separator: "/").last ?? "")
        let words = name.split { $0 == "-" || $0 == "_" || $0 == " " }.joined(separator: " ")
        if words.isEmpty { return String(name) }
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}

extension Article {
    /// Takes the title from the body or, where that has none, from the file's name.
    mutating func takeTitle() {
        if let heading = ArticleTitle.heading(in: file, from: bodyRange.start) {
            frontMatter.title = heading.text
            titlePlace = .heading(heading.block)
        } else {
            frontMatter.title = Located(
                ArticleTitle.readable(id), at: ByteRange(bodyRange.start, bodyRange.start))
            titlePlace = .fileName
        }
    }
}
