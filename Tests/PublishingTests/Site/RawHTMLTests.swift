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
}
