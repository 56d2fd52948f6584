import Diagnostics
import Locales
import Publishing
import Testing

@testable import Pipeline

struct TranslatedFilesTests {
    private func files(_ paths: [String], of name: String, in folder: String = "") throws -> [String] {
        let site = try TemporaryFolder()
        for path in paths { try site.write(path, "x\n") }
        let chinese = SiteLocale(tag: try LocaleTag("zh-Hans"), aliases: ["zh-CN"])
        let italian = SiteLocale(tag: try LocaleTag("it"))
        let locales = [SiteLocale(tag: .english), italian, chinese, SiteLocale(tag: try LocaleTag("pt"))]
        let configuration = Configuration(source: .english, locales: locales)
        let locale = try #require(configuration.locale(named: name))
        return TranslatedFiles([site.path + (folder.isEmpty ? "" : "/" + folder)], configuration, locale).files.map(
            \.key)
    }

    @Test(arguments: [
        ("content/it/guides/bread.md", "it", "guides/bread"),
        ("content/guides/bread.it.md", "it", "guides/bread"),
        ("content/guides/bread.zh-cn.md", "zh-Hans", "guides/bread"),
        ("_posts/it/2024-05-01-bread.md", "it", "bread"),
        ("_i18n/it/_posts/2024-05-01-bread.md", "it", "bread"),
        ("i18n/it/docusaurus-plugin-content-docs/current/guides/bread.mdx", "it", "guides/bread"),
        ("i18n/zh-CN/docusaurus-plugin-content-docs/version-2.x/bread.md", "zh-Hans", "bread"),
        ("i18n/it/docusaurus-plugin-content-blog/2024-05-01-bread.md", "it", "bread"),
        ("docs/guides/bread.it.md", "it", "guides/bread"),
        ("it/bread/index.md", "it", "bread"),
        ("pt-BR/bread.md", "pt", "bread"),
    ])
    func `the name of the article is what is left of the path`(path: String, locale: String, key: String) throws {
        let found = try files([path], of: locale)
        #expect(found.count == 1 && (found[0] == key || found[0].hasSuffix("/" + key)))
    }

    @Test func `pages of other languages beside it are left alone`() throws {
        let found = try files(["bread.it.md", "bread.md", "bread.zh-cn.md", "en/wine.md", "notes.txt"], of: "it")
        #expect(found.map { $0.hasSuffix("bread") } == [true])
    }

    @Test func `a folder or page that is named after another locale of the site is refused`() throws {
        let site = try TemporaryFolder()
        try site.write("pt/bread.md", "x\n")
        let (italian, portuguese) = (SiteLocale(tag: try LocaleTag("it")), SiteLocale(tag: try LocaleTag("pt")))
        let configuration = Configuration(
            source: .english, locales: [SiteLocale(tag: .english), italian, portuguese])
        for path in [site.path + "/pt", site.path + "/pt/", site.path + "/pt/bread.md"] {
            let found = TranslatedFiles([path], configuration, italian)
            #expect(found.files.isEmpty && found.diagnostics.ids == ["other-language"])
            #expect(TranslatedFiles([path], configuration, portuguese).files.count == 1)
        }
        let paired = TranslatedFiles([site.path + "/pt/bread.md"], configuration, italian, isPaired: true)
        #expect(paired.files.count == 1 && paired.diagnostics.isEmpty)
    }

    @Test func `a folder that names no language is taken whole`() throws {
        #expect(try files(["old/bread.md", "old/wine.md"], of: "it", in: "old").count == 2)
    }
}
