import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct TranslationDiffersTests {
    @Test(arguments: ["it", "ar", "ja", "zh-Hans"])
    func `a copy of four words or more is found`(locale: String) throws {
        let text = "Friends are good medicine."
        let found = try findings(of: TranslationDiffers(), text, text, locale: locale)
        #expect(
            found == [Finding("The translation is a copy of the source", help: "translate it, or leave it empty")])
    }

    @Test(
        arguments: [
            ("Three little words", "Three little words"), ("1 2 3 4 5 6", "1 2 3 4 5 6"),
            ("Friends are good medicine.", "Gli amici sono una buona medicina."),
            (
                "Smith and Wong, The Book of Sleep, <https://doi.org/10.1/x>",
                "Smith and Wong, The Book of Sleep, <https://doi.org/10.1/x>"
            ),
        ])
    func `names, numbers, references and translations are left alone`(source: String, target: String) throws {
        #expect(try findings(of: TranslationDiffers(), source, target) == [])
    }
}
