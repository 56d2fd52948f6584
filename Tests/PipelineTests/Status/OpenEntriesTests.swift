import Articles
import Diagnostics
import Locales
import Publishing
import Testing
import Translations

@testable import Pipeline

struct OpenEntriesTests {
    private func open(_ site: SampleSite, _ states: Set<TranslationState>) throws -> [OpenEntry] {
        let workspace = try site.workspace()
        return OpenEntries(workspace, Status(workspace), states: states).entries
    }

    @Test func `a stale entry points to its translation on the disk, before any merge`() throws {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it")
        let path = "locales/it/articles/sleep.po"
        let before = try site.folder.text(path)
        let line = try #require(
            before.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
                $0.hasPrefix("msgstr \"Testo First")
            })
        try site.folder.replace("First sentence", with: "The first sentence", in: "articles/sleep.md")
        let entry = try #require(try open(site, [.stale]).first)
        #expect(entry.location == "\(path):\(line + 1)" && entry.catalogColumn == 8)
        #expect(entry.sourcePath == "articles/sleep.md" && entry.sourceLine == 5)
        #expect(entry.change == .wording && entry.diff?.text == "[-First-]{+The first+} sentence here.")
        #expect(entry.address.description == "it sleep 2" && entry.words == 4)
        #expect(try site.folder.text(path) == before)
        // Extracting adds lines above it; the place is then that of the new file.
        try site.extract()
        let after = try #require(try open(site, [.stale]).first)
        let lines = try site.folder.text(path).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[try #require(after.catalogLine) - 1].hasPrefix("msgstr \"Testo First"))
        #expect(after.source == entry.source && after.diff?.text == entry.diff?.text)
        // A second edit, not extracted yet.
        try site.folder.replace("The first sentence", with: "The very first sentence", in: "articles/sleep.md")
        let second = try #require(try open(site, [.stale]).first)
        #expect(second.catalogLine == after.catalogLine)
        #expect(second.diff?.text == "[-First-]{+The very first+} sentence here.")
    }

    @Test func `an entry that was never extracted has a catalog and no line`() throws {
        let site = try SampleSite()
        let entries = try open(site, [.untranslated])
        #expect(entries.count == 20 && entries.allSatisfy { $0.catalogLine == nil && $0.staleName == nil })
        #expect(entries[0].location == "locales/it/articles/love.po")
    }

    @Test func `the riskiest change comes first, then what is not confirmed, then what is missing`() throws {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it", except: ["Home"])
        try site.folder.replace("First sentence here", with: "First sentence hree", in: "articles/sleep.md")
        try site.folder.replace("One line of", with: "Two lines of", in: "articles/love.md")
        try site.folder.replace(
            "msgctxt \"title\"\nmsgid \"Love", with: "#, fuzzy\nmsgctxt \"title\"\nmsgid \"Love",
            in: "locales/it/articles/love.po")
        let entries = try open(site, [.stale, .untranslated]).filter { $0.address.locale.tag == "it" }
        #expect(
            entries.map { $0.staleName ?? $0.state.name }.suffix(2) == ["unconfirmed", "untranslated"])
        #expect(entries.count == 4 && entries[1].staleName == "typo")
    }

    @Test func `one text of several locales is one group`() throws {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it")
        try site.translate("ar")
        try site.folder.replace("One line", with: "2 lines", in: "articles/love.md")
        let workspace = try site.workspace()
        let groups = OpenEntries(workspace, Status(workspace), states: [.stale]).groups
        #expect(groups.map { $0.entries.map(\.address.locale.tag) } == [["it", "ar"]])
    }

    @Test func `the numbers of entries are those of the status`() throws {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it", except: ["Home", "Love"])
        try site.folder.replace("One line", with: "2 lines", in: "articles/love.md")
        let status = try site.status()
        let entries = try open(site, [.stale, .untranslated])
        for locale in status.locales {
            let total = status.total(of: locale)
            for state in [TranslationState.stale, .untranslated] {
                let some = entries.filter { $0.address.locale == locale && $0.state == state }
                #expect(some.count == total[state])
                #expect(some.reduce(0) { $0 + $1.words } == total.words(state))
            }
        }
    }
}
