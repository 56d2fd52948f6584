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
}
