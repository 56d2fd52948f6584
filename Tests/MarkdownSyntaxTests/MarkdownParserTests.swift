import SourceText
import Testing

@testable import MarkdownSyntax

@Suite struct MarkdownParserTests {
    /// The texts of all leaf blocks, each line in brackets, in the order of the file.
    private func leaves(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        let tree = MarkdownParser().tree(of: bytes)
        return tree.nodes.filter { !$0.lines.isEmpty }.sorted { $0.lines[0].start < $1.lines[0].start }.map { node in
            node.lines.map { "[" + String(decoding: bytes[$0.range], as: UTF8.self) + "]" }.joined()
        }
    }

    @Test func `a paragraph's lines lose their indentation and line ends`() {
        #expect(leaves("one\n   two\r\nthree") == ["[one][two][three]"])
    }

    @Test func `lines in a quote lose its marks, lazy lines have none`() {
        #expect(leaves("> a\n> b\nlazy\n>c") == ["[a][b][lazy][c]"])
    }

    @Test func `a mark with four blanks before it is text of a lazy line`() {
        #expect(leaves("> a\n     > b") == ["[a][> b]"])
    }

    @Test func `list items are found below their markers, tabs and nesting included`() {
        #expect(leaves("- a\n  b\n\n  c\n\n1.\tx\n\ty\n") == ["[a][b]", "[c]", "[x][y]"])
        #expect(leaves("- - a\n    b\n  > q\n  > r\n") == ["[a][b]", "[q][r]"])
        #expect(leaves("> 1. a\n>    b\n> c") == ["[a][b][c]"])
    }

    @Test func `headings lose their marks`() {
        #expect(leaves("## One ##\n\nTwo\nlines\n---\n\n# #\n\n### a#\n") == ["[One]", "[Two][lines]", "[a#]"])
    }

    @Test func `table cells are divided at pipes that are not escaped`() {
        let text = "| a | b |\n|---|:-:|\n| c \\| d | `e` |\n| only |\n"
        #expect(leaves(text) == ["[a]", "[b]", "[c \\| d]", "[`e`]", "[only]"])
    }

    @Test func `a table after lines of a paragraph leaves them to the paragraph`() {
        #expect(leaves("text\nmore\na | b\n--|--\n1 | 2\n") == ["[text][more]", "[a]", "[b]", "[1]", "[2]"])
    }

    @Test func `tables in a quote and in a list are found`() {
        #expect(leaves("> | a |\n> |---|\n> | b |\n\n- | c |\n  |---|\n") == ["[a]", "[b]", "[c]"])
    }

    @Test func `footnotes are numbered by their first reference`() {
        let tree = MarkdownParser().tree(of: Array("a[^x] b[^y] c[^x]\n\n[^y]: Y\n[^x]: X\n    more\n".utf8))
        let references = tree.nodes.compactMap { node -> [Int]? in
            guard case .footnoteReference(let number, let occurrence) = node.kind else { return nil }
            return [number, occurrence]
        }
        #expect(references == [[1, 1], [2, 1], [1, 2]])
        #expect(leaves("a[^x]\n\n[^x]: X\n    more\n") == ["[a[^x]]", "[X][more]"])
    }

    @Test func `task list items know whether they are checked`() {
        let tree = MarkdownParser().tree(of: Array("- [x] done\n- [ ] open\n- plain\n".utf8))
        let items = tree.nodes.compactMap { node -> Bool?? in
            guard case .item(let checked) = node.kind else { return nil }
            return .some(checked)
        }
        #expect(items == [true, false, nil])
        #expect(leaves("- [x] done\n  more\n") == ["[done][more]"])
    }

    @Test func `many threads that parse at once find each strikethrough`() async {
        let struck = Array(String(repeating: "a ~~b~~ *c*\n\n", count: 20).utf8)
        let plain = Array("a *b*\n".utf8)
        let counts = await withTaskGroup(of: Int.self) { group in
            for index in 0..<4_000 {
                group.addTask {
                    let tree = MarkdownParser().tree(of: index % 2 == 0 ? struck : plain)
                    return tree.nodes.count { $0.kind == .strikethrough }
                }
            }
            return await group.reduce(into: [Int: Int]()) { $0[$1, default: 0] += 1 }
        }
        #expect(counts == [20: 2_000, 0: 2_000])
    }

    @Test func `parsing may start in the middle of a file`() {
        let file = SourceFile(path: "a.md", text: "---\ntitle: x\n---\n\nBody é\n*b*\n")
        let tree = MarkdownParser().tree(of: file, from: 17)
        let lines = tree.nodes.flatMap(\.lines).map { file.text($0).description }
        #expect(lines == ["Body é", "*b*"])
    }

    @Test func `lines before a table are found where they stand, not at the top of the file`() {
        #expect(leaves("one\n\ntwo\na | b\n--|--\n") == ["[one]", "[two]", "[a]", "[b]"])
    }

    @Test func `a pipe after two backslashes does not divide cells either`() {
        #expect(leaves("| a |\n|---|\n| b \\\\| c |\n") == ["[a]", "[b \\\\| c]"])
    }

    @Test func `a box elsewhere on the line does not tick off a task`() {
        let tree = MarkdownParser().tree(of: Array("- [ ] open, see [x]\n- [X] done\n".utf8))
        let items = tree.nodes.compactMap { node -> Bool?? in
            guard case .item(let checked) = node.kind else { return nil }
            return .some(checked)
        }
        #expect(items == [false, true])
    }

    @Test func `footnotes know their labels`() {
        let tree = MarkdownParser().tree(of: Array("a[^x] b[^long-one]\n\n[^long-one]: Y [^ z]\n[^x]:\n    X\n".utf8))
        let labels = tree.nodes.compactMap { node -> String? in
            guard case .footnoteDefinition(let label, _) = node.kind else { return nil }
            return label.description
        }
        #expect(labels == ["x", "long-one"])
    }

    @Test func `a list in a footnote is found below its marker`() {
        #expect(leaves("a[^1]\n\n[^1]: - b\n      c\n") == ["[a[^1]]", "[b][c]"])
    }

    @Test(arguments: [
        "# One\n\nTwo *words*\nand more\n---\n\n- a\n\n  b `c`\n> q\nlazy\n\n***\n",
        "| a | *b* |\n|---|---|\n| c | d |\n\ntext\n| a | b |\n|---|---|", "last line without end", "*a*\n===",
        "# only\n", "[a]: /url 'title'\n![x](y)\n\n![alone](z)\n\n![not](z) alone\n",
        "    code\n\n<div>\n*html*\n</div>\n\nafter\n",
        "[a]: /url\n[b]: /url\n\n[a]: /again\nand text", "a note[^1]\n\n[^1]: *kept*\n", "- [x] done\n- [ ] not\n", "",
    ])
    func `a tree without inlines has the same blocks`(_ text: String) {
        let bytes = Array(text.utf8)
        let blocks = MarkdownParser().tree(of: bytes, detail: []).nodes.filter { $0.range != nil }
        let expected = MarkdownParser().tree(of: bytes).nodes.filter { $0.range != nil }
        #expect(blocks.map(\.kind) == expected.map(\.kind))
        #expect(blocks.map(\.range) == expected.map(\.range))
        #expect(blocks.map(\.lines) == expected.map(\.lines))
    }

    @Test func `a tree without inlines tells where an image stands alone`() {
        let tree = MarkdownParser().tree(
            of: Array("[a]: /url\n![x *y*](y)\n\n![not](z) alone\n\n*text*\n".utf8), detail: [])
        let paragraphs = tree.nodes.indices.filter { tree.nodes[$0].kind == .paragraph }
        #expect(paragraphs.map { tree.children(of: $0).count } == [1, 0, 0])
    }
}
