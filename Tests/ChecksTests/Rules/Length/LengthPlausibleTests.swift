import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct LengthPlausibleTests {
    private static let source = "Friends are good medicine, and walking together helps most people to sleep."

    @Test(arguments: [("de", "Freunde."), ("ja", "友"), ("zh-Hans", "友谊"), ("ar", "نعم")])
    func `far too short is found`(locale: String, target: String) throws {
        let found = try findings(of: LengthPlausible(), Self.source, target, locale: locale)
        #expect(found.map(\.summary) == ["The translation is very short"])
    }

    @Test func `far too long is found`() throws {
        let found = try findings(
            of: LengthPlausible(), Self.source, String(repeating: "Gli amici aiutano. ", count: 20))
        #expect(found.map(\.summary) == ["The translation is very long"])
    }

    @Test(
        arguments: [
            ("de", "Freunde sind eine gute Medizin, und zusammen zu gehen hilft den meisten beim Schlafen."),
            ("fr", "Les amis sont un bon remède, et marcher ensemble aide la plupart à dormir."),
            ("ja", "友情はよい薬です。一緒に歩くと、たいていの人はよく眠れます。"), ("zh-Hans", "友谊是良药，一起散步能帮助大多数人入睡。"),
            ("ar", "الأصدقاء دواء جيد، والمشي معا يساعد معظم الناس على النوم."),
        ])
    func `a plausible length is fine`(locale: String, target: String) throws {
        #expect(try findings(of: LengthPlausible(), Self.source, target, locale: locale) == [])
        #expect(try findings(of: NothingCutOff(), Self.source, target, locale: locale) == [])
    }

    @Test func `a name in a few Chinese characters is fine, a sentence in as few is not`() throws {
        for (source, count) in [
            ("Official in Charge of the Imperial Pasturing", 0), ("An official is in charge of the pasturing", 1),
            ("Official in Charge of the Imperial Pasturing.", 1),
        ] {
            #expect(try findings(of: LengthPlausible(), source, "右更", locale: "ja").count == count)
            #expect(try findings(of: NothingCutOff(), source, "右更", locale: "ja").count == count)
        }
    }

    @Test func `code that became words is counted as text`() throws {
        let source = "We added labels such as `No logging policy`, `Ad blocking`, `Security`."
        let target = "Abbiamo aggiunto etichette come «Nessuna registrazione», «Blocco annunci», «Sicurezza»."
        #expect(try findings(of: LengthPlausible(), source, target) == [])
        let code = "Abbiamo aggiunto etichette come `No logging policy`, `Ad blocking`, `Security`"
        #expect(
            try findings(of: LengthPlausible(), source, code + String(repeating: " e molte altre cose", count: 4)).count
                == 1)
    }

    @Test func `logarithms are those of mathematics`() {
        #expect(abs(naturalLogarithm(1)) < 1e-9)
        #expect(abs(naturalLogarithm(2) - 0.693147) < 1e-4)
        #expect(abs(naturalLogarithm(0.39) + 0.941609) < 1e-4)
        #expect(naturalLogarithm(0) == 0)
    }

    @Test func `a list of words may have more forms`() throws {
        let target = #"["friendship", "дружба", "дружбы", "дружбе", "дружбу", "дружбой", "дружеский"]"#
        #expect(try findings(of: LengthPlausible(), #"["friendship", "friends"]"#, target, locale: "ru") == [])
    }
}
