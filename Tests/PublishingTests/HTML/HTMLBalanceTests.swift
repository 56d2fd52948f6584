import Articles
import SourceText
import Testing

@testable import Publishing

@Suite struct HTMLBalanceTests {
    private func balanced(_ html: String) -> String {
        String(decoding: HTMLBalance.balanced(Array(html.utf8)), as: UTF8.self)
    }

    @Test(arguments: [
        "", "a < b", "<p>a</p>", "<ul><li>a<li>b</ul>", "<p>a<p>b", "<div><p>a</div>", "<br><img src=a><hr/>",
        "<svg><path d=\"M0\"/><g/></svg>", "<table><tr><td>a<td>b</table>", "<table><tbody><tr><td>x</tbody></table>",
        "<!-- <b> --><i>x</i>", "<B>x</b>",
        "<a title=\"a > b\">x</a>", "<textarea><b></textarea>", "<script>if (a < b) {}</script >", "</p>", "<",
    ])
    func `tags that pair stay as they are`(html: String) {
        #expect(balanced(html) == html)
        #expect(HTMLBalance(Array(html.utf8)).faults.isEmpty)
    }

    @Test(arguments: [
        ("<p>a <b>b</p>\n<p>c</p>", "<p>a <b>b</b></p>\n<p>c</p>"), ("<div>a", "<div>a</div>"),
        ("a</div>b", "ab"), ("<b><i>x</b></i>", "<b><i>x</i></b>"), ("<a href=x><p>y", "<a href=x><p>y</a>"),
        ("<p>x <!-- y</p>", "<p>x &lt;!-- y</p>"), ("<textarea> x", "&lt;textarea> x"), ("a <b c=\"d", "a &lt;b c=\"d"),
        ("<Tab/>x", "<Tab/>x</tab>"), ("<ul><li><b>a<li>c</ul>", "<ul><li><b>a<li>c</b></ul>"),
        ("<p>a<body> b</body></p>", "<p>a b</p>"), ("<p>a <tbody><b>c</b></p>", "<p>a <b>c</b></p>"),
        ("<tr><td>x</td></tr>", "x"),
    ])
    func `what does not pair ends with its block, goes, or is shown`(html: String, expected: String) {
        #expect(balanced(html) == expected)
        #expect(!HTMLBalance(Array(html.utf8)).faults.isEmpty)
        #expect(balanced(expected) == expected)
    }

    @Test(arguments: [
        "<b>", "</i>", "<b></i>", "<textarea>", "<!--", "<a b=\"", "<svg><path/>", "<!x", "</", "<li><b></ul>", "<b",
    ])
    func `much that does not pair costs linear time`(piece: String) {
        let html = Array(String(repeating: piece, count: 50_000).utf8)
        let time = processorSeconds { _ = HTMLBalance.balanced(html) }
        #expect(time < 10)
    }

    /// The text between `«` and `»` is the first tag without its other half.
    @Test(arguments: [
        "A `<b>` and «<b»>c.\n\n<i>d</i>\n", "<div>\n\na\n\n</div>\n\n«</div»>\n", "«<!--» never\n",
        "A <br> and «<sup»>1.\n", "<a href=\"x\" s={{ 1 }}>\n<img src=\"a.png\" alt=\"\">\n«</a»>\n",
    ])
    func `the first tag without its other half is named with its place`(marked: String) throws {
        let text = marked.replacing("«", with: "").replacing("»", with: "")
        let start = try #require(marked.firstRange(of: "«")).lowerBound.utf16Offset(in: marked)
        let end = try #require(marked.firstRange(of: "»")).lowerBound.utf16Offset(in: marked) - 1
        let (article, _) = ArticleParser.anyArticle(from: SourceFile(path: "a.md", text: text), id: "a")
        let parsed = try #require(article)
        #expect(BrokenHTML.first(in: parsed, body: parsed.bodyTree) == ByteRange(start, end))
    }

    @Test(arguments: ["Text.\n", "<div>\n\n*a*\n\n</div>\n", "`<b>`\n", "<!-- note -->\n", "<p>One.\n\n<p>Two.\n"])
    func `an article whose tags pair has none`(text: String) throws {
        let (article, _) = ArticleParser.anyArticle(from: SourceFile(path: "a.md", text: text), id: "a")
        let parsed = try #require(article)
        #expect(BrokenHTML.first(in: parsed, body: parsed.bodyTree) == nil)
    }
}
