import Articles
import Diagnostics
import Locales
import SourceText
import Templates
import Testing

@testable import Publishing

/// A site of two articles in memory: one in all locales but German, one in English only.
struct ArticlePageTests {
    private let locales = siteLocales()
    private let texts: [String: TextSlice] = [
        "home": "Home", "page-title": "{page} – {site}", "byline": "By {authors}",
        "reading-time": "{minutes, plural, one {# minute} other {# minutes}}", "not-translated-yet": "not yet",
        "footnotes-title": "Notes", "footnote-back": "Back", "cite-article": "{authors}: “{title}”, {site}, {date}.",
        "notice-partly-translated": "{passages, plural, one {# passage} other {# passages}} in the original",
        "notice-outdated": "{passages, plural, one {# passage} other {# passages}} outdated",
        "notice-untranslated": "Not translated", "notice-reviewed": "Reviewed by {names}",
        "notice-original": "Read the original ({language})",
    ]
    private let sleep: Article
    private let love: Article
    private let site: SiteIndex

    init() throws {
        sleep = try article(
            """
            ---
            title: Sleep & *rest*
            description: How couples sleep
            date: 2026-03-01
            authors: [Ann, Li Wei]
            tags: [sleep]
            image: {src: ../images/a b.png, alt: A "bed"}
            ---
            ## Why sleep

            See [love](../love.md#how), ![x](x.png) and [home](https://a.org).[^1]

            [^1]: A note.

            """)
        love = try article("---\ntitle: Love\n---\n## How\n\nBack to [sleep](health/sleep.md).\n", id: "love")
        var identity = SiteIdentity()
        identity.name = "Tandem"
        identity.url = "https://tandem.example"
        var editions: [LocaleTag: [EditionSummary]] = [:]
        for locale in locales where locale.tag.tag != "de" { editions[locale.tag] = [summary(sleep)] }
        editions[.english]?.append(summary(love))
        site = SiteIndex(
            identity: identity, source: .english, locales: locales, editions: editions, tagLabels: [:], taglines: [:],
            stylesheetPath: "assets/style.css", logoPath: nil)
    }

    private func page(
        _ article: Article, _ tag: String, _ completeness: Edition.Completeness = .complete,
        state: EditionState = EditionState(), pictures: [(path: String, size: ImageSize?)] = []
    ) throws -> SitePage {
        var site = site
        site.pictures = PictureIndex(pictures, locales: locales)
        let locale = try #require(locales.first { $0.tag.tag == tag })
        let endonyms = Dictionary(uniqueKeysWithValues: locales.map { ($0.tag, LocaleProfile.endonym(of: $0.tag)) })
        let renderer = PageRenderer(
            site, locale, messages: LocaleMessages(locale.tag, texts: texts),
            library: TemplateLibrary(DefaultTheme.templates), endonyms: endonyms)
        let edition = Edition(locale: locale, article: article, completeness: completeness, state: state)
        let summary = EditionSummary(edition, of: article, sourceLocale: .english, minutes: 3)
        return try renderer.articlePage(
            edition, summary, headingIDs: HeadingIDs.ids(of: article, source: .english), body: article.bodyTree)
    }

    /// The values of all `name="…"` in tags that hold `part`.
    private func values(_ name: String, in page: SitePage, where part: String) -> [String] {
        page.text.split(separator: "<").filter { $0.contains(part) }.flatMap { tag in
            tag.split(separator: " " + name + "=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
        }.map(String.init)
    }

    @Test func `an English page says who it is`() throws {
        let page = try page(sleep, "en")
        #expect(page.path == "en/health/sleep/index.html")
        #expect(page.text.hasPrefix("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n"))
        #expect(page.text.contains("<title>Sleep &amp; rest – Tandem</title>"))
        #expect(page.text.contains("<h1>Sleep &amp; <em>rest</em></h1>"))
        #expect(page.text.contains("<meta name=\"description\" content=\"How couples sleep\">"))
        #expect(page.text.contains("By <bdi>Ann</bdi> and <bdi>Li Wei</bdi>"))
        #expect(page.text.contains("<time datetime=\"2026-03-01\">March 1, 2026</time>"))
        #expect(page.text.contains("<span>3 minutes</span>"))
        #expect(page.text.contains("<h2 id=\"why-sleep\"><a class=\"anchor\" href=\"#why-sleep\">Why sleep</a></h2>"))
    }

    @Test func `an Arabic page runs from right to left with its own digits`() throws {
        let page = try page(sleep, "ar")
        #expect(page.path == "ar/health/sleep/index.html")
        #expect(page.text.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(page.text.contains("<bdi>Ann</bdi> و<bdi>Li Wei</bdi>"))
        #expect(page.text.contains("id=\"fnref-1\">١</a>"))
        // The same address of the section in every language.
        #expect(page.text.contains("<h2 id=\"why-sleep\">"))
    }

    @Test(arguments: ["en", "ar"])
    func `the switcher has every locale, with the home page where an edition is missing`(tag: String) throws {
        let page = try page(sleep, tag)
        let links = page.text.split(separator: "<li>").filter { $0.contains("class=\"short\"") }
        #expect(links.count == 11)
        #expect(links.count { $0.contains("aria-current=\"true\"") } == 1)
        let german = try #require(links.first { $0.contains("lang=\"de\"") })
        #expect(german.contains("href=\"../../../de/\""))
        #expect(german.contains("Deutsch") && german.contains("not yet") && !german.contains("rel=\"alternate\""))
        let arabic = try #require(links.first { $0.contains("lang=\"ar\"") })
        #expect(arabic.contains("href=\"../../../ar/health/sleep/\"") && arabic.contains("dir=\"rtl\""))
        #expect(arabic.contains("العربية"))
    }

    @Test func `hreflang is reciprocal: the same set on every page, itself among them`() throws {
        let sets = try locales.filter { $0.tag.tag != "de" }.map { locale in
            let page = try page(sleep, locale.tag.tag)
            let urls = values("href", in: page, where: "link rel=\"alternate\" hreflang")
            #expect(urls.contains("https://tandem.example/\(locale.path)/health/sleep/"))
            #expect(
                values("href", in: page, where: "rel=\"canonical\"")
                    == ["https://tandem.example/\(locale.path)/health/sleep/"])
            return zip(values("hreflang", in: page, where: "link rel=\"alternate\" hreflang"), urls).map {
                "\($0) \($1)"
            }
        }
        #expect(Set(sets).count == 1)
        #expect(sets.first?.count == 11)
        #expect(sets.first?.last == "x-default https://tandem.example/en/health/sleep/")
        #expect(sets.first?.contains { $0.hasPrefix("de ") } == false)
    }

    @Test func `links are relative, and lead to the source where an edition is missing`() throws {
        for tag in ["en", "ar"] {
            let page = try page(sleep, tag)
            let language = tag == "en" ? "" : " hreflang=\"en\""
            #expect(page.text.contains("<a href=\"../../../en/love/#how\"\(language)>love</a>"))
            #expect(page.text.contains("<img src=\"../../../assets/health/x.png\" alt=\"x\" loading=\"lazy\">"))
            #expect(page.text.contains("src=\"../../../assets/images/a%20b.png\""))
            #expect(page.text.contains("alt=\"A &quot;bed&quot;\""))
            #expect(page.text.contains("<link rel=\"stylesheet\" href=\"../../../assets/style.css\">"))
            let links = values("href", in: page, where: "href") + values("src", in: page, where: "src")
            #expect(!links.isEmpty && !links.contains { $0.hasPrefix("/") })
        }
    }

    @Test func `a page says how to cite and where it stays`() throws {
        let text = try page(sleep, "en").text
        #expect(
            text.contains("<bdi>Ann</bdi> and <bdi>Li Wei</bdi>: “<bdi>Sleep &amp; rest</bdi>”, Tandem, March 1, 2026.")
        )
        #expect(
            text.contains(
                "<a href=\"./\" rel=\"bookmark\"><bdi dir=\"ltr\">https://tandem.example/en/health/sleep/</bdi></a>"))
        // An article without authors and date has an address all the same.
        #expect(try page(love, "en").text.contains("rel=\"bookmark\""))
    }

    @Test func `pictures have their size and the version of the language`() throws {
        let size = ImageSize(width: 400, height: 300)
        let pictures: [(path: String, size: ImageSize?)] = [
            ("health/x.png", size), ("health/x@2x.png", nil), ("health/x.it.png", nil), ("images/a b.png", size),
            ("images/a b-200w.png", nil), ("images/a b.ar.png", ImageSize(width: 9, height: 8)),
        ]
        let english = try page(sleep, "en", pictures: pictures).text
        #expect(
            english.contains(
                "<img src=\"../../../assets/health/x.png\" alt=\"x\" width=\"400\" height=\"300\" srcset=\""
                    + "../../../assets/health/x.png 1x, ../../../assets/health/x%402x.png 2x\" loading=\"lazy\">"))
        #expect(
            english.contains(
                " srcset=\"../../../assets/images/a%20b-200w.png 200w, ../../../assets/images/a%20b.png 400w\" sizes=\""
            ))
        #expect(
            try page(sleep, "it", pictures: pictures).text.contains("<img src=\"../../../assets/health/x.it.png\" alt"))
        let arabic = try page(sleep, "ar", pictures: pictures).text
        #expect(
            arabic.contains("a%20b.ar.png\" alt=\"A &quot;bed&quot;\" width=\"9\" height=\"8\" fetchpriority=\"high\">")
        )
        // Text in the source language keeps the pictures of the source language.
        #expect(try page(sleep, "it", .source, pictures: pictures).text.contains("assets/health/x.png"))
    }

    @Test func `the first picture of a page without a cover is loaded at once`() throws {
        let plain = try article("![a](a.png)\n\n![b](b.png)\n")
        let text = try page(plain, "en").text
        #expect(text.contains("a.png\" alt=\"a\" fetchpriority=\"high\">"))
        #expect(text.contains("b.png\" alt=\"b\" loading=\"lazy\">"))
    }

    @Test func `a long article has its sections at hand`() throws {
        let long = try article("## A b\n\n### C\n\n## D [x](https://a.org)\n\n## E\n\n## F\n")
        let text = try page(long, "en").text
        #expect(text.contains("<a href=\"#a-b\">A b</a>\n<ol>\n<li><a href=\"#c\">C</a></li>\n</ol>"))
        // A heading that holds a link is none itself.
        #expect(text.contains("<h2 id=\"d-x\">D <a href=\"https://a.org\">x</a></h2>"))
        #expect(try !page(sleep, "en").text.contains("class=\"toc"))
    }

    @Test func `readers are told how far a translation is`() throws {
        var state = EditionState()
        state.missing = 2
        state.outdated = 1
        let partial = try page(sleep, "it", .partial, state: state).text
        #expect(partial.contains("2 passages in the original</p>") && partial.contains("1 passage outdated <a "))
        #expect(
            partial.contains("<a href=\"../../../en/health/sleep/\" hreflang=\"en\">Read the original (English)</a>"))
        #expect(try page(sleep, "it", .source, state: state).text.contains("<p>Not translated <a "))
        state = EditionState()
        state.isReviewed = true
        #expect(try !page(sleep, "it", state: state).text.contains("class=\"notice\""))
        state.reviewers = ["Ada", "Bo"]
        #expect(try page(sleep, "it", state: state).text.contains("<p>Reviewed by Ada e Bo</p>"))
    }

    @Test func `what pages say themselves is in the reader's language, whatever the text is in`() throws {
        let text = try page(sleep, "ar", .source).text
        #expect(text.contains("<article class=\"story\" lang=\"en\" dir=\"ltr\">"))
        #expect(text.contains("<aside class=\"notice\" role=\"note\" lang=\"ar\" dir=\"rtl\">\n<p>Not translated "))
        #expect(text.contains("<p class=\"meta\" lang=\"ar\" dir=\"rtl\">"))
        #expect(text.contains("id=\"fnref-1\">1</a>"))
    }

    @Test func `a page in a folder shows the way up`() throws {
        #expect(try page(sleep, "en").text.contains("<li><a href=\"../../../en/health/\"><bdi>Health</bdi></a></li>"))
        #expect(try !page(love, "en").text.contains("<bdi>Health</bdi>"))
    }

    @Test func `an id stands once on a page`() throws {
        let ids = values("id", in: try page(sleep, "en"), where: " id=")
        #expect(Set(ids).count == ids.count)
    }

    @Test func `an article in one language has no translations below it`() throws {
        #expect(try page(sleep, "en").text.contains("class=\"translations\""))
        #expect(try !page(love, "en").text.contains("class=\"translations\""))
    }

    @Test func `a heading that is the title stands on the page once, with its id, its links and its picture`() throws {
        let file = SourceFile(
            path: "articles/health/sleep.md",
            text: "![logo](l.png)\n\n# ![x](x.png) Sleep *well*, [love](../love.md) {#rest}\n\nText.\n\n## Why\n")
        let article = try #require(ArticleParser.article(from: file, id: "health/sleep").article)
        let text = try page(article, "en").text
        #expect(text.ranges(of: "Sleep <em>well</em>").count == 1)
        #expect(text.contains("<h1 id=\"rest\"><img src=\"../../../assets/health/x.png\""))
        #expect(text.contains("<a href=\"../../../en/love/\">love</a></h1>"))
        #expect(text.contains("<title>x Sleep well, love – Tandem</title>"))
        #expect(text.contains("<h2 id=\"why\">"))
        #expect(!text.contains("{#rest}"))
    }

    @Test func `a title made of the file's name is marked as text of the source's language`() throws {
        let file = SourceFile(path: "articles/health/sleep.md", text: "Text.\n")
        let article = try #require(ArticleParser.article(from: file, id: "health/sleep").article)
        #expect(try page(article, "it").text.contains("<h1 lang=\"en\" dir=\"ltr\">Sleep</h1>"))
        #expect(try page(article, "en").text.contains("<h1>Sleep</h1>"))
    }
}
