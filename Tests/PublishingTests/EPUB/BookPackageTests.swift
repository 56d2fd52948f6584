import Articles
import Locales
import SourceText
import Testing

@testable import Publishing

struct BookPackageTests {
    private func files(_ articles: [Article], _ locale: LocaleTag = .english) throws -> [String: String] {
        var identity = SiteIdentity()
        identity.name = "A & B"
        identity.url = "https://a.example"
        let home = SiteLocale(tag: locale)
        let site = SiteIndex(
            identity: identity, source: .english, locales: [home], editions: [locale: articles.map { summary($0) }],
            tagLabels: [:], taglines: [:], stylesheetPath: "", logoPath: nil)
        let plan = BookPlan(site, home, headingIDs: [:])
        let messages = LocaleMessages(
            locale, texts: ["book-contents": "Contents", "book-cover": "Cover", "book-accessibility": "Good."])
        let renderer = BookRenderer(plan, messages: messages)
        let chapters = try articles.map { article in
            let edition = Weaver(source: .english).edition(of: article, in: home)
            return try #require(renderer.chapter(edition, headingIDs: []) { _ in .missing }).facts
        }
        let package = BookPackage(plan, chapters, cover: nil, messages: messages)
        return Dictionary(
            uniqueKeysWithValues: package.files(style: []).map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    @Test func `the package tells language, direction, authors and the last change of the content`() throws {
        let own = try article("---\ntitle: x\ndate: 2026-03-01\nupdated: 2026-04-01\nauthors: [C]\n---\nx\n")
        let text = try #require(try files([own], LocaleTag("ar"))["EPUB/package.opf"])
        #expect(text.contains("xml:lang=\"ar\" dir=\"rtl\""))
        #expect(text.contains("<dc:title>A &amp; B</dc:title>\n<dc:language>ar</dc:language>"))
        #expect(text.contains("<dc:creator id=\"creator-1\">C</dc:creator>"))
        #expect(text.contains("<meta property=\"dcterms:modified\">2026-04-01T00:00:00Z</meta>"))
        #expect(text.contains("<spine page-progression-direction=\"rtl\">"))
        #expect(text.contains("<meta property=\"schema:accessModeSufficient\">textual</meta>"))
        #expect(text.contains("<meta property=\"schema:accessibilitySummary\">Good.</meta>"))
        #expect(!text.contains("visual"))
    }

    @Test func `a book without dates and articles is a book`() throws {
        let found = try files([])
        #expect(found["EPUB/package.opf"]?.contains("1980-01-01T00:00:00Z") ?? false)
        #expect(found["EPUB/nav.xhtml"]?.contains("<li><a href=\"cover.xhtml\">Cover</a></li>") ?? false)
    }

    @Test func `contents are grouped by sections, which are called as their own article or folder`() throws {
        let nav = try #require(
            try files([
                article("x", id: "health-care/sleep"), article("---\ntitle: Food & Drink\n---\nx", id: "food"),
                article("x", id: "food/bread"),
            ])["EPUB/nav.xhtml"])
        #expect(
            nav.contains(
                """
                <li><a href="text/food.xhtml">Food &amp; Drink</a></li>
                <li><span>Food &amp; Drink</span>
                <ol>
                <li><a href="text/food--bread.xhtml">x</a></li>
                </ol>
                </li>
                <li><span>Health care</span>
                """))
    }
}
