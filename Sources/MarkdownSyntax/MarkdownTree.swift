package import SourceText

/// A Markdown text as a tree of blocks and inlines, flat in document order.
///
/// `nodes[0]` is the document. A node's children follow it directly; `nodes[i].end` is the index after its last
/// descendant, so a walk is a loop and a subtree is a range. Blocks know their bytes in the file; inlines do not
/// (cmark's inline columns are not exact): see ``InlineScanner`` for places inside a block's text.
///
/// Footnote definitions stand at the end in the order of their first reference, as cmark puts them; those that
/// nothing refers to are not in the tree.
package struct MarkdownTree: Sendable {
    package var nodes: [MarkdownNode]

    /// The lines of the file.
    package let lines: LineTable

    package init(nodes: [MarkdownNode], lines: LineTable = LineTable([])) {
        self.nodes = nodes
        self.lines = lines
    }

    /// The indices of the children of `nodes[parent]`.
    package func children(of parent: Int) -> [Int] {
        var indices: [Int] = []
        var index = parent + 1
        while index < nodes[parent].end {
            indices.append(index)
            index = nodes[index].end
        }
        return indices
    }

    /// The text of all inlines below a node, markup dropped, breaks as spaces.
    package func plainText(of node: Int) -> [UInt8] {
        var output: [UInt8] = []
        // Texts are about so long where there are many.
        output.reserveCapacity((nodes[node].end - node) * 24)
        for index in node..<nodes[node].end {
            switch nodes[index].kind {
            case .text(let text), .code(let text): output.append(contentsOf: text.bytes)
            case .softBreak: if !joinsLines(at: index) { output.append(ASCII.space) }
            case .lineBreak: output.append(ASCII.space)
            default: break
            }
        }
        return output
    }

    /// Whether nothing may stand between the lines before and behind a soft break, where a browser would show a space.
    package func joinsLines(at softBreak: Int) -> Bool {
        guard softBreak + 1 < nodes.count, case .text(let before) = nodes[softBreak - 1].kind,
            case .text(let after) = nodes[softBreak + 1].kind
        else { return false }
        return EastAsianJoint.joins(before.bytes, after.bytes)
    }
}

/// One block or inline of a ``MarkdownTree``.
package struct MarkdownNode: Sendable {
    package var kind: MarkdownKind
    /// The index after the node's last descendant.
    package var end: Int
    /// The bytes of a block's text in the file, one range a line.
    ///
    /// Without the prefixes of its containers and without line ends; empty for all but paragraphs, headings, table
    /// cells, HTML blocks and, on request, code blocks.
    package var lines: [ByteRange] = []
    /// From a block's first byte to the end of its last line; nil for inlines.
    package var range: ByteRange?
    /// The id that an attribute list at its end gives a heading: `## Title {#id}`.
    package var id: TextSlice?

    package init(kind: MarkdownKind, end: Int, id: TextSlice? = nil) {
        self.kind = kind
        self.end = end
        self.id = id
    }
}

/// What a node is; payloads are already unescaped as cmark does it.
package enum MarkdownKind: Sendable, Equatable {
    case document
    case blockQuote
    case list(ordered: Bool, start: Int, tight: Bool)
    /// `checked` is nil but for task list items.
    case item(checked: Bool?)
    case paragraph
    case heading(level: Int)
    case codeBlock(info: TextSlice, literal: TextSlice)
    case htmlBlock(TextSlice)
    case thematicBreak
    case table
    case tableRow(isHeader: Bool)
    case tableCell(alignment: TableAlignment)
    /// `number` counts from 1 in the order of first references.
    case footnoteDefinition(label: TextSlice, number: Int)

    case text(TextSlice)
    case softBreak
    case lineBreak
    case code(TextSlice)
    case htmlInline(TextSlice)
    case emphasis
    case strong
    case strikethrough
    case link(destination: TextSlice, title: TextSlice)
    case image(destination: TextSlice, title: TextSlice)
    /// `number` is the definition's, `occurrence` counts the references to it from 1.
    case footnoteReference(number: Int, occurrence: Int)
}

/// The alignment of a table column.
package enum TableAlignment: UInt8, Sendable {
    case none
    case start
    case center
    case end
}
