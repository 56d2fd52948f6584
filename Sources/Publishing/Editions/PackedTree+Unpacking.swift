import MarkdownSyntax
import SourceText

extension PackedTree {
    /// The tree again; its texts share this one's bytes.
    var unpacked: MarkdownTree {
        var reader = PackedTreeReader(bytes: bytes)
        return MarkdownTree(nodes: reader.nodes())
    }
}

/// Reads what ``PackedTree`` wrote.
private struct PackedTreeReader {
    let bytes: [UInt8]
    private var offset = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func nodes() -> [MarkdownNode] {
        var nodes: [MarkdownNode] = []
        nodes.reserveCapacity(bytes.count / 16)
        // The indices of the open nodes, innermost last.
        var open: [Int] = []
        while offset < bytes.count {
            let first = bytes[offset]
            offset += 1
            guard let mark = PackedTree.Mark(rawValue: first) else {
                if let closed = open.popLast() { nodes[closed].end = nodes.count }
                continue
            }
            if !mark.isLeaf { open.append(nodes.count) }
            nodes.append(node(mark, end: nodes.count + 1))
        }
        // What is open at the end is ended by it.
        for index in open { nodes[index].end = nodes.count }
        return nodes
    }

    private mutating func node(_ mark: PackedTree.Mark, end: Int) -> MarkdownNode {
        guard mark == .heading else { return MarkdownNode(kind: kind(mark), end: end) }
        let level = number()
        return MarkdownNode(kind: .heading(level: level), end: end, id: number() == 1 ? text() : nil)
    }

    private mutating func kind(_ mark: PackedTree.Mark) -> MarkdownKind {
        switch mark {
        case .document: .document
        case .blockQuote: .blockQuote
        case .bulletList: .list(ordered: false, start: number(), tight: number() == 1)
        case .orderedList: .list(ordered: true, start: number(), tight: number() == 1)
        case .item: .item(checked: [nil, false, true][min(number(), 2)])
        case .paragraph: .paragraph
        case .heading: .heading(level: number())
        case .codeBlock: .codeBlock(info: text(), literal: text())
        case .htmlBlock: .htmlBlock(text())
        case .thematicBreak: .thematicBreak
        case .table: .table
        case .tableRow: .tableRow(isHeader: number() == 1)
        case .tableCell: .tableCell(alignment: TableAlignment(rawValue: UInt8(number())) ?? .none)
        case .footnoteDefinition: footnoteDefinition()
        case .text: .text(text())
        case .softBreak: .softBreak
        case .lineBreak: .lineBreak
        case .code: .code(text())
        case .htmlInline: .htmlInline(text())
        case .emphasis: .emphasis
        case .strong: .strong
        case .strikethrough: .strikethrough
        case .link: .link(destination: text(), title: text())
        case .image: .image(destination: text(), title: text())
        case .footnoteReference: .footnoteReference(number: number(), occurrence: number())
        }
    }

    private mutating func footnoteDefinition() -> MarkdownKind {
        let number = number()
        return .footnoteDefinition(label: text(), number: number)
    }

    private mutating func number() -> Int {
        bytes.withUnsafeBufferPointer { Varint.read($0, at: &offset) } ?? 0
    }

    private mutating func text() -> TextSlice {
        let count = number()
        defer { offset += count }
        return TextSlice(bytes[offset..<offset + count])
    }
}
