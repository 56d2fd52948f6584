import Articles
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Publishing

struct ReadingTimeTests {
    private func minutes(_ body: String, _ locale: String) throws -> Int {
        let tag = try LocaleTag(locale)
        let edition = Edition(
            locale: SiteLocale(tag: tag), article: try article("---\ntitle: x\n---\n" + body), completeness: .complete)
        return ReadingTime.minutes(of: edition, language: tag, counter: WordCounter(tag))
    }

    @Test func `words are counted, and a begun minute is one`() throws {
        #expect(try minutes("", "en") == 1)
        #expect(try minutes(String(repeating: "word ", count: 228), "en") == 1)
        #expect(try minutes(String(repeating: "word ", count: 229), "en") == 2)
        #expect(try minutes(String(repeating: "كلمة ", count: 277), "ar") == 3)
        #expect(try minutes(String(repeating: "слово ", count: 184), "ru") == 1)
    }

    @Test func `Chinese and Japanese are counted by characters, punctuation left out`() throws {
        #expect(try minutes(String(repeating: "友谊，", count: 127), "zh-Hans") == 1)
        #expect(try minutes(String(repeating: "友谊，", count: 128), "zh-Hans") == 2)
        #expect(try minutes(String(repeating: "眠り。", count: 179), "ja") == 2)
    }

    @Test func `scripts are summed`() throws {
        // 357 characters and 228 words: a minute each.
        let mixed = String(repeating: "眠り。", count: 178) + "眠 " + String(repeating: "AI ", count: 228)
        #expect(try minutes(mixed, "ja") == 2)
        #expect(try minutes(mixed + " AI", "ja") == 3)
        #expect(ScriptCount(Array("don’t e-mail — 3,5 km · été".utf8)) == ScriptCount(words: 5, characters: 0))
        #expect(ScriptCount(Array("ソフトウェア・API3つ々「日本」".utf8)) == ScriptCount(words: 1, characters: 10))
        #expect(ScriptCount(Array("في ٢٠٢٦، نعم؟".utf8)) == ScriptCount(words: 3, characters: 0))
    }

    @Test func `code blocks are not read`() throws {
        #expect(try minutes("```\n" + String(repeating: "word ", count: 500) + "\n```\n", "en") == 1)
    }
}
