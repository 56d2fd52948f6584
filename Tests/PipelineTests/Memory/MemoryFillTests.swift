import Locales
import SourceText
import Testing
import Translations

@testable import Pipeline

struct MemoryFillTests {
    private let site: SampleSite

    /// Two articles that share two neighbouring sentences and one that stands elsewhere.
    init() throws {
        site = try SampleSite()
        let shared = "Call your doctor. Do it today."
        try site.folder.write("articles/one.md", "---\ntitle: Help\n---\nFirst of one. \(shared) Thanks.\n")
        try site.folder.write("articles/two.md", "---\ntitle: Help\n---\nThanks. Other. \(shared) Last of two.\n")
        try site.extract()
    }

    private let two = "locales/it/articles/two.po"

    /// Gives the entries of a catalog translations.
    private func translate(_ path: String, _ translations: [String: String]) throws {
        let catalog = Catalog(parsing: SourceFile(path: path, bytes: try site.folder.bytes(path)))
        let edits = catalog.entries.compactMap { entry in
            translations[entry.source.description].map {
                TranslationEdit(entry: entry.index, translation: TextSlice($0))
            }
        }
        try site.folder.write(path, bytes: catalog.edited(edits).bytes)
    }

    private func entries(_ path: String) throws -> [String: CatalogEntry] {
        let catalog = Catalog(parsing: SourceFile(path: path, bytes: try site.folder.bytes(path)))
        return Dictionary(catalog.entries.map { ($0.source.description, $0) }) { first, _ in first }
    }

    private static let italian = [
        "Help": "Aiuto", "Call your doctor.": "Chiama il medico.", "Do it today.": "Fallo oggi.", "Thanks.": "Grazie.",
    ]

    @Test func `equal segments are filled: done where the context agrees, else stale`() throws {
        try translate("locales/it/articles/one.po", Self.italian)
        let extraction = try site.extract()
        #expect(extraction.diagnostics.isEmpty)
        let filled = try entries(two)
        #expect(filled["Help"]?.translation == "Aiuto" && filled["Help"]?.state == .translated)
        #expect(filled["Call your doctor."]?.state == .translated)
        #expect(filled["Do it today."]?.state == .translated)
        // Its neighbours are others here.
        #expect(filled["Thanks."]?.translation == "Grazie." && filled["Thanks."]?.state == .stale)
        #expect(filled["Other."]?.state == .untranslated)
        #expect(filled["Help"]?.notes == ["from: one"])
        let italian = extraction.locales.first { $0.locale.tag == "it" }
        #expect(italian?.filled.translated == 3 && italian?.filled.stale == 1 && italian?.filesWritten == 1)
    }

    @Test func `a second run changes nothing, nor does it touch what a person wrote`() throws {
        try translate("locales/it/articles/one.po", Self.italian)
        try translate(two, ["Do it today.": "Oggi stesso."])
        try site.extract()
        let before = try site.folder.snapshot()
        let again = try site.extract()
        #expect(try site.folder.snapshot() == before)
        #expect(again.locales.allSatisfy { $0.filesWritten == 0 && $0.filled == (0, 0) })
        #expect(try entries(two)["Do it today."]?.translation == "Oggi stesso.")
    }

    @Test func `what was filled and taken out again stays empty`() throws {
        try translate("locales/it/articles/one.po", Self.italian)
        try site.extract()
        let text = try site.folder.text(two).replacing("msgstr \"Grazie.\"", with: "msgstr \"\"")
        try site.folder.write(two, text)
        try site.extract()
        #expect(try entries(two)["Thanks."]?.translation.isEmpty == true)
    }

    @Test func `a paragraph that moves to another article takes its translation along`() throws {
        try translate(
            "locales/it/articles/sleep.po",
            [
                "First sentence here.": "Prima frase.", "Second sentence here.": "Seconda frase.",
            ])
        try site.folder.replace("First sentence here. Second sentence here.", with: "New.", in: "articles/sleep.md")
        try site.folder.write(
            "articles/love.md",
            "---\ntitle: Love\n---\n## How it begins\n\nOne line of text.\n\nFirst sentence here. Second sentence here.\n"
        )
        try site.extract()
        let moved = try entries("locales/it/articles/love.po")
        #expect(moved["First sentence here."]?.translation == "Prima frase.")
        #expect(moved["First sentence here."]?.state == .translated)
        #expect(moved["Second sentence here."]?.notes == ["from: sleep"])
    }

    /// Translates a paragraph of one article and takes it out of there.
    private func moveParagraph(as text: String, leaving rest: String = "New.") throws {
        let path = "locales/it/articles/sleep.po"
        let italian = ["First sentence here.": "Prima frase.", "Second sentence here.": "Seconda frase."]
        try translate(path, italian)
        try site.folder.replace("First sentence here. Second sentence here.", with: rest, in: "articles/sleep.md")
        try site.folder.write("articles/love.md", "---\ntitle: Love\n---\n## How it begins\n\n\(text)\n")
    }

    @Test func `a copy of a sentence that was edited is stale, or follows the edit, while the other copy stays`() throws
    {
        let sentence = "Wash the apples before you bake them."
        try site.folder.write(
            "articles/three.md", "---\ntitle: Three\n---\n\(sentence)\n\n\(sentence)\n\n\(sentence)\n")
        try site.extract()
        let path = "locales/it/articles/three.po"
        try translate(path, [sentence: "Lava le mele prima di cuocerle."])
        let edited = ["Wash the red apples before you bake them.", "Wash the apples, before you bake them."]
        try site.folder.write(
            "articles/three.md", "---\ntitle: Three\n---\n\(sentence)\n\n\(edited.joined(separator: "\n\n"))\n")
        try site.extract()
        let now = try entries(path)
        #expect(now[sentence]?.state == .translated)
        #expect(now[edited[0]]?.state == .stale)
        #expect(now[edited[0]]?.previousSource?.description == sentence)
        #expect(now[edited[1]]?.state == .translated)
        #expect(now[edited[1]]?.translation == "Lava le mele prima di cuocerle.")
        let before = try site.folder.snapshot()
        try site.extract()
        #expect(try site.folder.snapshot() == before)
    }

    private static let long = "Wash the big red apples before you bake them."

    @Test func `a paragraph that moves to another article with an edit is stale there, under its old source`() throws {
        try site.folder.replace("See [love](love.md).", with: Self.long, in: "articles/sleep.md")
        try site.extract()
        try translate("locales/it/articles/sleep.po", [Self.long: "Lava le grandi mele rosse prima di cuocerle."])
        try site.folder.replace(Self.long + "\n", with: "", in: "articles/sleep.md")
        let edited = Self.long.replacing("big red", with: "3 green")
        try site.folder.write("articles/love.md", "---\ntitle: Love\n---\nOne line of text.\n\n\(edited)\n")
        try site.extract()
        let moved = try #require(try entries("locales/it/articles/love.po")[edited])
        #expect(moved.translation == "Lava le grandi mele rosse prima di cuocerle." && moved.state == .stale)
        #expect(moved.previousSource?.description == Self.long)
        let diff = "changed (number): Wash the [-big red-]{+3 green+} apples before you bake them."
        #expect(moved.notes.map(\.description) == [diff, "from: sleep"])
        let before = try site.folder.snapshot()
        try site.extract()
        #expect(try site.folder.snapshot() == before)
        // The old text again, at the new place: its translation counts.
        try site.folder.replace(edited, with: Self.long, in: "articles/love.md")
        try site.extract()
        let restored = try #require(try entries("locales/it/articles/love.po")[Self.long])
        #expect(restored.state == .translated && restored.previousSource == nil)
    }

    /// Two sentences of a paragraph of its own, translated as one block.
    private func writeBlock() throws -> String {
        let text = "Wash the big red apples well. Bake them for twenty minutes."
        try site.folder.replace("source: en\n", with: "source: en\nsegmentation: block\n", in: "parlance.yaml")
        try site.folder.write("articles/pie.md", "---\ntitle: Pie\n---\nFirst of all.\n\n\(text)\n\nLast of all.\n")
        try site.extract()
        try translate("locales/it/articles/pie.po", [text: "Lava bene le mele. Cuocile venti minuti."])
        try site.folder.replace("\n\(text)\n", with: "", in: "articles/pie.md")
        return text
    }

    @Test func `a paragraph that moves alone to another article is translated there`() throws {
        let text = try writeBlock()
        try site.folder.write("articles/love.md", "---\ntitle: Love\n---\nOne line of text.\n\n\(text)\n")
        try site.extract()
        let moved = try entries("locales/it/articles/love.po")[text]
        #expect(moved?.translation == "Lava bene le mele. Cuocile venti minuti." && moved?.state == .translated)
        #expect(moved?.notes == ["from: pie"])
    }

    @Test func `a paragraph that moves to another article in two parts keeps both`() throws {
        _ = try writeBlock()
        let parts = "Bake them for twenty minutes.\n\nWash the big red apples well."
        try site.folder.write("articles/love.md", "---\ntitle: Love\n---\nOne line of text.\n\n\(parts)\n")
        try site.extract()
        let moved = try entries("locales/it/articles/love.po")
        #expect(moved["Bake them for twenty minutes."]?.translation == "Cuocile venti minuti.")
        #expect(moved["Wash the big red apples well."]?.translation == "Lava bene le mele.")
        #expect(moved["Wash the big red apples well."]?.notes.last == "from: pie")
        let before = try site.folder.snapshot()
        try site.extract()
        #expect(try site.folder.snapshot() == before)
    }

    @Test func `half of a paragraph that moves to another article while the other half stays keeps its own`() throws {
        _ = try writeBlock()
        let stays = "Wash the big red apples well."
        try site.folder.replace("First of all.\n", with: "First of all.\n\n\(stays)\n", in: "articles/pie.md")
        try site.folder.write(
            "articles/love.md", "---\ntitle: Love\n---\nOne line of text.\n\nBake them for twenty minutes.\n")
        try site.extract()
        let moved = try entries("locales/it/articles/love.po")["Bake them for twenty minutes."]
        #expect(moved?.translation == "Cuocile venti minuti." && moved?.state == .translated)
        #expect(moved?.notes.last == "from: pie")
        #expect(try entries("locales/it/articles/pie.po")[stays]?.state == .stale)
        let before = try site.folder.snapshot()
        try site.extract()
        #expect(try site.folder.snapshot() == before)
    }

    @Test func `a paragraph whose place another took is found all the same, stale`() throws {
        try moveParagraph(as: "First sentence here.", leaving: "First sentence there now. Second sentence here.")
        try site.extract()
        #expect(try entries("locales/it/articles/sleep.po")["First sentence there now."]?.state == .stale)
        let moved = try entries("locales/it/articles/love.po")["First sentence here."]
        #expect(moved?.translation == "Prima frase." && moved?.state == .stale)
    }

    @Test func `a paragraph of a deleted article is found in another one`() throws {
        try translate(two, ["Other.": "Altro.", "Last of two.": "L'ultima delle due."])
        try site.folder.remove("articles/two.md")
        try site.folder.write("articles/love.md", "---\ntitle: Love\n---\nOne line of text. Last of two. Other.\n")
        try site.extract()
        let moved = try entries("locales/it/articles/love.po")
        #expect(moved["Last of two."]?.translation == "L'ultima delle due.")
        #expect(moved["Other."]?.notes == ["from: two"])
    }

    @Test func `an imported memory fills too, stale without a context`() throws {
        let tmx = """
            <tmx version="1.4"><header creationtool="x"/><body><tu><tuv xml:lang="en-GB"><seg>Other.</seg></tuv>\
            <tuv xml:lang="it-IT"><seg>Altro.</seg></tuv></tu></body></tmx>
            """
        try site.folder.write("agency.tmx", tmx)
        let imported = MemoryExchange(try site.workspace()).importTMX(site.folder.path + "/agency.tmx")
        #expect(imported.diagnostics.isEmpty && imported.counts.values.map { $0 } == [1])
        try site.extract()
        let filled = try entries(two)
        #expect(filled["Other."]?.translation == "Altro." && filled["Other."]?.state == .stale)
        #expect(filled["Other."]?.notes == ["from: agency.tmx"])
    }

    @Test func `a catalog with mistakes is left alone`() throws {
        try translate("locales/it/articles/one.po", Self.italian)
        let broken = try site.folder.text(two) + "\nmsgid \"open\n"
        try site.folder.write(two, broken)
        try site.extract()
        #expect(try site.folder.text(two) == broken)
    }
}
