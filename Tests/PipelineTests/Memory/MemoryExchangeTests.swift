import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Pipeline

struct MemoryExchangeTests {
    private let site: SampleSite

    init() throws {
        site = try SampleSite()
        try site.extract()
    }

    private func importing(_ text: String) throws -> MemoryExchange.Imported {
        try site.folder.write("m.tmx", text)
        return MemoryExchange(try site.workspace()).importTMX(site.folder.path + "/m.tmx")
    }

    private static func tmx(_ units: String) -> String {
        "<tmx version=\"1.4\"><header creationtool=\"x\"/><body>\(units)</body></tmx>"
    }

    private static func unit(_ source: String, _ translation: String, _ language: String = "it") -> String {
        "<tu><tuv xml:lang=\"en\"><seg>\(source)</seg></tuv>"
            + "<tuv xml:lang=\"\(language)\"><seg>\(translation)</seg></tuv></tu>"
    }

    @Test func `a broken file changes nothing`() throws {
        #expect(try importing(Self.tmx(Self.unit("One", "Uno"))).diagnostics.isEmpty)
        let broken = try importing("<tmx><body>" + Self.unit("Two", "Due") + "<tu>")
        #expect(broken.diagnostics.ids == ["malformed-xml"] && broken.counts.isEmpty)
        let parts = MemoryExchange(try site.workspace()).list().parts
        #expect(parts.map(\.count) == [1])
        let suggestions = MemorySuggestions(
            try site.workspace(), try #require(try site.workspace().configuration.locale(named: "it")))
        #expect(suggestions.matches(of: "One").map(\.unit.translation) == ["Uno"])
        #expect(suggestions.matches(of: "Two").isEmpty)
    }

    @Test func `other languages are counted and left out`() throws {
        let imported = try importing(Self.tmx(Self.unit("One", "Uno") + Self.unit("One", "Eins", "de")))
        #expect(imported.counts.map { "\($0.key.tag) \($0.value)" } == ["it 1"])
        #expect(imported.skipped == 1)
    }

    @Test func `the store keeps itself out of git`() throws {
        _ = try importing(Self.tmx(""))
        #expect(try site.folder.text(".parlance/.gitignore") == "*\n")
    }

    @Test func `a missing file and a damaged store are told`() throws {
        let missing = MemoryExchange(try site.workspace()).importTMX("/nowhere.tmx")
        #expect(missing.diagnostics.ids == ["missing-file"])
        try site.folder.write(".parlance/memory.sqlite", String(repeating: "x", count: 5_000))
        #expect(try importing(Self.tmx("")).diagnostics.ids == ["unreadable-memory"])
        #expect(try site.extract().diagnostics.ids == ["unreadable-memory"])
    }

    @Test func `finished translations are exported and come back with their context`() throws {
        try site.translate("it")
        let workspace = try site.workspace()
        let italian = try #require(workspace.configuration.locale(named: "it"))
        let (bytes, count, problems) = MemoryExchange(workspace).exportTMX(italian, toolVersion: "1")
        #expect(problems.isEmpty && count == 10)
        try site.folder.write("out.tmx", bytes: bytes)
        for name in ["sleep", "love"] { try site.folder.remove("locales/it/articles/\(name).po") }
        #expect(MemoryExchange(workspace).importTMX(site.folder.path + "/out.tmx").diagnostics.isEmpty)
        try site.extract()
        let text = try site.folder.text("locales/it/articles/sleep.po")
        #expect(
            text.contains("#. from: out.tmx\nmsgid \"First sentence here.\"\nmsgstr \"Testo First sentence here.\""))
    }

    @Test func `words are found in catalogs and imported memories, whole words first`() throws {
        try site.translate("it")
        _ = try importing(Self.tmx(Self.unit("Sentences everywhere", "Frasi")))
        let workspace = try site.workspace()
        let found = WorkspaceConcordance(workspace, "SENTENCE", in: workspace.configuration.targets, limit: 10)
        #expect(found.diagnostics.isEmpty)
        #expect(found.hits.map(\.unit.origin) == ["sleep", "sleep", "sleep", "sleep", "m.tmx"])
        #expect(found.hits.map(\.isWholeWord) == [true, true, true, true, false])
        #expect(found.total == 4)
        let limited = WorkspaceConcordance(workspace, "sentence", in: workspace.configuration.targets, limit: 3)
        #expect(limited.hits.count == 3)
    }
}
