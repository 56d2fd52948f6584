import SourceText
import Testing

@testable import Translations

struct CatalogAdoptingTests {
    private let text = """
        msgid ""
        msgstr "Content-Type: text/plain; charset=UTF-8\\n"

        #. paragraph 1 · sentence 1 of 2
        msgid "One."
        msgstr ""

        #. paragraph 1 · sentence 2 of 2
        msgid "Two."
        msgstr ""

        """

    private func catalog() -> Catalog { Catalog(parsing: SourceFile(path: "it.po", bytes: Array(text.utf8))) }

    @Test func `a sure text is translated, an unsure one stale, and all else keeps its bytes`() {
        let entries = catalog().entries
        let sure = AdoptedEntry(entry: entries[0].index, translation: "Uno.", isSure: true)
        #expect(
            String(decoding: catalog().adopting([sure]).bytes, as: UTF8.self)
                == text.replacing("\"One.\"\nmsgstr \"\"", with: "\"One.\"\nmsgstr \"Uno.\""))
        let unsure = AdoptedEntry(
            entry: entries[0].index, translation: "Uno e due.", isSure: false, furtherSentences: 1)
        let document = catalog().adopting([unsure])
        let entry = Catalog(document).entries[0]
        #expect(entry.state == .stale)
        #expect(entry.notes == ["adopted: covers this sentence and the next"])
        #expect(document.diagnostics.isEmpty)
    }

    @Test func `the note goes when a sure text comes`() {
        let index = catalog().entries[0].index
        let first = Catalog(
            catalog().adopting([
                AdoptedEntry(entry: index, translation: "Uno e due.", isSure: false, furtherSentences: 2)
            ]))
        #expect(first.entries[0].notes == ["adopted: covers this sentence and the next 2"])
        let second = Catalog(first.adopting([AdoptedEntry(entry: index, translation: "Uno.", isSure: true)]))
        #expect(second.entries[0].notes.isEmpty && second.entries[0].state == .translated)
    }

    @Test func `nothing to adopt changes nothing`() {
        #expect(catalog().adopting([]).bytes == Array(text.utf8))
        #expect(
            catalog().adopting([AdoptedEntry(entry: 99, translation: "x", isSure: true)]).bytes == Array(text.utf8))
    }
}
