import SourceText
package import YAMLSyntax

extension YAMLNode {
    /// What names an item that other generators write as a mapping: the name of an author (`{name: Ada, url: …}`), the
    /// label of a topic (`{label: Bread, permalink: …}`), else the key by which they know it.
    ///
    /// The node itself where it is a text; nil where nothing names it.
    package var named: YAMLNode? {
        if scalar != nil { return isFilled ? self : nil }
        return ["name", "label", "key", "id"].lazy.compactMap { self[$0] }.first { $0.isFilled }
    }

    /// The address of a picture that is a mapping: `src` here, `url` in Astro, `path` in Jekyll.
    package var imageSource: YAMLNode? { self["src"] ?? self["url"] ?? self["path"] }

    /// Whether it is a text that says nothing; left in a list it says nothing of the others.
    var isEmptyText: Bool { scalar.map { $0.isNull || $0.value.isBlank } ?? false }

    private var isFilled: Bool { scalar.map { !$0.isNull && !$0.value.isBlank } ?? false }
}
