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

    @Test func `a stop behind a question mark is one too many`() throws {
        for target in ["Piove?.", "雨ですか？。"] {
            #expect(
                try findings(of: NoDoubleMarks(), "Does it rain?", target).map(\.summary) == [
                    "Two marks end a sentence"
                ])
        }
        #expect(try findings(of: NoDoubleMarks(), "Search with Yahoo!", "Cerca con Yahoo!.") == [])
    }

    @Test func `two commas that open a quotation are no doubled comma`() throws {
        let found = try findings(of: NoDoubleMarks(), "Say it", "Powiedz ,,tak''", locale: "pl")
        #expect(found.allSatisfy { $0.fix.isEmpty })
    }

    @Test func `what the source writes so is fine`() throws {
        #expect(try findings(of: NoDoubleMarks(), "Type ,, here", "Scrivi ,, qui") == [])
    }

    @Test(arguments: [("it", "La casa è chiusa.?", ".?"), ("ja", "家は閉まっています。？", "。？"), ("ru", "Дом закрыт.!", ".!")])
    func `two marks that end a sentence are found`(locale: String, target: String, marks: String) throws {
        let found = try findings(of: NoDoubleMarks(), "The house is closed.", target, locale: locale)
        #expect(found.map { text(at: $0, in: target) } == [marks])
    }

    @Test(arguments: ["Alle 5 p.m.?", "Quando, dove, ecc.?", "Davvero...?"])
    func `abbreviations may stand before a question mark`(target: String) throws {
        #expect(try findings(of: NoDoubleMarks(), "At 5?", target) == [])
    }
}
