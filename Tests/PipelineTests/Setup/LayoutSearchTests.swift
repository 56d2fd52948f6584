import Locales
import Testing

@testable import Pipeline

/// How sites of other generators keep their pages.
struct LayoutSearchTests {
    private func layout(
        _ files: [String], source: String = "en", locales: [String]? = nil, articles: String? = nil
    ) throws -> SiteLayout {
        let folder = try TemporaryFolder()
        for file in files { try folder.write(file, "Text.\n") }
        return LayoutSearch(
            root: folder.path, source: try LocaleTag(source), locales: try locales?.map { try LocaleTag($0) }
        ).layout(articles: articles)
    }

    /// What was found, on one line.
    private func found(
        _ files: [String], source: String = "en", locales: [String]? = nil, articles: String? = nil
    ) throws -> String {
        let layout = try layout(files, source: source, locales: locales, articles: articles)
        let pages = layout.pages.map { " \($0.locale)=\($0.path):\($0.count)" }.joined()
        let lists = [("exclude", layout.excluded), ("unasked", layout.unasked), ("besides", layout.besides)]
        let rest = lists.filter { !$0.1.isEmpty }.map { " \($0.0) " + $0.1.joined(separator: ",") }.joined()
        return (layout.generator ?? "any") + " " + layout.articles + pages + rest
    }

    @Test func `Docusaurus has translations in a folder of their own`() throws {
        let plugin = "docusaurus-plugin-content"
        #expect(
            try found([
                "docs/a.md", "docs/b/c.md", "blog/x.md", "i18n/it/\(plugin)-docs/current/a.md",
                "i18n/zh-CN/\(plugin)-docs/current/a.mdx", "i18n/zh-CN/\(plugin)-docs/current/b/c.md",
                "i18n/zh-CN/\(plugin)-blog/x.md", "i18n/fr/code.json", "README.md",
            ])
                == "Docusaurus docs it=i18n/it/\(plugin)-docs/current:1"
                + " zh-Hans=i18n/zh-CN/\(plugin)-docs/current:2 besides blog")
        let files = ["docs/a.md", "blog/x.md", "i18n/it/\(plugin)-docs/a.md", "i18n/it/\(plugin)-blog/x.md"]
        #expect(try found(files, articles: "blog") == "Docusaurus blog it=i18n/it/\(plugin)-blog:1 besides docs")
    }

    @Test func `Starlight has the source at the root or in a folder of its language`() throws {
        #expect(
            try found(["src/content/docs/a.md", "src/content/docs/x/b.md", "src/content/docs/it/a.md"])
                == "Starlight src/content/docs it=src/content/docs/it:1 exclude /it/")
        #expect(
            try found(["src/content/docs/en/a.md", "src/content/docs/pt-br/a.mdx", "src/content/i18n/x.md"])
                == "Starlight src/content/docs/en pt-BR=src/content/docs/pt-br:1")
    }

    @Test func `Hugo has folders of tags in small letters`() throws {
        let files = ["content/en/a.md", "content/zh-cn/a.md", "content/zh-tw/a.md", "content/pt-br/a.md"]
        #expect(
            try found(files)
                == "Hugo content/en pt-BR=content/pt-br:1 zh-Hans=content/zh-cn:1 zh-TW=content/zh-tw:1")
        #expect(
            try found(files, locales: ["zh-Hans", "pt", "fr"])
                == "Hugo content/en zh-Hans=content/zh-cn:1 pt=content/pt-br:1 unasked zh-tw")
    }

    @Test func `two locales of a language never share a folder`() throws {
        #expect(
            try found(["content/en/a.md", "content/pt/a.md"], locales: ["pt-PT", "pt-BR"])
                == "Hugo content/en pt-BR=content/pt:1")
    }

    @Test(arguments: ["_posts", "_articles", "_docs"])
    func `Jekyll has collections`(name: String) throws {
        #expect(
            try found(["\(name)/a.md", "\(name)/es/a.md", "_layouts/x.md", "docs/contributing.md"])
                == "Jekyll \(name) es=\(name)/es:1 exclude /es/")
    }

    @Test func `Jekyll has collections of one language each`() throws {
        let files = [
            "_overviews/core/a.md", "_overviews/b.md", "_tour/c.md", "_ja/overviews/b.md", "_ja/tour/c.md",
            "_ja/overviews/core/a.md", "_zh-cn/overviews/b.md", "_includes/x.md", "index.md",
        ]
        #expect(
            try found(files) == "Jekyll _overviews ja=_ja/overviews:2 zh-Hans=_zh-cn/overviews:1 besides _tour")
        #expect(try found(files, articles: "_tour") == "Jekyll _tour ja=_ja/tour:1 besides _overviews")
    }

    @Test func `MkDocs has folders, suffixes, or a project for each language`() throws {
        #expect(
            try found(["mkdocs.yml", "docs/index.md", "docs/it/index.md", "docs/is/other.md"])
                == "MkDocs docs it=docs/it:1 exclude /it/")
        #expect(
            try found(["mkdocs.yml", "docs/index.md", "docs/index.it.md", "docs/index.zh-cn.md", "docs/v1.2.md"])
                == "MkDocs docs it=docs:1 zh-Hans=docs:1 exclude *.it.*,*.zh-cn.*")
        #expect(
            try found(["docs/en/mkdocs.yml", "docs/en/docs/a.md", "docs/de/docs/a.md", "docs/missing.txt"])
                == "MkDocs docs/en/docs de=docs/de/docs:1")
    }

    @Test func `folders of languages may stand at the top`() throws {
        #expect(
            try found(["en/a.md", "de/a.md", "zh_cn/a.md", "js/x.md", "lib/a.md", "README.md"])
                == "any en de=de:1 zh-Hans=zh_cn:1")
        #expect(try found(["en/a.md", "lib/b.md"]) == "any articles")
    }

    @Test func `a folder is a language only where it holds a page of the source's, or was asked for`() throws {
        let files = ["docs/index.md", "docs/go/start.md", "docs/it/help.md"]
        #expect(try found(files) == "any docs")
        #expect(try found(files, locales: ["it"]) == "any docs it=docs/it:1 exclude /it/")
    }

    @Test func `a name of three letters is a language only where each page has its original`() throws {
        let files = ["_articles/a.md", "_articles/pcm/a.md", "_articles/lib/a.md", "_articles/lib/b.md"]
        #expect(try found(files) == "Jekyll _articles pcm=_articles/pcm:1 exclude /pcm/")
    }

    @Test func `the folder of a script is not that of another one`() throws {
        #expect(
            try found(["content/en/a.md", "content/zh/a.md", "content/zh-hant/a.md"])
                == "Hugo content/en zh-Hans=content/zh:1 zh-Hant=content/zh-hant:1")
    }

    @Test func `a folder of articles is taken before all others, and a person's word before that`() throws {
        let files = ["articles/a.md", "docs/a.md", "docs/it/a.md"]
        #expect(try found(files) == "any articles")
        #expect(try found(files, articles: "docs") == "any docs it=docs/it:1 exclude /it/")
    }

    @Test func `articles in another language than English are found by theirs`() throws {
        #expect(
            try found(["content/en/a.md", "content/de/a.md"], source: "de", locales: ["en"])
                == "Hugo content/de en=content/en:1")
    }
}
