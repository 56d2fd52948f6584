import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Checks

struct CodeKeptTests {
    @Test(
        arguments: [
            ("Run `a` then `b`.", "Eseguire `b` dopo `a`.", "it"),
            ("Run `a`.", "شغّل `a`.", "ar"), ("Press `Ctrl+Shift+V`.", "Drücken Sie `Strg+Umschalt+V`.", "de"),
            ("See :term:`recipe`.", "Vedi :term:`ricetta`.", "it"),
            ("Run `a`.", "运行`a`。", "zh-Hans"),
            ("No code.", "Без кода.", "ru"),
            (#"A \`tick\`."#, "Un apice.", "it"),
            ("``a`` runs", "` a ` läuft", "de"),
            ("`x` or again `x`", "`x` soit une fois", "fr"),
            ("It is `const`.", "它是“const”。", "zh-Hans"),
            ("`--out <FILE>`", "`--out <DATEI>`", "de"),
            ("Tap `Install`.", "Tippen Sie auf `Installieren`.", "de"),
            ("For `en-US` see `x.png`", "Pour `fr-FR` voir `x-fr.png`", "fr"), ("`a ...`", "`a\u{A0}…`", "fr"),
            ("Click `Save Page As`.", "Klicken Sie auf `Seite speichern unter`.", "de"),
            ("See `Account address (public)`.", "انظر `عنوان الحساب (عام)`.", "ar"),
            ("`English(US)`", "`Polski`", "pl"),
            ("Type `NAME`.", "Введите `ИМЯ`.", "ru"), ("`cd C:\\YOUR\\PATH`", "`cd C:\\TUTAJ\\ŚCIEŻKA`", "pl"),
            ("```\n// a\nb()\n```", "```\n// ア\nb()\n```", "ja"),
            ("It lives.", "La funzione `main` vive.", "it"),
            ("Write `T: Trait`.", "Escreva `T:Trait`.", "pt"), ("`/* ... */`", "`/*... */`", "pl"),
            ("`-R or --recording`", "`-R ou --recording`", "fr"),
            ("`M190 S<temperature>`", "`M190 S<температура>`", "ru"),
            ("`// Runs it.`", "`// 実行する。`", "ja"), ("`a YOURNAME`", "`a DEINNAME`", "de"),
            ("`Install not allowed for a.apk`", "`Instalación no permitida en a.apk`", "es"),
            ("A `trait` of it", "它的特征", "zh-Hans"),
        ])
    func `the same code in any order is fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: CodeKept(), source, target, locale: locale) == [])
    }

    @Test func `code without its backticks gets them back`() throws {
        let target = "运行 make all 吧。"
        let found = try findings(of: CodeKept(), "Run `make all`.", target, locale: "zh-Hans")
        #expect(found.map(\.summary) == ["A code span lost its backticks"])
        let finding = try #require(found.first)
        #expect(text(at: finding, in: target) == "make all")
        #expect(fixed(finding, target) == "运行 `make all` 吧。")
    }

    @Test func `of two bare words and of a short one it is not known which is code`() throws {
        for (source, target) in [("Run `make`.", "make, und make."), ("The `die` of it.", "Das ist die Sache.")] {
            let found = try findings(of: CodeKept(), source, target, locale: "de")
            #expect(found.map(\.summary) == ["A code span lost its backticks"])
            #expect(found.map(\.fix) == [[]])
        }
    }

    @Test func `code with another letter is an error and has a fix`() throws {
        let target = "Edytuj `Cargo.tom` teraz."
        let found = try findings(of: CodeKept(), "Edit `Cargo.toml` now.", target, locale: "pl")
        #expect(
            found == [
                Finding(
                    "A code span was changed", evidence: "`Cargo.tom`, in the source `Cargo.toml`",
                    help: "copy code spans without a change", range: ByteRange(7, 18), severity: .error,
                    fix: [TextEdit(ByteRange(7, 18), "`Cargo.toml`")])
            ])
    }

    @Test func `calls, types and numbers are no labels`() throws {
        #expect(try findings(of: CodeKept(), "`Ok(value)`", "`Ok(valore)`").count == 1)
        #expect(try findings(of: CodeKept(), "`EE66 8DEA 00AA`", "`EE66 8nome 00AA`").count == 1)
        #expect(try findings(of: CodeKept(), "`String`", "`строка`", locale: "ru").count == 1)
    }

    @Test(
        arguments: [
            ("`--all`", "`-all`", "zh-Hans"), ("Set `true`.", "Imposta `True`.", "it"),
            ("`BUILD.gn`", "`build.gn`", "ru"),
            ("`*const i8`", "`\\*const i8`", "ja"),
        ])
    func `other capitals and signs are an error`(source: String, target: String, locale: String) throws {
        let found = try findings(of: CodeKept(), source, target, locale: locale)
        #expect(found.map(\.severity) == [.error])
    }

    @Test func `other blanks between words are a warning, and a line break is a blank`() throws {
        #expect(try findings(of: CodeKept(), "`make all`", "`makeall`").map(\.severity) == [.warning])
        #expect(try findings(of: CodeKept(), "See `The\nMan`.", "См. `The Man`.", locale: "ru") == [])
    }

    @Test func `an element and a type are no words of the translator`() throws {
        #expect(try findings(of: CodeKept(), "`<name>`", "`<nombre>`", locale: "es").count == 1)
        #expect(try findings(of: CodeKept(), "`Vec<T>`", "`Vec<Ж>`", locale: "ru").count == 1)
    }

    @Test func `translated and missing code is a warning`() throws {
        let target = "Запустите `сделать`."
        let found = try findings(of: CodeKept(), "Run `make`.", target, locale: "ru")
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first.flatMap { text(at: $0, in: target) } == "`сделать`")
        #expect(found.map(\.fix) == [[]])
        let missing = try findings(of: CodeKept(), "Run `make` now.", "実行します。", locale: "ja")
        #expect(missing.map(\.summary) == ["A code span of the source is missing"])
        #expect(missing.first?.evidence == "`make` of the source is not here")
    }

    @Test func `a letter of a name in angle brackets is a warning`() throws {
        let found = try findings(of: CodeKept(), "`INIT STEPPER=<name>`", "`INIT STEPPER=<nome>`")
        #expect(found.map(\.severity) == [.warning])
        #expect(try findings(of: CodeKept(), "`INIT A=<name>`", "`INTI A=<name>`").map(\.severity) == [.error])
    }

    @Test func `a span of which one backtick is left is left to its own rule`() throws {
        #expect(try findings(of: CodeKept(), "Run `a`.", "Esegui `a.") == [])
    }

    @Test(
        arguments: [
            ("The value `{name}' has type `{kind}'.", "Il valore “{name}” ha tipo “{kind}”."),
            ("Press :kbd:`Shift + Del`.", "Premi :kbd:`Maiusc + Canc`."),
            ("Choose :guilabel:`Save`.", "Scegli :guilabel:`Salva`."),
        ])
    func `quotations, keys and labels are no code`(source: String, target: String) throws {
        #expect(try findings(of: CodeKept(), source, target) == [])
    }

    @Test func `apostrophes inside of code end no quotation`() throws {
        #expect(try findings(of: CodeKept(), "Run `f('a', 'b')` now", "Esegui `f('a', 'c')` ora").count == 1)
        #expect(try findings(of: CodeKept(), "Run `print 'a' b` now", "Esegui `print 'a' c` ora").count == 1)
    }

    @Test func `a label that is translated in the same way three times is no slip`() throws {
        func found(_ count: Int) throws -> Int {
            let po = (0..<count).map { "msgid \"``Click`` on item \($0)\"\nmsgstr \"``Clic`` su \($0)\"\n" }
            let catalog = Catalog(parsing: SourceFile(path: "it.po", text: po.joined(separator: "\n")))
            return Checker(rules: [CodeKept()]).findings(
                in: catalog, LocaleKnowledge(try LocaleTag("it")), from: LocaleKnowledge(try LocaleTag("en"))
            ).count
        }
        #expect(try found(2) == 2)
        #expect(try found(3) == 0)
    }

    @Test(arguments: ["valeur booléenne", "Das bool ésque", "её boolовый вид", "une ébool"])
    func `a part of a word is no code that lost its backticks`(target: String) throws {
        let found = try findings(of: CodeKept(), "A `bool` value", target, locale: "fr")
        #expect(found.allSatisfy { $0.fix.isEmpty || fixed($0, target) == "Das `bool` ésque" })
    }

    @Test(arguments: [("コードはboolです", "ja"), ("الbool هنا", "ar"), ("一个bool值", "zh-Hans")])
    func `code between letters of scripts that join it gets its backticks`(target: String, locale: String) throws {
        let found = try findings(of: CodeKept(), "A `bool` value", target, locale: locale)
        #expect(found.map { fixed($0, target) } == [target.replacing("bool", with: "`bool`")])
    }

    @Test(arguments: ["\u{A0}", "\u{202F}", "\u{2009}", "\u{3000}"])
    func `another blank than the plain one is an error and has a fix`(blank: String) throws {
        let target = "Запусти `pip\(blank)install`."
        let found = try findings(of: CodeKept(), "Run `pip install`.", target, locale: "ru")
        #expect(found.map { $0.severity ?? .error } == [.error])
        #expect(found.map { fixed($0, target) } == ["Запусти `pip install`."])
        #expect(try findings(of: CodeKept(), "Run `a\(blank)b`.", "Run `a\(blank)b` x.") == [])
    }

    @Test(
        arguments: [
            ("Use a `Date` here.", "Usa una `D\u{430}te` qui.", "it"), ("Use `Array`.", "`Arr\u{430}y`を使う。", "ja"),
            ("Use `Clone`.", "Użyj `Cl\u{43E}ne`.", "pl"),
        ])
    func `a letter that only looks like the right one is an error`(source: String, target: String, locale: String)
        throws
    {
        let found = try findings(of: CodeKept(), source, target, locale: locale)
        #expect(found.map(\.severity) == [nil])
        #expect(found.first.map { !$0.fix.isEmpty } == true)
    }

    @Test func `a blank beside a point within a name is a change, beside other signs none`() throws {
        #expect(try findings(of: CodeKept(), "Call `pet.name` now.", "Chiama `pet. name` ora.").count == 1)
        #expect(try findings(of: CodeKept(), "Open `values.yaml`.", "打开 `values .yaml`。", locale: "zh-Hans").count == 1)
        #expect(try findings(of: CodeKept(), "Write `a:b`.", "Scrivi `a: b`.") == [])
    }
}
