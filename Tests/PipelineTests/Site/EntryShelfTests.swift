import Locales
import Publishing
import Testing

@testable import Pipeline

struct EntryShelfTests {
    private let folder: TemporaryFolder
    private let entries: [SearchEntry]

    init() throws {
        folder = try TemporaryFolder()
        entries = (0..<20).map { SearchEntry(id: "a\($0)", trusted: Array(repeating: UInt8($0), count: 10 + $0)) }
    }

    @Test(arguments: [0, 40, 10_000])
    func `entries come back as they were put, from memory and from the file`(limit: Int) {
        let shelf = EntryShelf(folder: folder.path, limit: limit)
        for entry in entries { shelf.put(entry, in: .english) }
        for entry in entries {
            #expect(shelf.entry(of: entry.id, in: .english)?.bytes == entry.bytes)
            #expect(shelf.entry(of: entry.id, in: .english)?.id == entry.id)
        }
        #expect(shelf.entry(of: "other", in: .english) == nil)
        #expect((try? folder.snapshot())?.isEmpty == true)
        shelf.clear(.english)
        #expect(shelf.entry(of: "a1", in: .english) == nil)
    }

    @Test func `where no file can be written, what finds no room is not kept`() {
        let shelf = EntryShelf(folder: folder.path + "/missing", limit: 15)
        for entry in entries { shelf.put(entry, in: .english) }
        #expect(shelf.entry(of: "a0", in: .english)?.bytes == entries[0].bytes)
        #expect(shelf.entry(of: "a7", in: .english) == nil)
    }
}
