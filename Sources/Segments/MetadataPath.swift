import Articles
import SourceText
import YAMLSyntax

/// The path of translatable values in the front matter: `title`, `image.alt`, `faq.question`.
///
/// A list on the way stands for each of its items: `faq.question` is the question of every item of `faq`. `*` stands
/// for any key: `gallery.*.caption`.
package struct MetadataPath: Hashable, Sendable {
    package let keys: [String]

    /// Keys divided by full stops.
    package init(_ text: String) { keys = text.split(separator: ".").map(String.init) }

    package var text: String { keys.joined(separator: ".") }

    /// What is translated where a workspace does not say otherwise.
    package static let standard = [
        "title", "subtitle", "linkTitle", "description", "summary", "excerpt", "image.alt", "image.caption", "tags",
        "faq.question", "faq.answer",
    ].map(MetadataPath.init)
}

/// One translatable scalar of an article's front matter.
struct MetadataValue {
    var path: MetadataPath
    var node: YAMLNode
    var text: TextSlice
    /// The number of the list item it belongs to, from 1; nil outside of lists.
    var item: Int?

    var key: String { path.keys[0] }
    var place: String {
        let key = path.keys.last ?? ""
        guard let item else { return path.keys.joined(separator: " · ") }
        return path.keys.count > 1 ? "\(path.keys[0]) \(item) · \(key)" : "\(key) \(item)"
    }
}

extension Segmenter {
    /// The translatable values of a front matter, in the order of the file.
    func metadataValues(of root: YAMLNode) -> [MetadataValue] {
        var values: [MetadataValue] = []
        for path in metadataPaths { collect(path, path.keys[...], root, item: nil, &values) }
        return values.sorted { $0.node.range.start < $1.node.range.start }
    }

    private func collect(
        _ path: MetadataPath, _ rest: ArraySlice<String>, _ node: YAMLNode, item: Int?, _ values: inout [MetadataValue]
    ) {
        // What an alias repeats is translated where its anchor stands.
        if node.isAlias { return }
        switch node.kind {
        case .sequence(let items):
            for (index, child) in items.enumerated() {
                collect(path, rest, child, item: index + 1, &values)
            }
        case .mapping(let pairs):
            guard let key = rest.first else {
                // A topic that another generator writes with more than its label.
                guard sharedKeys.contains(path.keys[0]), let name = node.named else { return }
                return collect(path, rest, name, item: item, &values)
            }
            for pair in pairs where key == "*" || pair.key.hasText(key) {
                collect(path, rest.dropFirst(), pair.value, item: item, &values)
            }
        case .scalar(let scalar):
            guard rest.isEmpty, !scalar.value.isBlank, !scalar.isNull, scalar.bool == nil else { return }
            values.append(MetadataValue(path: path, node: node, text: scalar.value, item: item))
        }
    }
}
