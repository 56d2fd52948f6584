import Articles
import MarkdownSyntax
import SourceText
import YAMLSyntax

/// What must not change when an article is translated: its kinds of blocks and the keys of its front matter.
///
/// Footnotes are left out: one whose reference a translation leaves out is not in the tree.
struct BlockShape: Equatable {
    private(set) var lines: [String] = []

    init(of article: Article) {
        let tree = MarkdownParser().tree(of: article.file, from: article.bodyRange.start)
        if let root = article.metadata { addKeys(of: root, "") }
        var index = 0
        while index < tree.nodes.count {
            let node = tree.nodes[index]
            if case .footnoteDefinition = node.kind {
                index = node.end
                continue
            }
            if node.range != nil { lines.append(Self.name(of: node.kind)) }
            index += 1
        }
    }

    /// The text of HTML is translated.
    private static func name(of kind: MarkdownKind) -> String {
        if case .htmlBlock = kind { return "htmlBlock" }
        return "\(kind)"
    }

    /// The first place where two texts differ, or nil.
    func difference(from other: BlockShape) -> String? {
        for index in 0..<max(lines.count, other.lines.count) {
            let line = index < lines.count ? lines[index] : "nothing"
            let wanted = index < other.lines.count ? other.lines[index] : "nothing"
            if line != wanted { return "\(line) instead of \(wanted) at \(index)" }
        }
        return nil
    }

    private mutating func addKeys(of node: YAMLNode, _ path: String) {
        switch node.kind {
        case .scalar: lines.append(path)
        case .sequence(let items): for (index, item) in items.enumerated() { addKeys(of: item, "\(path)[\(index)]") }
        case .mapping(let pairs): for pair in pairs { addKeys(of: pair.value, "\(path).\(pair.key.text)") }
        }
    }
}
