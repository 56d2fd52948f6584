import Articles
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Publishing

struct FeedTests {
    private func feed(_ site: MadeUpSite, _ locale: String, _ path: String = "feed.xml") throws -> String {
        let pages = try site.renderer(locale).feeds()
        return try #require(pages.first { $0.path == "\(locale)/\(path)" }).text
    }

    @Test func `an Atom feed lists what is in its language, newest first`() throws {
        let atom = try feed(MadeUpSite(), "en")
        #expect(
            atom.hasPrefix(
                """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
                <title>Tandem &amp; Co: new</title>
                <subtitle>Two &amp; two</subtitle>
                <id>urn:uuid:
                """))
        #expect(atom.contains("<updated>2026-04-02T10:00:00+02:00</updated>\n<link rel=\"self\""))
        let titles = atom.split(separator: "<title>").dropFirst(2).compactMap { $0.split(separator: "<").first }
        #expect(
            titles == [
                "About sleep &amp; &lt; 1", "About news/love &amp; &lt; 1", "About only-english &amp; &lt; 1",
            ])
        #expect(atom.contains("<published>2026-01-01T08:00:00Z</published>\n<updated>2026-01-01T08:00:00Z</updated>"))
        #expect(atom.contains("href=\"https://tandem.example/en/feed.xml\""))
    }

    @Test func `drafts, texts in the source's language and articles without a date are in no feed`() throws {
        let italian = try feed(MadeUpSite(), "it")
        #expect(italian.split(separator: "<entry>").count == 2)
        #expect(!italian.contains("news/love") && !italian.contains("draft") && !italian.contains("it/about"))
    }

    @Test func `each topic has a feed with its label`() throws {
        let site = try MadeUpSite()
        let atom = try feed(site, "it", "tags/love/feed.xml")
        #expect(atom.contains("<title>#amore &lt;3 – Tandem &amp; Co</title>"))
        #expect(atom.contains("<category term=\"love\" label=\"amore &lt;3\"/>"))
        #expect(try site.renderer("it").feeds().count == 6)
    }

    @Test func `ids are made of the article's id, not of its address`() throws {
        let site = try MadeUpSite()
        let locale = try site.locale("en")
        let feed = try #require(Feed(site.index, locale, tag: nil, title: "x"))
        var edition = try #require(site.index.edition("sleep", in: .english))
        let id = feed.id(of: edition)
        edition.path = "elsewhere"
        #expect(feed.id(of: edition) == id)
        #expect(id.utf8.count == 45 && id.hasPrefix("urn:uuid:"))
        let italian = try #require(Feed(site.index, try site.locale("it"), tag: nil, title: "x"))
        #expect(italian.id(of: edition) != id)
    }

    @Test func `a JSON feed says the same`() throws {
        let json = try feed(MadeUpSite(), "ar", "feed.json")
        #expect(json.contains("\"version\": \"https://jsonfeed.org/version/1.1\""))
        #expect(json.contains("\"language\": \"ar\",\n  \"items\": ["))
        #expect(json.contains("\"date_modified\": \"2026-04-02T10:00:00+02:00\""))
        #expect(json.contains("\"title\": \"About sleep & \\u003C 1\""))
    }

    @Test func `a feed is as long as the site wishes`() throws {
        let atom = try feed(MadeUpSite(feedSize: 2), "en")
        #expect(atom.split(separator: "<entry>").count == 3)
    }

    @Test func `without an address there is no feed and no link to one`() throws {
        let site = try MadeUpSite(url: nil)
        #expect(try site.renderer("en").feeds().isEmpty)
        let home = try #require(try site.pages()["en/index.html"])
        #expect(!home.contains("feed.xml"))
    }
}
