import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Checks

struct LettersKnownTests {
    @Test(
        arguments: [
            ("it", "Perché l’amicizia è così preziosa – «sempre»."), ("fr", "L’œuvre naïve, à Noël, déçoit."),
            ("de", "Größe, Übung und „Maß“."), ("pl", "Zażółć gęślą jaźń."), ("pt", "Coração, pão e avó."),
            ("ru", "Съешь ещё этих мягких французских булок."), ("ar", "الصداقة دواءٌ حقيقي، أليس كذلك؟"),
            ("ja", "友情は薬です。コーヒーを飲もう。"), ("zh-Hans", "友谊是良药，“真的”吗？"), ("es", "¿Mañana? ¡Sí, pingüino!"),
        ])
    func `the letters of a language are no findings`(locale: String, target: String) throws {
        #expect(try findings(of: LettersKnown(), "Source", target, locale: locale) == [])
    }

    @Test func `a letter that the language does not have is named and pointed to`() throws {
        let target = "la piłka"
        let found = try findings(of: LettersKnown(), "The ball", target)
        #expect(found.map(\.summary) == ["A letter that it does not use"])
        #expect(found.first?.evidence == "ł (U+0142 LATIN SMALL LETTER L WITH STROKE)")
        #expect(found.first.flatMap { text(at: $0, in: target) } == "ł")
    }

    @Test func `a Persian letter that looks like an Arabic one is found, one for a foreign sound is not`() throws {
        let target = "افتح الکتاب."
        let found = try findings(of: LettersKnown(), "Open the book.", target, locale: "ar")
        #expect(found.map(\.evidence) == ["ک (U+06A9 ARABIC LETTER KEHEH)"])
        #expect(found.map(\.help) == ["write ك (U+0643 ARABIC LETTER KAF)"])
        #expect(try findings(of: LettersKnown(), "A tango in Spain", "تانگو في إسپانيا", locale: "ar") == [])
        #expect(try findings(of: LettersKnown(), "Open the book.", "کتاب را باز کنید.", locale: "fa") == [])
    }

    @Test(
        arguments: [
            ("de", "Ja, да, да", "Cyrillic", "да"), ("zh-Hans", "友谊の药", "Hiragana", "の"),
            ("ja", "友情の약", "Hangul", "약"), ("ru", "дружба الصداقة", "Arabic", "الصداقة"),
        ])
    func `a word in a script of neither side is found once`(
        locale: String, target: String, script: String, word: String
    ) throws {
        let found = try findings(of: LettersKnown(), "Yes", target, locale: locale)
        #expect(found.map(\.summary) == ["A word in \(script) script"])
        #expect(found.first.flatMap { text(at: $0, in: target) } == word)
    }

    @Test func `letters of the source, names, Latin words and rare Han characters are fine`() throws {
        #expect(try findings(of: LettersKnown(), "Łódź is big", "Łódź è grande") == [])
        #expect(try findings(of: LettersKnown(), "Write to Ann", "写信给 Ann 䶮", locale: "zh-Hans") == [])
        #expect(try findings(of: LettersKnown(), "By a friend", "di Dvořák e Šimon") == [])
        #expect(try findings(of: LettersKnown(), "In Russian: мир", "In russo: мир") == [])
        #expect(try findings(of: LettersKnown(), "alpha", "α e β, 1ª e nº") == [])
    }

    /// The rare ideographs that catalogs tell when they are compared.
    private func rare(_ catalogs: [String], locale: String) throws -> [String] {
        let knowledge = LocaleKnowledge(try LocaleTag(locale))
        let parsed = catalogs.map { Catalog(parsing: SourceFile(path: "a.po", text: $0)) }
        let index = TraceIndex(parsed.map { Checker().traces(of: $0.entries, knowledge) })
        var shared = SharedTexts(index, knowledge)
        for (number, catalog) in parsed.enumerated() { shared.add(catalog, number: number, Checker()) }
        return shared.findings.filter { $0.finding.ruleID == "letters-known" }.map { _, finding in
            "\(finding.diagnostic.position?.description ?? "") \(finding.diagnostic.evidence ?? "")"
        }
    }

    @Test(arguments: ["zh-Hans", "zh-Hant", "ja"])
    func `an ideograph is rare that neither the standard nor another entry has`(locale: String) throws {
        let one = "msgid \"Spring\"\nmsgstr \"水䶮水\"\n"
        let other = "msgid \"Water\"\nmsgstr \"水\"\n"
        #expect(try rare([other, one], locale: locale) == ["2:10 䶮 (U+4DAE CJK UNIFIED IDEOGRAPH-4DAE)"])
        #expect(try rare([one, "msgid \"Well\"\nmsgstr \"䶮\"\n"], locale: locale) == [])
        #expect(try rare(["msgid \"The sign 䶮\"\nmsgstr \"䶮\"\n"], locale: locale) == [])
        #expect(try rare(["#, fuzzy\n" + one], locale: locale) == [])
        #expect(try rare([one], locale: "ko") == [])
    }

    @Test func `a dotless i is none of Latin languages without it`() throws {
        let found = try findings(of: LettersKnown(), "Optional", "Opzıonale")
        #expect(found.map(\.help) == ["write i (U+0069 LATIN SMALL LETTER I)"])
        #expect(try findings(of: LettersKnown(), "Optional", "İsteğe bağlı", locale: "tr") == [])
        #expect(try findings(of: LettersKnown(), "Diyarbakır", "Diyarbakır", locale: "de") == [])
    }
}
