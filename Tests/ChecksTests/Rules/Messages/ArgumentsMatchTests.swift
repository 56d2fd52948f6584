import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct ArgumentsMatchTests {
    @Test(
        arguments: [
            ("{a} of {b}", "{b} 中の {a}", "ja"),
            ("{n, plural, one {# article} other {# articles}}", "{n, plural, other {# 篇文章}}", "zh-Hans"),
            ("No arguments", "بلا وسائط", "ar"),
            ("{n, plural, one {{who} waits} other {# wait}}", "{n, plural, other {# ждут, {who}}}", "ru"),
        ])
    func `the same arguments are fine`(source: String, target: String, locale: String) throws {
        #expect(try messageFindings(of: ArgumentsMatch(), source, target, locale: locale) == [])
    }

    @Test func `a translated argument is missing and made up`() throws {
        let found = try messageFindings(of: ArgumentsMatch(), "By {authors}", "Di {autors}")
        #expect(
            found == [
                Finding(
                    "The argument {authors} is missing", help: "use {authors} where its value belongs in this language"),
                Finding("The source has no argument {autors}", help: "did you mean {authors}?"),
            ])
    }

    @Test func `an argument far from all others has no suggestion`() throws {
        let found = try messageFindings(of: ArgumentsMatch(), "Ciao", "Ciao {qwertz}")
        #expect(found == [Finding("The source has no argument {qwertz}")])
    }

    @Test func `a broken message is another rule's matter`() throws {
        #expect(try messageFindings(of: ArgumentsMatch(), "By {a}", "Di {a") == [])
    }
}
