import Articles
import Locales
import SourceText
import Testing
import XMLSyntax

@testable import Publishing

struct BookPageTests {
    private static let pieces = [
        "<p>", "</p>", "<div>", "</div>", "<table>", "</table>", "<tr>", "<td>", "</td>", "<ul>", "<li>", "</ul>",
        "<a href=x>",
        "</a>", "<b", ">", "<", "&", "&amp;", "&nbsp;", "&#0;", "&#x110000;", "\u{0}", "\u{1}", "\u{FFFE}", "\"", "'",
        "<img src=a.png alt='", "<!--", "-->", "<svg>", "</svg>", "<script>", "</script>", "<dl><dt>", "<dd>", "text",
        " id=\"1\"", "<h2 id='a b' lang='x y' dir=up>", "</h2>", "<caption>", "<tfoot>", "<col>", "<ruby>", "<rt>",
        "]]>",
        "<?", "<details><summary>", "<input type=checkbox>", "<pre>", "<figure><figcaption>", "眠", "\r\n",
        "<th scope=col ",
    ]

    @Test(arguments: 0..<100)
    func `any HTML becomes sound XML`(seed: UInt64) throws {
        var state = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        var html = ""
        for _ in 0..<(5 + Int(seed % 60)) {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            html += Self.pieces[Int(state >> 33) % Self.pieces.count]
        }
        let plan = BookPlan(index([]), SiteLocale(tag: .english), headingIDs: [:])
        var page = BookPage(plan, article: try summary(id: "a", date: nil)) { _ in .missing }
        let nodes = page.part(Array(html.utf8))
        var output = XHTMLDocument.opening(language: .english, title: html, style: "a.css", bodyClass: "x")
        page.write(nodes, to: &output)
        output += XHTMLDocument.closing
        // The parser refuses document types with the letters of HTML; nothing hangs on this one.
        let text = String(decoding: output, as: UTF8.self).replacing("<!DOCTYPE html>", with: "")
        let (document, problems) = XMLParser.parse(SourceFile(path: "a.xhtml", text: text))
        #expect(document != nil && problems.isEmpty, "\(html)")
    }
}
