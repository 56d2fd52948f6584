import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct ApostrophesLiteralTests {
    @Test(arguments: ["l''{name}", "l’{name}", "c'est {name}", "'{name}'", "aujourd'hui"])
    func `apostrophes that quote nothing by accident are fine`(target: String) throws {
        #expect(try messageFindings(of: ApostrophesLiteral(), "{name}", target, locale: "fr") == [])
    }

    @Test func `an apostrophe before a brace is doubled`() throws {
        let target = "Torna all'{name}"
        let found = try messageFindings(of: ApostrophesLiteral(), "Back to {name}", target, locale: "it")
        #expect(found.map(\.evidence) == ["'{name}"])
        #expect(found.first.map { fixed($0, target) } == "Torna all''{name}")
    }

    @Test func `a source that quotes knows what it does`() throws {
        #expect(try messageFindings(of: ApostrophesLiteral(), "a'{x}'", "l'{x}'", locale: "it") == [])
    }
}
