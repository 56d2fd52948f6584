import SourceText
import Testing

@testable import Translations

struct CatalogPluralTests {
    private func entry(_ text: String) throws -> CatalogEntry {
        try #require(Catalog(parsing: SourceFile(path: "a.po", text: text)).entries.first)
    }

    @Test func `the forms of an entry have texts and places of their own`() throws {
        let entry = try entry(
            #"""
            #, c-format, fuzzy
            msgid "a"
            msgid_plural "b"
            msgstr[0] "x"
            msgstr[1] ""
            "y\"\n"
            "z"
            msgstr[2] "w"

            """#)
        #expect(entry.forms == ["x", "y\"\nz", "w"])
        #expect(entry.pluralSource == "b")
        #expect(entry.flags == ["c-format", "fuzzy"])
        let second = entry.form(1)
        #expect(second.translation == "y\"\nz")
        #expect(second.file.text(second.translationRange) == "\"\"\n\"y\\\"\\n\"\n\"z\"")
        #expect(second.file.text(second.fileRange(ofTranslation: ByteRange(3, 4))) == "z")
        #expect(entry.form(2).file.text(entry.form(2).translationRange) == "\"w\"")
        #expect(entry.form(7).translation == "x")
    }

    @Test func `an entry with some forms only is partly translated`() throws {
        #expect(try entry("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"x\"\nmsgstr[1] \"\"\n").isPartlyTranslated)
        #expect(try !entry("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"\"\nmsgstr[1] \"\"\n").isPartlyTranslated)
        #expect(try !entry("msgid \"a\"\nmsgstr \"x\"\n").isPartlyTranslated)
    }

    @Test func `the header tells which numbers a form is for`() throws {
        let header = "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=(n != 1);\\n\"\n"
        let forms = try #require(Catalog(parsing: SourceFile(path: "a.po", text: header)).pluralForms)
        #expect(forms.map(\.only) == [1, nil])
        #expect(forms.last?.samples.prefix(3) == [0, 2, 3])
        #expect(Catalog(parsing: SourceFile(path: "a.po", text: "")).pluralForms == nil)
    }
}
