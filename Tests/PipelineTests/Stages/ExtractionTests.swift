import Articles
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Testing
import Translations

@testable import Pipeline

struct ExtractionTests {
    @Test func `the first run writes every catalog, the second none`() throws {
        let site = try SampleSite()
        let first = try site.extract()
        #expect(first.diagnostics.isEmpty && !first.hasFailed)
        #expect(first.articleCount == 2)
        #expect(first.locales.map(\.filesWritten) == [3, 3])
        // Four of sleep, three of love, two messages and a tag.
        #expect(first.segmentCount == 10)
        #expect(first.locales.map { $0.counts[.new] } == [10, 10])
        let before = try site.folder.snapshot()
        #expect(before.keys.contains("locales/ar/articles/sleep.po"))
        let second = try site.extract()
        #expect(second.locales.map(\.filesWritten) == [0, 0])
        #expect(second.locales.map { $0.counts[.unchanged] } == [10, 10])
        #expect(try site.folder.snapshot() == before)
    }

    @Test func `one edited sentence is one stale entry a locale, restored it is as before`() throws {
        let site = try SampleSite()
        try site.extract()
        for locale in ["it", "ar"] { try site.translate(locale) }
        try site.extract()
        let before = try site.folder.snapshot()
        try site.folder.replace("Second sentence", with: "Another sentence", in: "articles/sleep.md")
        let edited = try site.extract()
        #expect(edited.locales.map(\.filesWritten) == [1, 1])
        #expect(edited.locales.map { $0.counts[.changed] } == [1, 1])
        #expect(edited.locales.first?.changes.first?.path == "locales/it/articles/sleep.po")
        let status = try site.status()
        for locale in status.locales {
            #expect(status.total(of: locale)[.stale] == 1)
            #expect(status.total(of: locale)[.translated] == 9)
        }
        try site.folder.replace("Another sentence", with: "Second sentence", in: "articles/sleep.md")
        let restored = try site.extract()
        #expect(restored.locales.map { $0.counts[.restored] } == [1, 1])
        #expect(try site.folder.snapshot() == before)
    }

    @Test func `a broken entry stays as it is, the others go on, and its mending leaves no second one`() throws {
        let site = try SampleSite()
        try site.extract()
        let path = "locales/it/articles/sleep.po"
        let old = "msgid \"First sentence here.\"\nmsgstr \"\"\n"
        let broken = "msgid \"First sentence here.\"\nmsgstr \"Prima\n"
        try site.folder.replace(old, with: broken, in: path)
        try site.folder.replace("Second sentence", with: "Another sentence", in: "articles/sleep.md")
        let extraction = try site.extract()
        #expect(extraction.diagnostics.ids == ["po-unterminated-string"])
        #expect(extraction.locales.map(\.filesWritten) == [1, 1])
        let written = try site.folder.text(path)
        #expect(written.contains(broken) && written.contains("msgid \"Another sentence here.\""))
        #expect(try site.extract().locales.map(\.filesWritten) == [0, 0])
        #expect(try site.folder.text(path) == written)
        try site.folder.replace("\"Prima\n", with: "\"Prima\"\n", in: path)
        let mended = try site.extract()
        #expect(mended.diagnostics.map(\.severity) == [.warning])
        let text = try site.folder.text(path)
        #expect(text.contains("msgid \"First sentence here.\"\nmsgstr \"Prima\"\n"))
        #expect(text.split(separator: "\n").count { $0 == "msgid \"First sentence here.\"" } == 1)
        #expect(try site.extract().diagnostics.isEmpty)
    }

    @Test(arguments: [
        "<<<<<<< ours\nmsgid \"a\"\nmsgstr \"x\"\n=======\nmsgid \"a\"\nmsgstr \"y\"\n>>>>>>> theirs\n",
        "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n",
    ])
    func `a catalog in a merge or of another encoding waits for a person`(text: String) throws {
        let site = try SampleSite()
        try site.extract()
        try site.folder.write("locales/it/articles/sleep.po", text)
        try site.folder.replace("One line", with: "A line", in: "articles/love.md")
        let extraction = try site.extract()
        #expect(extraction.diagnostics.count == 1)
        #expect(try site.folder.text("locales/it/articles/sleep.po") == text)
        #expect(extraction.locales.map(\.filesWritten) == [1, 1])
    }

    @Test func `a catalog that is no UTF-8 is reported and not touched`() throws {
        let site = try SampleSite()
        let bytes = Array("msgid \"a\"\nmsgstr \"".utf8) + [0xFF, 0x22, 0x0A]
        try site.folder.write("locales/it/articles/sleep.po", bytes: bytes)
        let extraction = try site.extract()
        #expect(extraction.diagnostics.ids == ["po-malformed-utf8"])
        #expect(try site.folder.bytes("locales/it/articles/sleep.po") == bytes)
    }

    @Test func `a folder in the place of a catalog is reported`() throws {
        let site = try SampleSite()
        try site.folder.write("locales/it/articles/sleep.po/x", "")
        #expect(try site.extract().diagnostics.ids == ["unreadable-file"])
    }

    @Test func `an article that is no UTF-8 is reported and the rest goes on`() throws {
        let site = try SampleSite()
        try site.folder.write("articles/bad.md", bytes: [0x61, 0xC3, 0x28])
        let extraction = try site.extract()
        #expect(
            extraction.diagnostics.rendered.hasPrefix(
                "articles/bad.md:1:2: error: The file is not valid UTF-8 [invalid-utf8]\n"))
        #expect(extraction.diagnostics.count == 1 && extraction.articleCount == 2)
        #expect(site.folder.exists("locales/it/articles/sleep.po"))
        #expect(!site.folder.exists("locales/it/articles/bad.po"))
    }

    @Test func `an article asks for the locales it names`() throws {
        let site = try SampleSite()
        try site.folder.write("articles/local.md", "---\ntitle: Local\nlocales: [en, IT, fr]\n---\nText.\n")
        let extraction = try site.extract()
        #expect(extraction.diagnostics.ids == ["unknown-locale"])
        #expect(site.folder.exists("locales/it/articles/local.po"))
        #expect(!site.folder.exists("locales/ar/articles/local.po"))
    }

    @Test func `messages keep the notes above them`() throws {
        let site = try SampleSite()
        try site.extract()
        let catalog = try site.folder.text("locales/it/site.po")
        #expect(catalog.contains("#. The first page.\n"))
        #expect(catalog.contains("msgctxt \"home\"\nmsgid \"Home\"\nmsgstr \"\"\n"))
    }
}
