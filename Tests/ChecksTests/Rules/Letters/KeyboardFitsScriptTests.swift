import Diagnostics
import Testing

@testable import Checks

struct KeyboardFitsScriptTests {
    @Test(arguments: [("ar", "اختر hglgt من هنا", "المل" + "ف"), ("ru", "Скажи ghbdtn другу", "привет")])
    func `a word in another layout is read`(locale: String, target: String, meant: String) throws {
        let found = try findings(of: KeyboardFitsScript(), "Choose it here", target, locale: locale)
        #expect(found.first?.help == "write \"\(meant)\"")
    }

    @Test(
        arguments: [
            ("ar", "افتح android ثم setup و github"), ("ru", "Откройте terminal и файл readme, затем config"),
            ("it", "apri hgltg"),
        ])
    func `Latin words are fine`(locale: String, target: String) throws {
        #expect(try findings(of: KeyboardFitsScript(), "Open it", target, locale: locale) == [])
    }
}
