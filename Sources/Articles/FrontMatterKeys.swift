import SourceText
import YAMLSyntax

extension YAMLNode {
    /// The mapping of a front matter with the keys that Parlance knows as it knows them: `Title` is read as `title`, as
    /// Hugo does, unless there is a `title` too.
    ///
    /// The bytes of the file stay as they are written.
    var withPlainKeys: YAMLNode {
        guard let pairs, pairs.contains(where: { $0.key.hasCapitals }) else { return self }
        var known = Set(pairs.map(\.key.text))
        var node = self
        node.kind = .mapping(
            pairs.map { pair in
                let plain = pair.key.text.lowercased()
                guard pair.key.hasCapitals, FrontMatterReader.plainKeys.contains(plain), known.insert(plain).inserted,
                    var scalar = pair.key.scalar
                else { return pair }
                scalar.value = TextSlice(plain)
                var pair = pair
                pair.key.kind = .scalar(scalar)
                return pair
            })
        return node
    }

    private var hasCapitals: Bool { scalar?.value.bytes.contains(where: ASCII.isUppercase) ?? false }
}

extension FrontMatterReader {
    fileprivate static let plainKeys = Set(keys + ["author"])
}
