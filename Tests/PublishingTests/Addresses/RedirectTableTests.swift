import Articles
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Publishing

struct RedirectTableTests {
    private func table(
        _ records: [String: [String: AddressRecord.Line]] = [:], aliases: [String: String] = [:],
        files: Set<String> = []
    ) throws -> RedirectTable {
        let site = try MadeUpSite()
        var own: [LocaleTag: AddressRecord] = [:]
        for (tag, lines) in records {
            var record = AddressRecord()
            record.lines = lines
            own[try LocaleTag(tag)] = record
        }
        let pages = try site.pages().keys
        let articles = try aliases.sorted { $0.key < $1.key }.compactMap { id, alias in
            ArticleAliases(try article("---\ntitle: x\naliases: [\(alias)]\n---\n", id: id))
        }
        return RedirectTable(site.index, records: own, aliases: articles, files: files.union(pages))
    }

    private func rules(_ table: RedirectTable) -> [String] { table.redirects.map { "\($0.from) → \($0.to)" } }

    @Test func `former addresses of the source work in every language that has its addresses`() throws {
        let table = try table(["en": ["sleep": .init(current: "sleep", former: ["rest", "old/rest"])]])
        #expect(
            rules(table).prefix(4) == [
                "ar/old/ → ar/", "ar/old/rest/ → ar/sleep/", "ar/rest/ → ar/sleep/", "en/old/ → en/",
            ])
        #expect(table.redirects.count == 12)
    }

    @Test func `an address that two articles had is that of the one that left it last`() throws {
        let table = try table([
            "en": [
                "about": .init(current: "about", former: ["food/one", "food/two"]),
                "sleep": .init(current: "sleep", former: ["food/two", "food/one"]),
            ]
        ])
        #expect(rules(table).contains("en/food/one/ → en/about/") && rules(table).contains("en/food/two/ → en/sleep/"))
    }

    @Test func `there are no chains and no loops, and a page of today wins`() throws {
        let table = try table(["en": ["sleep": .init(current: "b", former: ["sleep", "a", "about", "b"])]])
        #expect(rules(table).filter { $0.hasPrefix("en") } == ["en/a/ → en/sleep/", "en/b/ → en/sleep/"])
    }

    @Test func `an article that a language lacks leads to the source`() throws {
        let table = try table(["it": ["only-english": .init(current: "solo"), "gone": .init(current: "x")]])
        #expect(rules(table) == ["it/solo/ → en/only-english/"])
        #expect(table.redirects.first?.locale == .english)
    }

    @Test func `an article that a language never had leaves nothing there`() throws {
        let table = try table(["en": ["only-english": .init(current: "only-english", former: ["solo"])]])
        #expect(rules(table) == ["en/solo/ → en/only-english/"])
    }

    @Test func `topics move too`() throws {
        let table = try table(["it": ["tags/love": .init(current: "tags/love", former: ["tags/amore"])]])
        #expect(rules(table) == ["it/tags/amore/ → it/tags/love/"])
    }

    @Test func `a topic that had two spellings leads on from the address of the other`() throws {
        let table = try table(["it": ["tags/Love": .init(current: "tags/love-2")]])
        #expect(rules(table) == ["it/tags/love-2/ → it/tags/love/"])
    }

    @Test func `an alias leads to the source from the root, and in each language below its folder`() throws {
        let table = try table(aliases: ["about": "/2019/about.html", "sleep": "/it/il%20sonno/"])
        #expect(
            rules(table) == [
                "2019/about.html → en/about/", "en/2019/about.html → en/about/", "it/2019/about.html → it/about/",
                "it/il sonno/ → it/sleep/",
            ])
        #expect(table.redirects.first?.filePath == "2019/about.html")
        #expect(try self.table(aliases: ["about": "/a.php"]).redirects.first?.filePath == nil)
    }

    @Test func `an alias that is a page is an error at its line`() throws {
        let found = try table(aliases: ["sleep": "/en/about"]).diagnostics.map { ConsoleRenderer().text($0) }
        #expect(
            found == [
                """
                articles/sleep.md:3:11: error: The alias "/en/about" is the address of a page [alias-taken]
                  3 | aliases: [/en/about]
                    |           ^~~~~~~~~
                     = help: take the alias away, or give that page another "slug"

                """
            ])
    }

    @Test(arguments: [
        ("/img.png", "is the address of a file"), ("/robots.txt", "is the address of a file"),
        ("/en/search/index.json/", "is the address of a file"),
        ("/img.png/old", "lies below the file \"/img.png\""),
    ])
    func `an alias at the address of a file, or below it, is an error at its line`(alias: String, fault: String) throws
    {
        let files: Set<String> = ["img.png", "robots.txt", "en/search/index.json", "_redirects"]
        let found = try table(aliases: ["sleep": alias], files: files)
        #expect(found.diagnostics.map(\.id) == ["alias-taken"] && found.redirects.isEmpty)
        #expect(found.diagnostics.first?.summary == "The alias \"\(alias)\" \(fault)")
        #expect(found.diagnostics.first?.position?.line == 3)
    }

    @Test func `no former address leads on from where a file is`() throws {
        let record = ["en": ["sleep": AddressRecord.Line(current: "sleep", former: ["a.txt"])]]
        let table = try table(record, aliases: ["about": "/b.txt"], files: ["en/a.txt", "it/b.txt"])
        #expect(
            rules(table) == [
                "ar/a.txt/ → ar/sleep/", "b.txt/ → en/about/", "en/b.txt/ → en/about/", "it/a.txt/ → it/sleep/",
                "zh-hans/a.txt/ → zh-hans/sleep/",
            ])
    }

    @Test func `two articles cannot have one alias, and paths only are aliases`() throws {
        #expect(try table(aliases: ["about": "/x", "sleep": "/x/"]).diagnostics.map(\.id) == ["alias-taken"])
        #expect(try table(aliases: ["about": "/"]).diagnostics.map(\.id) == ["invalid-alias"])
        #expect(try table(aliases: ["about": "\"/x?y\""]).diagnostics.map(\.id) == ["invalid-alias"])
    }

    @Test func `a page at the former address leads on at once and by a link`() throws {
        let site = try MadeUpSite()
        let table = try table(["en": ["sleep": .init(current: "old \"a\"", former: [])]])
        let pages = RedirectPages(site.index).pages(of: table)
        let page = try #require(pages.first { $0.path == "it/old \"a\"/index.html" }).text
        #expect(page.contains("<meta http-equiv=\"refresh\" content=\"0; url=../../it/sleep/\">"))
        #expect(page.contains("<link rel=\"canonical\" href=\"https://tandem.example/it/sleep/\">"))
        #expect(page.contains("data-to=\"../../it/sleep/\"></script>"))
        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"it\" dir=\"ltr\">\n"))
        let script = try #require(pages.last)
        #expect(script.path.hasPrefix("assets/redirect.") && SiteFiles.isFingerprinted(script.path))
        #expect(page.contains("src=\"../../\(script.path)\""))
        #expect(RedirectPages(site.index).pages(of: try self.table()).isEmpty)
    }
}
