import MarkdownSyntax
import SourceText

/// A block of an article's body that holds text, with the author's directives for it.
struct TextBlock {
    var lines: [ByteRange]
    var markdownPlace: MarkdownPlace
    /// Where it stands, for people.
    var place: String
    var context: TextSlice?
    var notes: [String]

    /// The text blocks of `tree` in the order of the file.
    static func blocks(of tree: MarkdownTree) -> [TextBlock] {
        var collector = TextBlockCollector(tree: tree)
        collector.collect()
        return collector.blocks.sorted { $0.lines[0].start < $1.lines[0].start }
    }
}

/// Walks a tree once, keeping count of sections and kinds, and applying directives.
private struct TextBlockCollector {
    let tree: MarkdownTree
    private(set) var blocks: [TextBlock] = []

    private var ancestors: [Int] = []
    private var pending: [Directive] = []
    /// Directives in force, with the index after the last node they hold for.
    private var active: [(directive: Directive, end: Int)] = []
    private var section = 0
    private var counts: [String: Int] = [:]
    private var row = 0
    private var column = 0

    init(tree: MarkdownTree) { self.tree = tree }

    mutating func collect() {
        var index = 0
        while index < tree.nodes.count {
            let node = tree.nodes[index]
            while let last = ancestors.last, tree.nodes[last].end <= index { ancestors.removeLast() }
            active.removeAll { $0.end <= index }
            if case .htmlBlock(let html) = node.kind {
                if let directive = Directive(htmlBlock: html) { pending.append(directive) }
                index = node.end
                continue
            }
            if index > 0, !pending.isEmpty {
                active += pending.map { ($0, node.end) }
                pending = []
            }
            if active.contains(where: { $0.directive == .skip }) {
                index = node.end
                continue
            }
            visit(node, index)
            ancestors.append(index)
            index = isText(node) ? node.end : index + 1
        }
    }

    private func isText(_ node: MarkdownNode) -> Bool {
        switch node.kind {
        case .paragraph, .heading, .tableCell: true
        default: false
        }
    }

    private mutating func visit(_ node: MarkdownNode, _ index: Int) {
        switch node.kind {
        case .table: row = 0
        case .tableRow:
            row += 1
            column = 0
        case .tableCell:
            column += 1
            add(node, .tableCell, place: "\(sectionName) · table · row \(row) · column \(column)")
        case .heading(let level):
            if level <= 2 {
                section += 1
                counts = [:]
                add(node, .heading, place: "\(sectionName) · heading")
            } else {
                add(node, .heading, place: "\(sectionName) · \(counted("subheading"))")
            }
        case .paragraph: add(node, .paragraph, place: paragraphPlace(index))
        default: break
        }
    }

    private var sectionName: String { section == 0 ? "introduction" : "section \(section)" }

    private mutating func counted(_ kind: String) -> String {
        counts[kind, default: 0] += 1
        return "\(kind) \(counts[kind, default: 1])"
    }

    private mutating func paragraphPlace(_ index: Int) -> String {
        for ancestor in ancestors.reversed() {
            switch tree.nodes[ancestor].kind {
            case .footnoteDefinition(let label, _): return "footnote \(label)"
            case .item: return "\(sectionName) · \(counted("list item"))"
            case .blockQuote: return "\(sectionName) · \(counted("quote"))"
            default: continue
            }
        }
        let children = tree.children(of: index)
        if children.count == 1, case .image = tree.nodes[children[0]].kind {
            return "\(sectionName) · \(counted("figure"))"
        }
        return "\(sectionName) · \(counted("paragraph"))"
    }

    private mutating func add(_ node: MarkdownNode, _ markdownPlace: MarkdownPlace, place: String) {
        guard !node.lines.isEmpty else { return }
        // A heading without marks before its text is underlined: it begins and wraps like a paragraph.
        let isUnderlined = markdownPlace == .heading && node.lines[0].start == node.range?.start
        var block = TextBlock(
            lines: node.lines, markdownPlace: isUnderlined ? .paragraph : markdownPlace, place: place, notes: [])
        for (directive, _) in active {
            switch directive {
            case .note(let note): block.notes.append(note)
            case .context(let context): block.context = TextSlice(context)
            case .skip: break
            }
        }
        blocks.append(block)
    }
}
