import Articles
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Publishing

struct SitemapTests {
    private func page(_ path: String, _ pages: [SitePage]) throws -> String {
        try #require(pages.first { $0.path == path }).text
    }

    @Test func `the index names a sitemap for each language with the date of its newest page`() throws {
        let pages = Sitemap(of: try MadeUpSite().index).pages()
        #expect(
            pages.map(\.path) == [
                "sitemap-languages.xml", "en/sitemap.xml", "it/sitemap.xml", "ar/sitemap.xml", "zh-hans/sitemap.xml",
                "sitemap.xml",
            ])
        #expect(
            try page("sitemap.xml", pages).contains(
                "<loc>https://tandem.example/it/sitemap.xml</loc>\n<lastmod>2026-04-02T10:00:00+02:00</lastmod>"))
    }

    @Test func `a language's sitemap has its own texts with all translations`() throws {
        let pages = Sitemap(of: try MadeUpSite().index).pages()
        let italian = try page("it/sitemap.xml", pages)
        #expect(!italian.contains("<loc>https://tandem.example/it/news/love/"))
        #expect(!italian.contains("draft"))
        #expect(
            italian.contains(
                """
                <url>
                <loc>https://tandem.example/it/about/</loc>
                <xhtml:link rel="alternate" hreflang="en" href="https://tandem.example/en/about/"/>
                <xhtml:link rel="alternate" hreflang="it" href="https://tandem.example/it/about/"/>
                <xhtml:link rel="alternate" hreflang="x-default" href="https://tandem.example/en/about/"/>
                </url>
                """))
        #expect(try page("en/sitemap.xml", pages).contains("<lastmod>2026-02-01</lastmod>"))
        #expect(try page("en/sitemap.xml", pages).contains("<loc>https://tandem.example/en/news/</loc>"))
        #expect(!italian.contains("<loc>https://tandem.example/it/news/"))
    }

    @Test func `the list of languages is at the root, beside the home pages it stands in for`() throws {
        let pages = Sitemap(of: try MadeUpSite().index).pages()
        let languages = try page("sitemap-languages.xml", pages)
        #expect(languages.contains("<url>\n<loc>https://tandem.example/</loc>\n"))
        #expect(languages.contains("hreflang=\"it\" href=\"https://tandem.example/it/\"/>"))
        #expect(languages.contains("hreflang=\"x-default\" href=\"https://tandem.example/\"/>"))
    }

    @Test func `long lists are divided`() throws {
        let index = try MadeUpSite().index
        let few = Sitemap(of: index, limits: Sitemap.Limits(addresses: 3)).pages()
        #expect(few.map(\.path).filter { $0.hasPrefix("en/") }.count == 4)
        #expect(try page("sitemap.xml", few).contains("en/sitemap-4.xml"))
        #expect(few.allSatisfy { $0.text.split(separator: "<url>").count <= 4 })
        let small = Sitemap(of: index, limits: Sitemap.Limits(bytes: 1500)).pages()
        #expect(small.allSatisfy { $0.path == "sitemap.xml" || $0.bytes.count <= 1500 })
    }

    @Test func `robots are told of the sitemap, and nothing is made without an address`() throws {
        #expect(
            RobotsFile.page(of: try MadeUpSite().index)?.text
                == "User-agent: *\nAllow: /\n\nSitemap: https://tandem.example/sitemap.xml\n")
        let nowhere = try MadeUpSite(url: nil).index
        #expect(RobotsFile.page(of: nowhere) == nil)
        #expect(Sitemap(of: nowhere).pages().isEmpty)
    }
}
