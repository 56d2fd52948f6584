import Diagnostics
import Segments
import SourceText

@testable import Translations

extension SourceFile {
    convenience init(_ text: String) { self.init(path: "it.xlf", text: text) }
}

/// The segments that the fixtures are about: every kind of mark, contexts, notes, characters that formats escape.
let exchangeSegments = [
    segment("A walk", context: "title", place: "title"),
    segment("We walk **every** day with `code`.", place: "paragraph 1", notes: ["Keep it short."]),
    segment("See the [dog](dog.md \"The & dog\") <b>now</b>.", place: "paragraph 2"),
    segment("Cross <b>*over</b>* it.", place: "paragraph 3"),
    segment("=SUM(1) \"quoted\", <tag>", place: "paragraph 4"),
    segment("One line  \nand \u{1}another", place: "paragraph 5"),
    segment("Changed text", place: "paragraph 6"),
]

/// A catalog of them: two finished, one stale, the rest open.
func exchangeCatalog() -> Catalog {
    let catalog = Catalog(catalog(of: exchangeSegments, translated: false))
    return Catalog(
        catalog.edited([
            TranslationEdit(entry: catalog.entries[0].index, translation: "Una passeggiata"),
            TranslationEdit(
                entry: catalog.entries[2].index,
                translation: "<b>Ora</b> vedi il [cane](dog.md \"Il & cane\")."),
            TranslationEdit(
                entry: catalog.entries[6].index, translation: "Testo vecchio", isStale: true, previousSource: "Old text"
            ),
        ]))
}

func exchangeFile(_ catalog: Catalog = exchangeCatalog()) -> ExchangeFile {
    ExchangeFile(
        catalog: "articles/walk", sourceLanguage: "en", targetLanguage: "it",
        units: catalog.exchangeUnits(of: exchangeSegments, states: Set(TranslationState.allCases)))
}

func reading(_ text: String) -> ExchangeReading { ExchangeReader.read(SourceFile(text)) }

extension ExchangeReading {
    /// "line:column summary" of the first diagnostic.
    var problem: String {
        (diagnostics + targetDiagnostics).first.map { "\($0.position?.description ?? "-") \($0.summary)" } ?? "none"
    }
}
