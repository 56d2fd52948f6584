import Diagnostics
import Testing

@testable import Checks

struct FullyTranslatedTests {
    private let source = "A friendship is like a plant that needs water and you have to give it some time."

    @Test(
        arguments: [
            ("it", "Un’amicizia è come una pianta that needs water and you have to give it some time."),
            ("de", "Eine Freundschaft ist wie eine Pflanze, that needs water and you have to give it some time."),
            ("ru", "Дружба похожа на растение that needs water and you have to give it some time."),
            ("ja", "友情は植物のようなもの that needs water and you have to give it some time."),
        ])
    func `a part in English is found, with its place`(locale: String, target: String) throws {
        let found = try findings(of: FullyTranslated(), source, target, locale: locale)
        #expect(found.map(\.summary) == ["A part is left in English"])
        #expect(
            found.first.flatMap { text(at: $0, in: target) } == "that needs water and you have to give it some time")
    }

    @Test(
        arguments: [
            ("Choose Save as a copy of the file.", "Scegli «Save as a copy of the file»."),
            ("Read The Lord of the Rings today.", "Leggi The Lord of the Rings oggi."),
            ("ownership of the value", "所有权（ownership of the value）是指"),
            ("Run `git add` on the file.", "Esegui `git add`."),
            ("The GNU General Public License", "La GNU General Public License"), ("Copy of it", "Copy of it"),
        ])
    func `titles, quotations and names are fine`(source: String, target: String) throws {
        #expect(try findings(of: FullyTranslated(), source, target) == [])
    }

    @Test func `a text of the source's own language is fine`() throws {
        #expect(try findings(of: FullyTranslated(), source, source + "!", locale: "en-GB") == [])
    }
}
