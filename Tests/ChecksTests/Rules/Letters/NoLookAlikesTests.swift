import Diagnostics
import Testing

@testable import Checks

struct NoLookAlikesTests {
    @Test(
        arguments: [
            ("it", "amicizi\u{0430}", "amicizia"), ("de", "Freundsch\u{0430}ft", "Freundschaft"),
            ("fr", "l’\u{0456}dée", "l’idée"), ("es", "h\u{03BF}la", "hola"), ("ru", "др\u{0079}жба", "дружба"),
            ("ru", "Andr\u{043E}id", "Android"), ("ja", "Andr\u{043E}idの", "Androidの"),
            ("pl", "\u{041C}atka", "Matka"),
            ("ru", "вместе \u{63} другом", "вместе с другом"),
        ])
    func `a letter that looks like another is replaced`(locale: String, target: String, right: String?) throws {
        let found = try findings(of: NoLookAlikes(), "Source", target, locale: locale)
        #expect(found.first.map { fixed($0, target) } == right)
    }

    @Test(
        arguments: [
            ("it", "amicizia"), ("ru", "дружба с Android и USB"), ("de", "Δt und 5 kΩ, μm"), ("ar", "لAndroid"),
            ("ru", "пункты a, c и b"),
        ])
    func `words of one script and signs of science are fine`(locale: String, target: String) throws {
        #expect(try findings(of: NoLookAlikes(), "Source", target, locale: locale) == [])
    }

    @Test func `a word of the other alphabet becomes a Latin one only where the source has that`() throws {
        let target = "la \u{0441}\u{043E}\u{0440}\u{0430}"
        #expect(try findings(of: NoLookAlikes(), "Source", target).map(\.fix) == [[]])
        let found = try findings(of: NoLookAlikes(), "The copa", target)
        #expect(found.first.map { fixed($0, target) } == "la copa")
        #expect(try findings(of: NoLookAlikes(), "In C it is", "на языке \u{63} это", locale: "ru") == [])
    }

    @Test func `the letters are named`() throws {
        let target = "amicizi\u{0430}"
        let found = try findings(of: NoLookAlikes(), "Friendship", target)
        #expect(found.first?.summary == "A letter that only looks like one of Latin script")
        #expect(found.first?.evidence == "\u{0430} (U+0430 CYRILLIC SMALL LETTER A) in \"amicizi\u{0430}\"")
        #expect(found.first?.help == "write a (U+0061 LATIN SMALL LETTER A)")
        #expect(found.first.flatMap { text(at: $0, in: target) } == "\u{0430}")
    }

    @Test func `words of the source are fine`() throws {
        #expect(try findings(of: NoLookAlikes(), "The word р\u{61}ypal", "La parola р\u{61}ypal") == [])
        #expect(try findings(of: NoLookAlikes(), "In Russian: сор", "In russo: сор") == [])
    }

    @Test(
        arguments: [
            ("`ArrayBuffer` c начальными значениями", "`ArrayBuffer` с начальными значениями"),
            ("Поздравляем, y вас всё есть", "Поздравляем, у вас всё есть"), ("C помощью кнопки", "С помощью кнопки"),
            ("делать c %s", "делать с %s"),
        ])
    func `a Latin preposition beside code and at the beginning is found`(target: String, right: String) throws {
        let found = try findings(of: NoLookAlikes(), "`ArrayBuffer` %s", target, locale: "ru")
        #expect(found.map { fixed($0, target) } == [right])
    }

    @Test func `an escape is no part of a word`() throws {
        let rules: [any Rule] = [NoLookAlikes(), OneScriptAWord()]
        for rule in rules {
            #expect(try findings(of: rule, "No!%0AAn empty one", "Нет!%0AПустая фраза", locale: "ru") == [])
        }
    }
}
