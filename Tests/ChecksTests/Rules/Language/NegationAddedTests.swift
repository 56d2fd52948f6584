import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct NegationAddedTests {
    @Test(
        arguments: [
            ("This is safe for children.", "Questo non è sicuro per i bambini.", "it", "non"),
            ("The page shows the list.", "La page ne montre pas la liste.", "fr", "pas"),
            ("The page shows the list.", "Die Seite zeigt die Liste nicht.", "de", "nicht"),
            ("The page shows the list.", "La página no muestra la lista.", "es", "no"),
            ("The page shows the list.", "A página não mostra a lista.", "pt", "não"),
            ("The page shows the list.", "Strona nie pokazuje listy.", "pl", "nie"),
            ("The page shows the list.", "Страница не показывает список.", "ru", "не"),
            ("The page shows the list.", "لا تعرض الصفحة القائمة.", "ar", "لا"),
        ])
    func `a negation that was put in is found at its place`(
        source: String, target: String, locale: String, word: String
    ) throws {
        let found = try findings(of: NegationAdded(), source, target, locale: locale)
        #expect(found.map { text(at: $0, in: target) } == [word])
        #expect(found.allSatisfy { $0.severity == nil && $0.fix.isEmpty })
    }

    @Test(
        arguments: [
            ("Remember to save the page.", "Non dimenticare di salvare la pagina.", "it"),
            ("Only the author sees it.", "Solo l'autore, e non altri, lo vede.", "it"),
            ("Up to five people come.", "Приходит не более пяти человек.", "ru"),
            ("Is the page open?", "Non è aperta?", "it"),
            ("The unused files go there.", "Die nicht benutzten Dateien kommen hierhin.", "de"),
            ("This doesn't work here.", "Questo non funziona qui.", "it"),
            ("The page shows the list.", "La pagina mostra l'elenco.", "it"),
            ("He says: the page is there.", "Non c'è.", "it"), ("Go home.", "Non andare.", "it"),
            ("The inner steps show.", "Les pas intérieurs.", "fr"),
            ("Tap the Mute button here.", "Нажмите кнопку «Не уведомлять».", "ru"),
            ("The page shows the list.", "Strona ta pokazuje listę nieznaną.", "pl"),
            ("The page shows it.", "页面不显示它。", "zh-Hans"),
        ])
    func `what languages say with a negation is fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: NegationAdded(), source, target, locale: locale) == [])
    }
}
