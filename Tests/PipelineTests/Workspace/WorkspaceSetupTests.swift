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

    @Test func `a second set-up changes nothing`() throws {
        let folder = try TemporaryFolder()
        _ = setUp(folder)
        let before = try folder.snapshot()
        #expect(setUp(folder).diagnostics.ids == ["already-a-workspace"])
        #expect(try folder.snapshot() == before)
    }

    @Test func `a folder with Markdown is found and left alone`() throws {
        let folder = try TemporaryFolder()
        try folder.write("_posts/a.md", "x")
        let setup = setUp(folder)
        #expect(setup.articlesFolder == "_posts" && setup.articleCount == 1)
        #expect(setup.written == ["parlance.yaml"])
        #expect(try folder.text("_posts/a.md") == "x")
    }
}
