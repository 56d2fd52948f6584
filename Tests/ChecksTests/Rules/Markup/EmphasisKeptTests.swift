import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct EmphasisKeptTests {
    @Test(
        arguments: [
            ("A *word* and **more**.", "**Di più** e una *parola*.", "it"),
            ("A _word_.", "Ein *Wort*.", "de"),
            ("~~Old~~ text", "نص ~~قديم~~", "ar"),
            ("2 * 3 * 4", "2 * 3 * 4", "ja"),
            ("Loops", "_Loops_", "pt"), ("a *scope*", "**作用域**", "zh-Hans"), ("a *word*", "**كلمة**", "ar"),
        ])
    func `the same strengths are fine, and added italics`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: EmphasisKept(), source, target, locale: locale) == [])
    }

    @Test func `lost emphasis is a warning with its strength`() throws {
        let found = try findings(of: EmphasisKept(), "A **strong** word", "强词", locale: "zh-Hans")
        #expect(found.map(\.summary) == ["Emphasis of the source is missing"])
        #expect(found.first?.evidence == "\"**…**\" of the source is not here")
        #expect(EmphasisKept().severity == .warning)
    }

    @Test func `emphasis of another strength is one finding`() throws {
        let target = "ein **Wort**"
        let found = try findings(of: EmphasisKept(), "a *word*", target, locale: "de")
        #expect(found.map(\.evidence) == ["**…** here, *…* in the source"])
        #expect(found.last.flatMap { text(at: $0, in: target) } == "**Wort**")
    }

    @Test func `marks that do not close are left to their own rule`() throws {
        #expect(try findings(of: EmphasisKept(), "**Note**: x", "**注**意：**x", locale: "ja") == [])
    }
}
