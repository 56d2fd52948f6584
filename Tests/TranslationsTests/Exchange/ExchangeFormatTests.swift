import Diagnostics
import FoundationEssentials
import Segments
import SourceText
import Testing

@testable import Translations

/// `exchange.NAME` beside this file's fixtures is what each format makes of the same catalog.
struct ExchangeFormatTests {
    private static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures/Exchange")

    @Test(arguments: ExchangeFormat.allCases)
    func `a catalog is written as its fixture`(_ format: ExchangeFormat) throws {
        let bytes = format.bytes(of: [exchangeFile()])
        let path = Self.fixtures.appendingPathComponent("\(format.rawValue).\(format.fileExtension)")
        guard let known = try? Data(contentsOf: path) else {
            try Data(bytes).write(to: path)
            Issue.record("\(path.lastPathComponent): recorded; read it")
            return
        }
        #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: known, as: UTF8.self))
    }

    @Test(arguments: ExchangeFormat.allCases)
    func `what was written is read with the same texts and ids`(_ format: ExchangeFormat) {
        let file = exchangeFile()
        let reading = ExchangeReader.read(SourceFile(path: "it", bytes: format.bytes(of: [file])))
        #expect(reading.problem == "none")
        #expect(reading.format == format)
        #expect(reading.files.map(\.catalog) == ["articles/walk"])
        let units = reading.files.flatMap(\.units)
        #expect(units.map(\.id) == file.units.map(\.id))
        #expect(units.map(\.context) == file.units.map(\.context))
        for (unit, original) in zip(units, file.units)
        where format != .xliff12 || !original.source.text.bytes.contains(1) {
            #expect(unit.source.text == original.source.text)
            if original.state == .translated {
                #expect(unit.target?.text == original.target?.text)
                #expect(unit.state == .translated)
            }
        }
    }

    @Test(arguments: ExchangeFormat.allCases)
    func `an export that nobody touched changes nothing`(_ format: ExchangeFormat) {
        let catalog = exchangeCatalog()
        let reading = ExchangeReader.read(SourceFile(path: "it", bytes: format.bytes(of: [exchangeFile(catalog)])))
        let placing = ExchangePlacing(catalog, exchangeSegments, replaces: true)
        let results = placing.results(of: reading.files.flatMap(\.units))
        #expect(placing.document(with: results).bytes == catalog.document.bytes)
        #expect(results.allSatisfy { $0.entry != nil })
    }

    @Test(arguments: [ExchangeFormat.xliff12, .xliff20, .xliff21, .xliff22])
    func `every unit has a target with the codes of its source`(_ format: ExchangeFormat) throws {
        let text = String(decoding: format.bytes(of: [exchangeFile()]), as: UTF8.self)
        #expect(text.count(of: "<target") >= text.count(of: "<source>"))
        #expect(!text.contains("<target/>"))
    }
}

extension String {
    fileprivate func count(of word: String) -> Int {
        let bytes = Array(utf8)
        return bytes.indices.reduce(0) { $0 + (bytes[$1...].starts(with: word.utf8) ? 1 : 0) }
    }
}
