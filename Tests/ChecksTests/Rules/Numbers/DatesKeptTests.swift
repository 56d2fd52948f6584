import Diagnostics
import Testing

@testable import Checks

struct DatesKeptTests {
    static let pairs: [(locale: String, source: String, right: String, wrong: String)] = [
        ("it", "We meet on Monday.", "Ci vediamo lunedì.", "Ci vediamo martedì."),
        ("de", "We meet on Mondays.", "Wir treffen uns montags.", "Wir treffen uns dienstags."),
        ("fr", "It opens on Sunday.", "C'est ouvert le dimanche.", "C'est ouvert le samedi."),
        ("es", "It opens on Saturday.", "Abre los sábados.", "Abre los domingos."),
        ("pt", "We meet on Thursday.", "O encontro é na quinta-feira.", "O encontro é na sexta-feira."),
        ("pl", "We meet on Wednesday.", "Spotykamy się w środę.", "Spotykamy się w sobotę."),
        ("ru", "We meet on Friday.", "Встречаемся в пятницу.", "Встречаемся в субботу."),
        ("ar", "We meet on Thursday.", "نلتقي يوم الخميس.", "نلتقي يوم السبت."),
        ("ja", "We meet on Tuesday.", "火曜日に会います。", "水曜日に会います。"),
        ("zh-Hans", "We meet on Sunday.", "我们周日见面。", "我们星期六见面。"),
        ("it", "Since 21 November 2026.", "Dal 21 novembre 2026.", "Dal 21 ottobre 2026."),
        ("ru", "Since 7 May 2026.", "С 7 мая 2026 года.", "С 7 июня 2026 года."),
        ("pl", "In January it snows.", "W styczniu pada śnieg.", "W marcu pada śnieg."),
        ("ja", "Since November 21", "11月21日から", "10月21日から"), ("zh-Hans", "In March 2026", "2026年三月", "2026年四月"),
    ]

    @Test(arguments: pairs)
    func `another day or month is found, the same one is fine`(
        locale: String, source: String, right: String, wrong: String
    ) throws {
        #expect(try findings(of: DatesKept(), source, right, locale: locale) == [])
        #expect(try findings(of: DatesKept(), source, wrong, locale: locale).count == 1)
    }

    @Test func `the evidence names both`() throws {
        let found = try findings(of: DatesKept(), "We meet on Monday.", "Ci vediamo martedì.")
        #expect(found.map(\.evidence) == ["Monday of the source is Tuesday here"])
    }

    @Test(
        arguments: [
            ("de", "We meet on Saturday.", "Wir treffen uns am Wochenende."),
            ("it", "We March on, May we?", "Marciamo a giugno."),
            ("de", "Since November 21, 2026", "Seit dem 21.11.2026"), ("ru", "The Sun is up.", "В среду солнце."),
            ("fr", "It is open.", "C'est ouvert le lundi."), ("it", "May 5 and June 6", "il 5 e il 6 giugno"),
            ("ja", "May to October, September too", "5月から10月"),
            ("de", "From Monday to Friday", "Von Montag bis Freitag"), ("ja", "On Monday, 11/5", "11月5日月曜日"),
        ])
    func `what is only missing or only added is left alone`(locale: String, source: String, target: String) throws {
        #expect(try findings(of: DatesKept(), source, target, locale: locale) == [])
    }

    @Test(
        arguments: [
            ("June 2018", "2018 年 7 月", "ja"), ("by the end of March.", "per la fine di ottobre.", "it"),
            ("It is open until May 1st.", "Está aberta até 1º de março.", "pt"), ("early March", "początek maja", "pl"),
        ])
    func `another month is found beside blanks, ordinals and "of"`(source: String, target: String, locale: String)
        throws
    {
        #expect(try findings(of: DatesKept(), source, target, locale: locale).count == 1)
    }
}
