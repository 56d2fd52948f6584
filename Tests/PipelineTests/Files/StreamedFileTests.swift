import SourceText
import Testing

@testable import Pipeline

struct StreamedFileTests {
    private func write(_ pieces: [String], to path: String) throws -> Bool {
        let file = try StreamedFile(path)
        for piece in pieces { try file.write(Array(piece.utf8)) }
        return try file.finish()
    }

    @Test func `a file takes its place only where its bytes differ`() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/a/b.txt"
        #expect(try write(["one ", "two"], to: path))
        #expect(try folder.text("a/b.txt") == "one two")
        #expect(try !write(["one", " two"], to: path))
        #expect(try write(["one TWO"], to: path))
        #expect(try write(["one"], to: path))
        #expect(try folder.snapshot("a").count == 1)
    }

    @Test func `a file that is not finished leaves nothing behind`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a/b.txt", "old")
        do {
            let file = try StreamedFile(folder.path + "/a/b.txt")
            try file.write(Array("new".utf8))
        }
        #expect(try folder.snapshot("a").count == 1)
        #expect(try folder.text("a/b.txt") == "old")
    }
}
