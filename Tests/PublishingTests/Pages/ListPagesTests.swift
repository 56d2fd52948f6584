import Articles
import Locales
import SourceText
import Templates
import Testing

@testable import Publishing

/// The pages that are no articles, of sites in memory.
struct ListPagesTests {
    private let texts: [String: TextSlice] = [
        "home": "Home", "page-title": "{page} – {site}", "latest-articles": "Latest", "topics": "Topics",
        "page-number": "Page {page} of {pages}",
        "articles-count": "{count, plural, one {# article} other {# articles}}",
        "section-health": "Body & mind", "all-topics": "All topics", "contact": "Contact",
        "contact-required": "All of it",
    ]

    private func pages(
        _ editions: [EditionSummary], _ tag: LocaleTag = .english, identity: SiteIdentity = SiteIdentity(),
        labels: [String: String] = [:]
    ) throws -> [String: String] {
        let locales = [SiteLocale(tag: .english)] + (tag == .english ? [] : [SiteLocale(tag: tag)])
        let index = SiteIndex(
            identity: identity, source: .english, locales: locales,
            editions: Dictionary(locales.map { ($0.tag, editions) }) { first, _ in first }, tagLabels: [tag: labels],
            taglines: [:], stylesheetPath: "assets/style.css", logoPath: nil)
        let renderer = PageRenderer(
            index, locales[locales.count - 1], messages: LocaleMessages(tag, texts: texts),
            library: TemplateLibrary(DefaultTheme.templates), endonyms: [:])
        return Dictionary(try renderer.listPages().map { ($0.path, $0.text) }) { first, _ in first }
    }

    private func many(_ count: Int, id: String = "a", tags: [String] = []) throws -> [EditionSummary] {
        try (1...count).map { try summary(id: "\(id)\($0)", date: nil, tags: tags) }
    }

    @Test func `a list of more than 24 articles goes on at page 2`() throws {
        let pages = try pages(try many(30, tags: ["sleep"]))
        let first = try #require(pages["en/index.html"])
        #expect(first.contains("<a class=\"next\" rel=\"next\" href=\"../en/page/2/\">"))
        #expect(first.contains("Page 1 of 2") && first.contains("id=\"topics\""))
        #expect(first.split(separator: "<article").count == 25)
        let second = try #require(pages["en/page/2/index.html"])
        #expect(second.contains("<title>Latest · Page 2 of 2 – Untitled site</title>"))
        #expect(second.contains("rel=\"prev\" href=\"../../../en/\"") && !second.contains("rel=\"next\""))
        #expect(second.split(separator: "<article").count == 7 && !second.contains("id=\"topics\""))
        #expect(pages["en/tags/sleep/page/2/index.html"] != nil && pages["en/page/3/index.html"] == nil)
    }

    @Test func `a folder of articles is a section, with what is below it`() throws {
        let pages = try pages([
            try summary(id: "health/sleep", date: nil), try summary(id: "health/food/bread", date: nil),
            try summary(id: "news", date: nil),
        ])
        #expect(
            pages.keys.filter { $0.contains("health") }.sorted() == [
                "en/health/food/index.html", "en/health/index.html",
            ])
        let health = try #require(pages["en/health/index.html"])
        #expect(health.contains("<h1>Body &amp; mind</h1>") && health.contains("2 articles"))
        let food = try #require(pages["en/health/food/index.html"])
        #expect(food.contains("<h1>Food</h1>") && food.contains("1 article<"))
        #expect(food.contains("<a href=\"../../../en/health/\"><bdi>Body &amp; mind</bdi></a>"))
        let home = try #require(pages["en/index.html"])
        #expect(home.contains("<a href=\"../en/health/\"><bdi>Body &amp; mind</bdi></a>"))
        #expect(!home.contains("<a href=\"../en/health/food/\">"))
    }

    @Test func `an article at a folder's address is its page`() throws {
        let pages = try pages([try summary(id: "health/sleep", date: nil), try summary(id: "health", date: nil)])
        #expect(pages["en/health/index.html"] == nil)
    }

    @Test func `a folder that is called like a page of the site has no page of its own`() throws {
        let pages = try pages([try summary(id: "contact/a", date: nil), try summary(id: "search/a", date: nil)])
        #expect(pages["en/contact/index.html"]?.contains("class=\"page-contact\"") ?? false)
        #expect(pages["en/search/index.html"]?.contains("class=\"page-search\"") ?? false)
    }

    @Test func `a folder without a message has its name as a title`() throws {
        let pages = try pages([try summary(id: "our-stories/a", date: nil)])
        #expect(pages["en/our-stories/index.html"]?.contains("<h1>Our stories</h1>") ?? false)
    }

    private func letters(_ tag: String, _ labels: [String: String]) throws -> [String] {
        let tags = labels.keys.sorted()
        let pages = try pages([try summary(id: "a", date: nil, tags: tags)], try LocaleTag(tag), labels: labels)
        let page = try #require(pages["\(tag.lowercased())/tags/index.html"])
        return page.split(separator: "<h2 id=\"letter-").dropFirst().map { group in
            let letter = group.split(separator: ">").dropFirst().first?.split(separator: "<").first ?? ""
            return letter + ":"
                + group.split(separator: "<bdi>").dropFirst().map { $0.prefix { $0 != "<" } }.joined(separator: " ")
        }
    }

    @Test func `topics stand under the letters of their language`() throws {
        #expect(
            try letters("de", ["a": "Ärger", "b": "Bett", "c": "Alltag", "d": "3 Tage"]) == [
                "#:#3 Tage", "A:#Alltag #Ärger", "B:#Bett",
            ])
        #expect(try letters("ja", ["a": "習慣", "b": "がん", "c": "SNS"]) == ["S:#SNS", "か:#がん", "漢字:#習慣"])
        #expect(try letters("zh-Hans", ["a": "友谊", "b": "爱情", "c": "睡眠"]) == ["A:#爱情", "S:#睡眠", "Y:#友谊"])
        #expect(try letters("ru", ["a": "Ёлка", "b": "Еда", "c": "Сон"]) == ["Е:#Еда #Ёлка", "С:#Сон"])
    }

    @Test func `a contact form says what it wants and which way it is written`() throws {
        var identity = SiteIdentity()
        identity.contact = "https://forms.example/send"
        let pages = try pages([], identity: identity)
        let page = try #require(pages["en/contact/index.html"])
        #expect(page.contains("action=\"https://forms.example/send\" method=\"post\""))
        #expect(
            page.contains("All of it") && page.contains("dirname=\"message.dir\"")
                && page.contains("autocomplete=\"email\""))
        for field in ["name", "email", "message"] {
            #expect(page.contains("<label for=\"contact-\(field)\">") && page.contains(" id=\"contact-\(field)\""))
        }
    }

    @Test func `a mail address is a link`() throws {
        var identity = SiteIdentity()
        identity.contact = "hello@tandem.example"
        let page = try #require(try pages([], identity: identity)["en/contact/index.html"])
        #expect(
            page.contains("<a href=\"mailto:hello@tandem.example\"><bdi dir=\"ltr\">hello@tandem.example</bdi></a>"))
        #expect(!page.contains("<form class=\"contact-form\""))
    }
}
