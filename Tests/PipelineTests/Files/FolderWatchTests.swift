import FoundationEssentials
import Testing

@testable import Pipeline

struct FolderWatchTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try folder.write("articles/health/sleep.md", "x")
        try folder.write("parlance.yaml", "x")
    }

    private func watch() -> FolderWatch {
        FolderWatch(["parlance.yaml", "articles", "theme/own"].map { folder.path + "/" + $0 })
    }

    private func changes(_ watch: FolderWatch, limit: Int32 = 5000) -> [String] {
        watch.changes(quiet: 30, limit: limit).map { String($0.dropFirst(folder.path.count + 1)) }
    }

    @Test func `a file that is written, made, renamed or removed is a change`() throws {
        let watch = watch()
        try folder.write("articles/health/sleep.md", "y")
        #expect(changes(watch) == ["articles/health/sleep.md"])
        try folder.write("articles/new.md", "y")
        #expect(changes(watch) == ["articles/new.md"])
        try Disk.move(folder.path + "/articles/new.md", to: folder.path + "/articles/other.md")
        #expect(changes(watch) == ["articles/new.md", "articles/other.md"])
        try folder.remove("articles/other.md")
        #expect(changes(watch) == ["articles/other.md"])
        try folder.write("parlance.yaml", "y")
        #expect(changes(watch) == ["parlance.yaml"])
    }

    @Test func `files that are replaced as editors do it are changes`() throws {
        let watch = watch()
        let path = folder.path + "/articles/health/sleep.md"
        try folder.write("articles/health/.sleep.md.swp", "y")
        try Disk.replace(path, with: Array("z".utf8), ifStill: try Disk.readStamped(path).stamp)
        #expect(changes(watch) == ["articles/health/sleep.md"])
        try folder.write("articles/health/sedX9bQ2", "y")
        try folder.remove("articles/health/sleep.md")
        try Disk.move(folder.path + "/articles/health/sedX9bQ2", to: path)
        #expect(changes(watch) == ["articles/health/sleep.md"])
    }

    @Test func `a new folder is watched with all that comes into it`() throws {
        let watch = watch()
        try folder.write("articles/love/deep/letter.md", "y")
        #expect(changes(watch).contains("articles/love"))
        try folder.write("articles/love/deep/letter.md", "z")
        #expect(changes(watch) == ["articles/love/deep/letter.md"])
    }

    @Test func `a folder that is not there yet is a change when it comes`() throws {
        let watch = watch()
        try folder.write("theme/own/style.css", "y")
        #expect(changes(watch).contains("theme"))
        try folder.write("theme/own/style.css", "z")
        #expect(changes(watch) == ["theme/own/style.css"])
    }

    @Test func `other files, hidden ones and backups are no changes`() throws {
        let watch = watch()
        try folder.write("other.txt", "y")
        try folder.write("dist/site/index.html", "y")
        try folder.write("articles/.hidden", "y")
        try folder.write("articles/sleep.md~", "y")
        try folder.write("articles/4913", "y")
        try folder.write("articles/sleep.po.parlance-12", "y")
        #expect(changes(watch, limit: 100) == [])
    }

    @Test func `a folder that goes and comes back is watched again`() throws {
        let watch = watch()
        try folder.remove("articles")
        #expect(changes(watch).contains("articles"))
        try folder.write("articles/sleep.md", "y")
        #expect(changes(watch).contains("articles"))
        try folder.write("articles/sleep.md", "z")
        #expect(changes(watch) == ["articles/sleep.md"])
    }

    @Test func `many changes at once are one`() throws {
        let watch = watch()
        for number in 0..<50 { try folder.write("articles/\(number).md", "y") }
        #expect(changes(watch).count == 50)
        #expect(changes(watch, limit: 50) == [])
    }

    @Test func `without the kernel's help states are compared`() throws {
        let watch = FolderWatch(
            ["parlance.yaml", "articles", "theme"].map { folder.path + "/" + $0 }, asksKernel: false)
        #expect(changes(watch, limit: 50) == [])
        try folder.write("articles/health/sleep.md", "longer")
        #expect(!changes(watch, limit: 50).isEmpty)
        try folder.write("theme/style.css", "y")
        #expect(!changes(watch, limit: 50).isEmpty)
        try folder.write("articles/.hidden", "y")
        #expect(changes(watch, limit: 50) == [])
    }
}
