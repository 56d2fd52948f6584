import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct PluralNumberShownTests {
    private let source = "{n, plural, one {# article} other {# articles}}"

    @Test(
        arguments: [
            ("{n, plural, one {un articolo} other {# articoli}}", "it"),
            ("{n, plural, one {1 Artikel} other {{n} Artikel}}", "de"),
            ("{n, plural, =0 {нет} one {# статья} few {# статьи} many {# статей} other {# статьи}}", "ru"),
            ("{n, plural, other {# 件}}", "ja"),
            ("{n, plural, zero {لا} one {مقال} two {مقالان} few {#} many {#} other {#}}", "ar"),
            ("{n, plural, one {un article} other {# articles}}", "fr"),
        ])
    func `branches that show the number or are for one are fine`(target: String, locale: String) throws {
        #expect(try messageFindings(of: PluralNumberShown(), source, target, locale: locale) == [])
    }

    @Test func `a branch for many numbers without it is found with samples`() throws {
        let target = "{n, plural, one {# artykuł} few {artykuły} many {# artykułów} other {#}}"
        let found = try messageFindings(of: PluralNumberShown(), source, target, locale: "pl")
        #expect(found.map(\.summary) == ["The plural branch \"few\" does not show its number"])
        #expect(found.first?.evidence == "it is for 2, 3, 4, 22 …")
        #expect(found.first.flatMap { text(at: $0, in: target) } == "few {artykuły}")
    }

    @Test func `another number in its place is found`() throws {
        let found = try messageFindings(
            of: PluralNumberShown(), source, "{n, plural, one {5 articolo} other {# articoli}}", locale: "it")
        #expect(found.map(\.summary) == ["A plural branch shows 5 for 1"])
    }

    @Test func `a source that does not show it asks for nothing`() throws {
        let plain = "{n, plural, one {an article} other {articles}}"
        #expect(
            try messageFindings(
                of: PluralNumberShown(), plain, "{n, plural, one {статья} few {x} many {y} other {z}}", locale: "ru")
                == [])
    }

    @Test func `an empty branch is an error`() throws {
        let source = "{n, plural, one {# file} other {# files}}"
        let found = try messageFindings(of: PluralNumberShown(), source, "{n, plural, one {} other {# file}}")
        #expect(found.map(\.summary) == ["The plural branch \"one\" is empty"])
        let silent = "{n, plural, =0 {} other {# files}}"
        #expect(try messageFindings(of: PluralNumberShown(), silent, "{n, plural, =0 {} other {# file}}") == [])
    }
}
