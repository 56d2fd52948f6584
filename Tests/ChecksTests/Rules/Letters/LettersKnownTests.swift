import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct LettersKnownTests {
    @Test(
        arguments: [
            ("it", "Perché l’amicizia è così preziosa – «sempre»."), ("fr", "L’œuvre naïve, à Noël, déçoit."),
            ("de", "Größe, Übung und „Maß“."), ("pl", "Zażółć gęślą jaźń."), ("pt", "Coração, pão e avó."),
            ("ru", "Съешь ещё этих мягких французских булок."), ("ar", "الصداقة دواءٌ حقيقي، أليس كذلك؟"),
            ("ja", "友情は薬です。コーヒーを飲もう。"), ("zh-Hans", "友谊是良药，“真的”吗？"), ("es", "¿Mañana? ¡Sí, pingüino!"),
        ])
    func `the letters of a language are no findings`(locale: String, target: String) throws {
        #expect(try findings(of: LettersKnown(), "Source", target, locale: locale) == [])
    }

    @Test func `a Cyrillic letter in Italian is named and pointed to`() throws {
        let target = "L’\u{0430}micizia"
        let found = try findings(of: LettersKnown(), "Friendship", target)
        #expect(found.count == 1)
        #expect(found.first?.summary == "A letter that it does not use")
        #expect(found.first?.evidence == "\u{0430} (U+0430 CYRILLIC SMALL LETTER A)")
        #expect(found.first.flatMap { text(at: $0, in: target) } == "\u{0430}")
    }

    @Test func `each letter is reported once`() throws {
        let found = try findings(of: LettersKnown(), "Yes", "Да, да, да", locale: "de")
        #expect(Set(found.compactMap { $0.evidence?.first }) == ["Д", "а", "д"])
        #expect(found.count == 3)
    }

    @Test func `letters of the source, ASCII letters and rare Han characters are fine`() throws {
        #expect(try findings(of: LettersKnown(), "Łódź is big", "Łódź è grande") == [])
        #expect(try findings(of: LettersKnown(), "Write to Ann", "写信给 Ann 䶮", locale: "zh-Hans") == [])
    }
}
