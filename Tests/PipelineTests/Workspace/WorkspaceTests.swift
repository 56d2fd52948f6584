import Articles
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Testing
import Translations

@testable import Pipeline

struct WorkspaceTests {
    @Test func `the nearest folder upwards with settings is the workspace`() throws {
        let site = try SampleSite()
        for below in ["", "/articles", "/locales/en", "/articles/../locales"] {
            let (workspace, diagnostics) = Workspace.open(at: site.folder.path + below)
            #expect(workspace?.root == site.folder.path)
            #expect(diagnostics.isEmpty)
        }
    }

    @Test func `a folder outside of any workspace is reported`() throws {
        let folder = try TemporaryFolder()
        let (workspace, diagnostics) = Workspace.open(at: folder.path)
        #expect(workspace == nil)
        #expect(
            diagnostics.rendered == """
                error: "\(folder.path)" is not in a workspace: no parlance.yaml here or above [missing-configuration]
                    = help: run "parlance init" in the folder of your articles

                """)
    }

    @Test func `a folder that is not there is reported`() throws {
        let folder = try TemporaryFolder()
        #expect(Workspace.open(at: folder.path + "/no").diagnostics.ids == ["missing-folder"])
        try folder.write("file", "")
        #expect(Workspace.open(at: folder.path + "/file").diagnostics.ids == ["missing-folder"])
    }

    @Test func `settings that are no file or no text are reported`() throws {
        let folder = try TemporaryFolder()
        try folder.write("parlance.yaml/x", "")
        #expect(Workspace.open(at: folder.path).diagnostics.ids == ["unreadable-file"])
        try folder.remove("parlance.yaml")
        try folder.write("parlance.yaml", bytes: [0xFF, 0x20])
        #expect(Workspace.open(at: folder.path).diagnostics.ids == ["invalid-utf8"])
    }

    @Test func `a missing articles folder is one diagnostic`() throws {
        let site = try SampleSite(settings: "articles: content\n")
        let extraction = try site.extract()
        #expect(extraction.articleCount == 0)
        #expect(
            extraction.diagnostics.rendered == """
                error: The articles folder "content" cannot be read [missing-folder]
                    = found: no such file or directory
                    = help: create the folder "content", or name yours with "articles:" in parlance.yaml

                """)
    }

    @Test func `a path stands for an article without its extension`() {
        #expect(Workspace.articleID(of: "a.md") == "a")
        #expect(Workspace.articleID(of: "x/a.markdown") == "x/a")
        #expect(Workspace.articleID(of: "x/a/index.md") == "x/a")
        #expect(Workspace.articleID(of: "index.md") == "index")
    }
}
