import Articles
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Publishing

struct ZipArchiveTests {
    private func archive(_ files: [(String, [UInt8])]) -> ZipArchive {
        var archive = ZipArchive()
        for (name, bytes) in files { archive.add(name, bytes) }
        return archive
    }

    /// The names of the entries in the order of the central directory (APPNOTE 4.3.12).
    private func names(in zip: [UInt8]) -> [String] {
        var names: [String] = []
        var position = 0
        while let found = zip[position...].firstRange(of: [0x50, 0x4B, 0x01, 0x02]) {
            let start = found.lowerBound
            let count = Int(zip[start + 28]) + Int(zip[start + 29]) << 8
            names.append(String(decoding: zip[start + 46..<start + 46 + count], as: UTF8.self))
            position = start + 46 + count
        }
        return names
    }

    private let files: [(String, [UInt8])] = [
        ("z.txt", Array("zed".utf8)), ("a/b.txt", Array(repeating: 65, count: 70_000)), ("empty", []),
        ("眠り.md", Array("#".utf8)), ("A.txt", [0, 255]),
    ]

    @Test func `the same entries give the same bytes in any order`() throws {
        let bytes = try archive(files).bytes()
        #expect(try archive(files).bytes() == bytes)
        #expect(try archive(files.reversed()).bytes() == bytes)
        #expect(bytes.count < 10_000)
    }

    @Test func `entries are sorted by their bytes`() throws {
        #expect(names(in: try archive(files).bytes()) == ["A.txt", "a/b.txt", "empty", "z.txt", "眠り.md"])
    }

    @Test func `names that are no ASCII are marked as UTF-8`() throws {
        let zip = try archive([("眠り.md", [1])]).bytes()
        let directory = try #require(zip.firstRange(of: [0x50, 0x4B, 0x01, 0x02])).lowerBound
        // Bit 11 of the general purpose flags (APPNOTE 4.4.4).
        #expect(zip[directory + 9] & 0x08 != 0)
        #expect(zip[7] & 0x08 != 0)
    }

    @Test func `a second file of a name replaces the first`() throws {
        let twice = archive([("a", [1]), ("a", [2])])
        #expect(try twice.bytes() == archive([("a", [2])]).bytes())
    }

    @Test func `all entries have the earliest time, whatever the time zone`() throws {
        let zip = try archive([("a", [1])]).bytes()
        // DOS date 1980-01-01, time 00:00 (APPNOTE 4.4.6).
        #expect(Array(zip[10..<14]) == [0, 0, 0x21, 0])
    }

    @Test func `no entries are an archive too`() throws {
        #expect(try ZipArchive().bytes().prefix(4) == [0x50, 0x4B, 0x05, 0x06])
    }
}
