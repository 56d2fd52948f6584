import Testing

@testable import Locales

struct LocaleTagScriptsTests {
    @Test(
        arguments: [
            ("it", [Script.latin]), ("ru", [.cyrillic]), ("ar", [.arabic]), ("ja", [.hiragana, .katakana, .han]),
            ("zh-Hant", [.han]), ("ko", [.hangul, .han]), ("el", [.greek]), ("sr-Latn", [.latin]),
        ])
    func `a locale knows its scripts`(tag: String, scripts: [Script]) throws {
        #expect(try LocaleTag(tag).scripts == scripts)
    }

    @Test func `a language has an English name`() {
        #expect(LocaleTag.englishName(ofLanguage: "it") == "Italian")
        #expect(LocaleTag.englishName(ofLanguage: "zz") == "zz")
    }
}
