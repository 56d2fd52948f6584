import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Pipeline

struct GlossaryExtractionTests {
    @Test func `terms stand in the catalogs, and a change of the glossary changes nothing else`() throws {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it")
        let bare = try site.folder.text("locales/it/articles/sleep.po")
        try site.folder.write("locales/glossary.yaml", "- {term: sentence, translations: {it: frase}}\n")
        try site.extract()
        let text = try site.folder.text("locales/it/articles/sleep.po")
        #expect(
            text.contains(
                "#. introduction · paragraph 1 · sentence 1 of 2\n#. terms: sentence → frase\nmsgid \"First sentence"))
        #expect(text.replacing("#. terms: sentence → frase\n", with: "") == bare)
        #expect(!(try site.folder.text("locales/ar/articles/sleep.po").contains("terms:")))
        let second = try site.extract()
        #expect(second.locales.map(\.filesWritten) == [0, 0])
        try site.folder.write("locales/glossary.yaml", "- {term: sentence, translations: {it: periodo}}\n")
        #expect(try site.extract().locales.map(\.filesWritten) == [1, 0])
        #expect(
            try site.folder.text("locales/it/articles/sleep.po")
                == text.replacing("→ frase", with: "→ periodo"))
        try site.folder.remove("locales/glossary.yaml")
        try site.extract()
        #expect(try site.folder.text("locales/it/articles/sleep.po") == bare)
    }

    @Test func `a word that authors should not write is told at its place`() throws {
        let site = try SampleSite()
        try site.folder.write(
            "locales/glossary.yaml", "- {term: phrase, forbidden: [{term: sentence, reason: too learned}]}\n")
        let told = try site.extract().diagnostics.filter { $0.id == "forbidden-word" }
        #expect(!told.isEmpty)
        for diagnostic in told {
            let file = try #require(diagnostic.file)
            let range = try #require(diagnostic.range)
            #expect(String(decoding: file.bytes[range.range], as: UTF8.self).lowercased().hasPrefix("sentence"))
            #expect(diagnostic.evidence == "too learned" && diagnostic.help == "write \"phrase\"")
        }
    }

    @Test func `a glossary that cannot be read stops the run`() throws {
        let site = try SampleSite()
        try site.folder.write("locales/glossary.yaml", "- term: [a\n")
        let (workspace, diagnostics) = Workspace.open(at: site.folder.path)
        #expect(workspace == nil && diagnostics.first?.file?.path == "locales/glossary.yaml")
    }

    @Test func `uses and gaps are counted`() throws {
        let site = try SampleSite()
        try site.folder.write(
            "locales/glossary.yaml", "- {term: sentence, translations: {it: frase}}\n- {term: unused, keep: true}\n")
        let use = GlossaryUse(try site.workspace())
        #expect(use.rows.map(\.count) == [2, 0])
        #expect(use.rows.map(\.articleCount) == [1, 0])
        #expect(use.rows.map { $0.missing.map(\.tag) } == [["ar"], []])
    }
}
