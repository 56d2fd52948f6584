import Locales
import Segments
import SourceText
import Testing

@testable import Translations

struct GlossaryTests {
    private func found(_ terms: [String], in text: String, source: String = "en", match: TermMatch? = nil) throws
        -> [String]
    {
        let concepts = terms.map { GlossaryConcept(GlossaryTerm($0), match: match) }
        let glossary = Glossary(concepts, source: try LocaleTag(source))
        let bytes = Array(text.utf8)
        return glossary.matches(in: TextSlice(text)).map { String(decoding: bytes[$0.range.range], as: UTF8.self) }
    }

    @Test(
        arguments: [
            (["starter"], "Feed the starter daily.", ["starter"]),
            (["starter"], "Starters rise.", ["Starters"]),
            (["starter"], "A starter's life, a STARTER.", ["starter", "STARTER"]),
            (["art"], "A starter, an artist, art.", ["art"]),
            (
                ["sourdough starter", "starter"], "The sourdough starter and a starter.",
                ["sourdough starter", "starter"]
            ),
            (["sourdough starter"], "A **sourdough** [starter](a.md).", ["sourdough** [starter"]),
            (["sourdough starter"], "A sourdough\nstarter, a sourdough, starter.", ["sourdough\nstarter"]),
            (["sourdough starter"], "A sourdough-starter.", ["sourdough-starter"]),
            (
                ["starter"], "Run `starter`, see [it](starter.md), <b class=\"starter\">x</b>, <https://a.b/starter>.",
                []
            ),
            (["sourdough starter"], "sourdough `x` starter", []),
            (["C++", "C"], "C++ and C.", ["C++", "C"]),
            (["Node.js"], "node.js, Nodes js, Node.jsx", ["node.js"]),
            (["glass"], "glasses", ["glasses"]),
            (["a b", "b c d"], "a b c d", ["b c d"]),
            (["x"], "", []),
        ])
    func `terms are found as whole words, the longest first`(terms: [String], text: String, expected: [String]) throws {
        #expect(try found(terms, in: text) == expected)
    }

    @Test(
        arguments: [
            ("it", "lievito madre", "I lieviti madre e la farina", ["lieviti madre"]),
            ("it", "acqua", "Dell’acqua, l'acqua", ["acqua", "acqua"]),
            ("fr", "levain", "Les levains", ["levains"]),
            ("de", "Sauerteig", "des Sauerteigs, die Sauerteige", ["Sauerteigs", "Sauerteige"]),
            ("pl", "zakwas", "zakwasu, zakwasem, zakwasie", ["zakwasu", "zakwasem", "zakwasie"]),
            ("pt", "fermentação", "fermentações", ["fermentações"]),
            ("ru", "закваска", "закваски, закваской, ЗАКВАСКУ", ["закваски", "закваской", "ЗАКВАСКУ"]),
            ("es", "pan", "los panes", ["panes"]),
            ("ar", "خميرة", "الخميرة، بالخميرة، خَمِيرة", ["الخميرة", "بالخميرة", "خَمِيرة"]),
            ("ja", "酵母", "天然酵母を使う。", ["酵母"]),
            ("ja", "Tandem", "Tandemは、xTandemではない。", ["Tandem"]),
            ("zh-Hans", "酵母", "用酵母，天然酵母。", ["酵母", "酵母"]),
            ("tr", "ekmek", "ekmek, ekmekler", ["ekmek"]),
        ])
    func `inflected forms of a language are found`(tag: String, term: String, text: String, expected: [String]) throws {
        #expect(try found([term], in: text, source: tag) == expected)
    }

    @Test func `match and case say what counts`() throws {
        #expect(try found(["starter"], in: "Starter starters", match: .word) == ["Starter"])
        #expect(try found(["starter"], in: "Starter starters starter", match: .exact) == ["starter"])
        let name = GlossaryConcept(GlossaryTerm("Apple", forms: ["Apples"]), isKept: true)
        let glossary = Glossary([name], source: .english)
        #expect(glossary.matches(in: "An apple from Apple, two Apples.").count == 2)
    }

    @Test func `two concepts may have one term`() throws {
        let concepts = ["baking", "law"].map { GlossaryConcept(GlossaryTerm("proof"), context: $0) }
        let glossary = Glossary(concepts, source: .english)
        #expect(glossary.matches(in: "The proof.").map(\.concept) == [0, 1])
    }

    private func starter() throws -> (Glossary, LocaleTag) {
        let italian = try LocaleTag("it")
        let concept = GlossaryConcept(
            GlossaryTerm("starter"),
            translations: [
                italian: .init(
                    [GlossaryTerm("pasta madre", forms: ["paste madri"]), GlossaryTerm("lievito madre", note: "dry")],
                    forbidden: [ForbiddenTerm("lievito", reason: "too wide")])
            ])
        let kept = GlossaryConcept(GlossaryTerm("Parlance"), isKept: true)
        return (Glossary([concept, kept], source: .english), italian)
    }

    @Test(
        arguments: [
            ("La pasta madre riposa.", true), ("Le paste madri.", true), ("Il *lievito* madre.", true),
            ("La madre.", false), ("`pasta madre`", false), ("", false),
        ])
    func `a translation uses a term or not`(text: String, expected: Bool) throws {
        let (glossary, italian) = try starter()
        #expect(glossary.isTermUsed(0, in: TextSlice(text), italian) == expected)
    }

    @Test func `a name must stay, and nothing is asked for where there is no term`() throws {
        let (glossary, italian) = try starter()
        #expect(glossary.isTermUsed(1, in: "Parlance va.", italian))
        #expect(!glossary.isTermUsed(1, in: "Parlanza va.", italian))
        #expect(glossary.isTermUsed(0, in: "x", try LocaleTag("fr")))
    }

    @Test func `a forbidden word is found at its place, not inside of an allowed term`() throws {
        let (glossary, italian) = try starter()
        let uses = glossary.forbiddenUses(of: [0], in: "Il lievito madre, i lieviti.", italian)
        #expect(uses.map(\.range) == [ByteRange(20, 27)])
        #expect(uses.first?.term.reason == "too wide")
        #expect(glossary.forbiddenUses(of: [1], in: "il lievito", italian).isEmpty)
    }

    @Test func `the line for translators names terms, forbidden words and names`() throws {
        let (glossary, italian) = try starter()
        #expect(
            glossary.line(for: [0, 1, 0], in: italian)?.description
                == "terms: starter → pasta madre, lievito madre (dry); not \"lievito\" · keep: Parlance")
        #expect(glossary.line(for: [0], in: try LocaleTag("fr")) == nil)
        #expect(glossary.line(for: [1], in: try LocaleTag("fr"))?.description == "terms: keep: Parlance")
    }

    @Test func `a long note is left out of the line`() throws {
        let italian = try LocaleTag("it")
        let words = GlossaryConcept.Words([GlossaryTerm("b", note: "x")], note: String(repeating: "y", count: 61))
        let glossary = Glossary([GlossaryConcept(GlossaryTerm("a"), translations: [italian: words])], source: .english)
        #expect(glossary.line(for: [0], in: italian)?.description == "terms: a → b (x)")
    }

    @Test func `a thousand terms cost little`() throws {
        let concepts = (0..<1000).map { GlossaryConcept(GlossaryTerm("word\($0) of term")) }
        let glossary = Glossary(concepts, source: .english)
        let text = TextSlice("Some word12 of term here, and word999 of terms there, in words of a sentence.")
        for _ in 0..<100 { #expect(glossary.matches(in: text).map(\.concept) == [12, 999]) }
    }

    @Test(arguments: ["*", "a*b `", "\u{FEFF}", "[x](", "<b", "a\u{0}b", "👨‍👩‍👧 starter", "starter\u{301}"])
    func `odd text does no harm`(text: String) throws {
        #expect(try found(["starter", "b"], in: text).count <= 1)
    }

    @Test func `words that authors should not write are found in the source, but not inside of allowed ones`() {
        let concept = GlossaryConcept(
            GlossaryTerm("natural starter"), forbidden: [ForbiddenTerm("starter"), ForbiddenTerm("natural yeast")])
        let glossary = Glossary([concept], source: .english)
        func found(_ text: TextSlice) -> [String] {
            glossary.forbiddenUses(in: Segment(text: text, place: "", range: ByteRange(0, text.count))).map(\.term.text)
        }
        #expect(found("Feed the starter with natural yeasts.") == ["starter", "natural yeast"])
        #expect(found("Feed the natural starter with `starter`.") == [])
    }
}
