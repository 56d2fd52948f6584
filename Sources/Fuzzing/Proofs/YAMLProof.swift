import SourceText
import YAMLSyntax

/// YAML: nodes know their bytes, and a text written in place of any scalar is read back alone.
enum YAMLProof {
    /// Texts that plain scalars, quotes and blocks each have trouble with.
    private static let replacements: [String] = [
        "plain", "a: b", "# no", "it's \"quoted\"", "- item", "null", "12:30", "", " blank ", "two\nlines", "ends\n",
        "a\n\nb\n", "  indented\nless", "tab\there", "\u{85}\u{2028}\u{FEFF}", "[a, {b}]", "é 漢 😀", "\u{1}\u{7F}",
        "---", "...", "@at", "%percent", "a #b", "x:", "\\", "'", "a\r\nb", "!tag", "&a", "*a", "|", ">", "? a", "<<",
        "=", "\n", "\n\na", "a ", "a\n ", "a\n\tb", "\u{FFFE}x", "\u{E000}",
    ]

    static func prove(_ bytes: [UInt8]) throws(BrokenInvariant) {
        let file = SourceFile(path: "a.yaml", bytes: bytes)
        let (root, diagnostics) = YAMLParser.parse(file)
        try DiagnosticProof.prove(diagnostics, of: file)
        guard let root else { return }
        try provePlaces(root, in: file)
        guard file.textFault == nil, diagnostics.isEmpty, bytes.count < 4_000 else { return }
        let found = scalars(of: root)
        let table = values(of: root)
        guard found.count < 200 else { return }
        // A value that is left out has no bytes to stand in the place of.
        for index in stride(from: 0, to: found.count, by: 1 + found.count / 4) where !found[index].range.isEmpty {
            // Which texts are tried depends on the input, so that each run stays short.
            for step in 0..<6 {
                let text = replacements[(bytes.count + index * 7 + step * 11) % replacements.count]
                try proveWriting(text, inPlaceOf: index, found, table, file)
            }
        }
    }

    private static func provePlaces(_ node: YAMLNode, in file: SourceFile) throws(BrokenInvariant) {
        let range = node.range
        try require(range.start >= 0 && range.end <= file.bytes.count, "node at \(range) lies in the file")
        if node.isAlias { return }
        switch node.kind {
        case .scalar: break
        case .sequence(let items):
            for item in items { try proveChild(item, of: node, in: file) }
        case .mapping(let pairs):
            for pair in pairs {
                try proveChild(pair.key, of: node, in: file)
                try proveChild(pair.value, of: node, in: file)
            }
        }
    }

    private static func proveChild(
        _ child: YAMLNode, of parent: YAMLNode, in file: SourceFile
    ) throws(BrokenInvariant) {
        try require(parent.range.contains(child.range), "\(child.range) lies in its parent \(parent.range)")
        try provePlaces(child, in: file)
    }

    private static func proveWriting(
        _ text: String, inPlaceOf index: Int, _ scalars: [YAMLNode], _ values: [String], _ file: SourceFile
    ) throws(BrokenInvariant) {
        let node = scalars[index]
        let written = YAMLScalarWriter.bytes(of: Array(text.utf8), inPlaceOf: node, in: file)
        var edits = SourceEdits()
        edits.replace(node.range, with: written)
        let edited = SourceFile(path: "a.yaml", bytes: edits.applied(to: file.bytes))
        let claim = { "\(shown(file.bytes)) with \(shown(text.utf8)) at \(node.range) is \(shown(edited.bytes))" }
        guard let again = YAMLParser.parse(edited).node else {
            throw BrokenInvariant("\(claim()), which cannot be read")
        }
        let anchored = node.range.start
        var expected = values
        for (place, other) in places(of: values, scalars) where other.range.start == anchored && !other.isAlias {
            expected[place] = text
        }
        let found = Self.values(of: again)
        // What aliases repeat changes with their anchor: compare the number of values then.
        let hasAliases = file.bytes.contains(UInt8(ascii: "*"))
        try require(
            hasAliases ? found.count == expected.count : found == expected, "\(claim()), read as \(found)")
    }

    private static func places(of values: [String], _ scalars: [YAMLNode]) -> [(Int, YAMLNode)] {
        Array(zip(values.indices, scalars))
    }

    /// The values of all scalars that are no keys, in the order of the text, and the shape around them.
    private static func values(of node: YAMLNode) -> [String] { scalars(of: node).map(\.text) }

    private static func scalars(of node: YAMLNode) -> [YAMLNode] {
        if node.isAlias { return [] }
        switch node.kind {
        case .scalar: return [node]
        case .sequence(let items): return items.flatMap(scalars)
        case .mapping(let pairs): return pairs.flatMap { scalars(of: $0.value) }
        }
    }
}
