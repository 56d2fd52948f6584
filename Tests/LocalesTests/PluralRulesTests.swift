import Testing

@testable import Locales

@Suite struct PluralRulesTests {
    @Test(arguments: [
        ("en", ["one 1", "other 0"]), ("de", ["one 1", "other 0"]), ("ja", ["other 0"]), ("zh-Hans", ["other 0"]),
        ("it", ["one 1", "many 1000000", "other 0"]), ("es", ["one 1", "many 1000000", "other 0"]),
        ("fr", ["one 0", "many 1000000", "other 2"]), ("pt", ["one 0", "many 1000000", "other 2"]),
        ("pl", ["one 1", "few 2", "many 0", "other 0.1"]), ("ru", ["one 1", "few 2", "many 0", "other 0.1"]),
        ("ar", ["zero 0", "one 1", "two 2", "few 3", "many 11", "other 100"]),
        ("cs", ["one 1", "few 2", "many 0.1", "other 0"]),
        ("cy", ["zero 0", "one 1", "two 2", "few 3", "many 6", "other 4"]),
    ])
    func `each category comes with its first number`(text: String, expected: [String]) throws {
        let rules = PluralRules(try LocaleTag(text))
        #expect(rules.samples.map { "\($0.category) \($0.sample ?? "none")" } == expected)
        #expect(rules.categories == expected.map { String($0.prefix { $0 != " " }) })
    }

    @Test(arguments: [
        ("en", 1, "one"), ("en", 11, "other"), ("fr", 0, "one"), ("fr", 1_000_000, "many"), ("it", 0, "other"),
        ("pt", 0, "one"), ("pt-PT", 0, "other"), ("pl", 22, "few"), ("pl", 12, "many"), ("pl", 21, "many"),
        ("ru", 21, "one"), ("ru", 11, "many"), ("ru", 112, "many"), ("ar", 0, "zero"), ("ar", 103, "few"),
        ("ar", 111, "many"), ("ar", 102, "other"), ("ja", 1, "other"), ("en", -1, "one"),
        ("en", Int.min, "other"), ("en", Int.max, "other"),
    ])
    func `a number has the category of the locale's rules`(text: String, number: Int, category: String) throws {
        #expect(PluralRules(try LocaleTag(text)).category(of: number) == category)
    }

    @Test func `fractions have categories of their own`() throws {
        #expect(PluralRules(try LocaleTag("pl")).category(ofDecimal: 1.5) == "other")
        #expect(PluralRules(try LocaleTag("fr")).category(ofDecimal: 1.5) == "one")
        #expect(PluralRules(try LocaleTag("en")).category(ofDecimal: .nan) == "other")
        #expect(PluralRules(try LocaleTag("en")).category(ofDecimal: .infinity) == "other")
    }

    @Test func `ordinals have other categories than cardinals`() throws {
        let english = PluralRules(.english, ordinal: true)
        #expect(english.categories == ["one", "two", "few", "other"])
        #expect([1, 2, 3, 4, 11, 21].map(english.category(of:)) == ["one", "two", "few", "other", "other", "one"])
        #expect(PluralRules(try LocaleTag("it"), ordinal: true).sample(for: "many") == "8")
        #expect(PluralRules(try LocaleTag("de"), ordinal: true).categories == ["other"])
        #expect(PluralRules(try LocaleTag("fr"), ordinal: true).categories == ["one", "other"])
    }

    @Test func `a sample belongs to its category in every locale of ICU`() throws {
        for text in LocaleTag.availableTags where !text.contains("-") {
            let rules = PluralRules(try LocaleTag(text))
            for sample in rules.samples {
                let number = try #require(sample.sample.flatMap(Double.init), "\(text) \(sample.category)")
                #expect(rules.category(ofDecimal: number) == sample.category)
            }
        }
        #expect(PluralRules(.english).sample(for: "few") == nil)
    }
}
