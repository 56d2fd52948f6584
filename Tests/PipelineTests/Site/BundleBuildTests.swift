import Articles
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Testing
import Translations

@testable import Pipeline

struct BundleBuildTests {
    @Test func `a bundle a locale, the same bytes twice`() throws {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it")
        let workspace = try site.workspace()
        let built = SiteBuild(workspace)
        let first = BundleBuild(workspace, site: built)
        #expect(first.diagnostics.isEmpty && !first.hasFailed)
        #expect(first.bundles.map(\.path) == ["dist/bundles/en.zip", "dist/bundles/it.zip", "dist/bundles/ar.zip"])
        #expect(first.bundles.allSatisfy { $0.hasChanged })
        let before = try site.folder.snapshot("dist/bundles")
        let second = BundleBuild(workspace, site: SiteBuild(workspace))
        #expect(!second.bundles.contains { $0.hasChanged })
        #expect(try site.folder.snapshot("dist/bundles") == before)
        // Two more articles, as Markdown and as pages; Arabic holds both back.
        #expect(first.bundles[0].fileCount == first.bundles[1].fileCount)
        #expect(first.bundles[2].fileCount < first.bundles[1].fileCount)
    }

    @Test func `a file in the place of a bundle that is none of ours stays`() throws {
        let site = try SampleSite()
        try site.folder.write("dist/bundles/it.zip", "mine")
        let workspace = try site.workspace()
        let build = BundleBuild(workspace, site: SiteBuild(workspace))
        #expect(build.hasFailed && build.bundles.map(\.locale.tag) == ["en", "ar"])
        #expect(build.diagnostics.map(\.id) == ["not-ours"])
        #expect(try site.folder.bytes("dist/bundles/it.zip") == Array("mine".utf8))
        #expect(!BundleBuild(workspace, site: SiteBuild(workspace), only: [.english]).hasFailed)
    }

    @Test func `a bundle lists all of its files with their sums`() throws {
        let site = try SampleSite()
        let workspace = try site.workspace()
        let build = BundleBuild(workspace, site: SiteBuild(workspace), only: [.english])
        #expect(build.diagnostics.isEmpty)
        let bundle = try site.folder.bytes("dist/bundles/en.zip")
        for name in ["articles/love.md", "content.json", "en.epub", "site/en/love/index.html", "SHA256SUMS"] {
            // In the local header and in the directory.
            #expect(bundle.count(of: Array(name.utf8)) == 2, "\(name)")
        }
    }

    @Test func `only the locales asked for are packed`() throws {
        let site = try SampleSite()
        let workspace = try site.workspace()
        let bundles = BundleBuild(workspace, site: SiteBuild(workspace), only: [workspace.configuration.targets[0].tag])
        #expect(bundles.bundles.map(\.locale.tag) == ["it"])
        #expect(!site.folder.exists("dist/bundles/en.zip"))
    }
}

extension [UInt8] {
    fileprivate func count(of part: [UInt8]) -> Int {
        var count = 0
        var rest = self[...]
        while let found = rest.firstRange(of: part) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}
