import SourceText
import Testing

@testable import Publishing

struct ZipWriterTests {
    private func archive(_ files: [(String, [UInt8])]) throws -> [UInt8] {
        var zip = ZipWriter()
        var bytes: [UInt8] = []
        for (name, content) in files { bytes += zip.entry(name, try .smallest(content)) }
        return bytes + zip.end()
    }

    private func number(_ bytes: [UInt8], _ offset: Int, _ count: Int) -> Int {
        (0..<count).reversed().reduce(0) { $0 << 8 | Int(bytes[offset + $1]) }
    }

    @Test func `an archive of a stored and a deflated file is laid out as APPNOTE says`() throws {
        var zip = ZipWriter()
        let stored = zip.entry("mimetype", .stored(Array("application/epub+zip".utf8)))
        // OCF 3.3: the type stands at byte 38, after a name without an extra field.
        #expect(Array(stored[30..<58]) == Array("mimetypeapplication/epub+zip".utf8))
        #expect(number(stored, 28, 2) == 0 && number(stored, 8, 2) == 0)
        #expect(number(stored, 14, 4) == 0x2CAB_616F)
        let text = Array(String(repeating: "deflate ", count: 100).utf8)
        let deflated = zip.entry("é.txt", try .smallest(text))
        #expect(number(deflated, 6, 2) == 0x0800 && number(deflated, 8, 2) == 8)
        #expect(number(deflated, 22, 4) == 800 && number(deflated, 18, 4) < 40)
        let end = zip.end()
        #expect(number(end, end.count - 22, 4) == 0x0605_4B50)
        #expect(number(end, end.count - 12, 2) == 2)
        #expect(number(end, end.count - 6, 4) == stored.count + deflated.count)
        #expect(zip.size == stored.count + deflated.count + end.count)
    }

    @Test func `the same files give the same bytes`() throws {
        let files = [("a.txt", Array("one".utf8)), ("b/ü.txt", Array("two two two two two two".utf8))]
        #expect(try archive(files) == archive(files))
    }

    @Test func `what compression would make longer is stored`() throws {
        let noise = (0..<64).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }
        #expect(try ZipContent.smallest(noise).method == .stored)
        #expect(try ZipContent.smallest(noise).checksum == ZipContent.stored(noise).checksum)
        #expect(try ZipContent.smallest([]).bytes == [])
    }

    @Test func `an archive of very many files has the records of Zip64`() throws {
        var zip = ZipWriter()
        for number in 0..<65_535 { _ = zip.entry("\(number)", .stored([])) }
        let end = zip.end()
        #expect(number(end, end.count - 12, 2) == 0xFFFF)
        #expect(number(end, end.count - 22 - 20, 4) == 0x0706_4B50)
        #expect(number(end, end.count - 22 - 20 - 56, 4) == 0x0606_4B50)
        #expect(number(end, end.count - 22 - 20 - 56 + 32, 8) == 65_535)
    }

    @Test func `the check value of CRC-32 comes out`() {
        #expect(CRC32.checksum(of: Array("123456789".utf8)) == 0xCBF4_3926)
    }

    @Test func `an archive of ours is known by its end, and no other`() throws {
        let bytes = try archive([("a.txt", Array("one".utf8)), ("b.txt", Array("PK".utf8))])
        func isOwn(_ tail: [UInt8], _ names: [String] = ["b.txt"]) -> Bool {
            ZipOrigin.isOwn(tail: tail, holding: names)
        }
        #expect(isOwn(bytes) && isOwn(bytes, ["a.txt", "b.txt"]) && isOwn(Array(bytes.suffix(80))))
        #expect(!isOwn(bytes, ["c.txt"]) && !isOwn([]) && !isOwn(Array("b.txt".utf8)) && !isOwn(bytes + [0]))
        var dated = bytes
        // The day of the last entry in the directory.
        dated[bytes.count - 22 - 51 + 14] = 0x22
        #expect(!isOwn(dated) && isOwn(dated, ["a.txt"]))
    }
}
