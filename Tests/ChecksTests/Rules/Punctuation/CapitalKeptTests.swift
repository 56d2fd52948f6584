import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Checks

struct CapitalKeptTests {
    @Test(
        arguments: [
            ("it", "gli amici aiutano.", "Gli amici aiutano."), ("ru", "друзья помогают.", "Друзья помогают."),
            ("es", "¿los amigos ayudan?", "¿Los amigos ayudan?"), ("el", "οι φίλοι βοηθούν.", "Οι φίλοι βοηθούν."),
            ("it", "**gli amici** aiutano.", "**Gli amici** aiutano."),
        ])
    func `a lost capital is found and mended`(locale: String, target: String, right: String) throws {
        let found = try findings(of: CapitalKept(), "Friends help a lot.", target, locale: locale)
        #expect(found.map(\.summary) == ["The capital at the beginning is lost"])
        #expect(found.first.map { fixed($0, target) } == right)
    }

    @Test(
        arguments: [
            ("it", "Friends help a lot.", "Gli amici aiutano."), ("it", "Wednesday", "mercoledì"),
            ("it", "With systemd it runs.", "systemd lo esegue bene."),
            ("es", "The program will ask.", "git-cat-file te preguntará."),
            ("ar", "Friends help a lot.", "الأصدقاء يساعدون."),
            ("ja", "Friends help a lot.", "友だちは助けになる。"), ("it", "Use `git` here.", "`git` si usa qui."),
            ("it", "Phones help a lot.", "iPhone aiuta molto."), ("it", "friends help a lot.", "gli amici aiutano."),
            ("de", "Ten friends help.", "10 freunde helfen."), ("it", "URL of the page.", "indirizzo della pagina."),
            ("es", "And then you can go.", "... y luego puedes ir."), ("fr", "And then you go.", "… et puis tu pars."),
        ])
    func `names, numbers, code and scripts without capitals are fine`(
        locale: String, source: String, target: String
    ) throws {
        #expect(try findings(of: CapitalKept(), source, target, locale: locale) == [])
    }

    @Test func `labels of two words are judged by the habit of the catalog`() throws {
        func found(_ small: [(String, String)]) throws -> [String] {
            let labels = (0..<30).map { ("New Item \($0)", "Nuovo elemento \($0)") } + small
            let po = labels.map { "msgid \"\($0)\"\nmsgstr \"\($1)\"\n" }.joined(separator: "\n")
            let catalog = Catalog(parsing: SourceFile(path: "it.po", text: po))
            return Checker(rules: [CapitalKept()]).findings(
                in: catalog, LocaleKnowledge(try LocaleTag("it")), from: LocaleKnowledge(try LocaleTag("en"))
            ).map(\.entry.translation.description)
        }
        #expect(try found([("Download Size", "dimensione scaricata")]) == ["dimensione scaricata"])
        #expect(try found([("Flash Player", "riproduttore Flash")]) == [])
        let languages = [
            ("Low German", "basso tedesco"), ("Old Norse", "norreno antico"), ("Swiss French", "francese svizzero"),
        ]
        #expect(try found(languages) == [])
    }
}
