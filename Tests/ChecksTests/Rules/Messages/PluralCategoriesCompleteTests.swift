import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct PluralCategoriesCompleteTests {
    /// The cardinal categories of CLDR 42, `plurals.xml`, without those that hold only for millions.
    static let needed: [(locale: String, categories: [String])] = [
        ("en", ["one", "other"]), ("it", ["one", "other"]), ("fr", ["one", "other"]), ("de", ["one", "other"]),
        ("pl", ["one", "few", "many", "other"]), ("pt", ["one", "other"]), ("ru", ["one", "few", "many", "other"]),
        ("ar", ["zero", "one", "two", "few", "many", "other"]), ("ja", ["other"]), ("zh-Hans", ["other"]),
        ("es", ["one", "other"]),
    ]

    private func message(_ categories: [String]) -> String {
        "{n, plural, " + categories.map { "\($0) {# x}" }.joined(separator: " ") + "}"
    }

    @Test(arguments: needed)
    func `all categories of a locale are enough, and each is needed`(locale: String, categories: [String]) throws {
        let rule = PluralCategoriesComplete()
        let source = message(["one", "other"])
        let complete = try messageFindings(of: rule, source, message(categories), locale: locale)
        #expect(complete.allSatisfy { $0.severity == .note })
        for left in categories where left != "other" {
            let found = try messageFindings(of: rule, source, message(categories.filter { $0 != left }), locale: locale)
            let errors = found.filter { $0.severity == .error }
            #expect(errors.map(\.summary) == ["The plural of {n} has no text for \"\(left)\""])
        }
    }

    @Test func `the finding says what is there and gives an example`() throws {
        let target = "Masz {n, plural, one {# artykuł} other {# artykułów}}"
        let found = try messageFindings(
            of: PluralCategoriesComplete(), "You have {n, plural, one {# article} other {# articles}}", target,
            locale: "pl")
        #expect(
            found.map(\.summary) == [
                "The plural of {n} has no text for \"few\"", "The plural of {n} has no text for \"many\"",
            ])
        #expect(found.first?.evidence == "one, other")
        #expect(found.first?.help == "add few {…}: pl uses it, for example for 2")
        #expect(found.first.flatMap { text(at: $0, in: target) }?.hasPrefix("{n, plural") == true)
    }

    @Test func `ordinals have categories of their own`() throws {
        let target = "{n, selectordinal, one {#st} other {#th}}"
        let found = try messageFindings(of: PluralCategoriesComplete(), target, target, locale: "en")
        #expect(
            found.map(\.summary) == [
                "The plural of {n} has no text for \"two\"", "The plural of {n} has no text for \"few\"",
            ])
        let german = "{n, selectordinal, other {#.}}"
        #expect(try messageFindings(of: PluralCategoriesComplete(), target, german, locale: "de") == [])
    }

    @Test func `select and plain arguments have no categories`() throws {
        let target = "{who, select, she {sie} other {er}} {name}"
        #expect(try messageFindings(of: PluralCategoriesComplete(), target, target, locale: "ar") == [])
    }

    @Test func `a plural inside of a select is looked into`() throws {
        let target = "{w, select, other {{n, plural, one {#} other {#}}}}"
        let found = try messageFindings(of: PluralCategoriesComplete(), target, target, locale: "ru")
        #expect(found.count == 2)
    }

    @Test(arguments: ["fr", "it", "es", "pt", "ca"])
    func `the category of millions is told of by a note`(locale: String) throws {
        let target = "{n, plural, one {#} other {#}}"
        let found = try messageFindings(of: PluralCategoriesComplete(), target, target, locale: locale)
        #expect(found.map(\.severity) == [.note])
        #expect(found.first?.help == "add many {…}: \(locale) uses it, for example for 1000000")
    }
}
