import Diagnostics
import Locales
import Publishing
import SourceText
import Testing
import Translations

@testable import Pipeline

struct GlossaryReaderTests {
    private func read(_ text: String) throws -> (Glossary?, [Diagnostic]) {
        let locales = try ["en", "it", "fr", "zh-Hans"].map { SiteLocale(tag: try LocaleTag($0)) }
        return GlossaryReader.glossary(
            in: SourceFile(path: "glossary.yaml", text: text),
            for: Configuration(source: .english, locales: locales))
    }

    @Test func `every key is read`() throws {
        let (glossary, problems) = try read(
            """
            # Baking
            - term: sourdough  starter
              forms: [starters]
              match: word
              case: sensitive
              context: baking
              note: fed daily
              forbidden: natural yeast
              translations:
                it: pasta madre
                FR: [levain, {term: chef, forms: [chefs], note: n}]
                CN:
                  term: 酵头
                  forms: [老面]
                  forbidden:
                    - 酵母
                    - {term: 发粉, forms: [a], reason: r, instead: 酵头}
                  note: all
            - {term: Parlance, keep: true}
            - {term: proof, stem: true}
            """)
        #expect(problems.rendered == "")
        let concepts = try #require(glossary).concepts
        #expect(concepts[0].term == GlossaryTerm("sourdough starter", forms: ["starters"]))
        #expect(concepts[0].match == .word && concepts[0].isCaseSensitive)
        #expect(concepts[0].context == "baking" && concepts[0].note == "fed daily")
        #expect(concepts[0].forbidden == [ForbiddenTerm("natural yeast")])
        let translations = Dictionary(uniqueKeysWithValues: concepts[0].translations.map { ($0.key.tag, $0.value) })
        #expect(translations["it"] == .init([GlossaryTerm("pasta madre")]))
        #expect(
            translations["fr"] == .init([GlossaryTerm("levain"), GlossaryTerm("chef", forms: ["chefs"], note: "n")]))
        #expect(
            translations["zh-Hans"]
                == .init(
                    [GlossaryTerm("酵头", forms: ["老面"])],
                    forbidden: [
                        ForbiddenTerm("酵母"), ForbiddenTerm("发粉", forms: ["a"], reason: "r", replacement: "酵头"),
                    ], note: "all"))
        #expect(concepts[1].isKept && concepts[1].match == .word && concepts[1].isCaseSensitive)
        #expect(concepts[2].match == .stem && !concepts[2].isCaseSensitive)
    }

    @Test(
        arguments: [
            (
                "- term: a\n  translatons: {it: b}\n", 2, 3, "A term has no key \"translatons\"",
                "did you mean \"translations\"?"
            ),
            ("- {term: a, translations: {itt: b}}\n", 1, 28, "The site has no locale \"itt\"", "did you mean \"it\"?"),
            (
                "- {term: a, translations: {en: b}}\n", 1, 28, "\"en\" is the source, not a translation",
                "write other forms under \"forms\""
            ),
            (
                "- {term: a, match: wrod}\n", 1, 20, "\"match\" must be one of exact, word, stem",
                "did you mean \"word\"?"
            ),
            ("- {term: a, keep: yes please}\n", 1, 19, "\"keep\" must be true or false", "write \"keep: true\""),
            ("- {note: a}\n", 1, 3, "A term has no \"term\"", "add \"term: \" with the source's word"),
            ("- {term: \"→\"}\n", 1, 10, "\"term\" holds neither letter nor digit", "write a word or a phrase"),
            ("- starter\n", 1, 3, "A term must be keys with values, not a text", "write \"- term: starter\""),
            (
                "terms: [a]\n", 1, 1, "The glossary must be a list of terms, not a mapping",
                "begin each term with \"- term: \""
            ),
            (
                "- term: a\n- term: A\n", 2, 9, "The term \"A\" appears twice",
                "join it with the one on line 1, or give each a \"context\" of its own"
            ),
            (
                "- {term: a, translations: {CN: b, zh-CN: c}}\n", 1, 35, "\"zh-CN\" names \"zh-Hans\" a second time",
                "write its terms as one list"
            ),
            (
                "- {term: a, translations: {it: {forms: [b]}}}\n", 1, 33, "\"forms\" are given without their term",
                "add \"term: \" beside them"
            ),
        ])
    func `a mistake is one diagnostic with its place and what would be right`(
        text: String, line: Int, column: Int, summary: String, help: String
    ) throws {
        let problems = try read(text).1
        #expect(problems.map(\.summary) == [summary])
        #expect(problems.map(\.help) == [help])
        #expect(problems.first?.position == LineTable.Position(line: line, column: column))
    }

    @Test(arguments: ["", "# nothing\n", "---\n"]) func `an empty file is an empty glossary`(text: String) throws {
        let (glossary, problems) = try read(text)
        #expect(problems.isEmpty)
        #expect(glossary?.concepts.isEmpty == true)
    }

    @Test func `a broken file is no glossary`() throws {
        let (glossary, problems) = try read("- term: [a\n")
        #expect(glossary == nil && problems.count == 1)
    }
}
