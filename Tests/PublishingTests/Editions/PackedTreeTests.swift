import MarkdownSyntax
import Testing

@testable import Publishing

@Suite struct PackedTreeTests {
    @Test(arguments: [
        "",
        "# Title {#given}\n\n## Other\n\nA *b* **c** ~~d~~ `e` <i>f</i>  \ng\nh [i](j \"k\") ![l](m 'n').\n",
        "- a\n- b\n\n  c\n\n7. x\n8. y\n\n- [ ] open\n- [x] done\n",
        "> quote\n> > inner\n\n---\n\n```swift\nlet a = 1\n```\n\n    indented\n\n<div>\nraw\n</div>\n",
        "| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | 2 | 3 | 4 |\n",
        "One[^a], two[^b], one again[^a].\n\n[^a]: First.\n[^b]: Second\n\n    with a second paragraph.\n",
        "- - - a\n\n> - 1. deep\n",
    ])
    func `a tree that was packed is the same again`(markdown: String) {
        let tree = MarkdownParser().tree(of: Array(markdown.utf8), detail: .shown)
        let unpacked = PackedTree(tree).unpacked
        #expect(unpacked.nodes.map(\.kind) == tree.nodes.map(\.kind))
        #expect(unpacked.nodes.map(\.end) == tree.nodes.map(\.end))
        #expect(unpacked.nodes.map(\.id) == tree.nodes.map(\.id))
    }

    @Test func `numbers and texts of any length are kept`() {
        let long = String(repeating: "word ", count: 4000)
        let tree = MarkdownParser().tree(of: Array("999999999. \(long)end\n".utf8), detail: .shown)
        let unpacked = PackedTree(tree).unpacked
        #expect(unpacked.nodes.map(\.kind) == tree.nodes.map(\.kind))
        #expect(unpacked.nodes.contains { $0.kind == .list(ordered: true, start: 999_999_999, tight: true) })
    }
}
