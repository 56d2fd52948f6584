import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct EmojiKeptTests {
    @Test(
        arguments: [
            ("The test passed. ✅", "Il test è passato. ❌", "it", "❌"),
            ("Good 👍 and done.", "Хорошо 👎 и готово.", "ru", "👎"),
            ("⚠️ Careful", "🎉 気をつけて", "ja", "🎉"), ("Try it 🚀✨", "جرّبه ✨💥", "ar", "💥"),
        ])
    func `another emoji is found at its place`(source: String, target: String, locale: String, emoji: String) throws {
        let found = try findings(of: EmojiKept(), source, target, locale: locale)
        #expect(found.map { text(at: $0, in: target) } == [emoji])
        #expect(found.allSatisfy { $0.severity == nil && $0.fix.isEmpty })
    }

    @Test(
        arguments: [
            ("A ✨ b 🚀", "Б 🚀 а ✨", "ru"), ("Done ✅", "Fatto", "it"), ("Done", "完了 ✅", "ja"), ("Yes ✅", "Ja ✔️", "de"),
            ("Hi 👋🏽", "Ciao 👋🏿", "it"), ("Read 👉 this", "اقرأ 👈 هذا", "ar"), ("By 👨‍🍳", "Par 👩‍🍳", "fr"),
            ("English 🇬🇧", "Italiano 🇮🇹", "it"), ("One ✨", "Uno ✨✨", "es"), ("I ❤️ it", "我 💖 它", "zh-Hans"),
            ("The world 🌍", "世界 🌏", "ja"), ("“Quotes” — and dashes…", "„Anführung“ – und …", "de"),
        ])
    func `the same, missing and added emoji are fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: EmojiKept(), source, target, locale: locale) == [])
    }
}
