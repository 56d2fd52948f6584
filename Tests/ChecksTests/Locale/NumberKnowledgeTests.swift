import Locales
import Testing

@testable import Checks

struct NumberKnowledgeTests {
    @Test(
        arguments: [
            ("五", 5), ("十", 10), ("十二", 12), ("二十三", 23), ("三百五", 305), ("二〇二六", 2026), ("三万", 30_000),
            ("一億二千万", 120_000_000),
            ("千", 1000),
        ] as [(String, UInt64)])
    func `Han numerals have their values`(text: String, value: UInt64) {
        #expect(HanNumerals.value(text.unicodeScalars.map(\.value)) == value)
    }

    @Test(
        arguments: [
            ("en", "twelve", 12), ("it", "tre", 3), ("fr", "quatrième", 4), ("de", "dreimal", 3), ("pl", "trzech", 3),
            ("pt", "duas", 2),
            ("ru", "трёх", 3), ("ar", "ثلاثة", 3), ("es", "veinte", 20),
        ] as [(String, String, UInt64)])
    func `words say their numbers`(language: String, word: String, value: UInt64) {
        #expect(NumberWords(language).says(word, value))
        #expect(!NumberWords(language).says(word, value + 1))
    }

    @Test func `a language without words says nothing`() {
        #expect(NumberWords("fi").isEmpty)
        #expect(!NumberWords("fi").says("kolme", 3))
    }

    @Test(
        arguments: [
            ("it", "novembre", 11), ("ru", "ноября", 11), ("pl", "listopada", 11), ("de", "märz", 3), ("fr", "mai", 5),
            ("en", "nov", 11),
            ("ar", "نوفمبر", 11),
        ])
    func `months are known by their names`(locale: String, word: String, month: Int) throws {
        let names = MonthNames(try LocaleTag(locale))
        #expect(names.isName(word, of: month))
        #expect(!names.isName(word, of: month == 11 ? 4 : 12))
        #expect(!names.isName("stein", of: month))
    }

    @Test(arguments: [("de", true), ("en", false), ("ja", false), ("fr", true), ("ar", false), ("es-MX", false)])
    func `the decimal mark is CLDR's`(locale: String, isComma: Bool) throws {
        #expect(NumberFormat(try LocaleTag(locale)).hasDecimalComma == isComma)
    }
}
