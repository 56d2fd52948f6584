import Diagnostics
import Locales
import SourceText
import Testing

@testable import Translations

struct GlossaryTableTests {
    private let italian = try? LocaleTag("it")

    private func concepts(_ text: String) -> ([TBXConcept]?, [String]) {
        let (concepts, problems) = GlossaryTable.concepts(
            in: SourceFile(path: "terms.csv", text: text), source: .english)
        return (concepts, problems.map { "\($0.position?.description ?? "-") \($0.severity) \($0.summary)" })
    }

    @Test func `a glossary written as a table is read back`() throws {
        let tag = try #require(italian)
        let words = GlossaryConcept.Words(
            [GlossaryTerm("pasta madre", forms: ["paste madri"]), GlossaryTerm("lievito madre")],
            forbidden: [ForbiddenTerm("lievito, chimico")], note: "feminine")
        let starter = GlossaryConcept(
            GlossaryTerm("starter", forms: ["starters"]), forbidden: [ForbiddenTerm("=yeast")], context: "baking",
            note: "fed daily", translations: [tag: words])
        let name = GlossaryConcept(GlossaryTerm("Parlance"), isKept: true)
        let bytes = GlossaryTable.bytes(of: Glossary([starter, name], source: .english), locales: [tag])
        #expect(
            String(decoding: bytes.dropFirst(3), as: UTF8.self) == """
                term,forms,forbidden,context,note,keep,it,it forms,it forbidden,it note\r
                starter,starters,'=yeast,baking,fed daily,,pasta madre | lievito madre,paste madri,"lievito, chimico",feminine\r
                Parlance,,,,,yes,,,,\r

                """)
        let (read, problems) = GlossaryTable.concepts(in: SourceFile(path: "t", bytes: bytes), source: .english)
        #expect(problems.isEmpty && read?.count == 2)
        let own = GlossaryConcept.Words([starter.term], forbidden: starter.forbidden)
        #expect(read?[0].languages.map(\.tag) == ["en", "it"])
        #expect(read?[0].languages[0].words == own && read?[0].languages[1].words == words)
        #expect(read?[0].context == "baking" && read?[0].note == "fed daily" && read?[1].isKept == true)
    }

    @Test func `tables with semicolons, other columns and short rows are read`() {
        let (read, problems) = concepts("Term;IT;owner\ndog; cane |  cagnolino \n;;\ncat\n")
        #expect(
            read?.map { $0.languages.map { $0.words.terms.map(\.text) } } == [
                [["dog"], ["cane", "cagnolino"]], [["cat"]],
            ])
        #expect(problems == ["1:9 warning The column \"owner\" is left out"])
    }

    @Test(arguments: [
        ("", "1:1 error The file is empty"), ("it\ncane\n", "1:1 error The table has no column \"term\""),
        ("term,it\ndog,cane,x\n", "2:1 error The row has 3 cells, the first one 2"),
        ("term\n\"dog", "2:1 error The quotation mark of this cell is never closed"),
    ])
    func `what is no such table is refused with its place`(_ text: String, _ problem: String) {
        let (read, problems) = concepts(text)
        #expect(read == nil && problems == [problem])
    }

    @Test(arguments: [["a|b", "c"], ["a | b"], ["a\\", "b"], ["a\\|b"], ["\\\\|", "|"], ["C:\\d"]])
    func `a bar in a word is no division`(words: [String]) throws {
        let concept = GlossaryConcept(
            GlossaryTerm("x"), translations: [try #require(italian): .init(words.map { GlossaryTerm($0) })])
        let bytes = GlossaryTable.bytes(
            of: Glossary([concept], source: .english), locales: [try #require(italian)])
        let (read, problems) = GlossaryTable.concepts(in: SourceFile(path: "t", bytes: bytes), source: .english)
        #expect(problems.isEmpty)
        #expect(read?[0].languages[1].words.terms.map(\.text) == words)
    }
}
