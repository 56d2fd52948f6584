import Articles
import Diagnostics
import Locales
import MarkdownSyntax
import SourceText
import Testing

@testable import Publishing

struct HTMLRendererTests {
    private func html(_ markdown: String, _ settings: HTMLRenderer.Settings = HTMLRenderer.Settings()) -> String {
        String(
            decoding: HTMLRenderer.html(of: MarkdownParser().tree(of: Array(markdown.utf8)), settings: settings),
            as: UTF8.self)
    }

    static let rows: [(markdown: String, html: String)] = [
        // Paragraphs, breaks and rules
        ("", ""),
        ("One\ntwo\n\nThree", "<p>One\ntwo</p>\n<p>Three</p>\n"),
        ("One\\\ntwo  \nthree", "<p>One<br>\ntwo<br>\nthree</p>\n"),
        ("父の\n家。\n次は\nSwift\n잠\n자다", "<p>父の家。次は\nSwift\n잠\n자다</p>\n"),
        ("**父**\n家 `a`\n家", "<p><strong>父</strong>家 <code>a</code>\n家</p>\n"),
        ("***", "<hr>\n"),
        ("> Quote\n>\n> more", "<blockquote>\n<p>Quote</p>\n<p>more</p>\n</blockquote>\n"),
        // Inlines
        ("*a* **b** ~~c~~ `d`", "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>\n"),
        ("[a](b.md \"T\")", "<p><a href=\"b.md\" title=\"T\">a</a></p>\n"),
        (
            "<https://a.org/?b&c>",
            "<p><a href=\"https://a.org/?b&amp;c\" class=\"bare\">https://a.org/?b&amp;c</a></p>\n"
        ),
        ("a ![b *c*](d.png)", "<p>a <img src=\"d.png\" alt=\"b c\" loading=\"lazy\"></p>\n"),
        ("![b](d.png)", "<p><img src=\"d.png\" alt=\"b\" loading=\"lazy\"></p>\n"),
        // Escapes
        ("a < b & \"c\" > d", "<p>a &lt; b &amp; &quot;c&quot; &gt; d</p>\n"),
        ("&lt;b&gt; &copy; &#34;", "<p>&lt;b&gt; © &quot;</p>\n"),
        ("[x](<\">\" onclick=\"y>)", "<p>[x](&lt;&quot;&gt;&quot; onclick=&quot;y&gt;)</p>\n"),
        ("[x](a\"b)", "<p><a href=\"a&quot;b\">x</a></p>\n"),
        ("\\*a\\*", "<p>*a*</p>\n"),
        // Raw HTML is the author's
        ("a <b class=\"x\">c</b>", "<p>a <b class=\"x\">c</b></p>\n"),
        ("<div>\n*a*\n</div>", "<div>\n*a*\n</div>\n"),
        // Lists
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n"),
        ("- a\n\n- b", "<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n"),
        ("1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n"),
        ("3) a", "<ol start=\"3\">\n<li>a</li>\n</ol>\n"),
        ("0. a", "<ol start=\"0\">\n<li>a</li>\n</ol>\n"),
        ("- a\n  - b\n    1. c", "<ul>\n<li>a\n<ul>\n<li>b\n<ol>\n<li>c</li>\n</ol>\n</li>\n</ul>\n</li>\n</ul>\n"),
        (
            "- [ ] a\n- [x] b",
            "<ul>\n<li><label><input type=\"checkbox\" disabled> a</label></li>\n"
                + "<li><label><input type=\"checkbox\" disabled checked> b</label></li>\n</ul>\n"
        ),
        ("-\n- a", "<ul>\n<li></li>\n<li>a</li>\n</ul>\n"),
        ("- a\n\n      code", "<ul>\n<li>\n<p>a</p>\n<pre tabindex=\"0\"><code>code\n</code></pre>\n</li>\n</ul>\n"),
        // Code
        ("    a < b\n", "<pre tabindex=\"0\"><code>a &lt; b\n</code></pre>\n"),
        ("```swift x=1\nlet a\n```", "<pre tabindex=\"0\"><code class=\"language-swift\">let a\n</code></pre>\n"),
        ("```\n\n```", "<pre tabindex=\"0\"><code>\n</code></pre>\n"),
        // Figures
        (
            "![Two paths](p.svg \"A *caption* & more\")",
            "<figure>\n<img src=\"p.svg\" alt=\"Two paths\" loading=\"lazy\">\n"
                + "<figcaption>A *caption* &amp; more</figcaption>\n</figure>\n"
        ),
        // Headings without ids
        ("# A\n\nB\n-", "<h1>A</h1>\n<h2>B</h2>\n"),
    ]

    @Test(arguments: rows)
    func `Markdown becomes HTML`(markdown: String, expected: String) { #expect(html(markdown) == expected) }

    @Test func `a table has a head, a body and aligned cells`() {
        let expected = """
            <div class="table-scroll" tabindex="0">
            <table>
            <thead>
            <tr>
            <th scope="col">a</th>
            <th scope="col" class="align-start">b</th>
            <th scope="col" class="align-center">c</th>
            <th scope="col" class="align-end">d</th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td>1</td>
            <td class="align-start">2</td>
            <td class="align-center"><em>3</em></td>
            <td class="align-end">4|5</td>
            </tr>
            </tbody>
            </table>
            </div>

            """
        #expect(html("|a|b|c|d|\n|-|:-|:-:|-:|\n|1|2|*3*|4\\|5|\n") == expected)
        #expect(html("|a|\n|-|\n").hasSuffix("</thead>\n</table>\n</div>\n"))
    }

    @Test func `a footnote leads back to each of its references, in the reader's digits`() {
        var settings = HTMLRenderer.Settings()
        settings.number = { "(\($0))" }
        settings.footnotesLabel = "Fn & \"Co\""
        settings.backToTextLabel = "Zurück"
        let expected = """
            <p>A<sup class="footnote-ref"><a href="#fn-1" id="fnref-1">(1)</a></sup> \
            b<sup class="footnote-ref"><a href="#fn-2" id="fnref-2">(2)</a></sup> \
            c<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2">(1)</a></sup></p>
            <section class="footnotes" aria-label="Fn &amp; &quot;Co&quot;">
            <ol>
            <li id="fn-1">
            <p>One.</p>
            <p>More. <a class="footnote-back" href="#fnref-1" aria-label="Zurück">↩</a> \
            <a class="footnote-back" href="#fnref-1-2" aria-label="Zurück">↩</a></p>
            </li>
            <li id="fn-2">
            <pre tabindex="0"><code>x
            </code></pre>
             <a class="footnote-back" href="#fnref-2" aria-label="Zurück">↩</a></li>
            </ol>
            </section>

            """
        #expect(html("A[^a] b[^b] c[^a]\n\n[^b]:\n        x\n[^a]: One.\n\n    More.\n", settings) == expected)
    }

    @Test func `headings get their ids in order, those beyond the list none`() {
        var settings = HTMLRenderer.Settings()
        settings.headingIDs = ["a", "b\"c"]
        #expect(
            html("# A\n\n> ## B\n\n### C *d*", settings)
                == "<h1 id=\"a\">A</h1>\n<blockquote>\n<h2 id=\"b&quot;c\">B</h2>\n</blockquote>\n"
                + "<h3>C <em>d</em></h3>\n")
    }

    @Test func `destinations of links and images are resolved and escaped`() {
        var settings = HTMLRenderer.Settings()
        settings.resolve = { "/x?\($0)&" }
        #expect(
            html("[a](b) ![c](d)", settings)
                == "<p><a href=\"/x?b&amp;\">a</a> <img src=\"/x?d&amp;\" alt=\"c\" loading=\"lazy\"></p>\n")
    }

    @Test func `several scripts come through unharmed`() {
        #expect(html("## 眠り **と** صحة") == "<h2>眠り <strong>と</strong> صحة</h2>\n")
    }

    @Test(
        arguments: [
            ("A *good* title", "A <em>good</em> title", "A good title"),
            ("1. Sleep", "1. Sleep", "1. Sleep"), ("# Sleep", "# Sleep", "# Sleep"),
            ("- a < b", "- a &lt; b", "- a < b"),
            ("_a_ & b", "<em>a</em> &amp; b", "a & b"), ("> x", "&gt; x", "> x"), ("", "", ""),
        ])
    func `a title is one line, whatever it begins with`(markdown: String, html: String, text: String) {
        #expect(String(decoding: InlineMarkdown.html(markdown), as: UTF8.self) == html)
        #expect(InlineMarkdown.plainText(markdown) == text)
    }

    @Test func `plain text is escaped`() {
        #expect(HTMLRenderer.escaped("<a href=\"b\">&'") == "&lt;a href=&quot;b&quot;&gt;&amp;'")
        #expect(String(decoding: HTMLRenderer.paragraph("a<b"), as: UTF8.self) == "<p>a&lt;b</p>\n")
    }

    @Test(
        arguments: [
            "# Title {#id}\n\nText *a* [b](c \"d\")[^1].\n\n[^1]: Note\n",
            "- [x] done\n- [ ] open\n\n> quote\n> 1. one\n",
            "lead\n| a | b |\n|---|:-:|\n| 1 | 2 |\n\n![p](q.png \"r\")\n",
            "<div>\nraw\n</div>\n\n```swift\nlet a = 1\n```\n", "a [x] b\n\n- [X]: no\n",
        ])
    func `a tree without places shows the same`(markdown: String) {
        let bytes = Array(markdown.utf8)
        let shown = HTMLRenderer.html(of: MarkdownParser().tree(of: bytes, detail: .shown))
        #expect(
            String(decoding: shown, as: UTF8.self)
                == String(decoding: HTMLRenderer.html(of: MarkdownParser().tree(of: bytes)), as: UTF8.self))
    }
}
