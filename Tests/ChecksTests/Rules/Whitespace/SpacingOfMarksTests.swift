import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Checks

struct SpacingOfMarksTests {
    @Test(
        arguments: [
            ("de", "Es regnet , oft.", "Es regnet, oft."), ("de", "Es regnet,oft hier.", "Es regnet, oft hier."),
            ("es", "Llueve mucho,y a menudo.", "Llueve mucho, y a menudo."), ("ja", "雨 、よく。", "雨、よく。"),
            ("ar", "مطر ، كثير.", "مطر، كثير."),
            ("ru", "Дождь идёт.Часто.", "Дождь идёт. Часто."),
            ("pl", "**Powiedzcie,co zrozumieliście.**", "**Powiedzcie, co zrozumieliście.**"),
        ])
    func `a blank too many or too few is found and mended`(locale: String, target: String, right: String) throws {
        let found = try findings(of: SpacingOfMarks(), "It rains, often.", target, locale: locale)
        #expect(found.count == 1)
        #expect(found.first.map { fixed($0, target) } == right)
    }

    @Test(
        arguments: [
            ("de", "It rains.", "Es regnet. Mit .NET geht es."), ("de", "See Node.js", "Siehe Node.js"),
            ("de", "x", "1,5 und 2,5"),
            ("it", "yes,no,maybe", "sì,no,forse"), ("es", "A pair of x and y.", "El par a,y es (a,b x)."),
            ("it", "The points and k", "I punti,k sono"), ("ja", "a, b", "Rust、C++、です。"),
            ("fr", "Really?", "Vraiment ?"),
            ("de", "x", "www.beispiel.de/Seite.Html"), ("ja", "`a`:", "`あ`\\ ：は"),
        ])
    func `names, numbers and lists are fine`(locale: String, source: String, target: String) throws {
        #expect(try findings(of: SpacingOfMarks(), source, target, locale: locale) == [])
    }

    private func found(_ translations: [String]) throws -> [EntryFinding] {
        let po = translations.enumerated().map { "msgid \"source \($0)?\"\nmsgstr \"\($1)\"\n" }.joined(separator: "\n")
        let catalog = Catalog(parsing: SourceFile(path: "fr.po", text: po))
        return Checker(rules: [SpacingOfMarks()]).findings(
            in: catalog, LocaleKnowledge(try LocaleTag("fr")), from: LocaleKnowledge(try LocaleTag("en")))
    }

    @Test func `French is judged by the habit of its catalog`() throws {
        let noBreak = Array(repeating: "Vraiment\u{A0}?", count: 20)
        let none = Array(repeating: "Vraiment?", count: 20)
        #expect(try found(noBreak).isEmpty)
        #expect(try found(none).isEmpty)
        #expect(try found(noBreak + ["Oui?"]).map(\.diagnostic.summary) == ["No blank before \"?\""])
        #expect(try found(noBreak + ["Oui ?"]).map(\.diagnostic.summary) == ["A line may break before \"?\""])
        #expect(try found(none + ["Oui ?"]).count == 1)
        #expect(try found(noBreak + none).isEmpty)
    }

    @Test func `names that are copied with their colon need no blank and are no habit`() throws {
        let spaced = Array(repeating: "Vraiment\u{A0}:", count: 20)
        func found(_ pairs: [(String, String)]) throws -> [String] {
            let all = spaced.enumerated().map { ("Source \($0):", $1) } + pairs
            let po = all.map { "msgid \"\($0)\"\nmsgstr \"\($1)\"\n" }.joined(separator: "\n")
            let catalog = Catalog(parsing: SourceFile(path: "fr.po", text: po))
            return Checker(rules: [SpacingOfMarks()]).findings(
                in: catalog, LocaleKnowledge(try LocaleTag("fr")), from: LocaleKnowledge(try LocaleTag("en"))
            ).map(\.entry.translation.description)
        }
        let copied = [
            ("gpgv: Good signature", "gpgv: Bonne signature"),
            ("Headers To: and Cc: are read", "Les entêtes To: et Cc: sont lus"),
            ("Front Line: the Box", "Front Line: la boîte"),
        ]
        #expect(try found(copied).isEmpty)
        // A word of both languages is no name.
        #expect(try found([("Version: new", "Version: nouvelle")]) == ["Version: nouvelle"])
        let many = (0..<9).map { ("tool\($0): it is", "tool\($0): c'est") }
        #expect(try found(many + [("See:", "Voir:")]) == ["Voir:"])
    }

    @Test func `a list of words for a program is fine`() throws {
        #expect(
            try findings(of: SpacingOfMarks(), "image;drawing;paint;", "image;dessin;peinture;", locale: "it") == [])
    }

    @Test(
        arguments: [
            ("it", "È tardi ?", "È tardi?"), ("pl", "Lista : jeden", "Lista: jeden"), ("ru", "Привет !", "Привет!"),
            ("ja", "Kubernetes 、 Rails", "Kubernetes、Rails"),
        ])
    func `a blank before other marks is taken out, and one behind those of full width`(
        locale: String, target: String, right: String
    ) throws {
        let found = try findings(of: SpacingOfMarks(), "Is it late? Yes! The list: one, two", target, locale: locale)
        #expect(found.map { fixed($0, target) } == [right])
    }

    @Test(arguments: [("fr", "Il est tard ?"), ("it", "ok :) sì"), ("de", "a ? b : c")])
    func `the blank of French, smileys and formulas are fine`(locale: String, target: String) throws {
        #expect(try findings(of: SpacingOfMarks(), "it ? a : b :)", target, locale: locale) == [])
    }
}
