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

    private func watch() -> Told {
        Told(FolderWatch(["parlance.yaml", "articles", "theme/own"].map { folder.path + "/" + $0 }), of: folder)
    }

    /// What a watch tells, by paths below the folder.
    ///
    /// A new process of another test holds files open until it has started, so that the kernel may tell of their end
    /// late: what is expected is waited for, and what was written before is passed over.
    private final class Told {
        private let watch: FolderWatch
        private let root: String
        private var before: Set = ["parlance.yaml", "articles/health/sleep.md"]

        init(_ watch: FolderWatch, of folder: TemporaryFolder) {
            self.watch = watch
            root = folder.path + "/"
        }

        private func next(limit: Int32) -> Set<String> {
            Set(watch.changes(quiet: 30, limit: limit).map { String($0.dropFirst(root.count)) })
        }

        func expect(
            _ expected: Set<String>, andMore: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
        ) {
            var told: Set<String> = []
            for _ in 0..<60 where !expected.isSubset(of: told) { told.formUnion(next(limit: 1000)) }
            let new = told.subtracting(before.subtracting(expected))
            #expect(andMore ? new.isSuperset(of: expected) : new == expected, "\(new)", sourceLocation: sourceLocation)
            before.formUnion(told)
        }

        func expectNothing(sourceLocation: SourceLocation = #_sourceLocation) {
            let new = next(limit: 100).subtracting(before)
            #expect(new.isEmpty, "\(new)", sourceLocation: sourceLocation)
        }
    }

    @Test func `a file that is written, made, renamed or removed is a change`() throws {
        let watch = watch()
        try folder.write("articles/health/sleep.md", "y")
        watch.expect(["articles/health/sleep.md"])
        try folder.write("articles/new.md", "y")
        watch.expect(["articles/new.md"])
        try Disk.move(folder.path + "/articles/new.md", to: folder.path + "/articles/other.md")
        watch.expect(["articles/new.md", "articles/other.md"])
        try folder.remove("articles/other.md")
        watch.expect(["articles/other.md"])
        try folder.write("parlance.yaml", "y")
        watch.expect(["parlance.yaml"])
    }

    @Test func `files that are replaced as editors do it are changes`() throws {
        let watch = watch()
        let path = folder.path + "/articles/health/sleep.md"
        try folder.write("articles/health/.sleep.md.swp", "y")
        try Disk.replace(path, with: Array("z".utf8), ifStill: try Disk.readStamped(path).stamp)
        watch.expect(["articles/health/sleep.md"])
        try folder.write("articles/health/sedX9bQ2", "y")
        try folder.remove("articles/health/sleep.md")
        try Disk.move(folder.path + "/articles/health/sedX9bQ2", to: path)
        watch.expect(["articles/health/sleep.md"])
    }

    @Test func `a new folder is watched with all that comes into it`() throws {
        let watch = watch()
        try folder.write("articles/love/deep/letter.md", "y")
        watch.expect(["articles/love"], andMore: true)
        try folder.write("articles/love/deep/letter.md", "z")
        watch.expect(["articles/love/deep/letter.md"])
    }

    @Test func `a folder that is not there yet is a change when it comes`() throws {
        let watch = watch()
        try folder.write("theme/own/style.css", "y")
        watch.expect(["theme"], andMore: true)
        try folder.write("theme/own/style.css", "z")
        watch.expect(["theme/own/style.css"])
    }

    @Test func `other files, hidden ones and backups are no changes`() throws {
        let watch = watch()
        try folder.write("other.txt", "y")
        try folder.write("dist/site/index.html", "y")
        try folder.write("articles/.hidden", "y")
        try folder.write("articles/sleep.md~", "y")
        try folder.write("articles/4913", "y")
        try folder.write("articles/sleep.po.parlance-12", "y")
        watch.expectNothing()
    }

    @Test func `a folder that goes and comes back is watched again`() throws {
        let watch = watch()
        try folder.remove("articles")
        watch.expect(["articles"], andMore: true)
        try folder.write("articles/sleep.md", "y")
        watch.expect(["articles"], andMore: true)
        try folder.write("articles/sleep.md", "z")
        watch.expect(["articles/sleep.md"])
    }

    @Test func `many changes at once are one`() throws {
        let watch = watch()
        for number in 0..<50 { try folder.write("articles/\(number).md", "y") }
        let names = Set((0..<50).map { "articles/\($0).md" })
        watch.expect(names)
        watch.expectNothing()
    }

    @Test func `without the kernel's help states are compared`() throws {
        let watch = FolderWatch(
            ["parlance.yaml", "articles", "theme"].map { folder.path + "/" + $0 }, asksKernel: false)
        func changes() -> [String] { watch.changes(quiet: 30, limit: 50) }
        #expect(changes() == [])
        try folder.write("articles/health/sleep.md", "longer")
        #expect(!changes().isEmpty)
        try folder.write("theme/style.css", "y")
        #expect(!changes().isEmpty)
        try folder.write("articles/.hidden", "y")
        #expect(changes() == [])
    }
}
