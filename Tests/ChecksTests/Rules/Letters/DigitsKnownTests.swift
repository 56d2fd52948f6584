import Diagnostics
import Testing

@testable import Checks

struct DigitsKnownTests {
    @Test(arguments: [("fr", "page ५", "५"), ("ar", "صفحة ۵", "۵"), ("de", "Seite ５", "５"), ("zh-Hans", "第٥页", "٥")])
    func `a digit of another script is found`(locale: String, target: String, digit: String) throws {
        let found = try findings(of: DigitsKnown(), "page 5", target, locale: locale)
        #expect(found.map { text(at: $0, in: target) } == [digit])
        #expect(found.first?.help?.hasPrefix("write 5") == true)
    }

    @Test(arguments: [("ar", "صفحة ١2", "١2"), ("ja", "1０ページ", "1０"), ("fa", "صفحه 1۲۳", "1۲۳")])
    func `a number with digits of two scripts is found`(locale: String, target: String, number: String) throws {
        let found = try findings(of: DigitsKnown(), "page 12", target, locale: locale)
        #expect(found.map(\.evidence) == [number])
        #expect(found.first.flatMap { text(at: $0, in: target) } == number)
        #expect(try findings(of: DigitsKnown(), "page \(number)", target, locale: locale) == [])
    }

    @Test(arguments: [
        ("ar", "صفحة ٥ و5"), ("ja", "第1⁰②版"), ("ja", "５ページ、5ページ"), ("ru", "страница 5"), ("fa", "صفحه ۵"),
    ])
    func `digits of the language are fine`(locale: String, target: String) throws {
        #expect(try findings(of: DigitsKnown(), "page 5", target, locale: locale) == [])
    }
}
