import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Checks

struct TermsKeptTests {
    private func glossary() throws -> Glossary {
        let starter = GlossaryConcept(
            GlossaryTerm("starter"),
            translations: [
                try LocaleTag("it"): .init(
                    [GlossaryTerm("pasta madre"), GlossaryTerm("lievito madre")],
                    forbidden: [ForbiddenTerm("lievito", reason: "too wide")])
            ])
        return Glossary([starter, GlossaryConcept(GlossaryTerm("Parlance"), isKept: true)], source: .english)
    }

    @Test(
        arguments: [
            ("Feed the starter.", "Nutri la pasta madre."), ("Two starters.", "Due lieviti madre."),
            ("Parlance runs.", "Parlance va."), ("No term.", "Il lievito."), ("Run `starter`.", "Esegui `starter`."),
        ])
    func `a term of the glossary is fine`(source: String, target: String) throws {
        #expect(try findings(of: TermsKept(try glossary()), source, target) == [])
        #expect(try findings(of: ForbiddenWords(try glossary()), source, target) == [])
    }

    @Test func `another word for a term is told once`() throws {
        let found = try findings(of: TermsKept(try glossary()), "A starter and a starter.", "Un coso.")
        #expect(
            found == [
                Finding(
                    "A term of the glossary is not used", evidence: "the source says \"starter\"",
                    help: "write \"pasta madre\" or \"lievito madre\", or add your word to the glossary")
            ])
        let name = try findings(of: TermsKept(try glossary()), "Parlance runs.", "Parlanza va.")
        #expect(name.map(\.summary) == ["A name of the source is missing"])
    }

    @Test func `a forbidden word is told at its place`() throws {
        let target = "Nutri i lieviti della pasta madre."
        let found = try findings(of: ForbiddenWords(try glossary()), "Feed the starter.", target)
        #expect(found.map(\.evidence) == ["\"lievito\": too wide"])
        #expect(found.map(\.help) == ["write \"pasta madre\""])
        #expect(found.first.map { text(at: $0, in: target) } == "lieviti")
    }
}
