import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Checks

struct TranslationDiffersTests {
    private func found(_ text: String, locale: String = "it") throws -> [String] {
        try findings(of: TranslationDiffers(), text, text, locale: locale).map(\.summary)
    }

    @Test(
        arguments: [
            "Sleep well and you will be a good friend.", "Delete the selected files", "How is it done?",
            "Open the \"Files\" menu and delete all of them.",
            "See [the guide](guide.md) for all of the details.",
        ])
    func `a copied text is found`(source: String) throws {
        #expect(try found(source) == ["The translation is a copy of the source"])
        #expect(try found(source, locale: "ja").count == 1)
    }

    @Test(
        arguments: [
            "Robert Waldinger", "Introduction", "2021–2024", "Version 1.2.3", "https://example.org/the/way",
            "Holt-Lunstad, Smith, Layton (2010).", "`git commit`", "“The Nature of Prejudice”.",
            "*The Nature of Prejudice and of the World*. Addison-Wesley.", "The Lord of the Rings", "[a](b.md)", "",
            "![all of it is set up](a.png)", "<img src=\"a.png\" alt=\"all of it is set up\">",
            "name: The way\nabout: How it is done",
            "19.11.2017 00:04:48.800 [WARN] It seems that our clock is behind by 1 day.",
            "    print it to the end of all\n    and go on", "source all.sh && make the package",
            "start the-one-for-all.service", "— @ada, [\"Writing so that your words are read\"](https://a.org)",
            "# How it is set\n\nBASE=all\n# The way to it\nURI=ldap\n#SIZE 12\n#TIME 15\nDEREF=never",
        ])
    func `names, numbers, titles, code and addresses are fine`(source: String) throws {
        #expect(try found(source, locale: "fr") == [])
    }

    @Test func `a reference may be a copy`() throws {
        let copy = try pair("It is the same as it was before.", "It is the same as it was before.")
        #expect(TranslationDiffers().findings(in: copy).count == 1)
        copy.isReference = true
        #expect(TranslationDiffers().findings(in: copy) == [])
    }

    @Test func `a translation that differs is fine`() throws {
        #expect(
            try findings(of: TranslationDiffers(), "A plan for the first hour", "Un piano per la prima ora") == [])
    }

    @Test func `of another source language a copy of four words is found`() throws {
        let text = "Dormi bene e sarai un buon amico."
        #expect(try findings(of: TranslationDiffers(), text, text, locale: "de", from: "it").count == 1)
        #expect(try findings(of: TranslationDiffers(), "Il sonno", "Il sonno", locale: "de", from: "it") == [])
    }

    @Test func `what programs print is fine where the catalog leaves it so`() throws {
        func found(_ texts: [(String, String)]) throws -> Int {
            let po = texts.map { "msgid \"\($0)\"\nmsgstr \"\($1)\"\n" }.joined(separator: "\n")
            let catalog = Catalog(parsing: SourceFile(path: "it.po", text: po))
            return Checker(rules: [TranslationDiffers()]).findings(
                in: catalog, LocaleKnowledge(try LocaleTag("it")), from: LocaleKnowledge(try LocaleTag("en"))
            ).count
        }
        let lines = [
            "gpg: the key was found in all", "gpg: it is not certain who has made it", "gpg: all of it is done",
        ]
        let copies = lines.map { ($0, $0) }
        #expect(try found(copies) == 0)
        #expect(try found(Array(copies.prefix(2))) == 2)
        let hints = (1...3).map { ("hint: it is the way to do it \($0)", "hint: it is the way to do it \($0)") }
        #expect(try found(hints) == 3)
    }

    @Test func `names of translators are not judged`() throws {
        let po = "msgid \"translator-credits\"\nmsgstr \"Jan  <jan@b.org>, 2003\"\n"
        let catalog = Catalog(parsing: SourceFile(path: "it.po", text: po))
        #expect(
            Checker().findings(
                in: catalog, LocaleKnowledge(try LocaleTag("it")), from: LocaleKnowledge(try LocaleTag("en"))
            ).isEmpty)
    }
}
