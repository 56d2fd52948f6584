import Locales
import Testing

@testable import Checks

struct LanguageEvidenceTests {
    @Test func `evidence of entries that say little adds up`() throws {
        var all = LanguageEvidence()
        for text in ["Non è qui", "Dove sono", "Ancora una volta"] {
            let pair = try pair("Source", text, locale: "de")
            var one = LanguageEvidence()
            one.add(pair.target, without: pair.source)
            all += one
        }
        #expect(all.words == 8)
        #expect(all.otherLanguage(than: try LocaleTag("de"), source: try LocaleTag("en")) == "it")
        #expect(all.otherLanguage(than: try LocaleTag("it"), source: try LocaleTag("en")) == nil)
    }

    @Test func `words of the source count for nothing`() throws {
        let pair = try pair("The game Dove sono le mele", "Dove sono le mele", locale: "de")
        var evidence = LanguageEvidence()
        evidence.add(pair.target, without: pair.source)
        #expect(evidence.words == 0)
    }
}
