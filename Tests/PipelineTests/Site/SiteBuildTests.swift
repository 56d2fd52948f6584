import Articles
import Diagnostics
import Glibc
import Locales
import Publishing
import Segments
import SourceText
import Testing
import Translations

@testable import Pipeline

struct SiteBuildTests {
    private func translated(settings: String = "publish: hold\n") throws -> SampleSite {
        let site = try SampleSite(settings: settings)
        try site.extract()
        for locale in ["it", "ar"] { try site.translate(locale) }
        return site
    }

    @discardableResult
    private func build(_ site: SampleSite) throws -> SiteBuild { try site.build() }

    @Test
    func
        `links and pictures from the root lead to the reader's language, to static files and to those beside articles`()
        throws
    {
        let site = try SampleSite()
        try site.folder.write("static/images/a.svg", "<svg width=\"20\" height=\"10\"/>")
        try site.folder.write("static/images/a.it.svg", "<svg width=\"40\" height=\"10\"/>")
        try site.folder.write("articles/b.svg", "<svg width=\"30\" height=\"10\"/>")
        try site.folder.write("drawings/c.svg", "<svg width=\"50\" height=\"10\"/>")
        let links = "\n[one](/love/#how-it-begins) [two](/love.md) [three](/tags/sleep/) [four](/en/love/)\n"
        try site.folder.replace(
            "See [love](love.md).", with: "![](/images/a.svg) ![](/b.svg) ![](/drawings/c.svg)\n" + links,
            in: "articles/sleep.md")
        try site.extract()
        for locale in ["it", "ar"] { try site.translate(locale) }
        let built = try build(site)
        #expect(built.problems.rendered == "")
        #expect(Set(["images/a.it.svg", "assets/b.svg", "drawings/c.svg"]).isSubset(of: built.files))
        let page = try site.folder.text("dist/site/it/sleep/index.html")
        for link in [
            "src=\"../../images/a.it.svg\" alt=\"\" width=\"40\"", "src=\"../../assets/b.svg\"",
            "src=\"../../drawings/c.svg\"", "href=\"../../it/love/#how-it-begins\"", "href=\"../../it/love/\"",
            "href=\"../../it/tags/sleep/\"", "href=\"/en/love/\"",
        ] { #expect(page.contains(link)) }
    }

    @Test func `control characters are told at the first place and are on no page, in no feed and no book`() throws {
        let site = try SampleSite()
        try site.folder.write(
            "articles/love.md",
            "---\ntitle: \"Lo\\bve\"\ndate: 2026-01-01\n---\nOne\u{8} line\u{B}s. &#8;\n\n    co\u{1}de\n\n<b title=\"\u{2}\">b</b>\n"
        )
        let built = try build(site)
        #expect(built.diagnostics.ids.filter { $0 == "control-character" }.count == 1)
        #expect(built.diagnostics.rendered.contains("articles/love.md:5:4: warning: The control character U+0008"))
        let found = try site.folder.snapshot("dist").filter { path, _ in
            ["html", "xml"].contains { path.hasSuffix($0) }
        }
        for (path, bytes) in found {
            #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x09 && $0 != 0x0D }, "\(path)")
        }
        #expect(found.keys.contains("site/en/feed.xml"))
        // The next build knows of it without reading the article.
        #expect(try build(site).diagnostics.ids.contains("control-character"))
        #expect(EPUBBuild(try site.workspace()).diagnostics.ids.contains("control-character"))
    }

    @Test func `a link that leads to another language's page says so`() throws {
        let site = try SampleSite()
        try site.folder.write("articles/only.md", "---\ntitle: Only\nlocales: [it]\n---\n[love](love.md)\n")
        try site.extract()
        // Italian holds back the article that is linked to.
        try site.translate("it", except: ["One line of text."])
        _ = try build(site)
        let page = try site.folder.text("dist/site/it/only/index.html")
        #expect(page.contains("<a href=\"../../en/love/\" hreflang=\"en\">"))
        #expect(try site.folder.text("dist/site/en/only/index.html").contains("<a href=\"../../en/love/\">"))
    }

    @Test func `files of a theme are beside its stylesheet, and a favicon of the static folder is named`() throws {
        let site = try SampleSite()
        try site.folder.write("theme/img/leaf.svg", "<svg/>")
        try site.folder.write("theme/footer.mustache", "<img src=\"{{site.assets-url}}img/leaf.svg\" alt=\"\">")
        try site.folder.write("static/favicon.svg", "<svg/>")
        let built = try build(site)
        #expect(built.problems.rendered == "")
        #expect(Set(["assets/img/leaf.svg", "favicon.svg"]).isSubset(of: built.files))
        let page = try site.folder.text("dist/site/en/love/index.html")
        #expect(page.contains("<img src=\"../../assets/img/leaf.svg\" alt=\"\">"))
        #expect(page.contains("<link rel=\"icon\" href=\"../../favicon.svg\">"))
        // It changes alone.
        try site.folder.write("theme/img/leaf.svg", "<svg width=\"1\"/>")
        #expect(try build(site).written == ["assets/img/leaf.svg"])
    }

    @Test func `an entry of the locales that is not understood takes no page away`() throws {
        let site = try translated()
        let before = try build(site).files
        try site.folder.replace("it, ar]", with: "itt, ar]", in: "parlance.yaml")
        let (workspace, problems) = Workspace.open(at: site.folder.path)
        #expect(problems.ids == ["unknown-locale"])
        let built = SiteBuild(try #require(workspace))
        #expect(built.removed.isEmpty && Set(before).isSubset(of: built.files))
        #expect(built.diagnostics.ids.contains("stray-catalogs"))
    }

    @Test func `a site has every page in every locale, and the second build writes nothing`() throws {
        let site = try translated()
        let first = try build(site)
        #expect(first.problems.rendered == "")
        #expect(!first.hasFailed && first.removed.isEmpty)
        #expect(first.written == first.files)
        for locale in ["en", "it", "ar"] {
            for page in ["", "sleep/", "love/", "tags/", "tags/sleep/", "search/", "contact/"] {
                #expect(first.files.contains("\(locale)/\(page)index.html"))
            }
            #expect(first.files.contains("\(locale)/404.html"))
        }
        #expect(first.files.contains("index.html"))
        #expect(first.locales.map(\.articles) == [2, 2, 2])
        let before = try site.folder.snapshot("dist")
        #expect(Set(first.files) == Set(before.keys.filter { $0.hasPrefix("site/") }.map { String($0.dropFirst(5)) }))
        let second = try build(site)
        #expect(second.written.isEmpty && second.removed.isEmpty)
        #expect(try site.folder.snapshot("dist") == before)
    }

    @Test func `pages are in the language of their locale`() throws {
        let site = try translated()
        try build(site)
        let page = try site.folder.text("dist/site/ar/sleep/index.html")
        #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(page.contains("نص First sentence here."))
        #expect(page.contains("href=\"../../ar/love/\""))
    }

    @Test func `a picture has its size and a version for a locale`() throws {
        let site = try translated()
        try site.folder.write("articles/p.svg", "<svg width=\"3\" height=\"2\"/>")
        try site.folder.write("articles/p.it.svg", "<svg width=\"5\" height=\"4\"/>")
        try site.folder.replace("[sleep]", with: "[sleep]\nimage: {src: p.svg}", in: "articles/sleep.md")
        let files = try build(site).files
        #expect(files.filter { $0.hasSuffix(".svg") } == ["assets/p.it.svg", "assets/p.svg"])
        let english = try site.folder.text("dist/site/en/sleep/index.html")
        #expect(english.contains("assets/p.svg\" alt=\"\" width=\"3\" height=\"2\""))
        let italian = try site.folder.text("dist/site/it/sleep/index.html")
        #expect(italian.contains("assets/p.it.svg\" alt=\"\" width=\"5\" height=\"4\""))
    }

    @Test func `tags that differ only in case make two pages, and the second build writes nothing`() throws {
        let site = try translated()
        try site.folder.replace("[sleep]", with: "[sleep, Sleep]", in: "articles/sleep.md")
        try build(site)
        #expect(try build(site).written.isEmpty)
    }

    @Test func `the pages of an article that is gone are removed`() throws {
        let site = try translated()
        try build(site)
        try site.folder.remove("articles/love.md")
        try site.folder.write("dist/site/mine.txt", "kept")
        let second = try build(site)
        let pages = second.removed.filter { $0.hasSuffix(".html") }
        #expect(pages == ["ar/love/index.html", "en/love/index.html", "it/love/index.html"])
        #expect(!site.folder.exists("dist/site/it/love/index.html"))
        #expect(site.folder.exists("dist/site/mine.txt"))
        #expect(second.problems.ids == ["dead-link"])
        #expect(try build(site).removed.isEmpty)
    }

    @Test func `a list of files that names others removes nothing outside of the site`() throws {
        let site = try translated()
        try site.folder.write("dist/keep.txt", "kept")
        try site.folder.write(
            "dist/site-files.txt", "../keep.txt\n\(site.folder.path)/parlance.yaml\na/../../keep.txt\n")
        #expect(try build(site).removed.isEmpty)
        #expect(site.folder.exists("dist/keep.txt") && site.folder.exists("parlance.yaml"))
    }

    @Test func `a file that no build wrote is left as it is, and told`() throws {
        let site = try translated()
        try site.folder.write("dist/site/index.html", "mine")
        try site.folder.write("dist/site/en/love/index.html", "mine too")
        try site.folder.write("dist/site/other.txt", "kept")
        for _ in 0..<2 {
            let built = try build(site)
            #expect(built.hasFailed)
            #expect(
                built.problems.rendered == """
                    error: "dist/site/en/love/index.html" and 1 more file are there already and were not written by Parlance [not-ours]
                        = help: move them away, or name another folder as "output" in parlance.yaml; they were left as they are

                    """)
            #expect(try site.folder.text("dist/site/index.html") == "mine")
            #expect(try site.folder.text("dist/site/en/love/index.html") == "mine too")
            #expect(built.files.contains("it/love/index.html") && !built.files.contains("index.html"))
        }
        try site.folder.remove("dist/site/index.html")
        try site.folder.remove("dist/site/en/love/index.html")
        let built = try build(site)
        #expect(built.problems.isEmpty && !built.hasFailed)
        #expect(built.written == ["en/love/index.html", "index.html"])
        #expect(try site.folder.text("dist/site-files.txt") == built.files.map { $0 + "\n" }.joined())
        #expect(site.folder.exists("dist/site/other.txt"))
    }

    @Test func `a build goes on where another was killed`() throws {
        let site = try translated()
        try build(site)
        let finished = try site.folder.text("dist/site-files.txt")
        // As a first build that was killed leaves it: files as they are written, some of an older text, one cut off.
        let begun = ["it/love/index.html", "en/love/index.html", "en/gone/index.html", "index.html"]
        try site.folder.remove("dist")
        for file in begun { try site.folder.write("dist/site/" + file, "older") }
        try site.folder.write("dist/site-files.txt", begun.joined(separator: "\n"))
        let built = try build(site)
        #expect(built.problems.isEmpty && !built.hasFailed)
        #expect(built.removed == ["en/gone/index.html"] && built.written == built.files)
        #expect(try site.folder.text("dist/site-files.txt") == finished)
    }

    @Test func `files are on the list before they are written`() throws {
        let folder = try TemporaryFolder()
        let list = SiteFileList(root: folder.path + "/out/site", shownRoot: "out/site")
        let claims = SiteClaims(list)
        #expect(try claims.mayWrite("b", isNew: true) && claims.mayWrite("a", isNew: true))
        #expect(try !SiteClaims(list).mayWrite("c", isNew: false) && SiteClaims(list).mayWrite("a", isNew: false))
        #expect(list.former == ["b", "a"])
        #expect(list.replace(with: ["a", "c"]).files == ["a", "c"])
        #expect(try folder.text("out/site-files.txt") == "a\nc\n")
    }

    @Test func `nothing is written or removed through a link that leads out of the site`() throws {
        let site = try translated()
        try site.folder.write("other/kept.html", "kept")
        try site.folder.write("dist/site/en/first", "")
        symlink(site.folder.path + "/other", site.folder.path + "/dist/site/way")
        try site.folder.write("dist/site-files.txt", "way/kept.html\n")
        let built = try build(site)
        #expect(built.removed.isEmpty)
        #expect(try site.folder.text("other/kept.html") == "kept")
    }

    @Test func `links that lead nowhere are reported`() throws {
        let site = try translated()
        try site.folder.write(
            "articles/links.md",
            """
            ---
            title: Links
            ---
            [a](lov.md) [b](love.md#how-it-begin) ![c](c.png)

            """)
        let found = try build(site).problems
        #expect(
            found.rendered == """
                articles/links.md:4:5: error: There is no published article "lov" [dead-link]
                  4 | [a](lov.md) [b](love.md#how-it-begin) ![c](c.png)
                    |     ^~~~~~
                     = help: did you mean "love.md"?
                articles/links.md:4:17: error: The article "love" has no section "#how-it-begin" [dead-anchor]
                  4 | [a](lov.md) [b](love.md#how-it-begin) ![c](c.png)
                    |                 ^~~~~~~~~~~~~~~~~~~~
                     = help: did you mean "#how-it-begins"?
                articles/links.md:4:44: error: There is no file "c.png" [dead-link]
                  4 | [a](lov.md) [b](love.md#how-it-begin) ![c](c.png)
                    |                                            ^~~~~
                     = help: correct the path, which is relative to this article

                """)
    }

    @Test func `each locale has its search, without pages in the source language`() throws {
        let site = try translated(settings: "publish: page\n")
        try site.folder.replace("\"نص Love\"", with: "\"\"", in: "locales/ar/articles/love.po")
        let built = try build(site)
        for (locale, count) in [("en", 2), ("it", 2), ("ar", 1)] {
            let text = try site.folder.text("dist/site/\(locale)/search/index.json")
            #expect(text.contains("\"lang\":\"\(locale)\"") && text.contains("\"count\":\(count),"))
            let own = built.files.filter { $0.hasPrefix("\(locale)/search/") }
            #expect(own.count == 3 + count && own.count { $0.hasSuffix(".bin") } == 1)
        }
        #expect(built.files.count { $0.hasPrefix("assets/search.") } == 2)
    }

    @Test func `pictures are copied`() throws {
        let site = try translated()
        try site.folder.write("articles/images/a.svg", "<svg/>")
        try site.folder.write("articles/images/b.svg", "<svg />")
        try site.folder.write(
            "articles/pic.md", "---\ntitle: Pic\n---\n![A](images/a.svg)\n\n<img srcset=\"images/b.svg 2x\" alt=\"\">\n"
        )
        let built = try build(site)
        #expect(built.problems.isEmpty)
        #expect(try site.folder.text("dist/site/assets/images/a.svg") == "<svg/>")
        #expect(try site.folder.text("dist/site/assets/images/b.svg") == "<svg />")
        let page = try site.folder.text("dist/site/en/pic/index.html")
        #expect(page.contains("srcset=\"../../assets/images/b.svg 2x\""))
    }

    @Test func `a link to a folder leads to its page in each language`() throws {
        let site = try translated(settings: "publish: page\n")
        try site.folder.write("articles/sec/index.md", "---\ntitle: Sec\n---\nx\n")
        try site.folder.write("articles/list/a.md", "---\ntitle: A\n---\n[h](..) [l](./) [s](../sec/)\n")
        let built = try build(site)
        #expect(built.problems.rendered == "" && !built.hasFailed)
        let page = try site.folder.text("dist/site/it/list/a/index.html")
        #expect(page.contains("<a href=\"../../../it/\">h</a>"))
        #expect(page.contains("<a href=\"../../../it/list/\">l</a>"))
        #expect(page.contains("<a href=\"../../../it/sec/\">s</a>"))
        try site.folder.remove("articles/sec/index.md")
        try site.folder.write("articles/sec/b.md", "---\ntitle: B\ndraft: true\n---\nx\n")
        let second = try build(site)
        #expect(second.problems.ids == ["dead-link"] && !second.hasFailed)
    }

    @Test func `a held article has no page, and the others lead to the source`() throws {
        let site = try translated()
        try site.folder.replace("\"Testo Love\"", with: "\"\"", in: "locales/it/articles/love.po")
        let built = try build(site)
        #expect(built.locales.map(\.held) == [0, 1, 0])
        #expect(!site.folder.exists("dist/site/it/love/index.html"))
        #expect(try site.folder.text("dist/site/it/sleep/index.html").contains("href=\"../../en/love/\""))
    }

    @Test func `the policy segment shows missing sentences in the source language`() throws {
        let site = try translated(settings: "publish: segment\n")
        try site.folder.replace("\"Testo One line of text.\"", with: "\"\"", in: "locales/it/articles/love.po")
        let built = try build(site)
        #expect(built.locales.map(\.partial) == [0, 1, 0])
        let page = try site.folder.text("dist/site/it/love/index.html")
        #expect(page.contains("<p><span lang=\"en\" dir=\"ltr\">One line of text.</span></p>"))
        #expect(page.contains("Testo How it begins"))
    }

    @Test func `the policy page shows the whole article in the source language`() throws {
        let site = try translated(settings: "publish: page\n")
        try site.folder.replace("\"نص Love\"", with: "\"\"", in: "locales/ar/articles/love.po")
        try build(site)
        let page = try site.folder.text("dist/site/ar/love/index.html")
        #expect(page.contains("<html lang=\"ar\" dir=\"rtl\">"))
        #expect(page.contains("<article class=\"story\" lang=\"en\" dir=\"ltr\">"))
        #expect(page.contains("<p>One line of text.</p>") && !page.contains("نص How"))
        #expect(page.contains("<link rel=\"canonical\" href=\"https://sample.example/en/love/\">"))
    }

    @Test
    func `a page in the source's language offers no translation that is not there, and names its labels' language`()
        throws
    {
        let site = try SampleSite(settings: "publish: page\n")
        try site.folder.write(
            "articles/new.md", "---\ntitle: New\ntags: [fresh]\n---\n> [!NOTE]\n> See [love](love.md).\n")
        try site.extract()
        for locale in ["it", "ar"] { try site.translate(locale) }
        try site.folder.remove("locales/ar/articles/new.po")
        try site.folder.remove("locales/it/articles/new.po")
        try build(site)
        let page = try site.folder.text("dist/site/ar/new/index.html")
        #expect(page.contains("<p class=\"alert-title\" lang=\"ar\" dir=\"rtl\">"))
        #expect(page.contains("href=\"../../it/\" lang=\"it\" hreflang=\"it\" dir=\"ltr\"><span"))
        #expect(!page.contains("it/new/"))
        let source = try site.folder.text("dist/site/en/new/index.html")
        #expect(!source.contains("class=\"translations\""))
        let topic = try site.folder.text("dist/site/it/tags/fresh/index.html")
        #expect(topic.contains("/en/tags/fresh/\">") && !topic.contains("hreflang=\"x-default\""))
    }

    @Test func `links to sections that are called as parts of the page lead to them`() throws {
        let site = try SampleSite()
        try site.folder.write(
            "articles/b.md", "---\ntitle: B\n---\n[a](#faq) [m](#main)\n\n## FAQ\n\nText.\n\n## Main {#main}\n\nText.\n"
        )
        try site.folder.write("articles/c.md", "---\ntitle: C\n---\n[a](b.md#faq) [n](#faq)\n")
        let built = try build(site)
        #expect(built.problems.rendered == "")
        let page = try site.folder.text("dist/site/en/b/index.html")
        #expect(page.contains("id=\"section-faq\"") && page.contains("#section-faq\">a</a>"))
        #expect(page.contains("#section-main\">m</a>"))
        #expect(try site.folder.text("dist/site/en/c/index.html").contains("href=\"../../en/b/#section-faq\">a</a>"))
        try site.folder.replace("## FAQ", with: "## Questions", in: "articles/b.md")
        try build(site)
        #expect(try site.folder.text("dist/site/en/c/index.html").contains("href=\"../../en/b/#faq\">a</a>"))
    }

    @Test func `a build of one language leaves static files and the redirects of others alone`() throws {
        let site = try SampleSite(settings: "hosts: [nginx, netlify]\n")
        try site.folder.write("static/y.txt", "one")
        try site.folder.write("articles/one.md", "---\ntitle: One\naliases: [/old/]\n---\nText.\n")
        try site.extract()
        for locale in ["it", "ar"] { try site.translate(locale) }
        let whole = try build(site)
        #expect(whole.written.contains("../nginx.conf"))
        let before = try site.folder.snapshot("dist")
        var options = BuildOptions()
        options.locales = [try LocaleTag("it")]
        let part = try site.build(options)
        #expect(part.problems.rendered == "" && part.written == [] && part.removed == [])
        #expect(try site.folder.snapshot("dist") == before)
        try site.folder.write("static/y.txt", "two")
        #expect(try site.build(options).written == ["y.txt"])
        try site.folder.replace("[nginx, netlify]", with: "[netlify]", in: "parlance.yaml")
        #expect(try build(site).removed == ["../nginx.conf"])
        #expect(!site.folder.exists("dist/nginx.conf"))
    }

    @Test func `drafts and unreadable articles have no page, the rest has`() throws {
        let site = try translated()
        try site.folder.write("articles/draft.md", "---\ntitle: D\ndraft: true\n---\nx\n")
        try site.folder.write("articles/bad.md", bytes: [0xFF])
        let built = try build(site)
        #expect(built.problems.ids == ["invalid-utf8"])
        #expect(!built.files.contains { $0.contains("draft") || $0.contains("bad") })
        #expect(built.files.contains("it/sleep/index.html"))
    }

    @Test(arguments: ["a\nb.md", "a\u{1B}[2J.md", "a\u{FFFD}.md"])
    func `a file whose name cannot stand in lists is left out and told`(name: String) throws {
        let site = try translated()
        try site.folder.write("articles/" + name, "---\ntitle: Odd\n---\nx\n")
        let built = try build(site)
        #expect(built.problems.ids == ["unusable-name"])
        #expect(built.problems.allSatisfy { !$0.summary.contains("\n") && !$0.summary.contains("\u{1B}") })
        #expect(!built.files.contains { $0.contains("\n") })
    }

    @Test func `a link in the place of a page that leads nowhere is not followed`() throws {
        let site = try translated()
        try site.folder.write("dist/site/en/first", "")
        symlink(site.folder.path + "/other.html", site.folder.path + "/dist/site/en/404.html")
        _ = try build(site)
        #expect((try? site.folder.text("other.html")) == nil)
    }

    @Test func `two files of one article are reported, and the run goes on`() throws {
        let site = try translated()
        try site.folder.write("articles/love/index.md", "---\ntitle: Love again\n---\nx\n")
        let built = try build(site)
        #expect(built.problems.ids == ["duplicate-article"])
        #expect(built.files.contains("en/love/index.html"))
        #expect(try !site.folder.text("dist/site/en/love/index.html").contains("Love again"))
        // The segment files are those of the first.
        let before = try site.folder.snapshot("locales")
        #expect(try site.extract().diagnostics.ids.contains("duplicate-article"))
        #expect(try site.folder.snapshot("locales") == before)
    }

    @Test(arguments: ["search", "tags/sleep"])
    func `an address of the site's own pages is refused`(name: String) throws {
        let site = try translated()
        try site.folder.write("articles/\(name).md", "---\ntitle: S\n---\nx\n")
        try site.folder.replace(
            "See [love](love.md)", with: "See [love](love.md) and [x](\(name).md)", in: "articles/sleep.md")
        let built = try build(site)
        #expect(built.problems.ids == ["reserved-slug", "dead-link"])
        #expect(
            built.problems.last?.summary.hasSuffix("is not published: it has the address of a page of the site") == true
        )
        #expect(built.locales.first?.articles == 2 && built.leftOut == 0)
        #expect(Set(built.written).count == built.written.count)
        #expect(try build(site).written.isEmpty)
    }

    @Test func `a language without built-in messages is told once, and its English does not fall apart`() throws {
        let site = try SampleSite(settings: "publish: page\n")
        try site.folder.replace(
            "[en, it, ar]", with: "[en, {tag: en-GB, path: gb, label: GB}, he]", in: "parlance.yaml")
        try site.folder.write("locales/en/site.yaml", "home: Home\nfaq-title: FAQ\n")
        let found = try build(site).diagnostics.filter { $0.id == "english-messages" }
        #expect(found.count == 1 && found.first?.severity == .note)
        #expect(found.first?.summary.hasPrefix("The pages in he say ") == true)
        #expect(found.first?.help?.contains("\"locales/he/site.po\"") == true)
        let page = try site.folder.text("dist/site/he/sleep/index.html")
        #expect(
            page.contains("<span lang=\"en\" dir=\"ltr\">1-minute read</span>")
                && page.contains("<span lang=\"en\" dir=\"ltr\">Home</span>"))
        let british = try site.folder.text("dist/site/gb/sleep/index.html")
        #expect(!british.contains("\u{2066}") && !british.contains("<span lang"))
    }

    @Test func `marks of other generators are noted once an article, by a build that reads nothing again too`() throws {
        let site = try translated()
        try site.folder.replace("One line", with: "{{< a >}} {{< b >}} One line", in: "articles/love.md")
        var options = BuildOptions()
        options.leastRemembered = 0
        options.slack = 0
        for _ in 0..<2 {
            usleep(20_000)
            let notes = SiteBuild(try site.workspace(), options).diagnostics.filter { $0.id == "generator-mark" }
            #expect(
                notes.rendered == """
                    articles/love.md:6:1: note: The site shows "{{< a >}}" as it stands, which other generators replace [generator-mark]
                      6 | {{< a >}} {{< b >}} One line of text.
                        | ^~~~~~~~~
                         = help: write it in Markdown or HTML; "parlance build --target markdown" keeps it for its generator

                    """)
        }
    }

    @Test func `a theme of one's own replaces files one by one`() throws {
        let site = try translated()
        try site.folder.write("theme/article.mustache", "<p>{{page.title}}</p>\n")
        try site.folder.write("theme/style.css", "body{}")
        let built = try build(site)
        #expect(try site.folder.text("dist/site/en/love/index.html") == "<p>Love</p>\n")
        #expect(built.files.count { $0.hasPrefix("assets/style.") } == 1)
        try site.folder.write("theme/article.mustache", "{{page.titel}}{{#x}}\n")
        #expect(try build(site).diagnostics.contains { $0.file?.path == "theme/article.mustache" })
    }
}

extension SiteBuild {
    /// The diagnostics without those about messages of the built-in theme that the sample does not have.
    fileprivate var problems: [Diagnostic] { diagnostics.filter { $0.id != "unknown-variable" } }
}
