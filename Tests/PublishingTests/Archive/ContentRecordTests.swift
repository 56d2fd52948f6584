import Articles
import Locales
import SourceText
import Testing

@testable import Publishing

struct ContentRecordTests {
    @Test func `an article is one line of JSON with absolute links`() throws {
        let text = """
            ---
            title: A "b"
            date: 2026-03-01
            tags: [Good sleep]
            faq: [{question: "*C*?", answer: D}]
            ---
            [e](other.md#f)

            """
        let own = try article(text)
        var identity = SiteIdentity()
        identity.name = "Site"
        identity.url = "https://a.example"
        let index = index([summary(own), summary(try article("x", id: "health/other"))], identity: identity)
        let home = SiteLocale(tag: .english)
        let record = ContentRecord(index, home, messages: LocaleMessages(.english, texts: [:]))
        let edition = Weaver(source: .english).edition(of: own, in: home)
        let line = try #require(
            record.article(edition, headingIDs: [], source: [], markdown: "articles/health/sleep.md"))
        #expect(
            String(decoding: line, as: UTF8.self) == """
                    {"id": "health/sleep", "url": "https://a.example/en/health/sleep/", \
                "page": "site/en/health/sleep/index.html", "markdown": "articles/health/sleep.md", "language": "en", \
                "completeness": "complete", \
                "sourceSHA256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", \
                "title": "A \\"b\\"", "description": "", "date": "2026-03-01", "updated": null, "authors": [], \
                "tags": [{"id": "Good sleep", "label": "Good sleep", "url": "https://a.example/en/tags/good-sleep/"}], \
                "image": null, "minutes": 3, \
                "html": "<p><a href=\\"https://a.example/en/health/other/#f\\">e</a></p>\\n", \
                "faq": [{"question": "C?", "answer": "<p>D</p>\\n"}]}
                """)
        #expect(String(decoding: record.opening, as: UTF8.self).contains("\"url\": \"https://a.example\""))
    }

    @Test func `the text of the home page is at the home page's address`() throws {
        let own = try article("---\ntitle: Welcome\n---\n[a](a.md) [b](index.md)\n", id: "_index")
        var identity = SiteIdentity()
        identity.url = "https://a.example"
        let index = index([summary(own), summary(try article("x", id: "a"))], identity: identity)
        let home = SiteLocale(tag: .english)
        let record = ContentRecord(index, home, messages: LocaleMessages(.english, texts: [:]))
        let edition = Weaver(source: .english).edition(of: own, in: home)
        let line = try #require(record.article(edition, headingIDs: [], source: [], markdown: "articles/_index.md"))
        let text = String(decoding: line, as: UTF8.self)
        #expect(text.contains("\"url\": \"https://a.example/en/\", \"page\": \"site/en/index.html\""))
        #expect(text.contains("https://a.example/en/a/\\\">a</a> <a href=\\\"https://a.example/en/\\\">b</a>"))
    }
}
