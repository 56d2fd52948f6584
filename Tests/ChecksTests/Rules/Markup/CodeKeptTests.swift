import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct CodeKeptTests {
    @Test(
        arguments: [
            ("Run `a` then `b`.", "Eseguire `b` dopo `a`.", "it"),
            ("Run `a`.", "شغّل `a`.", "ar"),
            ("Run `a`.", "运行`a`。", "zh-Hans"),
            ("No code.", "Без кода.", "ru"),
            (#"A \`tick\`."#, "Un apice.", "it"),
        ])
    func `the same code in any order is fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: CodeKept(), source, target, locale: locale) == [])
    }

    @Test func `a lost code span is named`() throws {
        let found = try findings(of: CodeKept(), "Run `make all`.", "运行全部。", locale: "zh-Hans")
        #expect(
            found == [
                Finding(
                    "A code span of the source is missing", evidence: "\"`make all`\" of the source is not here",
                    help: "copy code spans without a change")
            ])
    }

    @Test func `a translated code span is lost and made up at once`() throws {
        let target = "Запустите `сделать`."
        let found = try findings(of: CodeKept(), "Run `make`.", target, locale: "ru")
        #expect(
            found.map(\.summary) == [
                "A code span of the source is missing", "A code span that the source does not have",
            ])
        #expect(text(at: found[1], in: target) == "`сделать`")
    }

    @Test func `a code span written once too often is found at its last place`() throws {
        let target = "`a` e `a`"
        let found = try findings(of: CodeKept(), "`a`", target)
        #expect(found.count == 1)
        #expect(found.first?.range?.start == 6)
    }
}
