import Articles
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Testing
import Translations

@testable import Pipeline

/// What holds of the repository's own articles and catalogs.
struct RepositoryTests {
    private func workspace() throws -> Workspace {
        let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
        let (workspace, diagnostics) = Workspace.open(at: "/" + root)
        #expect(diagnostics.rendered == "")
        return try #require(workspace)
    }

    @Test func `every article and message is read without a diagnostic`() throws {
        let scan = WorkspaceScan(try workspace()) { _, source, _ in source.ownSegments.count }
        #expect(scan.diagnostics.rendered == "")
        #expect(scan.outcomes.count > 0 && scan.outcomes.allSatisfy { $0 > 0 })
    }

    @Test func `an article filled with its own segments is the article, byte for byte`() throws {
        let scan = WorkspaceScan(try workspace()) { _, source, _ in
            source.skeleton.filled { $0.text } == source.article.file.bytes
        }
        #expect(scan.outcomes.allSatisfy { $0 })
    }

    @Test func `every catalog is read without a diagnostic, and a merge changes nothing`() throws {
        let workspace = try workspace()
        let scan = WorkspaceScan(workspace) { reading, source, _ in
            reading.targets(in: workspace.configuration).map {
                workspace.articleCatalog(source, source.ownSegments, $0)
            }
        }
        let sites = workspace.configuration.targets.map { workspace.siteCatalog(scan.siteSegments, $0) }
        for reading in scan.outcomes.flatMap({ $0 }) + sites where Disk.exists(workspace.absolute(reading.path)) {
            #expect(reading.diagnostics.rendered == "")
            #expect(!reading.isOutdated, "\(reading.path)")
        }
    }

    @Test func `a catalog belongs to an article and a locale`() throws {
        let workspace = try workspace()
        let (paths, _) = workspace.articlePaths()
        let known = workspace.configuration.targets.flatMap { locale in
            paths.map { workspace.catalogPath(Workspace.articleID(of: $0), locale) } + [
                workspace.siteCatalogPath(locale)
            ]
        }
        let folder = workspace.configuration.catalogsFolder
        let found = try Disk.files(below: workspace.absolute(folder)) { $0.hasSuffix(".po") }.map { folder + "/" + $0 }
        #expect(Set(found).subtracting(known).isEmpty)
    }
}
