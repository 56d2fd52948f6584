import Testing

@testable import MarkdownSyntax

/// Texts that no person writes: each is read in bounded time, or refused by ``MarkdownLimits``.
@Suite struct PathologicalTextTests {
    static let count = 20_000

    /// Each repeated to 100,000 bytes.
    static let units = [
        "[", "]", "![", "[a](", "[a](<b", "[a][", "[a](b \"", "[a](b (", "[^", "[^a] ", "*a ", "a* ", "_a ", "**a ",
        "~~a ", "*a _b **c __d ~~e ", "a**b c* ", "*a_ ", "x**x*x_x__x~~x", "`a``b", "<", "<a ", "<a b=\"", "x<!-- ",
        "x<?", "x<!A ", "x<![CDATA[", "</a", "<http:", "<a@b.", "{{", "{%", "{{ a\n", "$", "&", "\\", "~", "|", "|a\n",
        "\0",
        "[a]: b\n", "[a]: b \"\n", "[^a]: b\n\n", "- a\n", "- [ ] a\n", "> a\n", "\n", "  \n", "a  \n", "```\n",
        "<div>\n", "# a\n",
    ]

    static let texts: [(name: String, text: String)] =
        units.map { ($0, String(repeating: $0, count: 100_000 / $0.utf8.count)) }
        + [
            ("brackets in pairs", nested("[", "]")), ("links in links", nested("[", "](u)")),
            ("images in images", nested("![", "](u)")), ("emphasis around emphasis", nested("*a ", " a*")),
            (
                "emphasis around many pairs",
                String(repeating: "*a ", count: count / 5) + String(repeating: "_b_ ", count: count / 5)
                    + String(repeating: "c* ", count: count / 5)
            ),
            (
                "links behind image brackets",
                String(repeating: "![", count: count / 2) + String(repeating: "[[a](b)", count: count / 2)
            ),
            ("a long run", String(repeating: "*", count: count) + "a" + String(repeating: "*", count: count)),
            ("backticks of growing length", (1...1_000).map { "e" + String(repeating: "`", count: $0) }.joined()),
        ]

    private static func nested(_ open: String, _ close: String) -> String {
        String(repeating: open, count: count) + "a" + String(repeating: close, count: count)
    }

    @Test(.timeLimit(.minutes(10)), arguments: texts.map(\.name))
    func `inline marks are scanned in bounded time`(name: String) throws {
        let text = Array(try #require(Self.texts.first { $0.name == name }).text.utf8)
        let clock = ContinuousClock()
        var count = 0
        let time = clock.measure { count = InlineScanner.spans(in: text).count }
        #expect(count <= text.count)
        #expect(time < .seconds(20), "\(time)")
    }

    @Test(.timeLimit(.minutes(10)), arguments: texts.map(\.name))
    func `a text is parsed in bounded time, or refused`(name: String) throws {
        let text = Array(try #require(Self.texts.first { $0.name == name }).text.utf8)
        let clock = ContinuousClock()
        let time = clock.measure {
            if MarkdownLimits.fault(in: text) == nil { #expect(!MarkdownParser().tree(of: text).nodes.isEmpty) }
        }
        #expect(time < .seconds(20), "\(time)")
    }

    @Test(arguments: [("*a ", " a*"), ("![", "](u)"), ("**a _b ", "_**")])
    func `text that is nested too deeply is kept without its markup`(open: String, close: String) {
        let depth = 2_000
        let text = String(repeating: open, count: depth) + "core" + String(repeating: close, count: depth)
        let tree = MarkdownParser().tree(of: Array(text.utf8))
        #expect(String(decoding: tree.plainText(of: 0), as: UTF8.self).contains("core"))
        #expect(tree.nodes.indices.allSatisfy { tree.nodes[$0].end > $0 && tree.nodes[$0].end <= tree.nodes.count })
    }
}
