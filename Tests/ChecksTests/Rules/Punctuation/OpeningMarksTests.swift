import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct OpeningMarksTests {
    @Test(arguments: [("Qué hora es?", "?"), ("Ven, ahora!", "!"), ("¿Quién? Y cuándo?", "?")])
    func `a question or exclamation without its opening mark is found`(target: String, place: String) throws {
        let found = try findings(of: OpeningMarks(), "Well?", target, locale: "es")
        #expect(found.count == 1)
        #expect(found.first.flatMap { text(at: $0, in: target) } == place)
    }

    @Test(arguments: ["¿Qué hora es?", "¡Ven!", "¿¡Qué!?", "¡Qué?", "Pulsa (?)", "Bien."])
    func `opened ones are fine`(target: String) throws {
        #expect(try findings(of: OpeningMarks(), "Well?", target, locale: "es") == [])
    }

    @Test func `a mark of a name is none of the sentence`() throws {
        #expect(try findings(of: OpeningMarks(), "See Yahoo! Finance.", "Mira Yahoo! Finanzas.", locale: "es") == [])
        #expect(try findings(of: OpeningMarks(), "Well done!", "Bien hecho!", locale: "es").count == 1)
        #expect(try findings(of: OpeningMarks(), "Stop!", "Stop!!", locale: "es").count == 1)
    }

    @Test(arguments: ["it", "ja", "gl"])
    func `other languages open nothing`(locale: String) throws {
        #expect(try findings(of: OpeningMarks(), "Well?", "Va bene?", locale: locale) == [])
    }
}
