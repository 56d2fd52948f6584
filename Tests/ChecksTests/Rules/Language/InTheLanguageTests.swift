import Diagnostics
import Testing

@testable import Checks

struct InTheLanguageTests {
    private let source = "Friendship is a plant that needs water, and you have to give it time."

    @Test(
        arguments: [
            ("de", "L’amicizia è una pianta che ha bisogno di acqua, e devi darle tempo.", "Italian"),
            ("it", "Freundschaft ist eine Pflanze, die Wasser braucht, und man muss ihr Zeit geben.", "German"),
            ("es", "A amizade é uma planta que precisa de água, e você tem que lhe dar tempo.", "Portuguese"),
            ("pt", "La amistad es una planta que necesita agua, y hay que darle tiempo.", "Spanish"),
            ("pl", "L’amitié est une plante qui a besoin d’eau, et il faut lui donner du temps.", "French"),
            ("fr", "Przyjaźń to roślina, która potrzebuje wody, i trzeba jej dać czas.", "Polish"),
            ("it", "Дружба — это растение, которому нужны вода и время.", "Russian"),
            ("ru", "L’amicizia è una pianta che ha bisogno di acqua, e devi darle tempo.", "Italian"),
            ("zh-Hans", "友情は水を必要とする植物であり、時間をかける必要があります。", "Japanese"),
            ("ja", "友谊是一种需要水的植物，你必须给它时间。", "Chinese"),
            ("ar", "友谊是一种需要水的植物，你必须给它时间。", "Chinese"),
            ("ja", "الصداقة نبات يحتاج إلى الماء", "Arabic"),
        ])
    func `another language is named`(locale: String, target: String, language: String) throws {
        let found = try findings(of: InTheLanguage(), source, target, locale: locale)
        #expect(found.map(\.summary) == ["The text looks like \(language)"])
    }

    @Test(
        arguments: [
            ("it", "L’amicizia è una pianta che ha bisogno di acqua, e devi darle tempo."),
            ("de", "Freundschaft ist eine Pflanze, die Wasser braucht, und man muss ihr Zeit geben."),
            ("pt", "A amizade é uma planta que precisa de água, e você tem que lhe dar tempo."),
            ("es", "La amistad es una planta que necesita agua, y hay que darle tiempo."),
            ("fr", "L’amitié est une plante qui a besoin d’eau, et il faut lui donner du temps."),
            ("pl", "Przyjaźń to roślina, która potrzebuje wody, i trzeba jej dać czas."),
            ("ru", "Дружба — это растение, которому нужны вода и время."), ("ar", "الصداقة نبات يحتاج إلى الماء"),
            ("ja", "友情は水を必要とする植物であり、時間をかける必要があります。"),
            ("zh-Hans", "友谊是一种需要水的植物，你必须给它时间。"), ("ja", "設定項目一覧"), ("zh-Hans", "图形用户界面"),
            ("nl", "Vriendschap is een plant die water nodig heeft."),
        ])
    func `the language of the file is no finding`(locale: String, target: String) throws {
        #expect(try findings(of: InTheLanguage(), source, target, locale: locale) == [])
    }

    @Test(
        arguments: [
            ("Menu", "Menu"), ("Ciao, Maria", "Ciao, Maria"),
            ("The novel La casa de los espíritus", "La casa de los espíritus"),
            ("Read more", "Leggi"),
        ])
    func `short texts, and words of the source, are no evidence`(source: String, target: String) throws {
        #expect(try findings(of: InTheLanguage(), source, target) == [])
    }
}
