import Articles
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Testing
import Translations

@testable import Pipeline

struct PublicationTests {
    private func translated(settings: String = "publish: hold\n") throws -> SampleSite {
        let site = try SampleSite(settings: settings)
        try site.extract()
        for locale in ["it", "ar"] { try site.translate(locale) }
        return site
    }

    @Test func `an article is held below the threshold and shown in part from it on`() throws {
        let site = try translated(settings: "publish: {policy: segment, from: 70}\n")
        let catalog = "locales/it/articles/love.po"
        try site.folder.replace("\"Testo How it begins\"", with: "\"\"", in: catalog)
        // Five of eight words.
        #expect(try site.build().locales.map(\.held) == [0, 1, 0])
        try site.folder.replace(
            "msgid \"How it begins\"\nmsgstr \"\"", with: "msgid \"How it begins\"\nmsgstr \"x\"", in: catalog)
        try site.folder.replace("\"Testo Love\"", with: "\"\"", in: catalog)
        let built = try site.build()
        #expect(built.locales.map(\.held) == [0, 0, 0] && built.locales.map(\.partial) == [0, 1, 0])
    }

    @Test func `drafts are shown on request, and no machine is told`() throws {
        let site = try translated()
        try site.folder.write("articles/draft.md", "---\ntitle: D\ndraft: true\ndate: 2026-01-01\n---\nx\n")
        #expect(try site.build().leftOut == 1)
        let built = SiteBuild(try site.workspace(), BuildOptions(includesDrafts: true))
        #expect(built.leftOut == 0)
        let page = try site.folder.text("dist/site/en/draft/index.html")
        #expect(page.contains("<meta name=\"robots\" content=\"noindex\">") && !page.contains("rel=\"canonical\""))
        #expect(!(try site.folder.text("dist/site/en/sitemap.xml").contains("draft")))
        #expect(!site.folder.exists("dist/site/en/feed.xml"))
    }

    @Test func `articles of later days wait, and links to them say so`() throws {
        let site = try translated()
        try site.folder.write("articles/soon.md", "---\ntitle: Soon\ndate: 2026-12-02T08:00:00Z\n---\nx\n")
        try site.folder.write("articles/now.md", "---\ntitle: Now\ndate: 2026-12-01\n---\n[s](soon.md)\n")
        let day = try #require(CalendarDate("2026-12-01"))
        let built = SiteBuild(try site.workspace(), BuildOptions(date: day))
        #expect(built.leftOut == 1 && built.files.contains("en/now/index.html"))
        #expect(
            built.diagnostics.filter { $0.id == "dead-link" }.map(\.summary)
                == ["The article \"soon\" is not published: it is dated 2026-12-02"])
        #expect(try site.build().files.contains("en/soon/index.html"))
    }

    @Test func `a link that a translator changed is an error in the catalog`() throws {
        let site = try translated()
        try site.folder.replace(
            "msgstr \"Testo See [love](love.md).\"", with: "msgstr \"Vedi [amore](amore.md).\"",
            in: "locales/it/articles/sleep.po")
        let found = try site.build().diagnostics.filter { $0.id == "dead-link" }
        #expect(found.map { $0.file?.path } == ["locales/it/articles/sleep.po"])
        #expect(found.first?.position?.column == 22)
        #expect(found.first?.summary == "There is no published article \"amore\"")
    }

    @Test func `links in HTML that the author wrote lead to pages`() throws {
        let site = try translated()
        try site.folder.write(
            "articles/html.md",
            "---\ntitle: H\n---\n<p><a href='love.md#how-it-begins'>x</a></p>\n\n[y](/en/love/) [z](/en/no/)\n")
        let built = try site.build()
        #expect(
            built.diagnostics.filter { $0.severity == .error }.map(\.summary) == ["The site has no page \"/en/no/\""])
        #expect(
            try site.folder.text("dist/site/en/html/index.html").contains("<a href='../../en/love/#how-it-begins'>"))
    }

    @Test func `every link, anchor, translation and canonical address of the magazine is sound`() throws {
        let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let folder = try TemporaryFolder()
        for name in ["parlance.yaml", "logo.svg"] { try folder.write(name, bytes: try Disk.read("\(root)/\(name)")) }
        for part in ["articles", "locales"] {
            for file in try Disk.files(below: "\(root)/\(part)") {
                try folder.write("\(part)/\(file)", bytes: try Disk.read("\(root)/\(part)/\(file)"))
            }
        }
        try folder.write("parlance.yaml", try folder.text("parlance.yaml") + "slugs: translated\nhosts: [apache]\n")
        let workspace = try #require(Workspace.open(at: folder.path).workspace)
        #expect(Extraction(workspace).diagnostics.rendered == "")
        let built = SiteBuild(workspace)
        #expect(built.diagnostics.rendered == "")
        let check = SiteCheck(
            try folder.snapshot("dist/site"), url: try #require(workspace.configuration.site.url))
        #expect(check.problems == [])
        #expect(check.linkCount > 10_000)
        #expect(SiteBuild(workspace).written.isEmpty)
    }
}
