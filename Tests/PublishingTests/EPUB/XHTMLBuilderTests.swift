import Testing

@testable import Publishing

struct XHTMLBuilderTests {
    /// The tree as text, tags without their attributes.
    private func text(_ html: String, in root: String = "div") -> String {
        func text(_ node: XHTMLNode) -> String {
            switch node {
            case .text(let bytes): return String(decoding: bytes, as: UTF8.self)
            case .element(let element):
                let inside = element.children.map(text).joined()
                return inside.isEmpty ? "<\(element.name)/>" : "<\(element.name)>\(inside)</\(element.name)>"
            }
        }
        return XHTMLBuilder.nodes(of: Array(html.utf8), in: root).nodes.map(text).joined()
    }

    @Test(
        arguments: [
            ("<p>a<p>b", "<p>a</p><p>b</p>"),
            ("<p>a<div>b</div>c", "<p>a</p><div>b</div>c"),
            ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
            ("<ul>a<p>b</ul>", "<ul><li>a<p>b</p></li></ul>"),
            ("<table><tr><td>a<td>b</table>", "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>"),
            (
                "<table><tfoot></tfoot>a<thead></thead><caption>c</table>",
                "<table><caption>c</caption><thead/><tbody><tr><td>a</td></tr></tbody><tfoot/></table>"
            ),
            ("<li>a</li><td>b</td>", "ab"),
            ("<a>x<a>y</a>z</a>", "<a>xy</a>z"),
            ("<em><p>a</p>b</em>", "<em> ab</em>"),
            ("<center>a</center><font>b</font>", "<div>a</div><span>b</span>"),
            ("<details><summary>a</summary>b</details>", "<div><p>a</p>b</div>"),
            ("<dl><dt>a</dl>", "<div><div>a</div></div>"),
            ("<figure>a<figcaption>b</figcaption>c</figure>", "<figure>a<div>b</div>c</figure>"),
            ("<ruby>a</ruby>", "<span>a</span>"), ("<ruby>a<rt>b</rt>c</ruby>", "<span>a<span>b</span>c</span>"),
            ("<ruby>a<rp>(</rp><rt>b<rp>)</ruby>", "<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>"),
            ("<dfn>a<dfn>b</dfn>c", "<dfn>ab</dfn>c"),
            ("<h2>a<h3>b</h2>c", "<h2>a</h2><h3>b</h3>c"),
            ("<input type=checkbox checked> a", "☑ a"),
            ("</p></nope>a<b", "a<b"),
            ("a<!-- b --><?c?><![CDATA[d]]>e", "ae"),
        ])
    func `what browsers mend is mended`(html: String, expected: String) { #expect(text(html) == expected) }

    @Test func `scripts, frames and drawings are left out and named`() {
        let html = "<svg><svg></svg>a</svg>b<script>if (a</b>c) {}</script><nope>d</nope><object>e</object>"
        #expect(text(html) == "bd")
        let leftOut = XHTMLBuilder.nodes(of: Array(html.utf8)).leftOut
        #expect(leftOut == ["svg", "script", "nope", "object"])
    }

    @Test func `a film elsewhere becomes a link`() {
        #expect(text("<iframe src='https://a.example'></iframe>") == "<a>https://a.example</a>")
    }

    @Test func `a line of text has no blocks`() { #expect(text("a<p>b<br>c</p>", in: "span") == "a b<br/>c") }

    @Test func `deep nesting is flattened`() {
        let html = String(repeating: "<div>", count: 100_000) + "a"
        #expect(text(html).hasPrefix(String(repeating: "<div>", count: 63) + "a"))
    }

    @Test(
        arguments: [
            ("&amp;&lt;&#x2014;&#8212;&hellip;", "&<——…"), ("&nope;&;&", "&nope;&;&"),
            ("&#0;&#xD800;&#x110000;", "���"),
        ])
    func `character references are resolved`(text: String, expected: String) {
        let bytes = CharacterReferences.resolved(Array(text.utf8)[...])
        #expect(String(decoding: bytes, as: UTF8.self) == expected)
    }
}
