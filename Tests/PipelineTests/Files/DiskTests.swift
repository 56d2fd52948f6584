import Articles
import Diagnostics
import FoundationEssentials
import Glibc
import Locales
import Publishing
import Segments
import SourceText
import Testing
import Translations

@testable import Pipeline

struct DiskTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func path(_ name: String) -> String { folder.path + "/" + name }

    private func mode(_ name: String) -> UInt32 {
        var status = stat()
        return stat(path(name), &status) == 0 ? status.st_mode & 0o777 : 0
    }

    @Test(arguments: [0o600, 0o644, 0o664, 0o666] as [UInt32])
    func `a replacement keeps the mode and leaves nothing beside it`(mode: UInt32) throws {
        try folder.write("a.po", "old")
        chmod(path("a.po"), mode)
        let (bytes, stamp) = try Disk.readStamped(path("a.po"))
        #expect(bytes == Array("old".utf8))
        try Disk.replace(path("a.po"), with: Array("new".utf8), ifStill: stamp)
        #expect(try folder.text("a.po") == "new")
        #expect(self.mode("a.po") == mode)
        #expect(try folder.snapshot().keys.sorted() == ["a.po"])
    }

    @Test func `a symbolic link stays one and its target is replaced`() throws {
        try folder.write("shared/a.po", "old")
        symlink("shared/a.po", path("a.po"))
        let stamp = try Disk.readStamped(path("a.po")).stamp
        try Disk.replace(path("a.po"), with: Array("new".utf8), ifStill: stamp)
        #expect(try folder.text("shared/a.po") == "new")
        var status = stat()
        #expect(lstat(path("a.po"), &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
        #expect(try folder.snapshot("shared").keys.sorted() == ["a.po"])
    }

    @Test func `what killed runs left is removed, what a run works on and other files stay`() throws {
        let names = ["it/a.po.parlance-2147483646", "it/a.po.parlance-\(getpid())", "it/a.po", "a.parlance-x", "b-7"]
        for name in names { try folder.write(name, "x") }
        Disk.removeLeftovers(below: folder.path)
        #expect(try folder.snapshot().keys.sorted() == names.dropFirst().sorted())
    }

    @Test func `a file that changed meanwhile is not replaced`() throws {
        try folder.write("a.po", "old")
        let stamp = try Disk.readStamped(path("a.po")).stamp
        try folder.write("a.po", "a person's words")
        #expect(throws: FileProblem(path: path("a.po"), kind: .changedMeanwhile)) {
            try Disk.replace(path("a.po"), with: [1], ifStill: stamp)
        }
        #expect(try folder.text("a.po") == "a person's words")
        #expect(try folder.snapshot().keys.sorted() == ["a.po"])
    }

    @Test func `a file that came or went meanwhile is not replaced`() throws {
        try folder.write("a.po", "old")
        #expect(throws: FileProblem(path: path("a.po"), kind: .changedMeanwhile)) {
            try Disk.replace(path("a.po"), with: [1], ifStill: nil)
        }
        let stamp = try Disk.readStamped(path("a.po")).stamp
        try folder.remove("a.po")
        #expect(throws: FileProblem(path: path("a.po"), kind: .changedMeanwhile)) {
            try Disk.replace(path("a.po"), with: [1], ifStill: stamp)
        }
        #expect(try folder.snapshot().isEmpty)
    }

    @Test func `output is written only where it differs`() throws {
        let name = path("x/y/page.html")
        #expect(try Disk.update(name, with: [1, 2, 3]))
        #expect(try !Disk.update(name, with: [1, 2, 3]))
        #expect(try Disk.update(name, with: [1, 2]))
        #expect(try folder.bytes("x/y/page.html") == [1, 2])
        #expect(try Disk.update(name, with: []))
        #expect(try !Disk.update(name, with: []))
        let long = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
        #expect(try Disk.update(name, with: long))
        #expect(try !Disk.update(name, with: long))
        #expect(try Disk.read(name) == long)
    }

    @Test func `entries are sorted, without hidden ones and without links as folders`() throws {
        try folder.write("b/x.md", "")
        try folder.write("é.md", "")
        try folder.write("a.md", "")
        try folder.write("B.md", "")
        try folder.write(".git/x.md", "")
        symlink(folder.path, path("loop"))
        let entries = try Disk.entries(folder.path)
        #expect(entries.map(\.name) == ["B.md", "a.md", "b", "loop", "é.md"])
        #expect(entries.filter(\.isDirectory).map(\.name) == ["b"])
        #expect(try Disk.files(below: folder.path) { $0.hasSuffix(".md") } == ["B.md", "a.md", "b/x.md", "é.md"])
    }

    @Test(.timeLimit(.minutes(10))) func `a FIFO, a folder and a missing file are refused`() throws {
        mkfifo(path("fifo"), 0o600)
        #expect(throws: FileProblem(path: path("fifo"), kind: .notAFile)) { try Disk.read(path("fifo")) }
        #expect(throws: FileProblem(path: folder.path, kind: .notAFile)) { try Disk.read(folder.path) }
        #expect(throws: FileProblem(path: path("no"), kind: .missing)) { try Disk.read(path("no")) }
        #expect(throws: FileProblem(path: folder.path, kind: .notAFile)) { try Disk.update(folder.path, with: [1]) }
        #expect(throws: FileProblem.self) { try Disk.update(path("fifo"), with: [1]) }
        #expect(throws: FileProblem.self) { try Disk.entries(path("fifo")) }
    }

    @Test(.timeLimit(.minutes(10))) func `the head of a file is as long as there is`() throws {
        try folder.write("a", "abc")
        #expect(try Disk.head(path("a"), count: 2) == Array("ab".utf8))
        #expect(try Disk.head(path("a"), count: 9) == Array("abc".utf8))
        mkfifo(path("fifo"), 0o600)
        #expect(try Disk.head(path("fifo"), count: 9) == [])
        #expect(throws: FileProblem.self) { try Disk.head(folder.path, count: 9) }
        #expect(throws: FileProblem(path: path("no"), kind: .missing)) { try Disk.head(path("no"), count: 9) }
    }

    @Test func `removing what is gone is no problem`() throws {
        try folder.write("a", "")
        try Disk.remove(path("a"))
        try Disk.remove(path("a"))
        #expect(!Disk.exists(path("a")))
    }

    @Test func `folders are made with those above them`() throws {
        try Disk.makeDirectories(path("a/b/c"))
        try Disk.makeDirectories(path("a/b/c"))
        #expect(Disk.isDirectory(path("a/b/c")))
        try folder.write("file", "")
        #expect(throws: FileProblem.self) { try Disk.makeDirectories(path("file/x")) }
    }

    @Test func `one run at a time has a folder`() throws {
        let first = FolderLock(folder.path)
        #expect(first.take())
        do {
            let second = FolderLock(folder.path)
            #expect(!second.take())
        }
        #expect(FolderLock(folder.path + "/none").take())
    }

    @Test func `a folder is free when the run that had it ended`() throws {
        do {
            let first = FolderLock(folder.path)
            #expect(first.take())
        }
        let second = FolderLock(folder.path)
        #expect(second.take())
        second.wait()
    }
}
