import MarkdownSyntax
import SourceText

/// A Markdown tree in about as many bytes as its text has.
///
/// A node is a byte for its kind, its numbers, its texts, each after its length, then its children and a zero; kinds
/// that never have children end at once. The places of blocks in their file are not kept: trees of the detail
/// ``MarkdownParser/Detail/shown`` have none.
struct PackedTree: Sendable {
    private(set) var bytes: [UInt8] = []

    init(_ tree: MarkdownTree) {
        bytes.reserveCapacity(tree.nodes.count * 32)
        // Where the open nodes end, innermost last.
        var ends: [Int] = []
        for index in tree.nodes.indices {
            while let end = ends.last, end <= index {
                ends.removeLast()
                bytes.append(Self.end)
            }
            if !add(tree.nodes[index].kind, id: tree.nodes[index].id).isLeaf { ends.append(tree.nodes[index].end) }
        }
    }

    /// What a node's first byte says; zero ends the children of the node that is open.
    enum Mark: UInt8 {
        case document = 1
        case blockQuote, bulletList, orderedList, item, paragraph, heading, codeBlock, htmlBlock, thematicBreak
        case table, tableRow, tableCell, footnoteDefinition
        case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, strikethrough, link, image
        case footnoteReference

        var isLeaf: Bool {
            switch self {
            case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .htmlInline,
                .footnoteReference:
                true
            default: false
            }
        }
    }

    static let end: UInt8 = 0

    private mutating func add(_ kind: MarkdownKind, id: TextSlice?) -> Mark {
        switch kind {
        case .document: put(.document)
        case .blockQuote: put(.blockQuote)
        case .list(let isOrdered, let start, let isTight):
            put(isOrdered ? .orderedList : .bulletList, start, isTight ? 1 : 0)
        case .item(let checked): put(.item, checked.map { $0 ? 2 : 1 } ?? 0)
        case .paragraph: put(.paragraph)
        case .heading(let level): putHeading(level, id)
        case .codeBlock(let info, let literal): put(.codeBlock, info, literal)
        case .htmlBlock(let html): put(.htmlBlock, html)
        case .thematicBreak: put(.thematicBreak)
        case .table: put(.table)
        case .tableRow(let isHeader): put(.tableRow, isHeader ? 1 : 0)
        case .tableCell(let alignment): put(.tableCell, Int(alignment.rawValue))
        case .footnoteDefinition(let label, let number): putDefinition(number, label)
        case .text(let text): put(.text, text)
        case .softBreak: put(.softBreak)
        case .lineBreak: put(.lineBreak)
        case .code(let text): put(.code, text)
        case .htmlInline(let html): put(.htmlInline, html)
        case .emphasis: put(.emphasis)
        case .strong: put(.strong)
        case .strikethrough: put(.strikethrough)
        case .link(let destination, let title): put(.link, destination, title)
        case .image(let destination, let title): put(.image, destination, title)
        case .footnoteReference(let number, let occurrence): put(.footnoteReference, number, occurrence)
        }
    }

    private mutating func put(_ mark: Mark) -> Mark {
        bytes.append(mark.rawValue)
        return mark
    }

    private mutating func put(_ mark: Mark, _ first: Int, _ second: Int? = nil) -> Mark {
        bytes.append(mark.rawValue)
        Varint.append(first, to: &bytes)
        if let second { Varint.append(second, to: &bytes) }
        return mark
    }

    private mutating func put(_ mark: Mark, _ first: TextSlice, _ second: TextSlice? = nil) -> Mark {
        bytes.append(mark.rawValue)
        append(first)
        if let second { append(second) }
        return mark
    }

    private mutating func putHeading(_ level: Int, _ id: TextSlice?) -> Mark {
        let mark = put(.heading, level, id == nil ? 0 : 1)
        if let id { append(id) }
        return mark
    }

    private mutating func putDefinition(_ number: Int, _ label: TextSlice) -> Mark {
        let mark = put(.footnoteDefinition, number)
        append(label)
        return mark
    }

    private mutating func append(_ text: TextSlice) {
        Varint.append(text.count, to: &bytes)
        bytes.append(contentsOf: text.bytes)
    }
}
