import Locales
import Segments
import SourceText
import Translations

/// XLIFF and CSV: a file is refused or read, no unit harms a catalog, and what was read can be written and read again.
enum ExchangeProof {
    static func prove(_ bytes: [UInt8]) throws(BrokenInvariant) {
        let reading = ExchangeReader.read(SourceFile(path: "it", bytes: bytes))
        try DiagnosticProof.prove(reading.diagnostics + reading.targetDiagnostics, of: reading.file)
        if reading.isRefused { return try require(reading.files.isEmpty, "a refused file gives no units") }
        let catalog = sample
        for file in reading.files {
            for unit in file.units {
                try require(
                    unit.range.start >= 0 && unit.range.end <= reading.file.bytes.count, "\(unit.range) is in the file")
            }
            let placing = ExchangePlacing(catalog, segments)
            let after = Catalog(placing.document(with: placing.results(of: file.units)))
            try require(after.diagnostics.isEmpty, "the catalog stays whole: \(shown(after.document.bytes))")
            try require(after.entries.map(\.source) == catalog.entries.map(\.source), "its sources stay")
            try require(
                after.entries.first?.translation == catalog.entries.first?.translation, "what is finished stays")
        }
        try proveWriting(of: reading)
    }

    /// A table has neither ids nor codes of its own, so what is in it can be compared as text.
    private static func proveWriting(of reading: ExchangeReading) throws(BrokenInvariant) {
        guard reading.format == .csv else { return }
        let written = reading.format.bytes(of: reading.files)
        let again = ExchangeReader.read(SourceFile(path: "it", bytes: written))
        try require(!again.isRefused, "\(shown(written)) is read again")
        let (units, others) = (reading.files.flatMap(\.units), again.files.flatMap(\.units))
        try require(units.map(\.source.text) == others.map(\.source.text), "\(shown(written)) has the same sources")
        try require(
            units.map { $0.target?.text ?? .empty } == others.map { $0.target?.text ?? .empty },
            "\(shown(written)) has the same translations")
    }

    private static let segments = [
        ("A walk", "title"), ("We walk **every** day with `code`.", nil),
        ("See the [dog](dog.md \"The & dog\") <b>now</b>.", nil), ("=SUM(1) \"quoted\", <tag>", nil),
    ].map { text, context in
        Segment(
            text: TextSlice(text), context: context.map { TextSlice($0) }, place: "paragraph 1", range: ByteRange(0, 0))
    }

    /// A catalog of them, the first finished.
    private static var sample: Catalog {
        guard let italian = try? LocaleTag("it") else { return Catalog(.empty(path: "a.po")) }
        let merge = CatalogMerge(header: CatalogHeader(locale: "it", title: "a"), from: .english, to: italian)
        let catalog = Catalog(merge.merged(.empty(path: "a.po"), with: segments).document)
        let first = catalog.entries.first.map { TranslationEdit(entry: $0.index, translation: "Una passeggiata") }
        return Catalog(catalog.edited(first.map { [$0] } ?? []))
    }
}
