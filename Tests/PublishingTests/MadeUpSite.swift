import Articles
import Diagnostics
import Locales
import SourceText
import Templates
import Testing

@testable import Publishing

/// A site with holes: articles that some languages lack or show in English, a draft, and one without a date.
struct MadeUpSite {
    let locales: [SiteLocale]
    let index: SiteIndex
    let articles: [Article]

    static let texts: [String: TextSlice] = [
        "home": "Home", "topics": "Topics", "page-title": "{page} – {site}", "feed-title": "{site}: new",
        "byline": "By {authors}", "reading-time": "{minutes} min",
    ]

    init(url: String? = "https://tandem.example", feedSize: Int = 20) throws {
        locales = try ["en", "it", "ar", "zh-Hans"].map { SiteLocale(tag: try LocaleTag($0)) }
        articles = [
            try madeUpArticle("sleep", date: "2026-03-01", updated: "2026-04-02T10:00+02:00", tags: "sleep, love"),
            try madeUpArticle("news/love", date: "2026-02-01", tags: "love"),
            try madeUpArticle("only-english", date: "2026-01-01T08:00:00Z", tags: "rare"),
            try madeUpArticle("about"),
            try madeUpArticle("draft", date: "2026-05-01", tags: "love", isDraft: true),
        ]
        var editions: [LocaleTag: [EditionSummary]] = [:]
        for locale in locales {
            for article in articles {
                let completeness: Edition.Completeness? =
                    switch (article.id, locale.tag.tag) {
                    case (_, "en"), ("sleep", _), ("about", "it"), ("draft", "it"): .complete
                    case ("news/love", "it"): .source
                    case ("news/love", "ar"): .partial
                    default: nil
                    }
                guard let completeness else { continue }
                let edition = Edition(locale: locale, article: article, completeness: completeness)
                editions[locale.tag, default: []].append(
                    EditionSummary(edition, of: article, sourceLocale: .english, minutes: 3, words: 600))
            }
        }
        var identity = SiteIdentity()
        identity.name = "Tandem & Co"
        identity.url = url
        identity.feedSize = feedSize
        index = SiteIndex(
            identity: identity, source: .english, locales: locales, editions: editions,
            tagLabels: [locales[1].tag: ["love": "amore <3"]], taglines: [locales[0].tag: "Two & two"],
            stylesheetPath: "assets/style.css", logoPath: "assets/logo.svg")
    }

    func locale(_ tag: String) throws -> SiteLocale { try #require(locales.first { $0.tag.tag == tag }) }

    func renderer(_ tag: String) throws -> PageRenderer {
        let locale = try locale(tag)
        return PageRenderer(
            index, locale, messages: LocaleMessages(locale.tag, texts: Self.texts),
            library: TemplateLibrary(DefaultTheme.templates), endonyms: [:])
    }

    /// All pages of all languages by their absolute addresses.
    func pages() throws -> [String: String] {
        var pages: [String: String] = [:]
        for locale in locales {
            let renderer = try renderer(locale.tag.tag)
            for page in try renderer.listPages() + articlePages(locale, renderer) { pages[page.path] = page.text }
        }
        return pages
    }

    private func articlePages(_ locale: SiteLocale, _ renderer: PageRenderer) throws -> [SitePage] {
        try articles.compactMap { article in
            guard let summary = index.edition(article.id, in: locale.tag) else { return nil }
            let edition = Edition(locale: locale, article: article, completeness: summary.completeness)
            return try renderer.articlePage(edition, summary, headingIDs: [], body: edition.article.bodyTree)
        }
    }
}

private func madeUpArticle(
    _ id: String, date: String? = nil, updated: String? = nil, tags: String = "", isDraft: Bool = false
) throws -> Article {
    var text = "---\ntitle: About *\(id)* & < 1\ndescription: \"What </script> is\"\nauthors: [Ann]\n"
    if let date { text += "date: \(date)\n" }
    if let updated { text += "updated: \(updated)\n" }
    if !tags.isEmpty { text += "tags: [\(tags)]\n" }
    if isDraft { text += "draft: true\n" }
    text +=
        "image: {src: a.png, alt: A \"bed\"}\nfaq:\n  - question: Why *so*?\n    answer: |\n      One.\n\n      - Two `x`\n"
    return try article(text + "---\nText.\n", id: id)
}

/// The values of an attribute in all tags that hold `part`.
func values(_ name: String, in html: String, where part: String) -> [String] {
    html.split(separator: "<").filter { $0.contains(part) }.flatMap { tag in
        tag.split(separator: " " + name + "=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    }.map(String.init)
}
