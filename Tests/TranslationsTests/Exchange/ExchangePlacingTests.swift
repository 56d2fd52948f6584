import Segments
import SourceText
import Testing

@testable import Translations

struct ExchangePlacingTests {
    private func unit(
        _ source: String, _ target: String?, context: String? = nil, state: TranslationState = .translated
    ) -> ExchangeUnit {
        let context = context.map { TextSlice($0) }
        return ExchangeUnit(
            id: ExchangeUnit.identifier(context: context, source: TextSlice(source)), context: context,
            source: ExchangeContent(sourceOf: segment(source)),
            target: target.map { ExchangeContent(plain: TextSlice($0)) }, state: state)
    }

    private func place(
        _ units: [ExchangeUnit], replaces: Bool = false, in catalog: Catalog = exchangeCatalog()
    ) -> (results: [ExchangePlacing.Result], document: PODocument) {
        let placing = ExchangePlacing(catalog, exchangeSegments, replaces: replaces)
        let results = placing.results(of: units)
        return (results, placing.document(with: results))
    }

    @Test func `an open entry takes the translation`() {
        let (results, document) = place([unit("Cross <b>*over</b>* it.", "Attraversa <b>*lo</b>*.")])
        #expect(results.map(\.outcome) == [.placed])
        #expect(document.string.contains("msgstr \"Attraversa <b>*lo</b>*.\""))
    }

    @Test func `a finished translation stays unless it may be replaced`() {
        let units = [unit("A walk", "Una camminata", context: "title")]
        #expect(place(units).results.map(\.outcome) == [.kept])
        #expect(place(units).document.bytes == exchangeCatalog().document.bytes)
        #expect(place(units, replaces: true).results.map(\.outcome) == [.placed])
        #expect(place(units, replaces: true).document.string.contains("Una camminata"))
    }

    @Test func `a stale entry is revised, or confirmed as it is`() {
        let revised = place([unit("Changed text", "Testo nuovo")])
        #expect(revised.results.map(\.outcome) == [.placed])
        #expect(!revised.document.string.contains("fuzzy"))
        #expect(!place([unit("Changed text", "Testo vecchio")]).document.string.contains("fuzzy"))
        #expect(place([unit("Changed text", "Testo vecchio", state: .stale)]).results.map(\.outcome) == [.stale])
    }

    @Test(arguments: [
        ("Vedi il cane ora.", "\"[ … ](dog.md \" … \")\" is missing"),
        ("Vedi [il cane](dog.md \"Il & cane\") ora.", "\"<b>\" is missing"),
    ])
    func `a translation that lost a code is refused`(_ target: String, _ reason: String) {
        let catalog = Catalog(catalog(of: exchangeSegments, translated: false))
        let (results, document) = place([unit(exchangeSegments[2].text.description, target)], in: catalog)
        #expect(results.map(\.outcome) == [.refused])
        #expect(results.first?.reason == reason)
        #expect(document.bytes == catalog.document.bytes)
    }

    @Test func `codes that were doubled or made up are refused`() {
        var doubled = unit(exchangeSegments[1].text.description, nil)
        let code = ExchangeContent.Code("2", .single, data: "`code`")
        doubled.target = ExchangeContent([.text("Ogni giorno "), .code(code), .code(code)])
        #expect(place([doubled]).results.first?.reason == "\"`code`\" is there twice")
        doubled.target = ExchangeContent([.code(.init("9", .single, data: "<script>")), .code(code)])
        #expect(place([doubled]).results.first?.reason == "the code \"9\" is not in the source")
    }

    @Test(arguments: [
        ("Il \"buon\" cane", "cane", "[cane](dog.md \"Il \\\"buon\\\" cane\")"),
        ("Il cane", "cane ]nero", "[cane \\]nero](dog.md \"Il cane\")"),
        ("Il cane", "cane [nero]", "[cane [nero]](dog.md \"Il cane\")"),
    ])
    func `marks that would end a link too early are escaped`(_ title: String, _ text: String, _ link: String) throws {
        let catalog = Catalog(catalog(of: exchangeSegments, translated: false))
        var unit = unit(exchangeSegments[2].text.description, nil)
        let codes = ExchangeContent(sourceOf: exchangeSegments[2]).codes
        unit.target = ExchangeContent([
            .text("Vedi "), .code(codes[0]), .text(TextSlice(text)), .code(codes[1]), .text(TextSlice(title)),
            .code(codes[2]), .text(" "), .code(codes[3]), .text("ora"), .code(codes[4]),
        ])
        let (results, document) = place([unit], in: catalog)
        #expect(results.map(\.reason) == [nil])
        let entry = try #require(Catalog(document).entry(context: nil, source: exchangeSegments[2].text))
        #expect(entry.translation.description == "Vedi \(link) <b>ora</b>")
    }

    @Test func `codes that cross each other are refused`() {
        var unit = unit(exchangeSegments[2].text.description, nil)
        let codes = ExchangeContent(sourceOf: exchangeSegments[2]).codes
        unit.target = ExchangeContent([
            .text("Vedi "), .code(codes[0]), .code(codes[3]), .text("ora"), .code(codes[1]), .text("Il cane"),
            .code(codes[2]), .text(" qui"), .code(codes[4]),
        ])
        let result = place([unit], in: Catalog(catalog(of: exchangeSegments, translated: false))).results.first
        #expect(result?.reason == "\"\")\" ends inside of another")
    }

    @Test func `the bytes of a mark are the source's, whatever the file says`() {
        var unit = unit(exchangeSegments[1].text.description, nil)
        unit.target = ExchangeContent([.text("Usa "), .code(.init("2", .single, data: "<script>"))])
        let (results, document) = place([unit])
        #expect(results.map(\.outcome) == [.placed])
        #expect(document.string.contains("msgstr \"Usa `code`\""))
    }

    @Test func `a translation of an older source is stale in the open entry most like it`() {
        let (results, document) = place([unit("Cross <b>*over</b>* them.", "Attraversa <b>*li</b>*.")])
        #expect(results.map(\.outcome) == [.stale])
        #expect(
            document.string.contains(
                """
                #, fuzzy
                #| msgid "Cross <b>*over</b>* them."
                msgid "Cross <b>*over</b>* it."
                msgstr "Attraversa <b>*li</b>*."
                """))
    }

    @Test func `what a stale entry was made from is known again`() {
        #expect(place([unit("Old text", "Testo vecchio")]).results.map(\.outcome) == [.stale])
        #expect(place([unit("Old text", "Altro")]).results.map(\.outcome) == [.kept])
    }

    @Test func `units without a translation or an entry change nothing`() {
        let (results, document) = place([unit("Nothing like it 42", "Niente"), unit("Changed text", nil)])
        #expect(results.map(\.outcome) == [.notFound, .untranslated])
        #expect(document.bytes == exchangeCatalog().document.bytes)
    }

    @Test func `line ends that a program put in are blanks again`() {
        let (_, document) = place([unit(exchangeSegments[4].text.description, "\n  =SOMMA(1)\n  <tag>\n")])
        #expect(document.string.contains("msgstr \"=SOMMA(1) <tag>\""))
    }

    @Test func `a line break that the catalog has already stays`() {
        let stale = TranslationEdit(entry: 1, translation: "Chiudi il coperchio.  \nAda", isStale: true)
        let catalog = Catalog(Catalog(catalog(of: [segment("Close the lid, says Ada.")])).edited([stale]))
        let own = place([unit("Close the lid, says Ada.", "Chiudi il coperchio.  \nAda", state: .stale)], in: catalog)
        #expect(own.results.map(\.outcome) == [.stale] && own.document.bytes == catalog.document.bytes)
        let other = place([unit("Close the lid, says Ada.", "Chiudi.  \nAda", state: .stale)], in: catalog)
        #expect(other.document.string.contains("msgstr \"Chiudi. Ada\""))
    }
}
