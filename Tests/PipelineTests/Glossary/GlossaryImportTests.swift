import Diagnostics
import Locales
import Publishing
import SourceText
import Testing
import Translations

@testable import Pipeline

struct GlossaryImportTests {
    private func imported(_ concepts: [TBXConcept], into text: String) throws -> GlossaryImport {
        let locales = try ["en", "it", "pt-BR"].map { SiteLocale(tag: try LocaleTag($0)) }
        return GlossaryImport(
            concepts, into: SourceFile(path: "glossary.yaml", text: text),
            for: Configuration(source: .english, locales: locales))
    }

    private func concept(_ languages: (String, [String])...) -> TBXConcept {
        TBXConcept(
            id: nil, context: nil, note: nil, isKept: false,
            languages: languages.map { .init(tag: $0.0, words: .init($0.1.map { GlossaryTerm($0) })) })
    }

    @Test func `new concepts go to the end, what is there keeps its bytes`() throws {
        let old = "# Mine\n- term: starter   # fed\n  translations: {it: pasta madre}\n\n# End"
        let result = try imported(
            [concept(("en-GB", ["yes", "no: way"]), ("it", ["a, b"]), ("pt", ["x"]), ("zu", ["z"]))], into: old)
        #expect(
            String(decoding: result.bytes, as: UTF8.self) == old + "\n" + """
                - term: "yes"
                  forms: ["no: way"]
                  translations:
                    it: "a, b"
                    pt-BR: x

                """)
        #expect(result.added == ["yes"] && result.foreignLanguages == ["zu": 1] && result.diagnostics.isEmpty)
    }

    @Test(
        arguments: [
            (
                "- term: Starter\n  translations:\n    it: lievito # dry\n\n- term: b\n",
                "- term: Starter\n  translations:\n    it: lievito # dry\n    pt-BR: massa\n\n- term: b\n"
            ),
            (
                "- term: starter\n  note: n",
                "- term: starter\n  note: n\n  translations:\n    it: lievito\n    pt-BR: massa"
            ),
        ])
    func `a known concept gets the languages that it lacks`(old: String, new: String) throws {
        let result = try imported([concept(("en", ["starter"]), ("it", ["lievito"]), ("pt-BR", ["massa"]))], into: old)
        #expect(String(decoding: result.bytes, as: UTF8.self) == new)
        #expect(result.extended.count == 1 && result.added.isEmpty && result.diagnostics.isEmpty)
    }

    @Test func `a second import changes nothing`() throws {
        let concepts = [concept(("en", ["starter"]), ("it", ["lievito", "pasta"])), concept(("en", ["b"]))]
        let first = try imported(concepts, into: "")
        let second = try imported(concepts, into: String(decoding: first.bytes, as: UTF8.self))
        #expect(second.bytes == first.bytes && second.unchangedCount == 2)
    }

    @Test func `other words for a term are told and change nothing`() throws {
        let old = "- {term: starter, translations: {it: pasta madre}}\n"
        let result = try imported([concept(("en", ["starter"]), ("it", ["lievito"]))], into: old)
        #expect(String(decoding: result.bytes, as: UTF8.self) == old)
        #expect(result.diagnostics.ids == ["term-conflict"])
    }

    @Test func `what cannot be placed is told`() throws {
        let flow = try imported([concept(("en", ["a"]))], into: "[{term: b}]\n")
        #expect(flow.diagnostics.ids == ["flow-glossary"] && flow.added.isEmpty)
        let sourceless = try imported([concept(("it", ["a"]))], into: "")
        #expect(sourceless.diagnostics.ids == ["no-source-term"])
        let braces = try imported([concept(("en", ["b"]), ("it", ["a"]))], into: "- {term: b}\n")
        #expect(braces.diagnostics.ids == ["not-placed"])
        let broken = try imported([concept(("en", ["b"]))], into: "- trem: b\n")
        #expect(!broken.diagnostics.isEmpty && broken.added.isEmpty)
    }
}
