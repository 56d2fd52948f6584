import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct NegationKeptTests {
    static let pairs: [(locale: String, source: String, right: String, wrong: String)] = [
        ("it", "This cannot be undone.", "Non può essere annullato.", "Può essere annullato."),
        (
            "fr", "That's not the moral of the story.", "Ce n'est pas la morale de l'histoire.",
            "C'est la morale de l'histoire."
        ),
        ("de", "It does not cover all of them.", "Es deckt nicht alle ab.", "Es deckt alle ab."),
        ("es", "These filters are not essential.", "Estos filtros no son esenciales.", "Estos filtros son esenciales."),
        ("pt", "You don’t have to pay.", "Você não precisa pagar.", "Você precisa pagar."),
        ("pl", "It never asks for money.", "Nigdy nie prosi o pieniądze.", "Prosi o pieniądze."),
        (
            "ru", "Explain why it doesn't fit.", "Объясните, почему он не вписывается.",
            "Объясните, почему он вписывается."
        ),
        ("ar", "It does not work here.", "لا يعمل هنا.", "يعمل هنا."),
        ("ar", "And they will not stay.", "ولن يبقوا هنا.", "وسيبقون هنا."),
        ("ja", "This setting does not change.", "この設定は変わりません。", "この設定は変わります。"),
        ("zh-Hans", "This setting does not change.", "此设置不会改变。", "此设置会改变。"),
    ]

    @Test(arguments: pairs)
    func `a lost negation is found, a kept one is fine`(
        locale: String, source: String, right: String, wrong: String
    ) throws {
        #expect(try findings(of: NegationKept(), source, right, locale: locale) == [])
        let found = try findings(of: NegationKept(), source, wrong, locale: locale)
        #expect(found.map(\.summary) == ["The translation denies nothing, and its source does"])
        #expect(NegationKept().severity == .warning)
    }

    @Test(
        arguments: [
            ("it", "Do not use it with the app.", "Evitate di usarlo con l'app."),
            ("fr", "We do not recommend this option.", "Nous vous déconseillons cette option."),
            ("de", "It is not possible here.", "Das ist hier unmöglich."),
            ("ru", "It is not required at all.", "Это необязательно."),
            ("es", "It does not need a key.", "Funciona sin clave."),
            ("pl", "It is not safe to use.", "To niebezpieczne."), ("ja", "It is not available now.", "現在は利用不可です。"),
        ])
    func `what denies in another way is fine`(locale: String, source: String, target: String) throws {
        #expect(try findings(of: NegationKept(), source, target, locale: locale) == [])
    }

    @Test(
        arguments: [
            ("Don't forget to save it.", "Ricorda di salvarlo."), ("It is not only fast.", "È anche veloce."),
            ("If you do not agree, tell us.", "Se hai dubbi, scrivici."),
            ("Copy the file, not the rest.", "Copia il file."),
            ("Why don't you join us?", "Perché venire?"),
            ("It sends Do Not Track to them.", "Invia Do Not Track ai siti."),
            ("It does not say \"no\" to you.", "Dice di sì."), ("It is not fast. Use the other.", "Usa l'altro."),
            ("It cannot fail to work.", "Funziona di sicuro."),
            ("A not-so-good line is here.", "Una linea lenta è qui."),
            ("A note on the knot of it.", "Una nota sul nodo."), ("Never mind it.", "Fa lo stesso."),
        ])
    func `what languages say without a negation is left alone`(source: String, target: String) throws {
        #expect(try findings(of: NegationKept(), source, target) == [])
    }

    @Test func `languages without a list, copies and other source languages are left alone`() throws {
        #expect(try findings(of: NegationKept(), "It does not stop here.", "Det slutar här.", locale: "sv") == [])
        let source = "It does not stop here."
        #expect(try findings(of: NegationKept(), source, source, locale: "it") == [])
        #expect(try findings(of: NegationKept(), source, "Si ferma qui.", locale: "it", from: "de") == [])
    }
}
