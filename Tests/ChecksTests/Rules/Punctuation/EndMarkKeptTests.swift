import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Checks

struct EndMarkKeptTests {
    static let kept: [(locale: String, source: String, target: String)] = [
        ("it", "Friends help.", "Gli amici aiutano."), ("ja", "Friends help.", "友だちは助けになる。"),
        ("ar", "Is it late?", "هل تأخر الوقت؟"), ("el", "Is it late?", "Είναι αργά;"),
        ("hi", "Friends help.", "मित्र मदद करते हैं।"),
        ("de", "He said \"yes.\"", "Er sagte „ja“."), ("fr", "**Is it late?**", "**Est-il tard\u{A0}?**"),
        ("ja", "_Open...", "開く...(_O)"), ("zh-Hans", "&Find…", "查找…（&F）"), ("ja", "The list:", "次のとおりです。"),
        ("ja", "Is it late?", "もう遅いですか。"), ("th", "Friends help.", "เพื่อนช่วย"),
        ("ja", "He said \"yes.\"", "「はい」"), ("de", "Wait...", "Warten …"), ("es", "Wait…", "Espera..."),
        ("de", "at 5 a.m.", "um 5 Uhr"), ("it", "No stop", "Nessun punto"), ("de", "Done!", "Erledigt."),
        ("de", "### Make a directory.", "### Ordner anlegen"), ("fr", "- Walk every day.", "- Marchez ;"),
        ("ja", "`a`, `b`, ...", "`a`、`b` など"), ("de", "Well done, friends.", "Gut gemacht!"),
        ("es", "\"It grows.\"", "\"Crece\""), ("ja", "Run it. (It is new.)", "実行します。（新しいです）"),
        ("it", "See the note.[^1]", "Vedi la nota.[^1]"), ("it", "Terms, etc.", "Condizioni ecc"),
        ("it", "Save it: (y)es, (n)o?", "Salvare? (s)ì, (n)o"),
        ("ja", "Is it public?", "公開可能"), ("zh-Hans", "Delete the range?", "删除范围"),
        ("zh-Hans", "The following are here.", "有以下这些："), ("de", "- one of all;", "- einer von allen."),
        ("fr", "Run it. (It is new.)", "Lancez-le. (C'est nouveau)"), ("pt", "Free (GPL, …).", "Livre (GPL, ...)."),
        ("zh-Hans", "Click *Restart…*", "点击「*重启…*」。"), ("ja", "Click *Restart…*", "「再起動…」をクリックします。"),
        ("de", "Select *Preferences...*.", "Wählen Sie *Einstellungen…*."),
        ("fr", "Open the *Options...* menu.", "Ouvrez le menu *Options...*"),
    ]

    @Test(arguments: kept)
    func `marks that say the same are fine`(locale: String, source: String, target: String) throws {
        #expect(try findings(of: EndMarkKept(), source, target, locale: locale) == [])
    }

    static let wrong: [(locale: String, source: String, target: String, right: String)] = [
        ("it", "Friends help a lot.", "Gli amici aiutano", "Gli amici aiutano."),
        ("ja", "Friends help a lot.", "友だちは助けになる", "友だちは助けになる。"),
        ("zh-Hans", "Is it late?", "很晚了吗", "很晚了吗？"),
        ("ja", "Is it late?", "もう遅いですか", "もう遅いですか？"),
        ("pl", "The whole list:", "Cała lista.", "Cała lista:"),
        ("de", "Wait for it…", "Warten Sie.", "Warten Sie…"),
        ("it", "Select *Preferences...*.", "Scegli le *preferenze*", "Scegli le *preferenze.*"),
        ("it", "**Friends help a lot.**", "**Gli amici aiutano**", "**Gli amici aiutano.**"),
    ]

    @Test(arguments: wrong)
    func `a lost or other mark is found and mended`(
        locale: String, source: String, target: String, right: String
    ) throws {
        let found = try findings(of: EndMarkKept(), source, target, locale: locale)
        #expect(found.count == 1)
        #expect(found.first.map { fixed($0, target) } == right)
    }

    @Test(
        arguments: [
            ("fr", "Choose the templates.", "utiliser nos modèles,"), ("pt-BR", "See content/…", "Veja content/:"),
            ("fr", "Choose the templates.", "utiliser nos modèles"),
            ("it", "Use the templates of it.", "Usa i modelli di"),
            ("it", "Use the templates.", "Usa i modelli:"), ("it", "Use the templates.", "Usa i modelli (nuovi"),
        ])
    func `a part of a sentence gets no end mark`(locale: String, source: String, target: String) throws {
        let found = try findings(of: EndMarkKept(), source, target, locale: locale)
        #expect(found.count == 1)
        #expect(found.map(\.fix) == [[]])
        let small = try findings(of: CapitalKept(), source, target, locale: locale)
        #expect(small.allSatisfy { $0.fix.isEmpty })
    }

    @Test(
        arguments: [
            ("it", "Is it late?", "È tardi."), ("ar", "Is it late?", "هل تأخر الوقت."),
            ("zh-Hans", "Is it late?", "很晚了吗。"),
            ("de", "You may need to be a nonprofit.", "Müssen Sie gemeinnützig sein?"),
            ("ru", "Is it late?", "Уже поздно!"), ("ja", "It is late!", "遅いですか？"),
            ("ja", "What page do you want?", "ページを指定してください"),
        ])
    func `a question is neither made nor taken away by a fix`(locale: String, source: String, target: String) throws {
        let found = try findings(of: EndMarkKept(), source, target, locale: locale)
        #expect(found.map(\.fix) == [[]])
    }

    @Test func `a text that ends in code has no mark`() throws {
        let found = try findings(of: EndMarkKept(), "Run the tool `a.b`", "Esegui lo strumento `a.b`")
        #expect(found == [])
    }

    @Test func `a catalog that leaves out its stops is left alone`() throws {
        var po = ""
        for number in 0..<12 { po += "msgid \"Friends help you \(number) times.\"\nmsgstr \"友だち\(number)\"\n\n" }
        let catalog = Catalog(parsing: SourceFile(path: "ja.po", text: po))
        let found = Checker(rules: [EndMarkKept()]).findings(
            in: catalog, LocaleKnowledge(try LocaleTag("ja")), from: LocaleKnowledge(try LocaleTag("en")))
        #expect(found.isEmpty)
    }

    @Test func `a semicolon for a stop is found, but not at the end of a list's item`() throws {
        #expect(try findings(of: EndMarkKept(), "The house is closed.", "La casa è chiusa;").count == 1)
        #expect(try findings(of: EndMarkKept(), "The house is closed.", "Дом закрыт;", locale: "ru").count == 1)
        #expect(
            try findings(of: EndMarkKept(), "- The house is closed.", "- La maison est fermée ;", locale: "fr") == [])
    }
}
