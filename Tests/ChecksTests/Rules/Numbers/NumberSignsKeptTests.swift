import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct NumberSignsKeptTests {
    @Test(
        arguments: [
            ("I cater to the 80% use case.", "Gestisco l'80‰ dei casi.", "it", "80‰"),
            ("It costs $20.", "Costa €20.", "it", "€20"), ("It costs $20.", "Es kostet 20 €.", "de", "20 €"),
            ("It costs $1,500.", "Стоит 1500 ₽.", "ru", "1500 ₽"), ("It costs €5.", "費用は¥5です。", "ja", "¥5"),
            ("Up to 5%.", "حتى ٥؉", "ar", "٥؉"), ("It costs £7", "价格为 ￥7", "zh-Hans", "￥7"),
        ])
    func `another sign is found at its place`(source: String, target: String, locale: String, number: String) throws {
        let found = try findings(of: NumberSignsKept(), source, target, locale: locale)
        #expect(found.map { text(at: $0, in: target) } == [number])
    }

    @Test(
        arguments: [
            ("It costs $20.", "Costa 20 $.", "it"), ("It costs $20.", "Costa 20 dollari.", "it"),
            ("It costs $20.", "Es kostet etwa 18 €.", "de"), ("Up to 5%.", "Bis zu 5 %.", "de"),
            ("Up to 5%.", "5％まで", "ja"),
            ("Up to 5%.", "حتى ٥٪", "ar"), ("It costs $20 (€20).", "Costa 20 € (20 $).", "it"),
            ("A $ sign and 5.", "5 € и", "ru"),
            ("It costs $5.", "费用为 5 美元。", "zh-Hans"), ("5% of 5‰", "5‰ von 5 %", "de"),
        ])
    func `the same sign, a word and another sum are fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: NumberSignsKept(), source, target, locale: locale) == [])
    }

    @Test(
        arguments: [
            ("It was -5 °C.", "Było 5 °C.", "pl", "5"), ("Add −3 to it.", "Aggiungi 3.", "it", "3"),
            ("Save 20% now.", "Risparmia 20 adesso.", "it", "20"), ("About 40% of it", "Etwa 40 davon", "de", "40"),
            ("It costs $20.", "Costa 20.", "es", "20"),
            ("It was -5 °C.", "Das Unternehmen maß 5 °C.", "de", "5"),
            ("It costs $20.", "Costa 20 nel negozio reale.", "it", "20"),
            ("Only (-10) here", "هنا (10) فقط", "ar", "10"),
        ])
    func `a number that lost its sign is a warning`(source: String, target: String, locale: String, place: String)
        throws
    {
        let found = try findings(of: NumberSignsKept(), source, target, locale: locale)
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first.flatMap { text(at: $0, in: target) } == place)
    }

    @Test(
        arguments: [
            ("It costs €20.", "Cuesta 20 euros.", "es"), ("It costs £20.", "Kosztuje 20 funtów.", "pl"),
            ("It was -5 °C.", "Было минус 5 °C.", "ru"), ("It was -5 °C.", "零下 5 °C。", "zh-Hans"),
            ("Save 20% now.", "20パーセント割引", "ja"), ("About 40% of it", "40-процентный", "ru"),
            ("It costs $20.", "Costa 20 dollari.", "it"), ("From 1-5 and a-3", "Da 1 a 5 e a-3", "it"),
            ("It was -5 °C.", "كانت 5- درجات", "ar"), ("Save 20% now.", "Säästä 20 nyt.", "fi"),
            ("5 here and -5 there", "5 qui e -5 là", "it"),
        ])
    func `a sign that became a word is fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: NumberSignsKept(), source, target, locale: locale) == [])
    }
}
