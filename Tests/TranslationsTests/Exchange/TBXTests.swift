import Diagnostics
import Locales
import SourceText
import Testing

@testable import Translations

struct TBXTests {
    private func read(_ text: String) -> ([TBXConcept]?, [Diagnostic]) {
        TBXReader.concepts(in: SourceFile(path: "t.tbx", text: text))
    }

    private static let forms = [
        """
        <tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><text><body>
        <conceptEntry id="c1"><descripGrp><descrip type="subjectField">baking</descrip></descripGrp>
        <langSec xml:lang="en"><termSec><term>old</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termSec>
        <termSec><term>star
          ter</term></termSec></langSec>
        <langSec xml:lang="it"><termSec><term>b</term></termSec><termSec><term>a</term>
        <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec></conceptEntry>
        </body></text></tbx>
        """,
        """
        <tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" \
        xmlns:min="http://www.tbxinfo.net/ns/min"><text><body>
        <conceptEntry id="c1"><min:subjectField>baking</min:subjectField>
        <langSec xml:lang="en"><termSec><term>old</term><min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
        <termSec><term>star ter</term></termSec></langSec>
        <langSec xml:lang="it"><termSec><term>b</term></termSec><termSec><term>a</term>
        <min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus></termSec></langSec></conceptEntry>
        </body></text></tbx>
        """,
        """
        <martif type="TBX" xml:lang="en"><martifHeader/><text><body>
        <termEntry id="c1"><descrip type="subjectField">baking</descrip>
        <langSet xml:lang="en"><ntig><termGrp><term>old</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></termGrp></ntig>
        <tig><term>star ter</term></tig></langSet>
        <langSet xml:lang="it"><tig><term>b</term></tig><tig><term>a</term>
        <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></tig></langSet></termEntry>
        </body></text></martif>
        """,
    ]

    @Test(arguments: forms) func `three ways to write TBX say the same`(text: String) {
        let (concepts, problems) = read(text)
        #expect(problems.isEmpty)
        #expect(
            concepts == [
                TBXConcept(
                    id: "c1", context: "baking", note: nil, isKept: false,
                    languages: [
                        .init(tag: "en", words: .init([GlossaryTerm("star ter")], forbidden: [ForbiddenTerm("old")])),
                        .init(tag: "it", words: .init([GlossaryTerm("a"), GlossaryTerm("b")])),
                    ])
            ])
    }

    @Test func `what is written is read again`() throws {
        let italian = try LocaleTag("it")
        let words = GlossaryConcept.Words(
            [GlossaryTerm("pasta <madre>", forms: ["paste"], note: "n & m"), GlossaryTerm("lievito")],
            forbidden: [ForbiddenTerm("x", forms: ["xs"], reason: "r")], note: "all")
        let glossary = Glossary(
            [
                GlossaryConcept(
                    GlossaryTerm("starter", forms: ["starters"]), context: "baking", note: "fed", isKept: true,
                    translations: [italian: words])
            ], source: .english)
        let bytes = TBXWriter.bytes(of: glossary, title: "S")
        let (concepts, problems) = TBXReader.concepts(in: SourceFile(path: "t.tbx", bytes: bytes))
        #expect(problems.isEmpty)
        let concept = try #require(concepts?.first)
        #expect(concept.context == "baking" && concept.note == "fed" && concept.isKept)
        #expect(concept.languages.map(\.tag) == ["en", "it"])
        #expect(concept.languages[0].words.terms == [GlossaryTerm("starter", forms: ["starters"])])
        #expect(concept.languages[1].words == words)
    }

    @Test(
        arguments: [
            ("<html/>", "not-tbx"), ("<tbx><text>", "malformed-xml"), ("", "malformed-xml"), ("<tbx/>", "no-terms"),
            ("<tbx><text><body><conceptEntry/></body></text></tbx>", "no-terms"),
        ])
    func `what is no TBX is told`(text: String, id: String) {
        #expect(read(text).1.map(\.id) == [id])
    }
}
