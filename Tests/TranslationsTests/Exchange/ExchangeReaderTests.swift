import Diagnostics
import SourceText
import Testing

@testable import Translations

struct ExchangeReaderTests {
    private func unit(version2 content: String) -> ExchangeUnit? {
        let text =
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.0\" srcLang=\"en\" trgLang=\"it\">"
            + "<file id=\"f\" xml:space=\"preserve\"><unit id=\"u\">\(content)</unit></file></xliff>"
        return reading(text).files.first?.units.first
    }

    private func unit(version1 content: String) -> ExchangeUnit? {
        let text =
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"><file original=\"walk\" "
            + "source-language=\"en\" target-language=\"it\" datatype=\"x-markdown\" xml:space=\"preserve\"><body>"
            + "<trans-unit id=\"u\">\(content)</trans-unit></body></file></xliff>"
        return reading(text).files.first?.units.first
    }

    @Test func `segments that a tool split are one text again, targets in their order`() throws {
        let unit = try #require(
            self.unit(
                version2:
                    "<segment state=\"translated\"><source>One.</source><target order=\"3\">Uno.</target></segment>"
                    + "<ignorable><source> </source></ignorable>"
                    + "<segment state=\"translated\"><source>Two.</source><target order=\"1\">Due.</target></segment>"))
        #expect(unit.source.text == "One. Two.")
        #expect(unit.target?.text == "Due. Uno.")
        #expect(unit.state == .translated)
    }

    @Test func `annotations are transparent and code points are characters`() throws {
        let unit = try #require(
            self.unit(version2: "<segment><source>a <mrk id=\"m\">b</mrk><cp hex=\"0001\"/></source></segment>"))
        #expect(unit.source.text == "a b\u{1}")
        #expect(unit.target == nil)
    }

    @Test func `a unit of which a part is open is for a person to finish`() throws {
        let unit = try #require(
            self.unit(
                version2: "<segment state=\"translated\"><source>One.</source><target>Uno.</target></segment>"
                    + "<segment><source>Two.</source><target>Two.</target></segment>"))
        #expect(unit.target?.text == "Uno.Two.")
        #expect(unit.state == .stale)
        let open = try #require(self.unit(version2: "<segment><source>One.</source><target>One.</target></segment>"))
        #expect(open.target == nil && open.state == .untranslated)
    }

    @Test(arguments: [
        ("<mrk mtype=\"seg\" mid=\"1\">A</mrk> <mrk mtype=\"seg\" mid=\"2\"/>", TranslationState.stale),
        ("<mrk mtype=\"seg\" mid=\"1\">A</mrk>", .stale),
        ("<mrk mtype=\"seg\" mid=\"2\">B</mrk> <mrk mtype=\"seg\" mid=\"1\">A</mrk>", .translated),
    ])
    func `a segment without a translation leaves a unit of version 1 open`(
        _ target: String, _ state: TranslationState
    ) throws {
        let parts = "<mrk mtype=\"seg\" mid=\"1\">a</mrk> <mrk mtype=\"seg\" mid=\"2\">b</mrk>"
        let content =
            "<source>a b</source><seg-source>\(parts)</seg-source><target state=\"translated\">\(target)</target>"
        #expect(try #require(unit(version1: content)).state == state)
    }

    @Test(arguments: [
        ("RejectedTranslation", TranslationState.stale), ("Draft", .stale), ("Translated", .translated),
        ("ApprovedSignOff", .translated),
    ])
    func `what Trados says of a segment counts`(_ confirmation: String, _ state: TranslationState) throws {
        let own =
            "<s:seg-defs xmlns:s=\"http://sdl.com/FileTypes/SdlXliff/1.0\"><s:seg id=\"1\" conf=\"\(confirmation)\"/></s:seg-defs>"
        let target = "<target><mrk mtype=\"seg\" mid=\"1\">b</mrk></target>"
        #expect(try #require(unit(version1: "<source>a</source>\(target)\(own)")).state == state)
    }

    @Test(arguments: [("Rejected", TranslationState.stale), ("NotStarted", .stale), ("ManuallyConfirmed", .translated)])
    func `what memoQ says of a unit counts`(_ status: String, _ state: TranslationState) throws {
        let text =
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" xmlns:mq=\"MQXliff\" version=\"1.2\">"
            + "<file original=\"w\" source-language=\"en\" target-language=\"it\" datatype=\"plaintext\"><body>"
            + "<trans-unit id=\"u\" mq:status=\"\(status)\"><source>a</source><target>b</target></trans-unit>"
            + "</body></file></xliff>"
        #expect(reading(text).files.first?.units.first?.state == state)
    }

    @Test(arguments: [
        ("<target>a</target>", TranslationState.untranslated), ("<target state=\"new\">b</target>", .translated),
        ("<target state=\"translated\">a</target>", .translated), ("<target/>", .untranslated), ("", .untranslated),
        ("<target state=\"needs-review-translation\">b</target>", .stale),
        ("<target state=\"final\">b</target>", .reviewed),
    ])
    func `states of version 1 are understood with their targets`(_ target: String, _ state: TranslationState) throws {
        #expect(try #require(unit(version1: "<source>a</source>\(target)")).state == state)
    }

    @Test func `native codes of version 1 are marks`() throws {
        let unit = try #require(
            self.unit(
                version1: "<source>a <bpt id=\"1\">**</bpt>b<ept id=\"1\">**</ept> <ph id=\"2\">`c`</ph></source>"))
        #expect(unit.source.text == "a **b** `c`")
        #expect(unit.source.codes.map(\.role) == [.start, .end, .single])
    }

    @Test func `half a pair of codes is a problem of its unit alone`() throws {
        let unit = try #require(
            self.unit(
                version1:
                    "<source><bpt id=\"1\">*</bpt>a<ept id=\"1\">*</ept></source><target><bpt id=\"1\">*</bpt>b</target>"
            ))
        #expect(unit.problem == "The code \"1\" has no end")
    }

    @Test(arguments: [
        ("<html/>", "1:2 \"html\" begins no format that can be imported"),
        ("<!DOCTYPE xliff SYSTEM \"x\"><xliff version=\"1.2\"/>", "1:1 The file declares a document type"),
        ("<xliff version=\"3\"/>", "1:8 This is no version of XLIFF 1 that can be read"),
        ("", "1:1 The file is empty"),
        ("a,b\n1,2\n", "1:1 The table has no column \"article\""),
        ("article,id,source,target\nw,1,\"a,b\n", "2:5 The quotation mark of this cell is never closed"),
        ("article,id,source,target\nw,1,a,b\nw,1,a,b\n", "3:1 Another row of this article has the id \"1\""),
        ("article,id,source,target\nw,1,a,b,c\n", "2:1 The row has 5 cells, the first one 4"),
        ("article,id,source,target,state\nw,1,a,b", "2:1 The file breaks off: its last row has 4 of 5 cells"),
    ])
    func `a file that cannot be used is refused`(_ text: String, _ problem: String) {
        let reading = reading(text)
        #expect(reading.problem == problem)
        #expect(reading.files.isEmpty)
    }

    @Test func `a file with too many units is refused before it is parsed`() {
        let text = "<xliff>" + String(repeating: "<unit/>", count: ExchangeLimits.units + 1)
        #expect(reading(text).diagnostics.first?.id == "exchange-too-large")
    }

    @Test(arguments: [",", ";", "\t"])
    func `tables with other separators are read`(_ separator: String) {
        let rows = [["article", "id", "source", "target"], ["walk", "1", "a", "\"b\(separator) \"\"c\"\"\""]]
        let text = rows.map { $0.joined(separator: separator) }.joined(separator: "\r\n")
        #expect(reading(text).files.first?.units.first?.target?.text.description == "b\(separator) \"c\"")
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@x", "'=1", "'quoted'", "''-", "\ttab", "plain"])
    func `a guard against formulas comes and goes`(_ text: String) {
        let guarded = CSVGuard.guarded(TextSlice(text))
        #expect(!["=", "+", "-", "@", "\t"].contains(guarded.description.prefix(1)))
        #expect(CSVGuard.unguarded(guarded).description == text)
    }
}
