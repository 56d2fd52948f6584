import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct NoDoubleMarksTests {
    @Test(
        arguments: [
            ("de", "Es regnet,, oft.", "Es regnet, oft."), ("ja", "雨です。。", "雨です。"), ("ar", "مطر،، كثير", "مطر، كثير"),
            ("ru", "Идёт дождь..", "Идёт дождь."), ("zh-Hans", "下雨，，常常", "下雨，常常"),
        ])
    func `a doubled mark is found and mended`(locale: String, target: String, right: String) throws {
        let found = try findings(of: NoDoubleMarks(), "It rains, often.", target, locale: locale)
        #expect(found.map(\.summary) == ["A mark stands twice"])
        #expect(found.first.map { fixed($0, target) } == right)
    }

    @Test(arguments: ["Aspetta...", "Ecc., ecc.", "Davvero?!", "../a/b", "1..5", "a::b", "Con LDR、.md"])
    func `ellipses, abbreviations and paths are fine`(target: String) throws {
        #expect(try findings(of: NoDoubleMarks(), "It rains.", target) == [])
    }

    @Test func `two commas that open a quotation are no doubled comma`() throws {
        let found = try findings(of: NoDoubleMarks(), "Say it", "Powiedz ,,tak''", locale: "pl")
        #expect(found.allSatisfy { $0.fix.isEmpty })
    }

    @Test func `what the source writes so is fine`() throws {
        #expect(try findings(of: NoDoubleMarks(), "Type ,, here", "Scrivi ,, qui") == [])
    }
}
