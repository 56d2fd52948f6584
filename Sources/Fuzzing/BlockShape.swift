package import Articles
import MarkdownSyntax
import SourceText
import YAMLSyntax

/// What must not change when an article is translated: its kinds of blocks and the keys of its front matter.
///
/// Footnotes are kept by label and compared only where both texts have them: one whose reference a translation
/// leaves out is not in the tree.
package struct BlockShape {
    private var lines: [String]
    private var footnotes: [String: [String]] = [:]

    package init(of article: Article) {
        self.init(of: article.file, from: article.bodyRange.start)
        lines.insert(contentsOf: article.metadata.map { Self.keys(of: $0, "") } ?? [], at: 0)
    }

    /// - Parameter isInOpenBox: whether the text begins in a box in the box that it is the inside of.
    private init(of file: SourceFile, from start: Int = 0, isInOpenBox: Bool = false) {
        let tree = MarkdownParser().tree(of: file, from: start)
        lines = []
        var footnote: (label: String, end: Int)?
        for (index, node) in tree.nodes.enumerated() {
            if let end = footnote?.end, end <= index { footnote = nil }
            if case .footnoteDefinition(let label, _) = node.kind { footnote = (label.description, node.end) }
            guard let name = Self.indented(index, tree, file, isInOpenBox) ?? Self.name(of: node.kind) else { continue }
            if let footnote { footnotes[footnote.label, default: []].append(name) } else { lines.append(name) }
        }
    }

    /// The blocks of what a box or definition goes on with, which is code to CommonMark; nil for all else.
    private static func indented(
        _ index: Int, _ tree: MarkdownTree, _ file: SourceFile, _ isInOpenBox: Bool
    ) -> String? {
        guard case .codeBlock(let info, let literal) = tree.nodes[index].kind, info.isEmpty else { return nil }
        func shape(isInOpenBox: Bool) -> String {
            let file = SourceFile(path: "", bytes: Array(literal.bytes))
            return "indented \(BlockShape(of: file, isInOpenBox: isInOpenBox).lines)"
        }
        if index == 1, isInOpenBox { return shape(isInOpenBox: false) }
        guard let before = tree.nodes[..<index].lastIndex(where: { $0.range != nil && $0.end <= index }) else {
            return nil
        }
        let lines = tree.nodes[before].lines
        switch tree.nodes[before].kind {
        case .htmlBlock: return "code or HTML"
        case .paragraph where ParagraphParts.opensIndentedBlocks(lines, in: file):
            return shape(isInOpenBox: ParagraphParts.opensInnerBox(lines, in: file))
        default: return nil
        }
    }

    package var countOfBlocks: Int { lines.count }

    /// The first place where two texts differ, or nil.
    package func difference(from other: BlockShape) -> String? {
        if let found = Self.difference(lines, other.lines) { return found }
        for (label, lines) in footnotes.sorted(by: { $0.key < $1.key }) {
            if let theirs = other.footnotes[label], let found = Self.difference(lines, theirs) {
                return "footnote \(label): \(found)"
            }
        }
        return nil
    }

    private static func difference(_ lines: [String], _ others: [String]) -> String? {
        for index in 0..<max(lines.count, others.count) {
            let line = index < lines.count ? lines[index] : "nothing"
            let other = index < others.count ? others[index] : "nothing"
            if line != other { return "\(line) instead of \(other) at \(index)" }
        }
        return nil
    }

    /// The block's kind with all that a translation must leave alone; nil for inlines.
    private static func name(of kind: MarkdownKind) -> String? {
        switch kind {
        case .htmlBlock: "htmlBlock"
        case .document, .blockQuote, .paragraph, .heading, .table, .tableRow, .tableCell, .thematicBreak, .item,
            .codeBlock, .list:
            "\(kind)"
        default: nil
        }
    }

    private static func keys(of node: YAMLNode, _ path: String) -> [String] {
        switch node.kind {
        case .scalar: [path]
        case .sequence(let items): items.enumerated().flatMap { keys(of: $1, path + "[\($0)]") }
        case .mapping(let pairs): pairs.flatMap { keys(of: $0.value, path + "." + $0.key.text) }
        }
    }
}
