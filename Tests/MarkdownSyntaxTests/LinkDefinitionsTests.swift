import SourceText
import Testing

@testable import MarkdownSyntax

@Suite struct LinkDefinitionsTests {
    private func definitions(_ text: String) -> (LinkDefinitions, SourceFile) {
        let file = SourceFile(path: "a.md", text: text)
        return (LinkDefinitions(of: MarkdownParser().tree(of: file), in: file), file)
    }

    @Test(
        arguments: [
            ("[a]: /x \"T\"\n", ["T"]), ("[a]:\n  /x\n  'T over\n  lines'\n", ["T over\n  lines"]),
            ("> - [a]: /x (T)\n", ["T"]), ("[a]: /x \"T\"\ntext\n", ["T"]), ("[a]: /x \"T\"\nhead\n===\n", ["T"]),
            ("text\n[a]: /x \"T\"\n", []), ("    [a]: /x \"T\"\n", []), ("```\n[a]: /x \"T\"\n```\n", []),
            ("[//]: # (a comment)\n", []), ("[comment]: <> (a comment)\n", []), ("[^a]: note \"T\"\n", []),
            ("[a]: /x\n[b]: /y 'T'\n\n[c]: /z \"U\"\n", ["T", "U"]), ("\u{FEFF}[a]: /x \"T\"\n", ["T"]),
            ("[^n]: [a]: /x \"T\"\n", ["T"]), ("x[^n]\n\n[^n]: [a]: /x \"T\"\n", ["T"]), ("[^n]: [a] \"T\"\n", []),
        ] as [(String, [String])])
    func `titles are found where CommonMark has definitions`(text: String, expected: [String]) {
        let (found, file) = definitions(text)
        #expect(found.titles.map { file.text($0).description } == expected)
    }

    @Test func `labels match without regard to case and white space`() {
        let (found, _) = definitions("[One  Two]: /x\n\n[ẞ]: /y\n")
        #expect(found.labels.contains("one\ntwo".utf8))
        #expect(found.labels.contains("SS".utf8))
        #expect(!found.labels.contains("three".utf8))
    }

    @Test(arguments: [
        ("[a]", "[a]: /x", 1), ("[a][b] [b]", "[b]: /x", 2), ("[a][b]", "[a]: /x", 0), ("![a]", "[a]: /x", 1),
        ("[x [a] y](/z)", "[a]: /x", 1), ("[^1](/x)", "", 1), ("text![^1]", "[^1]: note", 0),
    ])
    func `reference links are those of cmark`(text: String, definition: String, links: Int) {
        let (found, file) = definitions(text + "\n\n" + definition + "\n")
        let spans = InlineScanner.spans(in: Array(text.utf8), labels: found.labels)
        #expect(spans.filter { $0.kind == .link || $0.kind == .image }.count == links)
        let nodes = MarkdownParser().tree(of: file).nodes.filter { node in
            switch node.kind {
            case .link, .image: true
            default: false
            }
        }
        #expect(nodes.count == links)
    }
}
