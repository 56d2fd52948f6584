import Diagnostics
import Glibc
import Locales
import Publishing
import SourceText
import Testing

@testable import Pipeline

/// The text of the home page: `_index.md` or `index.md` at the top of the articles folder.
struct HomeTextTests {
    private static let text = """
        ---
        title: Welcome *home*
        description: What all this is about.
        date: 2026-01-02
        tags: [sleep]
        ---
        Read [love](love.md), [here](#section-topics), [the start](/). ![bed](bed.svg)

        ## Topics

        All of them.

        """

    /// Italian is translated, Arabic is not.
    private func site(
        _ text: String = text, name: String = "_index", settings: String = "publish: hold\n"
    ) throws -> SampleSite {
        let site = try SampleSite(settings: settings)
        try site.folder.write("articles/\(name).md", text)
        try site.folder.write("articles/bed.svg", "<svg width=\"3\" height=\"2\"/>")
        try site.folder.replace("See [love]", with: "See [home](\(name).md) and [love]", in: "articles/sleep.md")
        try site.extract()
        try site.translate("it")
        return site
    }

    private func home(_ site: SampleSite, _ locale: String) throws -> String {
        try site.folder.text("dist/site/\(locale)/index.html")
    }

    @Test(arguments: ["_index", "index"])
    func `its title, lead and body stand above the list of articles`(name: String) throws {
        let site = try site(name: name)
        let built = try site.build()
        #expect(built.problems.rendered == "")
        let english = try home(site, "en")
        #expect(english.contains("<title>Welcome home – Sample</title>"))
        #expect(english.contains("<meta name=\"description\" content=\"What all this is about.\">"))
        #expect(english.contains("<h1>Welcome <em>home</em></h1>\n<p class=\"lead\">What all this is about.</p>"))
        #expect(
            english.contains("<a href=\"../en/love/\">love</a>") && english.contains("<a href=\"../en/\">the start</a>")
        )
        #expect(english.contains("<img src=\"../assets/bed.svg\" alt=\"bed\" width=\"3\" height=\"2\""))
        // The theme's own heading of the topics keeps its id.
        #expect(english.contains("<h2 id=\"section-topics\">") && english.contains("id=\"topics\">"))
        let parts = ["<h1>", "class=\"prose\"", "id=\"latest\"", "id=\"topics\""].map {
            english.firstRange(of: $0)?.lowerBound
        }
        #expect(parts.allSatisfy { $0 != nil } && zip(parts, parts.dropFirst()).allSatisfy { $0! < $1! })
        #expect(try home(site, "it").contains("<h1>Testo Welcome <em>home</em></h1>"))
        #expect(try home(site, "it").contains("<a href=\"../it/love/\">love</a>"))
        #expect(built.files.contains("assets/bed.svg"))
        #expect(!built.files.contains { $0.hasPrefix("en/index/") || $0.hasPrefix("en/_index/") })
        #expect(try site.build().written.isEmpty)
    }

    @Test func `where a language holds it back, the home page is as it would be without it`() throws {
        let site = try site()
        let built = try site.build()
        let arabic = try home(site, "ar")
        #expect(!arabic.contains("class=\"story\"") && !arabic.contains("Welcome"))
        #expect(arabic.contains("<title>Sample</title>") && arabic.contains("<h1>Sample</h1>"))
        #expect(built.locales.map(\.articles) == [3, 3, 0] && built.locales.map(\.held) == [0, 0, 3])
        // It is a page of its language with the text or without: all name the same set.
        let sets = try ["en", "it", "ar"].map { locale in
            try home(site, locale).split(separator: "\n").filter { $0.hasPrefix("<link rel=\"alternate\" hreflang") }
        }
        #expect(sets[0].count == 4 && sets[0] == sets[1] && sets[1] == sets[2])
    }

    @Test func `the whole page is in the source language with a notice where the policy says so`() throws {
        let site = try site(settings: "publish: page\n")
        _ = try site.build()
        let arabic = try home(site, "ar")
        #expect(arabic.contains("<article class=\"story\" lang=\"en\" dir=\"ltr\">"))
        #expect(arabic.contains("<aside class=\"notice\" role=\"note\" lang=\"ar\" dir=\"rtl\">"))
        #expect(arabic.contains("<a href=\"../en/\" hreflang=\"en\">"))
        #expect(arabic.contains("<link rel=\"canonical\" href=\"https://sample.example/ar/\">"))
        #expect(try fragments(of: "ar", site).allSatisfy { !$0.contains("Welcome") })
    }

    @Test func `missing sentences are shown in the source language where the policy says so`() throws {
        let site = try site(settings: "publish: segment\n")
        let path = "locales/ar/articles/_index.po"
        try site.folder.replace(
            "msgid \"All of them.\"\nmsgstr \"\"", with: "msgid \"All of them.\"\nmsgstr \"كلها.\"", in: path)
        _ = try site.build()
        let arabic = try home(site, "ar")
        #expect(arabic.contains("<article class=\"story\">") && arabic.contains("<p>كلها.</p>"))
        #expect(arabic.contains("<h1 lang=\"en\" dir=\"ltr\">Welcome <em>home</em></h1>"))
    }

    private func fragments(of locale: String, _ site: SampleSite) throws -> [String] {
        let files = try site.folder.snapshot("dist/site/\(locale)/search").keys.filter {
            $0.hasSuffix(".json") && $0 != "index.json"
        }
        return try files.map { try site.folder.text("dist/site/\(locale)/search/\($0)") }
    }

    @Test func `it is in no list, feed or topic, once in the sitemap and once in the search`() throws {
        let site = try site()
        let built = try site.build()
        // Nothing else has a date.
        #expect(!built.files.contains("en/feed.xml") && built.files.contains("en/tags/sleep/index.html"))
        for page in ["sleep", "love", "tags", "tags/sleep", "search", "contact"] {
            #expect(try !site.folder.text("dist/site/en/\(page)/index.html").contains("Welcome"), "\(page)")
        }
        #expect(try home(site, "en").split(separator: "<li>\n<article class=\"card\">").count == 3)
        let map = try site.folder.text("dist/site/en/sitemap.xml")
        #expect(map.split(separator: "<loc>https://sample.example/en/</loc>\n<lastmod>2026-01-02</lastmod>").count == 2)
        #expect(try fragments(of: "en", site).filter { $0.contains("\"u\":\"\"") }.count == 1)
        for locale in ["en", "it"] { #expect(try fragments(of: locale, site).count == 3) }
    }

    @Test func `its links are proved, and those to it`() throws {
        let site = try site("---\ntitle: Home\n---\n[a](gone.md) [b](_index.md#latest) [c](#nowhere)\n\n## Here\n")
        try site.folder.write(
            "articles/health/sub.md",
            "---\ntitle: Sub\n---\n[a](../_index.md#here) [b](../index.md) [c](..) [d](../_index.md#gone) [e](/)\n")
        try site.extract()
        #expect(
            try site.build().problems.map { "\($0.file?.path ?? ""):\($0.position.map(\.description) ?? "") \($0.id)" }
                == [
                    "articles/_index.md:4:5 dead-link", "articles/_index.md:4:40 dead-anchor",
                    "articles/health/sub.md:4:53 dead-anchor",
                ])
        let page = try site.folder.text("dist/site/en/health/sub/index.html")
        #expect(
            page.contains(
                "<a href=\"../../../en/#here\">a</a> <a href=\"../../../en/\">b</a> <a href=\"../../../en/\">c</a>"))
        #expect(page.contains("<a href=\"../../../en/\">e</a>"))
    }

    @Test func `the root of the host leads home where the site stands in a folder of it, from HTML too`() throws {
        let site = try SampleSite()
        try site.folder.replace("sample.example", with: "sample.example/mag", in: "parlance.yaml")
        try site.folder.write(
            "articles/love.md", "# Love\n\n[host](/) [home](/mag/) [part](/mag/#x) [bare](/mag) <a href=\"/\">raw</a>\n"
        )
        _ = try site.build()
        let page = try site.folder.text("dist/site/en/love/index.html")
        #expect(
            page.contains(
                "<a href=\"../../en/\">host</a> <a href=\"../../en/\">home</a> <a href=\"../../en/#x\">part</a> "
                    + "<a href=\"../../en/\">bare</a> <a href=\"../../en/\">raw</a>"))
    }

    @Test func `without a title of its own, the page has the site's name and its sentence`() throws {
        let site = try site("Only a text.\n")
        try site.folder.write("locales/en/site.yaml", "site-tagline: All there is.\n")
        try site.extract()
        _ = try site.build()
        let english = try home(site, "en")
        #expect(english.contains("<title>Sample</title>") && english.contains("<h1>Sample</h1>"))
        #expect(english.contains("<p class=\"lead\">All there is.</p>") && english.contains("<p>Only a text.</p>"))
        #expect(try fragments(of: "en", site).contains { $0.hasPrefix("{\"t\":\"Sample\",\"u\":\"\"") })
    }

    @Test func `a draft shows only where drafts are asked for, and no machine is told of that page`() throws {
        let site = try site(Self.text.replacing("tags: [sleep]", with: "draft: true"))
        _ = try site.build()
        #expect(try home(site, "en").contains("<h1>Sample</h1>"))
        #expect(try site.folder.text("dist/site/en/sitemap.xml").contains("<loc>https://sample.example/en/</loc>"))
        _ = SiteBuild(try site.workspace(), BuildOptions(includesDrafts: true))
        let english = try home(site, "en")
        #expect(english.contains("<h1>Welcome") && english.contains("<meta name=\"robots\" content=\"noindex\">"))
        #expect(try !site.folder.text("dist/site/en/sitemap.xml").contains("<loc>https://sample.example/en/</loc>"))
    }

    @Test func `of two texts the one of _index counts, and the other is told`() throws {
        let site = try site()
        try site.folder.write("articles/index.md", "# Another\n\nText.\n")
        try site.extract()
        try site.translate("it")
        let built = try site.build()
        #expect(
            built.problems.rendered == """
                articles/index.md:1:1: warning: The home page has the text of "articles/_index.md"; this one is left out [second-home-text]
                  1 | # Another
                    | ^
                     = help: join the two, or give this file another name for a page of its own

                """)
        #expect(try home(site, "en").contains("<h1>Welcome") && !built.files.contains("en/index/index.html"))
        #expect(try !home(site, "it").contains("Another"))
    }

    @Test func `the address that it had before leads to the home page`() throws {
        let site = try site(name: "index")
        try site.folder.write("locales/en/addresses.yaml", "index: index\nlove: love\nsleep: sleep\n")
        try site.extract()
        let built = try site.build()
        #expect(built.files.contains("en/index/index.html"))
        #expect(try site.folder.text("dist/site/en/index/index.html").contains("url=../../en/"))
        try site.folder.replace("tags: [sleep]", with: "aliases: [/welcome]", in: "articles/index.md")
        try site.extract()
        try site.translate("it")
        _ = try site.build()
        #expect(try site.folder.text("dist/site/welcome/index.html").contains("url=../en/"))
        #expect(try site.folder.text("dist/site/it/welcome/index.html").contains("url=../../it/"))
        #expect(!site.folder.exists("dist/site/ar/welcome/index.html"))
    }

    @Test func `translated addresses leave it where the home page is`() throws {
        let site = try site(settings: "publish: hold\nslugs: translated\n")
        try site.extract()
        _ = try site.build()
        #expect(try home(site, "it").contains("<h1>Testo Welcome"))
        #expect(try !site.folder.text("locales/it/addresses.yaml").contains("_index"))
    }

    @Test func `an edit of it makes the home page and its search again, and its going the lists`() throws {
        let site = try site()
        func build() throws -> SiteBuild {
            usleep(20_000)
            var options = BuildOptions()
            options.leastRemembered = 0
            options.slack = 0
            return SiteBuild(try site.workspace(), options)
        }
        _ = try build()
        try site.folder.replace("All of them.", with: "Each of them.", in: "articles/_index.md")
        let edited = try build()
        #expect(edited.written.filter { $0.hasSuffix(".html") } == ["en/index.html", "it/index.html"])
        #expect(SiteVerification(try site.workspace(), edited).isProven)
        usleep(20_000)
        try site.folder.remove("articles/_index.md")
        try site.folder.replace("[home](_index.md) and ", with: "", in: "articles/sleep.md")
        let gone = try build()
        #expect(try home(site, "en").contains("<h1>Sample</h1>"))
        let proof = SiteVerification(try site.workspace(), gone)
        #expect(gone.files.contains("en/index.html") && proof.isProven)
    }

    @Test func `a bundle has it as Markdown, as JSON and as the page, and its book has not`() throws {
        let site = try site()
        let workspace = try site.workspace()
        let survey = PublicationSurvey(workspace)
        let bundle = BundleBuild(workspace, site: SiteBuild(workspace), only: [.english])
        #expect(bundle.diagnostics.isEmpty && !bundle.hasFailed)
        let bytes = String(decoding: try site.folder.bytes("dist/bundles/en.zip"), as: UTF8.self)
        #expect(bytes.contains("articles/_index.md") && bytes.contains("site/en/index.html"))
        let english = try #require(workspace.configuration.locale(named: "en"))
        let book = BookPlan(survey.index, english, headingIDs: survey.headingIDs)
        #expect(book.articles == ["love", "sleep"])
    }
}

extension SiteBuild {
    /// Without those that the sample's few messages bring.
    fileprivate var problems: [Diagnostic] { diagnostics.filter { $0.id != "unknown-variable" } }
}
