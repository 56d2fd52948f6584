import Diagnostics
import Testing

@testable import Checks

struct OneScriptAWordTests {
    @Test(
        arguments: [
            ("it", "amiжcizia", "ж"), ("ru", "предwожение", "w"), ("ar", "الصدwاقة", "w"), ("de", "Freuλφnd", "λ"),
            ("ja", "Anжdroidです", "ж"),
        ])
    func `a letter of another script in a word is found`(locale: String, target: String, letter: String) throws {
        let found = try findings(of: OneScriptAWord(), "Source", target, locale: locale)
        #expect(found.map { text(at: $0, in: target) } == [letter])
    }

    @Test(
        arguments: [
            ("ar", "استخدم لAndroid والـUSB"), ("ru", "в APIшном стиле"), ("ja", "Androidの友情コーヒー"),
            ("zh-Hans", "使用USB接口"), ("de", "Δt, kΩ, λ, β-Version"), ("it", "amicizi\u{0430}"),
        ])
    func `usual words, and look-alikes, are no findings`(locale: String, target: String) throws {
        #expect(try findings(of: OneScriptAWord(), "The API on Android and USB", target, locale: locale) == [])
    }

    @Test(arguments: [("es", "Mover ficheroж"), ("de", "Das Ladeл"), ("ar", "ملف أرشيg هنا")])
    func `a letter of another script at the end is found`(locale: String, target: String) throws {
        #expect(try findings(of: OneScriptAWord(), "Move files", target, locale: locale).count == 1)
    }
}
