import Diagnostics
import Testing

@testable import Checks

struct CharactersComposedTests {
    @Test(
        arguments: [
            ("fr", "amitie\u{301}", "amitié"), ("pl", "przyjaz\u{301}n\u{301}", "przyjaźń"),
            ("ru", "чужои\u{306}", "чужой"), ("ar", "ا\u{653}خر", "آخر"), ("ja", "か\u{3099}くせい", "がくせい"),
            ("de", "10 \u{212B}", "10 Å"),
        ])
    func `a letter in parts is composed`(locale: String, target: String, right: String) throws {
        let found = try findings(of: CharactersComposed(), "Source", target, locale: locale)
        #expect(found.count == 1)
        // Bytes, since strings that differ only so are equal in Swift.
        #expect(found.first.map { Array(fixed($0, target).utf8) } == Array(right.utf8))
    }

    @Test(
        arguments: [
            ("fr", "amitié"), ("ru", "за\u{301}мок, чужой, ёлка"), ("ar", "مك\u{651}\u{64E}ة"), ("ja", "が"),
            ("zh-Hans", "友谊"), ("ja", "\u{FA19}"),
        ])
    func `composed letters, and marks in their usual order, are fine`(locale: String, target: String) throws {
        #expect(try findings(of: CharactersComposed(), "Source", target, locale: locale) == [])
    }

    @Test func `the evidence shows the parts`() throws {
        let found = try findings(of: CharactersComposed(), "x", "perche\u{301}")
        #expect(found.first?.evidence == "\"é\" is U+0065 LATIN SMALL LETTER E + U+0301 COMBINING ACUTE ACCENT")
    }

    @Test func `what the source writes so is fine`() throws {
        #expect(try findings(of: CharactersComposed(), "`e\u{301}` is NFD", "`e\u{301}` è NFD") == [])
    }
}
