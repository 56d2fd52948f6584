import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct BracketsPairedTests {
    @Test(
        arguments: [
            ("it", "Piove (spesso.", "("), ("ja", "雨（よく。", "（"), ("zh-Hans", "下雨】了", "】"), ("ru", "Дождь [часто.", "["),
            ("it", "Piove spesso).", ")"), ("de", "Band 52), Seite 3", ")"),
        ])
    func `a bracket without its partner is found`(locale: String, target: String, place: String) throws {
        let found = try findings(of: BracketsPaired(), "It rains (often).", target, locale: locale)
        #expect(found.count == 1)
        #expect(found.first.flatMap { text(at: $0, in: target) } == place)
    }

    @Test(
        arguments: [
            ("(often)", "(spesso)"), ("(often)", "（spesso)"), ("a) one", "a) uno"), ("hi :)", "ciao :)"),
            ("(open", "(aperto"),
            ("see [a](b)", "vedi [a](b)"), ("x", "(a [b] {c})"), ("`(`", "`(`"),
        ])
    func `pairs, enumerations and what the source does are fine`(source: String, target: String) throws {
        #expect(try findings(of: BracketsPaired(), source, target) == [])
    }
}
