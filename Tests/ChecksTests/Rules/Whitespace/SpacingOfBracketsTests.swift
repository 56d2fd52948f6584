import Testing

@testable import Checks

struct SpacingOfBracketsTests {
    @Test(
        arguments: [
            ("it", "La casa ( grande) è chiusa.", "La casa (grande) è chiusa."),
            ("de", "Das Haus (sehr groß ) ist zu.", "Das Haus (sehr groß) ist zu."),
            ("ru", "Этот домик(большой) закрыт.", "Этот домик (большой) закрыт."),
            ("fr", "La maison (très grande)est fermée.", "La maison (très grande) est fermée."),
            ("ar", "البيت ( كبير) مغلق.", "البيت (كبير) مغلق."),
        ])
    func `a blank moves out of the bracket`(locale: String, target: String, right: String) throws {
        let found = try findings(of: SpacingOfBrackets(), "The house (big) is closed.", target, locale: locale)
        #expect(found.map { fixed($0, target) } == [right])
    }

    @Test(
        arguments: [
            ("γ Cyg (Sadr), δ Cyg", "γ Cyg(Sadr), δ Cyg", "γ Cyg (Sadr), δ Cyg", "es"),
            ("from 0 (left) to 1 (right)", "od 0 (lewa)do 1 (prawa)", "od 0 (lewa) do 1 (prawa)", "pl"),
            ("at most NUM (default 130)", "najwyżej ILE(domyślnie 130)", "najwyżej ILE (domyślnie 130)", "pl"),
        ])
    func `short words and names count where the source has as many brackets, all apart`(
        source: String, target: String, right: String, locale: String
    ) throws {
        let found = try findings(of: SpacingOfBrackets(), source, target, locale: locale)
        #expect(found.map { fixed($0, target) } == [right])
    }

    @Test(
        arguments: [
            ("NAME(s) (optional)", "NOME(i) (opzionale)", "it"),
            ("The house (big) is closed.", "Das Haus der Benutzer(innen) ist zu.", "de"),
            ("The house (big) is closed.", "Этот (не)большой дом закрыт.", "ru"),
            ("The house (big) is closed.", "这座房子(大)关闭了。", "zh-Hans"),
            ("Call print(value) (twice) here.", "Chiama print(value) (due volte) qui.", "it"),
            ("The house ( big ) is closed.", "La casa ( grande ) è chiusa.", "it"),
            ("The house (big) is closed.", "La casa (grande) è chiusa :) sì.", "it"),
        ])
    func `endings, calls and shapes of the source are fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: SpacingOfBrackets(), source, target, locale: locale) == [])
    }
}
