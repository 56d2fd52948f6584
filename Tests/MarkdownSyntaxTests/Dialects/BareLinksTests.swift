import SourceText
import Testing

@testable import MarkdownSyntax

@Suite struct BareLinksTests {
    /// The pieces of a text, links as `[text](destination)`.
    private func linked(_ text: String) -> String {
        guard let pieces = BareLinks.pieces(of: TextSlice(text)) else { return text }
        return pieces.map { piece in
            piece.destination.map { "[\(piece.text)](\($0))" } ?? piece.text.description
        }.joined()
    }

    @Test(arguments: [
        ("See https://a.org/b?c=d&e#f.", "See [https://a.org/b?c=d&e#f](https://a.org/b?c=d&e#f)."),
        ("(http://a.org/x_(y))", "([http://a.org/x_(y)](http://a.org/x_(y)))"),
        ("www.a.org, HTTPS://B.org!", "[www.a.org](http://www.a.org), [HTTPS://B.org](HTTPS://B.org)!"),
        ("Write to a.b+c@d-e.org.", "Write to [a.b+c@d-e.org](mailto:a.b+c@d-e.org)."),
        ("ここ：https://a.org/あ、次", "ここ：[https://a.org/](https://a.org/)あ、次"),
        ("ftp://a.org", "[ftp://a.org](ftp://a.org)"),
        ("访问https://a.org。", "访问[https://a.org](https://a.org)。"),
        ("انظر https://a.org؟", "انظر [https://a.org](https://a.org)؟"),
    ])
    func `bare addresses are links without the punctuation behind them`(text: String, expected: String) {
        #expect(linked(text) == expected)
    }

    @Test(arguments: [
        "a: b", "12:30", "e.g. this", "react@18.2.0", "@name", "a@b", "http://", "javascript://x", "file:///etc",
        "www.",
        "C://dir", "",
    ])
    func `what only looks like an address stays text`(text: String) {
        #expect(linked(text) == text)
    }

    private func kinds(_ markdown: String, _ detail: MarkdownParser.Detail = .shown) -> [MarkdownKind] {
        MarkdownParser().tree(of: Array(markdown.utf8), detail: detail).nodes.map(\.kind)
    }

    private let link = MarkdownKind.link(destination: "https://a.org", title: .empty)

    @Test func `an address is a link on a page, also beside a task, and a text where segments are cut`() {
        #expect(kinds("https://a.org\n") == [.document, .paragraph, link, .text("https://a.org")])
        #expect(kinds("- [x] https://a.org\n").suffix(3) == [.paragraph, link, .text("https://a.org")])
        #expect(kinds("https://a.org\n", .inlines) == [.document, .paragraph, .text("https://a.org")])
    }

    @Test(arguments: ["[to https://b.org](https://a.org)", "[*https://b.org*](https://a.org)", "<https://a.org>"])
    func `a link holds no other link`(markdown: String) {
        #expect(kinds(markdown).count { if case .link = $0 { true } else { false } } == 1)
        #expect(kinds(markdown).contains(link))
    }

    @Test(arguments: ["`https://a.org`", "![https://a.org](b.png)", "<a href=\"x\">y</a>", "    https://a.org\n"])
    func `code, pictures and tags hold none`(markdown: String) {
        #expect(!kinds(markdown).contains(link))
    }
}
