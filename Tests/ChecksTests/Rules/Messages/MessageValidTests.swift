import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct MessageValidTests {
    @Test(
        arguments: [
            ("Ciao {name}", "it"),
            ("{n, plural, one {# статья} few {# статьи} many {# статей} other {# статьи}}", "ru"),
            ("مرحبا", "ar"), ("L''amico", "it"), ("It's", "en"), ("括号 '{' 好", "zh-Hans"),
        ])
    func `a message that ICU reads is fine`(target: String, locale: String) throws {
        #expect(try messageFindings(of: MessageValid(), "x", target, locale: locale) == [])
    }

    @Test(arguments: ["Ciao {name", "{n, plural, one {#}", "{n, plural, one {a}}", "a } {b", "{"])
    func `a message that ICU cannot read is found, inside of its bytes`(target: String) throws {
        let found = try messageFindings(of: MessageValid(), "x", target)
        #expect(found.count == 1)
        #expect(found.first?.summary == "The message cannot be read by ICU")
        let range = try #require(found.first?.range)
        #expect(range.start >= 0 && range.end <= target.utf8.count)
        #expect(found.first?.evidence?.isEmpty == false)
    }

    @Test func `a kind of argument that ICU does not know is found`() throws {
        let target = "Ci sono {n, plurale, other {x}}"
        let found = try messageFindings(of: MessageValid(), "x", target)
        #expect(found.map(\.summary) == ["ICU knows no kind of argument \"plurale\""])
        #expect(found.first?.help == "did you mean \"plural\"?")
        #expect(found.first.flatMap { text(at: $0, in: target) } == "{n, plurale, other {x}}")
        #expect(try messageFindings(of: MessageValid(), "x", "{n, number} {d, date, long} {t, time}") == [])
    }

    @Test func `Markdown with braces is no message`() throws {
        #expect(try findings(of: MessageValid(), "x", "{") == [])
    }
}
