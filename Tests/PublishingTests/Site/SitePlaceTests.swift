import Articles
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Publishing

struct SitePlaceTests {
    @Test func `translations that links between languages name lead back, each with the same set`() throws {
        let site = try MadeUpSite()
        let pages = try site.pages()
        let root = "https://tandem.example/"
        var linked = 0
        for (path, html) in pages {
            let targets = values("href", in: html, where: "rel=\"alternate\" hreflang=").filter {
                !$0.contains("feed.")
            }
            for target in targets where target != root {
                let file = String(target.dropFirst(root.utf8.count)) + "index.html"
                let other = try #require(pages[file], "\(path) names \(file)")
                #expect(
                    values("href", in: other, where: "rel=\"alternate\" hreflang=").filter { !$0.contains("feed.") }
                        == targets)
                linked += 1
            }
            if !targets.isEmpty {
                #expect(targets.contains(root + path.dropLast("index.html".utf8.count)), "\(path) does not name itself")
            }
        }
        #expect(linked > 40)
    }

    @Test func `a page in the source's language has no translations, and its canonical is the source`() throws {
        let pages = try MadeUpSite().pages()
        let page = try #require(pages["it/news/love/index.html"])
        #expect(!page.contains("rel=\"alternate\" hreflang=\"en\" href=\"https"))
        #expect(values("href", in: page, where: "canonical") == ["https://tandem.example/en/news/love/"])
        #expect(!page.contains("application/ld+json"))
        let source = try #require(pages["en/news/love/index.html"])
        #expect(
            values("hreflang", in: source, where: "rel=\"alternate\" hreflang").filter { _ in true }.contains("it")
                == false)
        #expect(source.contains("hreflang=\"ar\" href=\"https://tandem.example/ar/news/love/\""))
    }

    @Test func `canonical addresses are those of pages`() throws {
        let pages = try MadeUpSite().pages()
        for (path, html) in pages {
            for canonical in values("href", in: html, where: "rel=\"canonical\"") {
                #expect(
                    pages[canonical.dropFirst("https://tandem.example/".utf8.count) + "index.html"] != nil, "\(path)")
            }
        }
    }

    @Test func `a page below a known one keeps its name in other languages`() throws {
        let index = try MadeUpSite().index
        let italian = try LocaleTag("it")
        #expect(index.counterpart(of: "sleep/2", of: .english, in: italian) == "sleep/2")
        #expect(index.counterpart(of: "page/2", of: .english, in: italian) == "page/2")
        #expect(index.place(of: "tags/love", in: italian) == .tag("love"))
        #expect(index.folder(of: .tag("rare"), in: italian) == nil)
    }
}
