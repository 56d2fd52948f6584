import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct NumberWordsKeptTests {
    @Test(
        arguments: [
            ("Take two spoons of salt.", "Prendi tre cucchiai di sale.", "it", "tre"),
            ("Wait two hours.", "Warten Sie drei Stunden.", "de", "drei"),
            ("There are two files.", "Il y a trois fichiers.", "fr", "trois"),
            ("Wait five days.", "Espera cuatro días.", "es", "cuatro"),
            ("Wait five days.", "Espere quatro dias.", "pt", "quatro"),
            ("He has two cats.", "У него три кошки.", "ru", "три"), ("He has two cats.", "Ma trzy koty.", "pl", "trzy"),
            ("Take two spoons.", "خذ ثلاث ملاعق.", "ar", "ثلاث"), ("Two people came.", "三人が来た。", "ja", "三"),
            ("Two people came.", "来了三个人。", "zh-Hans", "三"),
            ("There are two options: a and b.", "有三个选项：甲、乙。", "zh-Hans", "三"),
        ])
    func `another number word is found at its place`(source: String, target: String, locale: String, word: String)
        throws
    {
        let found = try findings(of: NumberWordsKept(), source, target, locale: locale)
        #expect(found.map { text(at: $0, in: target) } == [word])
    }

    @Test(
        arguments: [
            ("Take two spoons.", "Prendi due cucchiai.", "it"),
            ("Take two spoons.", "Prendi un paio di cucchiai.", "it"),
            ("You are two.", "Sei qui.", "it"), ("Both of two.", "Tous les deux.", "fr"),
            ("Two new ones.", "Du neuf pour vous.", "fr"), ("Take care of two.", "Gib acht auf beide.", "de"),
            ("Two of the three.", "Tre di due.", "it"), ("Wait two hours.", "Warten Sie 3 Stunden.", "de"),
            ("One or two.", "Due o tre.", "it"), ("Two weeks.", "Quindici giorni.", "it"),
            ("Two files.", "ملفان.", "ar"),
            ("Two people came.", "二人が来た。", "ja"), ("Two people came.", "来了两个人。", "zh-Hans"),
            ("Two sides.", "双方三个人", "zh-Hans"), ("The two thirds.", "Tre quarti.", "it"), ("Two.", "第三方", "zh-Hans"),
        ])
    func `the same number in any words is fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: NumberWordsKept(), source, target, locale: locale) == [])
    }
}
