import Articles
import Publishing
import Segments
import SourceText
import Testing
import Translations

@testable import Pipeline

/// The repository's translated pages, adopted back into a workspace without translations.
struct AdoptionRepositoryTests {
    @Test(arguments: ["it", "fr", "de", "pl", "pt", "ru", "ar", "ja", "zh-Hans", "es"])
    func `the pages of a language give its translations back`(name: String) throws {
        let root = "/" + #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let workspace = try #require(Workspace.open(at: root).workspace)
        let locale = try #require(workspace.configuration.locale(named: name))
        let folder = try TemporaryFolder()
        try folder.write("parlance.yaml", bytes: try Disk.read(root + "/parlance.yaml"))
        let segmenter = workspace.makeSegmenter()
        var wanted: [String: Catalog] = [:]
        for path in workspace.articlePaths().paths {
            let source = try #require(workspace.reading(of: path, segmenter).source)
            let catalog = workspace.articleCatalog(source, source.ownSegments, locale).catalog
            try folder.write("articles/" + path, bytes: source.article.file.bytes)
            let page = ArticleCutting.woven(source.skeleton, with: catalog, in: locale.tag)
            try folder.write("pages/\(name)/" + path, bytes: page.bytes)
            wanted[source.article.id] = catalog
        }
        let emptied = try #require(Workspace.open(at: folder.path).workspace)
        let adoption = Adoption(emptied, locale, Adoption.Request(paths: [folder.path + "/pages"]))
        #expect(adoption.diagnostics.isEmpty && adoption.pages.count == wanted.count)
        var sure = 0
        var right = 0
        var total = 0
        for page in adoption.pages {
            let catalog = Catalog(parsing: SourceFile(path: page.catalog, bytes: try folder.bytes(page.catalog)))
            for entry in catalog.entries {
                total += 1
                guard entry.state == .translated else { continue }
                sure += 1
                let known = wanted[page.article]?.entry(context: entry.context, source: entry.source)
                if known?.translation == entry.translation { right += 1 }
            }
        }
        // What differs are sentences that the page's language divides elsewhere.
        #expect(right * 100 >= sure * 97)
        #expect(right * 100 >= total * 95)
    }
}
