import Testing

@testable import Locales

@Suite struct LocaleProfileTests {
    @Test(arguments: [
        ("en", "English", "English", "“”", "‘’", 26), ("it", "italiano", "Italian", "«»", "“”", 33),
        ("fr", "français", "French", "«»", "«»", 42), ("de", "Deutsch", "German", "„“", "‚‘", 30),
        ("pl", "polski", "Polish", "„”", "«»", 32), ("pt", "português", "Portuguese", "“”", "‘’", 39),
        ("ru", "русский", "Russian", "«»", "„“", 33), ("ar", "العربية", "Arabic", "”“", "’‘", 45),
        ("ja", "日本語", "Japanese", "「」", "『』", 2311), ("zh-Hans", "简体中文", "Simplified Chinese", "“”", "‘’", 2210),
        ("es", "español", "Spanish", "«»", "“”", 33),
    ])
    func `names, quotation marks and letters are CLDR's`(
        text: String, endonym: String, english: String, quotes: String, inner: String, letters: Int
    ) throws {
        let profile = LocaleProfile(try LocaleTag(text))
        #expect(profile.endonym == endonym)
        #expect(profile.englishName == english)
        #expect(profile.quotation.start + profile.quotation.end == quotes)
        #expect(profile.alternateQuotation.start + profile.alternateQuotation.end == inner)
        #expect(profile.exemplarCount == letters)
        #expect(profile.sentenceBreakLocale == "root")
    }

    @Test(arguments: [
        ("en", "1,234,567.89", "November 21, 2026"), ("it", "1.234.567,89", "21 novembre 2026"),
        ("fr", "1\u{202F}234\u{202F}567,89", "21 novembre 2026"), ("de", "1.234.567,89", "21. November 2026"),
        ("pl", "1\u{A0}234\u{A0}567,89", "21 listopada 2026"), ("pt", "1.234.567,89", "21 de novembro de 2026"),
        ("ru", "1\u{A0}234\u{A0}567,89", "21 ноября 2026\u{202F}г."), ("ar", "١٬٢٣٤٬٥٦٧٫٨٩", "٢١ نوفمبر ٢٠٢٦"),
        ("ja", "1,234,567.89", "2026年11月21日"), ("zh-Hans", "1,234,567.89", "2026年11月21日"),
        ("es", "1.234.567,89", "21 de noviembre de 2026"), ("ar-u-nu-latn", "1,234,567.89", "21 نوفمبر 2026"),
        ("th", "1,234,567.89", "21 พฤศจิกายน ค.ศ. 2026"),
    ])
    func `a number and a date look as the locale writes them`(text: String, number: String, date: String) throws {
        let profile = LocaleProfile(try LocaleTag(text))
        #expect(profile.sampleNumber == number)
        #expect(profile.sampleDate == date)
    }

    @Test(arguments: [
        ("en", "standard", false), ("de", "standard", false), ("pl", "standard", true), ("es", "standard", true),
        ("zh-Hans", "pinyin", true), ("zh-Hant", "stroke", true), ("ja", "standard", true),
    ])
    func `collation is named with whether it is tailored`(text: String, name: String, isTailored: Bool) throws {
        let profile = LocaleProfile(try LocaleTag(text))
        #expect(profile.collation == name)
        #expect(profile.hasCollationTailoring == isTailored)
    }

    @Test func `scripts, digits and dictionaries are told`() throws {
        #expect(LocaleProfile(try LocaleTag("zh-Hans")).scriptName == "Simplified Han")
        #expect(LocaleProfile(try LocaleTag("ru")).scriptName == "Cyrillic")
        #expect(LocaleProfile(try LocaleTag("ar")).numberingSystem == "arab")
        #expect(LocaleProfile(try LocaleTag("fr")).numberingSystem == "latn")
        #expect(LocaleProfile(try LocaleTag("th")).usesBreakDictionary)
        #expect(LocaleProfile(try LocaleTag("el")).sentenceBreakLocale == "el")
        #expect(LocaleProfile(try LocaleTag("ru")).exemplarPattern == "[а-яё]")
    }

    @Test func `every locale of ICU has a profile`() throws {
        for text in LocaleTag.availableTags where !text.dropFirst(3).contains("-") {
            let profile = LocaleProfile(try LocaleTag(text))
            #expect(!profile.endonym.isEmpty && !profile.sampleDate.isEmpty && !profile.pluralCategories.isEmpty)
        }
    }

    @Test func `the versions are those of the library`() {
        #expect(LocaleProfile.icuVersion.split(separator: ".").count >= 2)
        #expect((Int(LocaleProfile.cldrVersion.prefix { $0 != "." }) ?? 0) >= 42)
    }
}
