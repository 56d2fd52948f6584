import Locales
import Segments
import SourceText
import Testing

@testable import Translations

@Suite struct CatalogTests {
    @Test func `a segment finds its entry by context and source`() throws {
        let catalog = Catalog(catalog(of: [segment("Open"), segment("Open", context: "verb")]))
        #expect(catalog.translation(of: segment("Open"))?.context == nil)
        #expect(catalog.translation(of: segment("Open", context: "verb"))?.context == "verb")
        #expect(catalog.translation(of: segment("Open", context: "noun")) == nil)
        #expect(catalog.translation(of: segment("")) == nil)
    }

    @Test func `obsolete entries translate nothing`() {
        let catalog = Catalog(document("#~ msgid \"a\"\n#~ msgstr \"b\"\n"))
        #expect(catalog.translation(of: segment("a")) == nil)
        #expect(catalog.obsoleteEntries.map(\.translation) == ["b"])
    }

    @Test func `states are counted without header and obsolete entries`() {
        let catalog = Catalog(document(POSamples.msgmerge))
        #expect(TranslationState.allCases.map(catalog.count) == [0, 1, 2, 0])
        #expect(catalog.language == "it")
        #expect(catalog.headerField("plural-forms") == "nplurals=2; plural=(n != 1);")
    }

    @Test func `an entry tells place, notes and comments apart`() throws {
        let entry = try #require(
            Catalog(document("# Ask Ada\n#. heading 1\n#. Keep it short\n#.\n#. Or not\nmsgid \"a\"\nmsgstr \"b\"\n"))
                .entries.first)
        #expect(entry.place == "heading 1")
        #expect(entry.notes == ["Keep it short", "", "Or not"])
        #expect(entry.translatorComments == ["Ask Ada"])
    }

    @Test(arguments: [
        ("msgstr \"one two\"", 4, 7, "two"), ("msgstr \"a\\\"b\\\\c\"", 1, 2, "\\\""),
        ("msgstr \"a\\\"b\\\\c\"", 2, 3, "b"),
        ("msgstr \"\"\n\"one \"\n\"two\"", 4, 7, "two"), ("msgstr \"\\303\\251x\"", 0, 2, "\\303\\251"),
    ])
    func `a part of a translation is found in the file`(written: String, start: Int, end: Int, expected: String) throws
    {
        let document = document("msgid \"a\"\n\(written)\n")
        let entry = try #require(Catalog(document).entries.first)
        let range = entry.fileRange(ofTranslation: ByteRange(start, end))
        #expect(document.file.text(range).description == expected)
    }

    @Test func `editing changes only the entries that it names`() {
        let old = catalog(of: [segment("One"), segment("Two"), segment("Three")])
        let new = Catalog(old).edited([TranslationEdit(entry: 2, translation: "Due \"2\"\n")])
        #expect(new.string == old.string.replacingFirst("msgstr \"IT Two\"", with: "msgstr \"Due \\\"2\\\"\\n\""))
    }

    @Test func `an edit can make an entry stale, and a finished one drops its previous source`() {
        let stale = document("#, fuzzy, no-wrap\n#| msgid \"b\"\nmsgid \"a\"\nmsgstr \"x\"\n")
        let done = Catalog(stale).edited([TranslationEdit(entry: 0, translation: "x")])
        #expect(done.string == "#, no-wrap\nmsgid \"a\"\nmsgstr \"x\"\n")
        let again = Catalog(done).edited([TranslationEdit(entry: 0, translation: "y", isStale: true)])
        #expect(again.string == "#, fuzzy, no-wrap\nmsgid \"a\"\nmsgstr \"y\"\n")
    }

    @Test func `what tools told of a translation goes with it`() {
        let told = "#. section 1\n#. from: bread\n#. carried (link): b\n"
        let stale = document(told + "#. changed (number): 1\n#, fuzzy\n#| msgid \"b\"\nmsgid \"a\"\nmsgstr \"x\"\n")
        let confirmed = Catalog(stale).edited([TranslationEdit(entry: 0, translation: "x")])
        #expect(confirmed.string == told + "msgid \"a\"\nmsgstr \"x\"\n")
        let replaced = Catalog(stale).edited([TranslationEdit(entry: 0, translation: "y")])
        #expect(replaced.string == "#. section 1\nmsgid \"a\"\nmsgstr \"y\"\n")
        let still = Catalog(stale).edited([TranslationEdit(entry: 0, translation: "y", isStale: true)])
        #expect(still.string.hasPrefix("#. section 1\n#. changed (number): 1\n#, fuzzy\n"))
    }

    @Test func `an edit that changes nothing, or names no entry, gives the same document`() {
        let old = catalog(of: [segment("One")])
        let edits = [TranslationEdit(entry: 1, translation: "IT One"), TranslationEdit(entry: 99, translation: "x")]
        #expect(Catalog(old).edited(edits).file === old.file)
    }

    @Test func `titles and tags with line breaks cannot leave the header`() {
        let merge = CatalogMerge(
            header: CatalogHeader(locale: "it\nmsgid", title: "A\nmsgid \"x\""), from: .english, to: italian)
        let document = merge.merged(.empty(path: "a.po"), with: []).document
        #expect(document.diagnostics.isEmpty)
        #expect(document.entries.count == 1)
    }

    @Test func `what the other side of a merge had goes when somebody decides`() {
        let po = "# A note\n# theirs: \"Zwei\"\n#, fuzzy\nmsgid \"Two\"\nmsgstr \"Zwo\"\n"
        let old = PODocument(parsing: SourceFile(path: "a.po", text: po))
        let stale = Catalog(old).edited([TranslationEdit(entry: 0, translation: "Zweie", isStale: true)])
        #expect(String(decoding: stale.bytes, as: UTF8.self).contains("# theirs"))
        let done = Catalog(old).edited([TranslationEdit(entry: 0, translation: "Zwei")])
        #expect(String(decoding: done.bytes, as: UTF8.self) == "# A note\nmsgid \"Two\"\nmsgstr \"Zwei\"\n")
    }
}
