import SourceText
import Testing

@testable import Publishing

struct RawHTMLTests {
    private func resolved(_ html: String) -> String {
        RawHTML.resolved(TextSlice(html)) { $0.hasSuffix(".md") ? "../\($0.dropLast(3))/?a&b" : $0 }.description
    }

    @Test func `links are led to pages, all else keeps its bytes`() {
        #expect(
            resolved("<A  class=x HREF = 'a.md'>t</A> <img src=b.md alt=\"<c.md>\"/>")
                == "<A  class=x HREF = '../a/?a&amp;b'>t</A> <img src=../b/?a&amp;b alt=\"<c.md>\"/>")
        for html in [
            "<a href='x.png'>", "<!-- <a href='a.md'> -->", "a.md < href=a.md", "</a href", "<a href", "<a href=", "<",
        ] {
            #expect(resolved(html) == html)
        }
    }

    @Test func `ids and links are found with their values`() {
        let raw = RawHTML(Array("<a id=x name='y' href=\"a&amp;b\"><video poster=p src=q></video>".utf8)[...])
        #expect(
            raw.attributes.map { "\($0.name)=\(raw.text(of: $0))" } == [
                "id=x", "name=y", "href=a&b", "poster=p", "src=q",
            ])
    }

    @Test func `each address of a srcset and what an object shows is led on`() {
        #expect(
            resolved(
                "<img srcset=\"a.md, x.png 2x,\n b.md 640w\"><source srcset=c.md><object data='d.md' x=y></object>")
                == "<img srcset=\"../a/?a&amp;b, x.png 2x,\n ../b/?a&amp;b 640w\"><source srcset=../c/?a&amp;b>"
                + "<object data='../d/?a&amp;b' x=y></object>")
        for html in ["<div data='a.md'>", "<img srcset>", "<img srcset=\"\">", "<objects data=a.md>"] {
            #expect(resolved(html) == html)
        }
    }
}
