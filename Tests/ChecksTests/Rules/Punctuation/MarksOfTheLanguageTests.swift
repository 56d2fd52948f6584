import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Checks

struct MarksOfTheLanguageTests {
    static let wrong: [(locale: String, target: String, right: String)] = [
        ("it", "Va tutto bene。", "Va tutto bene."), ("ru", "Всё хорошо？", "Всё хорошо?"),
        ("ja", "大丈夫です.", "大丈夫です。"), ("ja", "送りましょう（10 km）.", "送りましょう（10 km）。"),
        ("ar", "خبز, حليب وبيض", "خبز، حليب وبيض"), ("ja", "パン, 牛乳", "パン、牛乳"), ("zh-Hans", "面包,牛奶", "面包，牛奶"),
        ("zh-Hans", "没关系?", "没关系？"), ("ar", "هل تأخر?", "هل تأخر؟"),
    ]

    @Test(arguments: wrong)
    func `a mark of another script is found and mended`(locale: String, target: String, right: String) throws {
        let found = try findings(of: MarksOfTheLanguage(), "All is well", target, locale: locale)
        #expect(found.map(\.summary) == ["A mark of another script"])
        #expect(found.first.map { fixed($0, target) } == right)
    }

    @Test(
        arguments: [
            ("ja", "大丈夫です。"), ("ja", "Rust 1.5。"), ("ja", "シーンを開く..."), ("zh-Hans", "第1.2节"), ("ar", "هل تأخر؟"),
            ("it", "Il segno 「。」"), ("ko", "괜찮아요."), ("ja", "パン, milk"), ("ar", "خبز, milk"), ("ja", "ファイル.txt"),
        ])
    func `marks of the script and of names are fine`(locale: String, target: String) throws {
        let source = locale == "it" ? "The mark 「。」" : "All is well"
        #expect(try findings(of: MarksOfTheLanguage(), source, target, locale: locale) == [])
    }

    @Test func `an Arabic question ends in its own mark behind a name too`() throws {
        func found(_ ends: [String]) throws -> Int {
            let po = ends.enumerated().map { "msgid \"Is it late \($0)?\"\nmsgstr \"هل تأخر الوقت \($1)\"\n" }
            let catalog = Catalog(parsing: SourceFile(path: "ar.po", text: po.joined(separator: "\n")))
            return Checker(rules: [MarksOfTheLanguage()]).findings(
                in: catalog, LocaleKnowledge(try LocaleTag("ar")), from: LocaleKnowledge(try LocaleTag("en"))
            ).count
        }
        #expect(try found(["Tor؟", "Tor؟", "Tor؟", "Tor?"]) == 1)
        #expect(try found(["Tor؟", "Tor?", "Tor?", "Tor?"]) == 0)
    }

    @Test(
        arguments: [
            ("ja", "完了しました．", "完了しました。"), ("ja", "完了しました.もう一度お試しください。", "完了しました。もう一度お試しください。"),
            ("ar", "هل اكتمل؟ نعم。", "هل اكتمل؟ نعم."), ("ar", "هل اكتمل？", "هل اكتمل؟"),
        ])
    func `marks of full width where they do not belong are found`(locale: String, target: String, right: String) throws
    {
        let found = try findings(of: MarksOfTheLanguage(), "It is done. Try it again.", target, locale: locale)
        #expect(found.map { fixed($0, target) } == [right])
    }
}
