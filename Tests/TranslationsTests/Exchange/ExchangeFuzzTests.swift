import Diagnostics
import Segments
import SourceText
import Testing

@testable import Translations

struct ExchangeFuzzTests {
    /// Numbers that are the same in every run.
    private struct Chance {
        var state: UInt64

        mutating func next(below bound: Int) -> Int {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return Int(state % UInt64(max(bound, 1)))
        }
    }

    private static let pieces = [
        "<pc id=\"1\">", "</pc>", "<ph id=\"2\"/>", "</target>", "<segment>", "<mrk id=\"m\" ref=\"#f=1\">", "\"", ",",
        ";", "\n",
        "<sc id=\"7\"/>", "<ec startRef=\"7\"/>", " order=\"2\"", " canReorder=\"firstNo\"", "&amp;", "**", "'=",
        "<ignorable>",
    ]

    private static func mutated(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
        var bytes = bytes
        for _ in 0...chance.next(below: 3) {
            let at = chance.next(below: bytes.count)
            switch chance.next(below: 4) {
            case 0: bytes[at] = UInt8(chance.next(below: 256))
            case 1: bytes.insert(contentsOf: pieces[chance.next(below: pieces.count)].utf8, at: at)
            case 2: bytes.removeSubrange(at..<min(bytes.count, at + chance.next(below: 30)))
            default:
                let end = min(bytes.count, at + chance.next(below: 300))
                bytes.insert(contentsOf: Array(bytes[at..<end]), at: chance.next(below: bytes.count))
            }
            if bytes.isEmpty { return [0x20] }
        }
        return bytes
    }

    /// A file of any bytes is refused or placed; what is placed keeps every code, and the catalog stays readable.
    @Test(arguments: ExchangeFormat.allCases)
    func `no file harms a catalog`(_ format: ExchangeFormat) {
        let catalog = exchangeCatalog()
        let original = format.bytes(of: [exchangeFile(catalog)])
        var chance = Chance(state: 0x9E37_79B9_7F4A_7C15)
        for _ in 0..<300 {
            let reading = ExchangeReader.read(SourceFile(path: "it", bytes: Self.mutated(original, &chance)))
            #expect(reading.isRefused == (reading.files.isEmpty && !reading.diagnostics.isEmpty))
            for file in reading.files {
                let placing = ExchangePlacing(catalog, exchangeSegments)
                let results = placing.results(of: file.units)
                let after = Catalog(placing.document(with: results))
                #expect(after.diagnostics.isEmpty)
                #expect(after.entries.map(\.source) == catalog.entries.map(\.source))
                #expect(after.entries[0].translation == catalog.entries[0].translation)
            }
        }
    }
}
