import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct DecimalMarkTests {
    static let wrong: [(locale: String, target: String, right: String)] = [
        ("de", "Es wiegt 8.1 kg.", "Es wiegt 8,1 kg."), ("fr", "Il pèse 8.1\u{A0}kg.", "Il pèse 8,1\u{A0}kg."),
        ("ru", "Весит 8.1 кг.", "Весит 8,1 кг."), ("ja", "8,1 kgです。", "8.1 kgです。"),
        ("zh-Hans", "重 8,1 kg。", "重 8.1 kg。"), ("it", "Da 8.1 a 9,2 kg.", "Da 8,1 a 9,2 kg."),
    ]

    @Test(arguments: wrong)
    func `the mark of another language is found and mended`(locale: String, target: String, right: String) throws {
        let found = try findings(of: DecimalMark(), "It weighs 8.1 kg, or 9.2 kg.", target, locale: locale)
        #expect(found.count == 1)
        #expect(found.first.map { fixed($0, target) } == right)
    }

    @Test(
        arguments: [
            ("fr", "A position of 0.180, half of 0.36", "Une position de 0.180, la moitié de 0,36"),
            ("pl", "It runs every 0.1 seconds", "Działa co 0.1 sekundy"),
        ])
    func `another number of the text and the unit of the source tell it too`(
        locale: String, source: String, target: String
    ) throws {
        #expect(try findings(of: DecimalMark(), source, target, locale: locale).count == 1)
    }

    @Test(
        arguments: [
            ("de", "Python 3.9 is needed", "Python 3.9 wird benötigt"), ("de", "It weighs 8.1 kg.", "Es wiegt 8,1 kg."),
            ("ja", "It weighs 8.1 kg.", "8.1 kgです。"), ("ja", "1,234 km", "1,234 km"),
            ("de", "At 6.30 a.m.", "Um 6.30 Uhr"),
            ("de", "Use v2.0, or 1.5 litres", "Nimm v2.0 oder 1,5 Liter"), ("ru", "GPL-3.0, 1.5 kg", "GPL-3.0, 1,5 кг"),
            ("es", "TLS 1.0 or 1.1, 2.5 s", "TLS 1.0 o 1.1, 2,5 s"),
            ("it", "Ubuntu 5.04 'Hoary'", "Ubuntu 5.04 «Hoary»"),
            ("fr", "x: 1.0 s\nA value of 2.5 mm", "x: 1.0 s\nUne valeur de 2,5 mm"),
        ])
    func `versions, times and the own mark are fine`(locale: String, source: String, target: String) throws {
        #expect(try findings(of: DecimalMark(), source, target, locale: locale) == [])
    }

    @Test func `a sum of money has the mark of the language`() throws {
        let found = try findings(
            of: DecimalMark(), "It was $8500.50 in all", "Das waren $8500.50 zusammen", locale: "de")
        #expect(found.map(\.help) == ["write 8500,50"])
        #expect(try findings(of: DecimalMark(), "It was $85.50", "Es waren $85,50", locale: "de") == [])
    }
}
