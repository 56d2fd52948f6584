import SourceText
import Testing

@testable import Locales

@Suite struct ExemplarsTests {
    @Test(arguments: [
        ("en", "Naïve café, “quoted” – 42 €!"), ("it", "Perché È così? «Sì»"), ("fr", "ŒUVRE Œuvre, l’été à Noël ÿ Ÿ"),
        ("de", "Fußgängerübergänge ÄÖÜ ẞ ß"), ("pl", "Zażółć GĘŚLĄ JAŹŃ"), ("pt", "Ação NÃO você às"),
        ("ru", "Съешь ЕЩЁ этих мягких"), ("ar", "العَرَبِيَّةُ ١٢٣، نعم؟"), ("ja", "日本語のカタカナー。々"),
        ("zh-Hans", "简体中文，你好！"), ("es", "¿Qué ñandú? ¡PINGÜINO!"), ("tr", "İstanbul ılık IŞIK"),
        ("fr", "e\u{301}te\u{301}"), ("en", "👍🏽 ❤️ 1️⃣ → ©"),
    ])
    func `a text in its own letters has no foreign ones`(text: String, sample: String) throws {
        #expect(Exemplars(try LocaleTag(text)).foreignScalars(in: TextSlice(sample)).isEmpty)
    }

    @Test func `foreign letters are found with place and script`() throws {
        let found = Exemplars(try LocaleTag("it")).foreignScalars(in: "è Дa ł")
        #expect(found.map(\.scalar) == ["Д", "ł"])
        #expect(found.map(\.script) == ["Cyrl", "Latn"])
        #expect(found.map(\.range) == [ByteRange(3, 5), ByteRange(7, 9)])
        #expect(Exemplars(try LocaleTag("ru")).foreignScalars(in: "Wi").map(\.script) == ["Latn", "Latn"])
        // The Cyrillic a that looks like a Latin one.
        #expect(Exemplars(.english).foreignScalars(in: "p\u{430}ge").map(\.range) == [ByteRange(1, 3)])
        #expect(Exemplars(try LocaleTag("zh-Hans")).foreignScalars(in: "漢语").map(\.scalar) == ["漢"])
    }

    @Test func `membership covers capitals and digits`() throws {
        let russian = Exemplars(try LocaleTag("ru"))
        #expect(russian.contains("Ё") && russian.contains("я") && russian.contains("7"))
        #expect(!russian.contains("w"))
        #expect(Exemplars(try LocaleTag("ar")).contains("٣"))
        #expect(!Exemplars(try LocaleTag("en")).contains("\u{10FFFF}"))
    }

    @Test func `ill-formed bytes are no letters`() {
        #expect(Exemplars(.english).foreignScalars(in: TextSlice([0xFF, 0x41, 0xE2, 0x82])).isEmpty)
    }
}

@Suite struct NormalizationTests {
    @Test(arguments: [
        ("Straße", "strasse"), ("ＡＢＣ", "abc"), ("ｶﾞ", "ガ"), ("co\u{AD}op", "coop"), ("ΣΊΣΥΦΟΣ", "σίσυφοσ"), ("", ""),
    ])
    func `texts are compared without case, width and invisible characters`(text: String, same: String) {
        #expect(nfkcCasefolded(text) == same)
    }

    @Test func `composed text is in form C and decomposed text is not`() {
        #expect(isNFC("é 日本 Zażółć العَرَبِيَّة"))
        #expect(isNFC("plain"))
        #expect(isNFC(TextSlice.empty))
        #expect(!isNFC("e\u{301}"))
        #expect(!isNFC("\u{212B}"))
        #expect(isNFC("q\u{301}"))
        #expect(Array(nfc("e\u{301}").unicodeScalars) == ["é"])
        #expect(Array(nfd("é").unicodeScalars) == ["e", "\u{301}"])
        #expect(nfc("").isEmpty)
    }

    @Test func `case follows the locale`() throws {
        let turkish = try LocaleTag("tr")
        #expect(lowercased("TITLE", in: turkish) == "tıtle")
        #expect(uppercased("title", in: turkish) == "TİTLE")
        #expect(lowercased("ΟΔΟΣ", in: try LocaleTag("el")) == "οδος")
        #expect(uppercased("straße", in: try LocaleTag("de")) == "STRASSE")
    }
}

@Suite struct SlugTests {
    @Test(arguments: [
        ("fr", "Où dormir ?", "où-dormir"), ("de", "Der Fluß & die Straße!", "der-fluß-die-straße"),
        ("ar", "العَرَبِيَّة ـــ لُغة", "العربية-لغة"), ("ar", "كـــتاب", "كتاب"),
        ("ja", "日本語のタイトル、第1章", "日本語のタイトル-第1章"), ("zh-Hans", "中文标题：介绍", "中文标题-介绍"),
        ("tr", "IŞIK İstanbul", "ışık-istanbul"), ("en", "I'm here", "i-m-here"), ("en", "C++ & 2.0", "c-2-0"),
        ("hi", "हिन्दी में", "हिन्दी-में"), ("ru", "Ёж — это он", "ёж-это-он"), ("pl", "Żółw  i  łoś", "żółw-i-łoś"),
        ("es", "¿Qué?", "qué"), ("it", "L’età dell’oro", "l-età-dell-oro"), ("pt", "São Paulo/Rio", "são-paulo-rio"),
        ("en", "…", ""), ("en", "", ""), ("en", "-a-", "a"), ("en", "soft\u{AD}hyphen", "softhyphen"),
        ("en", "../../etc/passwd", "etc-passwd"), ("en", "a\u{0}b", "a-b"), ("en", "\u{301}a", "a"),
    ])
    func `a title becomes a readable slug`(text: String, title: String, expected: String) throws {
        #expect(slug(of: title, in: try LocaleTag(text)) == expected)
    }

    @Test func `a long slug is cut between letters`() throws {
        let japanese = slug(of: String(repeating: "あ", count: 40), in: try LocaleTag("ja"))
        #expect(japanese.utf8.count == 78)
        let words = slug(of: String(repeating: "abcdefghi ", count: 20), in: .english)
        #expect(words.utf8.count <= 80)
        #expect(!words.hasSuffix("-"))
        let marked = slug(of: String(repeating: "में", count: 20), in: try LocaleTag("hi"))
        #expect(marked == String(repeating: "में", count: 8) + "म" || marked == String(repeating: "में", count: 8))
        #expect(slug(of: String(repeating: "e\u{301}\u{302}", count: 5_000), in: .english).utf8.count <= 80)
        #expect(slug(of: "a" + String(repeating: "\u{302}", count: 5_000), in: .english).utf8.count <= 80)
    }
}
