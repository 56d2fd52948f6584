import Locales
import Segments
import SourceText
import Testing
import Translations

struct CatalogFillingTests {
    static let text = """
        msgid ""
        msgstr "Language: it\\n"

        # A person's note
        #. paragraph 1
        #. terms: a → b
        msgid "One."
        msgstr ""

        #. paragraph 2
        #. from: elsewhere
        msgid "Two."
        msgstr ""

        #. paragraph 3
        msgid "Three."
        msgstr "Tre."

        msgid "%d day"
        msgid_plural "%d days"
        msgstr[0] ""
        msgstr[1] ""

        """

    private var units: [UInt64: [MemoryUnit]] {
        var units: [UInt64: [MemoryUnit]] = [:]
        for (source, translation) in [("One.", "Uno."), ("Two.", "Due."), ("Three.", "TRE"), ("%d day", "x")] {
            let unit = MemoryUnit(
                source: TextSlice(source), translation: TextSlice(translation), next: "Two.", origin: "other")
            units[unit.source.fingerprint] = [unit]
        }
        return units
    }

    @Test func `an empty entry is filled and says where from, everything else keeps its bytes`() {
        let catalog = Catalog(parsing: SourceFile(path: "a.po", text: Self.text))
        let filled = catalog.filled(catalog.fillings(from: units))
        let expected = Self.text.replacing(
            "#. terms: a → b\nmsgid \"One.\"\nmsgstr \"\"",
            with: "#. from: other\n#. terms: a → b\nmsgid \"One.\"\nmsgstr \"Uno.\"")
        #expect(String(decoding: filled.bytes, as: UTF8.self) == expected)
        #expect(filled.diagnostics.isEmpty)
    }

    @Test func `a second run fills nothing`() {
        let catalog = Catalog(parsing: SourceFile(path: "a.po", text: Self.text))
        let filled = Catalog(catalog.filled(catalog.fillings(from: units)))
        #expect(filled.fillings(from: units).isEmpty)
    }

    @Test func `without a common neighbour the entry is fuzzy without an old source`() {
        let catalog = Catalog(parsing: SourceFile(path: "a.po", text: "msgid \"One.\"\nmsgstr \"\"\n"))
        let text = String(decoding: catalog.filled(catalog.fillings(from: units)).bytes, as: UTF8.self)
        #expect(text == "#. from: other\n#, fuzzy\nmsgid \"One.\"\nmsgstr \"Uno.\"\n")
    }

    @Test func `merging keeps where a translation came from while the source stays`() {
        let filled = """
            #. old place
            #. from: other
            msgid "One."
            msgstr "Uno."

            """
        let merge = CatalogMerge(header: CatalogHeader(locale: "it", title: "t"), from: .english, to: italian)
        let file = SourceFile(path: "a.po", text: filled)
        let same = merge.merged(PODocument(parsing: file), with: [segment("One.")]).document
        #expect(String(decoding: same.bytes, as: UTF8.self).contains("#. paragraph 1\n#. from: other\nmsgid \"One.\""))
        #expect(merge.merged(same, with: [segment("One.")]).document.bytes == same.bytes)
        let changed = merge.merged(same, with: [segment("One or more.")]).document
        #expect(!String(decoding: changed.bytes, as: UTF8.self).contains("from: other"))
    }

    private func segment(_ text: String) -> Segment {
        Segment(text: TextSlice(text), place: "paragraph 1", range: ByteRange(0, 0))
    }
}
