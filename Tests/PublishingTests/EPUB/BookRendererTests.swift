import Articles
import Locales
import SourceText
import Testing

@testable import Publishing

struct BookRendererTests {
    private let messages = LocaleMessages(
        .english, texts: ["byline": "By {authors}", "footnotes-title": "Notes", "book-online": "Online"])
    private let png =
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
        + [UInt8](repeating: 1, count: 20)

    private func plan(_ articles: [Article], url: String? = "https://a.example/m", only: String? = nil) -> BookPlan {
        var identity = SiteIdentity()
        identity.name = "A & B"
        identity.url = url
        let headings = articles.map { ($0.id, HeadingIDs.ids(of: $0, source: .english)) }
        return BookPlan(
            index(articles.map { summary($0) }, identity: identity), SiteLocale(tag: .english), article: only,
            headingIDs: Dictionary(headings) { first, _ in first })
    }

    private func chapter(_ article: Article, _ plan: BookPlan) throws -> BookChapter {
        let edition = Weaver(source: .english).edition(of: article, in: SiteLocale(tag: .english))
        let ids = HeadingIDs.ids(of: article, source: .english)
        let chapter = BookRenderer(plan, messages: messages).chapter(edition, headingIDs: ids) { path in
            switch path {
            case "health/a b.png": BookPicture(path, png).map { .picture($0) } ?? .unusable
            case "health/x.webp": .unusable
            default: .missing
            }
        }
        return try #require(chapter)
    }

    private func body(_ markdown: String, url: String? = "https://a.example/m", only: String? = nil) throws -> String {
        let other = try article("## 1 Night\n", id: "health/other")
        let own = try article("---\ntitle: x\n---\n" + markdown)
        let text = String(decoding: try chapter(own, plan([own, other], url: url, only: only)).bytes, as: UTF8.self)
        return text.split(separator: "</header>\n")[1].split(separator: "<footer>")[0].description
            .replacing("</section>\n</body>\n</html>\n", with: "")
    }

    @Test(
        arguments: [
            ("[a](other.md#1-night)", "<a href=\"health--other.xhtml#_1-night\">a</a>"),
            ("[a](other.md#gone)", "<a href=\"health--other.xhtml\">a</a>"),
            ("[a](gone.md)", "<span>a</span>"), ("[a](/about)", "<a href=\"https://a.example/about\">a</a>"),
            ("[a](x.pdf)", "<a href=\"https://a.example/m/assets/health/x.pdf\">a</a>"),
            ("[a](javascript:b)", "<span>a</span>"), ("[a](#gone)", "<span>a</span>"),
            ("[a](../../../x)", "<span>a</span>"),
        ])
    func `links lead into the book, to the web or nowhere`(markdown: String, expected: String) throws {
        #expect(try body(markdown) == "<p>\(expected)</p>\n")
    }

    @Test func `an article that is not in the book is on the site, and without a site it is text`() throws {
        let address = "https://a.example/m/en/health/other/#1-night"
        #expect(try body("[a](other.md#1-night)", only: "health/sleep") == "<p><a href=\"\(address)\">a</a></p>\n")
        #expect(try body("[a](other.md)", url: nil, only: "health/sleep") == "<p><span>a</span></p>\n")
    }

    @Test(
        arguments: [
            ("![a](<a b.png>)", "<img src=\"../images/NAME\" alt=\"a\"/>"),
            ("![a](x.webp)", "<a href=\"https://a.example/m/assets/health/x.webp\">a</a>"), ("![a](gone.png)", "a"),
            ("![a](https://b.example/c.png)", "<a href=\"https://b.example/c.png\">a</a>"),
            ("[![a](https://b.example/c.png)](https://d.example)", "<a href=\"https://d.example\">a</a>"),
        ])
    func `pictures are in the book, linked, or text`(markdown: String, expected: String) throws {
        let name = try #require(BookPicture("health/a b.png", png)).name
        #expect(try body(markdown) == "<p>\(expected.replacing("NAME", with: name))</p>\n")
    }

    @Test func `ids are made sound, and only the first of two alike stays`() throws {
        #expect(
            try body("<p id='1'>a</p><p id='1'>b</p>\n\n[c](#1)")
                == "<p id=\"_1\">a</p><p>b</p>\n<p><a href=\"#_1\">c</a></p>\n")
    }

    @Test func `footnotes are marked as such`() throws {
        let text = try body("a[^1]\n\n[^1]: b")
        #expect(text.contains("<a href=\"#fn-1\" epub:type=\"noteref\" role=\"doc-noteref\" id=\"fnref-1\">1</a>"))
        #expect(text.contains("<li id=\"fn-1\" epub:type=\"footnote\">"))
        #expect(text.contains("role=\"doc-backlink\""))
    }

    @Test func `the head of a chapter has title, authors and dates, all of it escaped`() throws {
        let text = "---\ntitle: A < B\ndescription: C & D\ndate: 2026-03-01\nauthors: ['E <F>']\ntags: [g&h]\n---\nx\n"
        let own = try article(text)
        let chapter = try chapter(own, plan([own]))
        let page = String(decoding: chapter.bytes, as: UTF8.self)
        #expect(page.contains("<title>A &lt; B</title>"))
        #expect(page.contains("<h1>A &lt; B</h1>\n<p class=\"lede\">C &amp; D</p>\n"))
        #expect(page.contains("<bdi>E &lt;F&gt;</bdi> · <time datetime=\"2026-03-01\">March 1, 2026</time>"))
        #expect(page.contains("<bdi>#g&amp;h</bdi>"))
        #expect(page.contains("<a href=\"https://a.example/m/en/health/sleep/\">Online</a>"))
        #expect(chapter.path == "EPUB/text/health--sleep.xhtml")
    }
}
