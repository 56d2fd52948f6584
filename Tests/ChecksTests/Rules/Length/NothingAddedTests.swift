import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct NothingAddedTests {
    @Test(
        arguments: [
            ("Apri tutte le finestre quando fuori piove. Compra subito il nostro nuovo libro!", "it"),
            ("Öffne alle Fenster, wenn es draußen regnet. Kaufe jetzt gleich unser neues Buch!", "de"),
            ("Открывайте все окна, когда идёт дождь. Купите скорее нашу новую книгу о погоде!", "ru"),
            ("افتح كل النوافذ عندما تمطر في الخارج. اشتر كتابنا الجديد الآن من متجرنا الكبير!", "ar"),
        ])
    func `a sentence that was put in is found`(target: String, locale: String) throws {
        let found = try findings(
            of: NothingAdded(), "Open every window when it rains outside.", target, locale: locale)
        #expect(found.map(\.summary) == ["A sentence seems to be added"])
    }

    @Test(
        arguments: [
            ("Apri tutte le finestre. Fallo quando piove.", "it"), ("外で雨が降ったら、すべての窓を開けてください。", "ja"),
            ("Öffne alle Fenster, wenn es draußen regnet.", "de"),
            ("Открой все окна, если идёт дождь. Открой все окна, если идёт дождь.", "ru"),
        ])
    func `the same in two sentences and a text that stands there twice are fine`(target: String, locale: String) throws
    {
        #expect(
            try findings(of: NothingAdded(), "Open every window when it rains outside.", target, locale: locale) == [])
    }
}
