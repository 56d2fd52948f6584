import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Checks

/// Entries with plural forms, as the checker judges them.
struct PluralFormTests {
    private let polish = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);"

    private func check(_ forms: [String], plural: String? = nil, locale: String = "pl", rules: [any Rule]) throws
        -> [EntryFinding]
    {
        let lines = forms.enumerated().map { "msgstr[\($0)] \"\($1)\"\n" }.joined()
        let text = """
            msgid ""
            msgstr "Plural-Forms: \(plural ?? polish)\\n"

            #, python-format
            msgid "%d file in `a`"
            msgid_plural "%d files in `a`"

            """ + lines
        let catalog = Catalog(parsing: SourceFile(path: "pl.po", text: text))
        return Checker(rules: rules).findings(
            in: catalog, LocaleKnowledge(try LocaleTag(locale)), from: LocaleKnowledge(try LocaleTag("en")))
    }

    @Test func `good forms are fine, also one without its number`() throws {
        let rules = RuleBook.markup + RuleBook.placeholders + RuleBook.messages
        #expect(try check(["Plik w `a`", "%d pliki w `a`", "%d plików w `a`"], rules: rules).isEmpty)
    }

    @Test func `each form is judged, at its place`() throws {
        let found = try check(
            ["%d plik w `a`", "%d pliki w `b`", "plików w `a`"], rules: [CodeKept(), PlaceholdersKept()])
        #expect(found.map(\.ruleID) == ["code-kept", "placeholders-kept"])
        #expect(found.map(\.form) == [1, 2])
        #expect(found.map(\.fix) == [[], []])
        #expect(found.compactMap { $0.diagnostic.position?.line } == [8, 9])
        #expect(found.first?.diagnostic.file?.text(try #require(found.first?.diagnostic.range)) == "`b`")
    }

    @Test func `a form too few is an error that names numbers`() throws {
        let found = try check(["%d plik w `a`", "%d pliki w `a`"], rules: [PluralFormsComplete()])
        #expect(found.map(\.diagnostic.summary) == ["The entry has 2 plural forms of 3"])
        #expect(found.first?.diagnostic.evidence == "pl has forms of their own for 1, 2, 0")
    }

    @Test func `the language counts where the header is wrong`() throws {
        let found = try check(
            ["%d plik w `a`", "%d pliki w `a`"], plural: "nplurals=2; plural=(n != 1);", rules: [PluralFormsComplete()])
        #expect(found.count == 1)
    }

    @Test func `an empty form beside written ones is a warning`() throws {
        let found = try check(["%d plik w `a`", "", "%d plików w `a`"], rules: [PluralFormsComplete(), CodeKept()])
        #expect(found.map(\.diagnostic.summary) == ["The plural form msgstr[1] is empty"])
        #expect(found.first?.diagnostic.evidence == "it is for 2, 3, 4, 22")
        #expect(found.first?.diagnostic.position?.line == 8)
        #expect(try check(["", "", ""], rules: [PluralFormsComplete()]).isEmpty)
    }

    @Test func `a language of one form is judged against the plural`() throws {
        let found = try check(
            ["`a`に%d個"], plural: "nplurals=1; plural=0;", locale: "ja", rules: RuleBook.placeholders + RuleBook.markup)
        #expect(found.isEmpty)
    }
}
