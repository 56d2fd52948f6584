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
        try site.folder.text("locales/\(locale)/addresses.yaml").split(separator: "\n").dropFirst().map(String.init)
    }

    private func page(_ site: SampleSite, _ path: String) throws -> String {
        try site.folder.text("dist/site/\(path)/index.html")
    }

    @Test func `the source's addresses are recorded, and a second run writes nothing`() throws {
        let site = try SampleSite()
        try site.extract()
        #expect(try lines(site, "en") == ["love: [love]", "sleep: [sleep]"])
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
        #expect(try lines(site, "en").first == "love: [affection, love]")
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
        #expect(try lines(site, "en").first == "news/affection: [news/affection, love]")
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
