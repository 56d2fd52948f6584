import Testing

@testable import Locales

@Suite struct LocaleTagTests {
    @Test(arguments: [
        ("ZH-hans", "zh-Hans"), ("zh_Hans", "zh-Hans"), ("pt_BR", "pt-BR"), ("pt_BR.UTF-8", "pt-BR"), ("eng", "en"),
        ("iw", "he"), ("in", "id"), ("sh", "sr-Latn"), ("en-UK", "en-GB"), ("de-DD", "de-DE"), ("tl", "fil"),
        ("i-klingon", "tlh"), ("zh-cmn", "zh"), ("zh-yue", "yue"), ("AR-U-NU-LATN", "ar-u-nu-latn"),
        ("de-ch-1901", "de-CH-1901"), ("es-419", "es-419"), ("en-xa", "en-XA"), ("gsw", "gsw"), ("jpn", "ja"),
    ])
    func `every spelling of a locale is one canonical tag`(text: String, tag: String) throws {
        #expect(try LocaleTag(text).tag == tag)
    }

    @Test func `the default locales are their own canonical form`() throws {
        #expect(LocaleTag.defaults.count == 11)
        for locale in LocaleTag.defaults {
            let parsed = try LocaleTag(locale.tag)
            #expect(parsed == locale)
            #expect(parsed.icuName == locale.icuName)
        }
    }

    @Test(arguments: [
        ("cn", "zh-Hans"), ("CN", "zh-Hans"), ("jp", "ja"), ("gr", "el"), ("ua", "uk"), ("cz", "cs"), ("dk", "da"),
        ("us", "en"), ("rs", "sr-Cyrl"), ("jp-JP", "ja"), ("cn_CN", "zh-Hans"), ("english", "en"), ("German", "de"),
        ("deutsch", "de"), ("español", "es"), ("Français", "fr"), ("chinese", "zh-Hans"), ("zh-hanx", "zh-Hans"),
        ("zh-simplified", "zh-Hans"), ("zh-CHS", "zh-Hans"), ("pt-XQ", "pt"), ("pt-BRA", "pt-BR"), ("en-", "en"),
        ("en--US", "en-US"), ("EN US", "en-US"), ("uk-ua-", "uk-UA"), ("em", "en"),
    ])
    func `a wrong tag is refused with the nearest good one`(text: String, suggestion: String) {
        #expect(suggestion == problem(text)?.suggestion)
    }

    @Test(arguments: [
        "", "-", "_", ".", "e", "C", "POSIX", "und", "root", "mul", "x-foo", "qaa", "xx", "zz", "a b", "é", "en\0",
        "en@euro", "en-Zzzz", "zh-Hans-ZZ", "💥", "en-u", "en-a-b", String(repeating: "a-", count: 5_000),
        String(repeating: "z", count: 100_000),
    ])
    func `a text that names no locale is refused`(text: String) {
        #expect(problem(text) != nil)
    }

    @Test func `a refusal says what is wrong`() {
        #expect(problem("cn")?.summary == "\"cn\" is the region China, not a language")
        #expect(problem("cn")?.help == "did you mean \"zh-Hans\"?")
        #expect(problem("xx")?.summary == "Unknown language \"xx\"")
        #expect(problem("xx")?.help == nil)
        #expect(problem("root")?.summary == "Unknown language \"root\"")
        #expect(problem("pt-XQ")?.summary == "Unknown region \"XQ\" in \"pt-XQ\"")
        #expect(problem("zh-hanx")?.summary == "Unknown script \"Hanx\" in \"zh-hanx\"")
        #expect(problem("en--US")?.summary == "\"en--US\" is not a language tag")
    }

    @Test(arguments: [
        ("en", "Latn", "US", false), ("it", "Latn", "IT", false), ("fr", "Latn", "FR", false),
        ("de", "Latn", "DE", false), ("pl", "Latn", "PL", false), ("pt", "Latn", "BR", false),
        ("ru", "Cyrl", "RU", false), ("ar", "Arab", "EG", true), ("ja", "Jpan", "JP", false),
        ("zh-Hans", "Hans", "CN", false), ("es", "Latn", "ES", false), ("he", "Hebr", "IL", true),
        ("fa", "Arab", "IR", true), ("zh-TW", "Hant", "TW", false), ("sr-Latn", "Latn", "RS", false),
    ])
    func `script, territory and direction are the likely ones`(
        text: String, script: String, territory: String, isRightToLeft: Bool
    ) throws {
        let tag = try LocaleTag(text)
        #expect(tag.script == script)
        #expect(tag.territory == territory)
        #expect(tag.isRightToLeft == isRightToLeft)
        #expect(tag.direction == (isRightToLeft ? "rtl" : "ltr"))
        #expect(tag.openGraphName == (text == "ar" ? "ar_AR" : "\(tag.language)_\(territory)"))
    }

    @Test(arguments: [
        ("pt-PT", ["pt"]), ("pt-AO", ["pt-PT", "pt"]), ("en-AU", ["en-001", "en"]), ("es-MX", ["es-419", "es"]),
        ("zh-Hans", ["zh"]), ("zh-Hant", []), ("zh-TW", ["zh-Hant"]), ("zh-Hant-MO", ["zh-Hant-HK", "zh-Hant"]),
        ("sr-Latn", []), ("sr-Latn-RS", ["sr-Latn"]), ("ar-u-nu-latn", ["ar"]), ("en", []), ("nb", ["no"]),
        ("de-CH-1901", ["de-CH", "de"]),
    ])
    func `fallbacks follow CLDR's parents and cross no script`(text: String, fallbacks: [String]) throws {
        #expect(try LocaleTag(text).fallbacks.map(\.tag) == fallbacks)
    }

    @Test func `sentences join without a space in Chinese and Japanese only`() throws {
        for text in ["ja", "zh-Hans", "zh-Hant", "yue"] {
            #expect(try LocaleTag(text).sentenceSeparator.isEmpty)
            #expect(try !LocaleTag(text).usesSpaces)
        }
        #expect(try !LocaleTag("th").usesSpaces)
        #expect(try LocaleTag("th").sentenceSeparator == " ")
        for text in ["en", "it", "fr", "de", "pl", "pt", "ru", "ar", "es", "ko"] {
            #expect(try LocaleTag(text).usesSpaces)
            #expect(try LocaleTag(text).sentenceSeparator == " ")
        }
    }

    @Test func `an accepted text and its tag are the same locale`() throws {
        let pieces = [
            "zh", "en", "sr", "hans", "Latn", "cn", "DE", "419", "u", "nu", "latn", "x", "1901", "-", "_", "i", "und",
        ]
        var generator = SmallGenerator(state: 11)
        var accepted = 0
        for _ in 0..<2_000 {
            let text = (0..<generator.next(7)).map { _ in pieces[generator.next(pieces.count)] }.joined(separator: "-")
            guard let tag = try? LocaleTag(text) else { continue }
            accepted += 1
            #expect(try LocaleTag(tag.tag) == tag, "\(text)")
            #expect(!tag.fallbacks.contains(tag))
        }
        #expect(accepted > 20)
        for text in LocaleTag.availableTags { #expect(try LocaleTag(text).tag == LocaleTag(LocaleTag(text).tag).tag) }
    }

    private func problem(_ text: String) -> LocaleTagProblem? {
        do {
            _ = try LocaleTag(text)
            return nil
        } catch {
            return error
        }
    }
}
