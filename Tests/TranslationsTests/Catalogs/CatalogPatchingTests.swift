import Diagnostics
import SourceText
import Testing

@testable import Translations

struct CatalogPatchingTests {
    private func patched(_ text: String, _ translation: TextSlice, entry: Int = 0) -> String {
        let catalog = Catalog(parsing: SourceFile(path: "it.po", text: text))
        let index = catalog.entries[entry].index
        let (document, _) = catalog.patched([(index, translation)])
        #expect(document.text(document.entries[index].translation) == translation)
        return String(decoding: document.bytes, as: UTF8.self)
    }

    @Test func `only the bytes that differ change`() {
        let text = """
            # Anna's note
            #. place
            #. from: elsewhere
            #, c-format
            msgid "One \\"two\\"."
            msgstr ""
            "Uno "
            "\\"due\\".\\n"

            """
        let expected = text.replacing("\"\\\"due\\\".", with: "\"\u{A0}\\\"due\\\"!")
        #expect(patched(text, "Uno \u{A0}\"due\"!\n") == expected && expected != text)
    }

    @Test func `escapes are written as PO has them`() {
        let text = "msgid \"a\"\nmsgstr \"a\"\n"
        #expect(patched(text, "\"\\\t\u{1}a\n") == "msgid \"a\"\nmsgstr \"\\\"\\\\\\t\\001a\\n\"\n")
    }

    @Test func `bytes that go take the break between their strings along`() {
        let text = "msgid \"a\"\nmsgstr \"\"\n\"one \"\n\" two\"\n"
        #expect(patched(text, "one two") == "msgid \"a\"\nmsgstr \"\"\n\"one \"\n\"two\"\n")
        #expect(patched(text, "onetwo") == "msgid \"a\"\nmsgstr \"\"\n\"onetwo\"\n")
        #expect(patched(text, "") == "msgid \"a\"\nmsgstr \"\"\n\"\"\n")
    }

    @Test func `CRLF, octal escapes and plural forms stay`() {
        let text = "msgid \"a\"\r\nmsgid_plural \"b\"\r\nmsgstr[0] \"\\303\\250 z\"\r\nmsgstr[1] \"y\"\r\n"
        #expect(patched(text, "é z") == text.replacing("\\303\\250", with: "é"))
        #expect(patched(text, "è zz") == text.replacing(" z\"", with: " zz\""))
    }

    @Test func `several entries at once, and the same text changes nothing`() {
        let text = "msgid \"a\"\nmsgstr \"a\"\n\nmsgid \"b\"\nmsgstr \"b\"\n"
        let catalog = Catalog(parsing: SourceFile(path: "it.po", text: text))
        let (document, patches) = catalog.patched([(1, "bb"), (0, "a"), (7, "c")])
        #expect(
            String(decoding: document.bytes, as: UTF8.self) == text.replacing("msgstr \"b\"", with: "msgstr \"bb\""))
        #expect(patches.count == 1)
    }

    @Test(arguments: [("", "ab"), ("ab", ""), ("«a»", "»a«"), ("aba", "bab"), ("日本", "日 本"), ("é", "e\u{301}")])
    func `a difference is in whole characters, and leads from the old text to the new`(old: String, new: String) {
        let changes = TextDifference.changes(from: TextSlice(old), to: TextSlice(new))
        var edits = SourceEdits()
        let bytes = Array(new.utf8)
        for (from, to) in changes { edits.replace(from, with: Array(bytes[to.range])) }
        #expect(edits.applied(to: Array(old.utf8)) == bytes)
        #expect(changes.allSatisfy { String(validating: bytes[$0.new.range], as: UTF8.self) != nil })
    }

    @Test func `any translation becomes any other, whatever its strings look like`() {
        let letters = ["a", "b", "\"", "\\", "\n", "è", "日", "1", "f", " "]
        let spelled = ["a", "\\x62", "\\\"", "\\\\", "\\n", "\\303\\250", "日", "\\061", "f", "\"\n\" "]
        var random = FixedGenerator(state: 1)
        func next(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }
        for _ in 0..<400 {
            let text = "msgid \"a\"\nmsgstr \"" + (0..<(1 + next(8))).map { _ in spelled[next(10)] }.joined() + "\"\n"
            let wanted = TextSlice("z" + (0..<next(8)).map { _ in letters[next(10)] }.joined())
            let catalog = Catalog(parsing: SourceFile(path: "it.po", text: text))
            let (document, _) = catalog.patched([(0, wanted)])
            // Digits behind a number in hexadecimal would belong to it: such a patch is seen by the one who asked for it.
            let holds = Catalog(document).entries.first?.translation == wanted
            #expect(holds == (catalog.entries.first?.says(wanted, in: document) ?? false))
            #expect(holds || text.contains("\\x62"), "\(text) → \(wanted)")
        }
    }

    @Test func `forms of a plural are replaced each by itself`() {
        let text = """
            #, python-format
            msgid "%d file"
            msgid_plural "%d files"
            msgstr[0] "%d plik"
            msgstr[1] ""
            "%d  pliki"
            msgstr[2] "%d plików"

            """
        let catalog = Catalog(parsing: SourceFile(path: "pl.po", text: text))
        let index = catalog.entries[0].index
        let (document, patches) = catalog.patched([
            CatalogEdit(entry: index, form: 1, translation: "%d pliki"),
            CatalogEdit(entry: index, translation: "%d Plik"), CatalogEdit(entry: index, form: 7, translation: "x"),
        ])
        #expect(
            String(decoding: document.bytes, as: UTF8.self)
                == text.replacing("%d  pliki", with: "%d pliki").replacing("%d plik\"", with: "%d Plik\""))
        #expect(patches.count == 2)
        #expect(catalog.entries[0].says("%d pliki", form: 1, in: document))
        #expect(!catalog.entries[0].says("%d  pliki", form: 1, in: document))
        #expect(!catalog.entries[0].says("x", form: 7, in: document))
    }
}
