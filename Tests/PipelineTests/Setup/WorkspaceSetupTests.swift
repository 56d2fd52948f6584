import Articles
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Testing
import Translations

@testable import Pipeline

struct WorkspaceSetupTests {
    private func setUp(_ folder: TemporaryFolder) -> WorkspaceSetup {
        WorkspaceSetup(
            folder: folder.path, siteName: nil, source: .english, locales: LocaleTag.defaults, articles: nil)
    }

    @Test func `an empty folder becomes a workspace that extracts and builds`() throws {
        let folder = try TemporaryFolder()
        let setup = setUp(folder)
        #expect(setup.diagnostics.isEmpty)
        #expect(setup.written == ["parlance.yaml", "articles/welcome.md"])
        let (opened, diagnostics) = Workspace.open(at: folder.path)
        #expect(diagnostics.isEmpty)
        let workspace = try #require(opened)
        #expect(Extraction(workspace).diagnostics.isEmpty)
        #expect(
            SiteBuild(workspace).diagnostics.filter { $0.severity > .note && $0.id != "unknown-variable" }.rendered
                == "")
    }

    @Test(arguments: [("astro.config.mjs", "public"), ("hugo.toml", "static")])
    func `static files are where the site's generator keeps them`(settings: String, folder name: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(settings, "")
        try folder.write("public/index.html", "")
        _ = setUp(folder)
        #expect(try folder.text("parlance.yaml").contains("\nstatic: \(name)\n"))
    }

    @Test func `a second set-up changes nothing`() throws {
        let folder = try TemporaryFolder()
        _ = setUp(folder)
        let before = try folder.snapshot()
        #expect(setUp(folder).diagnostics.ids == ["already-a-workspace"])
        #expect(try folder.snapshot() == before)
    }

    @Test func `a workspace with the languages of another site opens, with both Chinese ones too`() throws {
        let folder = try TemporaryFolder()
        for name in ["en", "zh-cn", "zh-tw", "zh-hant", "pt", "pt-br"] {
            try folder.write("content/\(name)/a.md", "Text.\n")
        }
        let setup = WorkspaceSetup(
            folder: folder.path, siteName: nil, source: .english, locales: nil, articles: nil)
        #expect(setup.layout.pages.map(\.locale.tag) == ["pt", "pt-BR", "zh-Hans", "zh-Hant", "zh-TW"])
        let (workspace, diagnostics) = Workspace.open(at: folder.path)
        #expect(diagnostics.rendered == "")
        #expect(workspace?.configuration.targets.count == 5)
    }

    @Test func `a folder with Markdown is found and left alone`() throws {
        let folder = try TemporaryFolder()
        try folder.write("_posts/a.md", "x")
        let setup = setUp(folder)
        #expect(setup.layout.articles == "_posts" && setup.articleCount == 1)
        #expect(setup.written == ["parlance.yaml"])
        #expect(try folder.text("_posts/a.md") == "x")
    }
}
