import Locales
import SourceText
import Testing

@testable import Segments

@Suite struct SentenceCutterTests {
    @Test(
        arguments: [
            ("en", "One.|Two!|Three?|Four"),
            ("en", "Dr. Smith met Mrs. Jones, e.g. in St. Paul.|It rained."),
            ("en", "A study by J. K. Kiecolt-Glaser et al. found it.|Others did not."),
            ("en", "It lasts approx. 3 weeks, see p. 12 and No. 5.|Then it ends."),
            ("en", "\"Shall I?\" she asked.|\"No!\" he said."),
            ("en", "She asked (was it 1.5 or 2? He knew.) and left.|He stayed."),
            ("en", "See [Dr. No. The film.](x.md) today.|Good."),
            ("en", "Read `a. B` first.|`code` is next."),
            ("en", "**All of it.**|*Next one.*|Last."),
            ("en", "It costs $3.50 at www.example.com today.|Buy it."),
            ("en", "So it is.[^1]|But not here.[^2]"),
            ("en", "You and I.|We go."),
            ("en", "Wait… what?|Yes."),
            ("en", "Read <b>this. And that</b> now.|<i>All.</i>|A <br> break.|End."),
            ("ja", "<b>一つ目です。</b>|次です。"),
            ("ja", "（注。二つ。）です。|「一。」|それから。"),
            ("zh-Hans", "他说：“好。”|她笑了。"),
            ("fr", "« Pourquoi ? »|Il part.|« Non ! »"),
            ("de", "Er kam.|»Nein«, sagte sie.|„Doch!“"),
            ("de", "Am 3. Mai kam Dr. Weber.|Er blieb bis zum 5. Juni."),
            ("de", "Das gilt z. B. für Paare, d. h. für zwei.|Nicht für alle."),
            ("de", "Er sagte: „Komm!“|Sie kam."),
            ("de", "Rund 40 ml, bzw. Tee, u. a. Kräutertee.|Mehr nicht."),
            ("it", "Il dott. Rossi e la sig.ra Bianchi arrivano.|Poi escono."),
            ("it", "Vedi pag. 12 e l’art. 3.|Fine."),
            ("fr", "M. Dupont et Mme. Leroy parlent.|Ils rient."),
            ("fr", "Voir p. 12, fig. 3.|« Pourquoi ? » dit-elle.|Fin."),
            ("pl", "Por. dr. Kowalski, tj. lekarz.|Przyszedł o 5 rano."),
            ("pl", "W 2004 r. Polska weszła do Unii.|W latach 80. XX w. było inaczej."),
            ("pl", "Urodził się w 2004 r.|Potem wyjechał w latach 80.|Potem wrócił."),
            ("pl", "W r. 2020 było inaczej, np. w Krakowie.|A teraz?"),
            ("ru", "Это т. е. два человека.|Они дома."),
            ("ru", "См. рис. 3 и стр. 12.|А. С. Пушкин писал."),
            ("es", "El Sr. García y la Dra. López, p. ej. hoy.|¿Vienen?|¡Sí!"),
            ("pt", "O Sr. Silva e a Dra. Costa vieram.|Ver pág. 3."),
            ("ja", "今日は晴れです。|明日は？|「はい。」と言った。"),
            ("ar", "كيف حالك؟|أنا بخير.|شكرا!"),
            ("en", ""),
            ("en", "."),
            ("en", "No stop at all"),
        ])
    func `a text is cut into sentences`(language: String, marked: String) throws {
        let separator = ["ja", "zh-Hans"].contains(language) ? "" : " "
        let expected = marked.split(separator: "|").map(String.init)
        let text = Array(expected.joined(separator: separator).utf8)
        let found = try SentenceCutter(LocaleTag(language)).sentences(of: text)
        #expect(found.map { String(decoding: text[$0.range], as: UTF8.self) } == expected)
    }

    @Test func `line ends are blanks between and inside of sentences`() {
        let text = Array("One\ntwo. Three\nfour.\nFive.".utf8)
        let found = SentenceCutter(.english).sentences(of: text).map { String(decoding: text[$0.range], as: UTF8.self) }
        #expect(found == ["One\ntwo.", "Three\nfour.", "Five."])
    }
}
