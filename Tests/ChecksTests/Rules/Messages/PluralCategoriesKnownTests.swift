import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct PluralCategoriesKnownTests {
    @Test(arguments: [("{n, plural, =0 {x} one {#} many {#} other {#}}", "it"), ("{n, plural, other {#}}", "ja")])
    func `categories of the language and explicit numbers are fine`(target: String, locale: String) throws {
        #expect(
            try messageFindings(of: PluralCategoriesKnown(), "{n, plural, other {#}}", target, locale: locale) == [])
    }

    @Test func `a misspelt category is an error with its name`() throws {
        let target = "{n, plural, one {#} fev {#} many {#} other {#}}"
        let found = try messageFindings(of: PluralCategoriesKnown(), "{n, plural, other {#}}", target, locale: "ru")
        #expect(found.map(\.summary) == ["There is no plural category \"fev\""])
        #expect(found.first.map { fixed($0, target) } == "{n, plural, one {#} few {#} many {#} other {#}}")
    }

    @Test func `a category that the language does not use is a warning`() throws {
        let target = "{n, plural, one {#} few {#} other {#}}"
        let found = try messageFindings(of: PluralCategoriesKnown(), "{n, plural, other {#}}", target, locale: "de")
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first.flatMap { text(at: $0, in: target) } == "few")
    }
}
