import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct ArgumentsMatchTests {
    @Test(
        arguments: [
            ("{a} of {b}", "{b}の{a}", "ja"), ("{n, number}", "{n, number}", "ru"), ("{n}", "{n, number}", "it"),
            ("{n, plural, one {# a} other {# b}}", "{n} 个", "zh-Hans"),
            ("{n, number} x", "{n, plural, one {x} few {x} many {x} other {x}}", "pl"),
            ("{d, date, long}", "{d, date, short}", "ar"), ("{n, plural, other {#}}", "{n, plural, other {{n}}}", "de"),
        ])
    func `the same arguments are fine`(source: String, target: String, locale: String) throws {
        #expect(try messageFindings(of: ArgumentsMatch(), source, target, locale: locale) == [])
    }

    @Test func `a renamed argument gets its name back wherever it stands`() throws {
        let target = "{conteo} y {conteo, number}"
        let found = try messageFindings(of: ArgumentsMatch(), "{count} and {count, number}", target, locale: "es")
        #expect(found.map(\.summary) == ["The source has no argument {conteo}"])
        #expect(found.first?.help == "write {count}")
        #expect(found.first.map { fixed($0, target) } == "{count} y {count, number}")
    }

    @Test func `of two made-up names none is guessed`() throws {
        let found = try messageFindings(of: ArgumentsMatch(), "{count} files", "{uno} {due}", locale: "it")
        #expect(found.allSatisfy { $0.fix.isEmpty })
    }

    @Test func `a missing argument is named`() throws {
        let found = try messageFindings(of: ArgumentsMatch(), "{a} {b}", "{a}", locale: "pl")
        #expect(found.map(\.summary) == ["The argument {b} is missing"])
    }

    @Test(
        arguments: [
            ("{d, date}", "{d, time}", "time, in the source date"),
            ("{n, number}", "{n, date}", "date, in the source number"),
            ("{n, number, percent}", "{n, number}", "number, in the source number, percent"),
            ("{n, plural, other {#}}", "{n, selectordinal, other {#}}", "selectordinal, in the source plural"),
            ("{n, plural, other {#}}", "{n, select, other {x}}", "select, in the source plural"),
            ("{n, select, a {x} other {y}}", "{n, plural, other {y}}", "plural, in the source select"),
        ])
    func `another type is an error`(source: String, target: String, evidence: String) throws {
        let found = try messageFindings(of: ArgumentsMatch(), source, target, locale: "ru")
        #expect(found.map(\.summary).allSatisfy { $0.hasSuffix("is of another type") })
        #expect(found.map(\.evidence) == [evidence])
    }

    @Test func `a branch that lost what every branch has is found`() throws {
        let source = "{who, select, female {She likes {name}} other {They like {name}}}"
        let target = "{who, select, female {A lei piace} other {A loro piace {name}}}"
        let found = try messageFindings(of: ArgumentsMatch(), source, target)
        #expect(found.map(\.summary) == ["The branch \"female\" does not use {name}"])
        #expect(found.map { text(at: $0, in: target) } == ["female {A lei piace}"])
        let plural = "{n, plural, one {{name} has # file} other {{name} has # files}}"
        let short = "{n, plural, one {# файл} few {# файла у {name}} many {# файлов у {name}} other {# файла у {name}}}"
        #expect(try messageFindings(of: ArgumentsMatch(), plural, short, locale: "ru").map(\.severity) == [.warning])
    }

    @Test(
        arguments: [
            ("{w, select, a {x {n}} other {y}}", "{w, select, a {甲} other {乙 {n}}}"),
            ("{w, select, a {x {n}} other {y {n}}}", "{n}: {w, select, a {甲} other {乙}}"),
            ("{n, plural, one {# a} other {# b}}", "{n, plural, one {a} other {# b}}"),
        ])
    func `arguments of some branches and those around a choice are fine`(source: String, target: String) throws {
        #expect(try messageFindings(of: ArgumentsMatch(), source, target, locale: "zh-Hans") == [])
    }

    @Test func `another currency of a skeleton is another style, its length is none`() throws {
        let source = "{p, number, ::currency/USD compact-short}"
        let wrong = try messageFindings(of: ArgumentsMatch(), source, "{p, number, ::currency/EUR compact-short}")
        #expect(wrong.map(\.summary) == ["The argument {p} is of another type"])
        #expect(try messageFindings(of: ArgumentsMatch(), source, "{p, number, ::currency/USD}") == [])
    }
}
