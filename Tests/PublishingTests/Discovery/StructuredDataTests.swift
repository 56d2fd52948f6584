import Articles
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Publishing

struct StructuredDataTests {
    private func data(_ page: String?) throws -> String {
        let parts = try #require(page).split(separator: "<script type=\"application/ld+json\">")
        return try #require(parts.last?.split(separator: "</script>").first).description
    }

    @Test func `an article says what it is and which translations it has`() throws {
        let pages = try MadeUpSite().pages()
        let english = try data(pages["en/sleep/index.html"])
        #expect(english.contains("\"@type\":\"BlogPosting\",\"@id\":\"https://tandem.example/en/sleep/#article\""))
        #expect(english.contains("\"headline\":\"About sleep & \\u003C 1\""))
        #expect(
            english.contains(
                "\"datePublished\":\"2026-03-01T00:00:00Z\",\"dateModified\":\"2026-04-02T10:00:00+02:00\""))
        #expect(english.contains("\"workTranslation\":[{") && !english.contains("translationOfWork"))
        #expect(english.contains("\"wordCount\":600") && english.contains("\"keywords\":[\"sleep\",\"love\"]"))
        let italian = try data(pages["it/sleep/index.html"])
        #expect(
            italian.contains(
                "\"translationOfWork\":{\"@type\":\"BlogPosting\",\"@id\":\"https://tandem.example/en/sleep/#article\"")
        )
        #expect(italian.contains("\"inLanguage\":\"it\"") && italian.contains("\"amore \\u003C3\""))
    }

    @Test func `nothing in it ends the script`() throws {
        for (path, page) in try MadeUpSite().pages() where page.contains("ld+json") {
            #expect(!(try data(page)).contains("<"), "\(path)")
            #expect(page.components(of: "</script>") == 1, "\(path)")
        }
    }

    @Test func `answers are those that readers see`() throws {
        let page = try data(try MadeUpSite().pages()["en/sleep/index.html"])
        #expect(page.contains("\"name\":\"Why so?\""))
        #expect(page.contains("\"text\":\"One. Two x\""))
    }

    @Test func `a topic stands below the topics, and a home page is a website`() throws {
        let pages = try MadeUpSite().pages()
        let topic = try data(pages["it/tags/love/index.html"])
        #expect(
            topic.contains(
                "\"position\":3,\"name\":\"#amore \\u003C3\",\"item\":\"https://tandem.example/it/tags/love/\""))
        #expect(
            try data(pages["ar/index.html"]).contains(
                "\"@type\":\"WebSite\",\"@id\":\"https://tandem.example/ar/#website\""))
    }

    @Test func `Open Graph names locales with their territories, dates and the picture`() throws {
        let pages = try MadeUpSite().pages()
        let page = try #require(pages["ar/sleep/index.html"])
        #expect(values("content", in: page, where: "\"og:locale\"") == ["ar_AR"])
        #expect(values("content", in: page, where: "og:locale:alternate") == ["en_US", "it_IT", "zh_CN"])
        #expect(values("content", in: page, where: "\"og:image\"") == ["https://tandem.example/assets/a.png"])
        #expect(values("content", in: page, where: "og:image:alt") == ["A &quot;bed&quot;"])
        #expect(values("content", in: page, where: "article:published_time") == ["2026-03-01T00:00:00Z"])
        #expect(values("content", in: page, where: "article:tag") == ["sleep", "love"])
        #expect(page.contains("summary_large_image"))
        let topic = try #require(pages["ar/tags/love/index.html"])
        #expect(topic.contains("<meta name=\"twitter:card\" content=\"summary\">"))
    }
}

extension String {
    fileprivate func components(of part: String) -> Int {
        split(separator: part, omittingEmptySubsequences: false).count - 1
    }
}
