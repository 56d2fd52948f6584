import Articles
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Testing
import Translations

@testable import Pipeline

struct AddressRecordingTests {
    private func lines(_ site: SampleSite, _ locale: String) throws -> [String] {
        try site.folder.text("locales/\(locale)/addresses.yaml").split(separator: "\n").dropFirst()
            .map(String.init)
    }

    /// Those of articles.
    private func articleLines(_ site: SampleSite, _ locale: String) throws -> [String] {
        try lines(site, locale).filter { !$0.hasPrefix("\"/") && !$0.hasPrefix("tags/") }
    }

    private func page(_ site: SampleSite, _ path: String) throws -> String {
        try site.folder.text("dist/site/\(path)/index.html")
    }

    @Test func `the source's addresses are recorded, and a second run writes nothing`() throws {
        let site = try SampleSite()
        try site.extract()
        #expect(
            try lines(site, "en") == [
                "\"/ar\": [ar]", "\"/en\": [en]", "\"/it\": [it]", "love: [love]", "sleep: [sleep]",
                "tags/sleep: [tags/sleep]",
            ])
        #expect(!site.folder.exists("locales/it/addresses.yaml"))
        let before = try site.folder.snapshot("locales")
        try site.extract()
        #expect(try site.folder.snapshot("locales") == before)
    }

    @Test func `a new slug leaves a redirect in every language`() throws {
        let site = try SampleSite()
        try site.extract()
        for locale in ["it", "ar"] { try site.translate(locale) }
        try site.folder.replace("title: Love", with: "title: Love\nslug: affection", in: "articles/love.md")
        try site.extract()
        #expect(try articleLines(site, "en").first == "love: [affection, love]")
        let built = try site.build()
        #expect(built.diagnostics.filter { $0.severity == .error }.isEmpty)
        for locale in ["en", "it", "ar"] {
            #expect(try page(site, "\(locale)/love").contains("content=\"0; url=../../\(locale)/affection/\""))
            #expect(try page(site, "\(locale)/affection").contains("<h1>"))
        }
    }

    @Test func `translated addresses are recorded when they are published, and outlive another title`() throws {
        let site = try SampleSite(settings: "slugs: translated\n")
        try site.extract()
        let isRecorded = site.folder.exists("locales/it/addresses.yaml")
        #expect(try !isRecorded || lines(site, "it").isEmpty)
        try site.translate("it")
        try site.extract()
        #expect(
            try lines(site, "it") == [
                "love: [testo-love, love]", "sleep: [testo-sleep-well, sleep]",
                "tags/sleep: [tags/testo-sleep, tags/sleep]",
            ])
        try site.folder.replace("Testo Love", with: "Amore", in: "locales/it/articles/love.po")
        try site.extract()
        #expect(try lines(site, "it").first == "love: [testo-love, love]")
        _ = try site.build()
        #expect(try page(site, "it/testo-love").contains("<h1>Amore</h1>"))
        #expect(try page(site, "it/love").contains("url=../../it/testo-love/"))
        #expect(try page(site, "en/love").contains("hreflang=\"it\" href=\"https://sample.example/it/testo-love/\""))
        #expect(try page(site, "it/testo-sleep-well").contains("href=\"../../it/testo-love/\""))
    }

    @Test func `a renamed article keeps its former addresses`() throws {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it")
        let text = try site.folder.text("articles/love.md")
        try site.folder.remove("articles/love.md")
        try site.folder.write("articles/news/affection.md", text)
        try site.extract()
        #expect(try articleLines(site, "en").first == "news/affection: [news/affection, love]")
    }

    @Test func `spellings of a tag are one, with the address and the translation that it has`() throws {
        let site = try SampleSite()
        try site.extract()
        for locale in ["it", "ar"] { try site.translate(locale) }
        try site.folder.replace("title: Love", with: "title: Love\ntags: [\" Sleep \"]", in: "articles/love.md")
        try site.extract()
        #expect(try lines(site, "en").last == "tags/sleep: [tags/sleep]")
        let built = try site.build()
        #expect(built.files.filter { $0.hasPrefix("it/tags/") && $0.hasSuffix("/index.html") }.count == 2)
        #expect(try page(site, "it/tags/sleep").contains("href=\"../../../it/love/\""))
        #expect(try page(site, "it/love").contains("href=\"../../it/tags/sleep/\""))
    }

    @Test func `a language's pages lead on from its former folder, and so do the lists of sections`() throws {
        let site = try SampleSite()
        let text = try site.folder.text("articles/love.md")
        try site.folder.remove("articles/love.md")
        try site.folder.write("articles/news/love.md", text)
        try site.folder.replace("it, ar]", with: "it, {tag: ar, path: arabic}]", in: "parlance.yaml")
        try site.extract()
        for locale in ["it", "ar"] { try site.translate(locale) }
        _ = try site.build()
        try site.folder.replace("path: arabic", with: "path: arab", in: "parlance.yaml")
        try site.folder.remove("articles/news/love.md")
        try site.folder.write("articles/notes/love.md", text)
        try site.extract()
        #expect(try lines(site, "en").first == "\"/ar\": [arab, arabic]")
        _ = try site.build()
        #expect(try page(site, "it/news").contains("url=../../it/notes/\""))
        #expect(try page(site, "it/news/love").contains("url=../../../it/notes/love/\""))
        for path in ["", "/tags", "/notes/love", "/news/love", "/news"] {
            let target = path.replacing("news", with: "notes")
            #expect(try page(site, "arabic\(path)").contains("/arab\(target)/\""))
        }
    }

    @Test func `a file that nobody understands is told and stays as it is`() throws {
        let site = try SampleSite()
        try site.folder.write("locales/en/addresses.yaml", "love: [love\n")
        #expect(try site.extract().diagnostics.ids == ["broken-address-line"])
        #expect(try site.folder.text("locales/en/addresses.yaml") == "love: [love\n")
        #expect(try site.build().diagnostics.ids.contains("broken-address-line"))
    }

    @Test func `hosts get their rules, those of nginx beside the site`() throws {
        let site = try SampleSite(settings: "hosts: [netlify, nginx, apache]\n")
        let built = try site.build()
        #expect(built.files.filter { !$0.contains("/") }.contains("_redirects"))
        #expect(built.files.contains(".htaccess") && built.files.contains("_headers"))
        #expect(site.folder.exists("dist/nginx.conf"))
        #expect(try site.build().written.isEmpty)
    }
}
