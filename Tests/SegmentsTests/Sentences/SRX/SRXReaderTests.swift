import Diagnostics
import SourceText
import Testing

@testable import Segments

@Suite struct SRXReaderTests {
    private func problems(_ text: String) -> [String] {
        SRXDocument.read(SourceFile(path: "a.srx", text: text)).1
            .map { "\($0.position.map(\.description) ?? "-") \($0.severity.name): \($0.summary)" }
    }

    private let rule =
        "<languagerule languagerulename=\"All\"><rule><beforebreak>\\.</beforebreak></rule></languagerule>"
    private let map = "<languagemap languagepattern=\".*\" languagerulename=\"All\"/>"

    @Test func `header, rules and maps are read`() throws {
        let text = """
            <srx xmlns="http://www.lisa.org/srx20" xmlns:x="urn:x" version="2.0">
            <header segmentsubflows="no" cascade="yes">
            <formathandle type="start" include="yes"/><formathandle type="end" include="no"/>
            <formathandle type="isolated" include="yes"/><x:options/>
            </header>
            <body><languagerules>
            <languagerule languagerulename="A"><!-- c -->
            <rule break="no"><beforebreak><![CDATA[a&b]]></beforebreak><afterbreak>&lt;</afterbreak></rule>
            <rule><afterbreak>\\n</afterbreak></rule>
            </languagerule>
            </languagerules><maprules><languagemap languagepattern="EN.*" languagerulename="A"/></maprules></body></srx>
            """
        let (document, problems) = SRXDocument.read(SourceFile(path: "a.srx", text: text))
        #expect(problems.map { ConsoleRenderer().text($0) } == [])
        let srx = try #require(document)
        #expect(!srx.header.segmentsSubflows)
        #expect(srx.header.cascades)
        #expect(srx.header.includesStartCodes)
        #expect(!srx.header.includesEndCodes)
        #expect(srx.header.includesIsolatedCodes)
        let rules = srx.rules(for: "en-GB")
        #expect(rules.map(\.isBreak) == [false, true])
        #expect(rules.map(\.before) == ["a&b", ""])
        #expect(rules.map(\.after) == ["<", "\\n"])
        #expect(srx.file.text(rules[1].range).description == "<rule><afterbreak>\\n</afterbreak></rule>")
        #expect(srx.rules(for: "de").isEmpty)
    }

    @Test(arguments: [("yes", ["\\.", "!"]), ("no", ["\\."])])
    func `maps cascade or the first one counts`(cascade: String, expected: [String]) throws {
        let rules = ["En": "\\.", "All": "!"].sorted { $0.key > $1.key }.map {
            "<languagerule languagerulename=\"\($0.key)\">"
                + "<rule><beforebreak>\($0.value)</beforebreak></rule></languagerule>"
        }
        let maps = "<languagemap languagepattern=\"[Ee][Nn](-.*)?\" languagerulename=\"En\"/>" + map
        let text = SRXSample.file(cascade: cascade, rules: rules.joined(), maps: maps)
        let document = try #require(SRXDocument.read(SourceFile(path: "a.srx", text: text)).document)
        #expect(document.rules(for: "en-GB").map(\.before) == expected)
        #expect(document.rules(for: "eng").map(\.before) == ["!"])
    }

    @Test func `a bad pattern is shown with its place, and the other rules are used`() throws {
        let text = SRXSample.text([(true, "[.?!", "\\s"), (true, "a{2,1}", ""), (true, "\\.", "")])
        #expect(
            problems(text) == [
                "8:17 error: The pattern cannot be read because a \"[\" is not closed",
                "12:19 error: The pattern cannot be read because an interval ends before it begins",
            ])
        let document = try #require(SRXDocument.read(SourceFile(path: "a.srx", text: text)).document)
        #expect(document.rules(for: "en").map(\.before) == ["\\."])
    }

    @Test func `each mistake is one diagnostic`() {
        #expect(problems("<tmx/>") == ["1:2 error: The file is not SRX but <tmx>"])
        #expect(
            problems("<srx xmlns=\"http://www.lisa.org/srx20\" version=\"2.0\"/>") == [
                "1:2 error: <srx> holds no <header>", "1:2 error: <srx> holds no <body>",
            ])
        #expect(
            problems(SRXSample.file(rules: rule, maps: map.replacing("All", "Al"))) == [
                "9:53 error: No list of rules is named \"Al\""
            ])
        #expect(
            problems(SRXSample.file(rules: rule.replacing("<rule>", "<rule break='ja'>"), maps: map)) == [
                "6:51 error: \"ja\" is neither yes nor no"
            ])
        #expect(
            problems(SRXSample.file(rules: rule.replacing("beforebreak", "before"), maps: map)) == [
                "6:45 error: <before> does not belong into <rule>", "6:39 error: A rule without patterns",
            ])
        #expect(
            problems(SRXSample.file(rules: rule + rule, maps: map)) == [
                "6:127 error: Two lists of rules are named \"All\""
            ])
        #expect(
            problems(SRXSample.file(rules: rule, maps: map.replacing("languagepattern", "pattern"))) == [
                "9:2 error: <languagemap> has no attribute \"languagepattern\""
            ])
        #expect(problems(SRXSample.file(rules: rule, maps: "")) == ["8:2 error: No language has rules"])
    }

    @Test func `the namespace, the version and missing attributes are warned about`() {
        let text = SRXSample.file(rules: rule, maps: map)
        #expect(
            problems(text.replacing("srx20", "srx")) == [
                "2:6 warning: \"http://www.lisa.org/srx\" is not the namespace of SRX 2.0"
            ])
        #expect(
            problems(text.replacing(" xmlns=\"http://www.lisa.org/srx20\"", "")) == [
                "2:2 warning: The namespace of SRX 2.0 is missing"
            ])
        #expect(problems(text.replacing("\"2.0\"", "\"3.0\"")) == ["2:40 warning: Unknown version \"3.0\""])
        #expect(
            problems(text.replacing(" cascade=\"yes\"", "")) == [
                "3:2 note: <header> has no attribute \"cascade\""
            ])
    }

    @Test func `SRX 1 is read with its first list of maps`() throws {
        let text = """
            <srx version="1.0"><header segmentsubflows="yes"/><body><languagerules>\(rule)</languagerules>
            <maprules><maprule maprulename="Default">\(map)</maprule></maprules></body></srx>
            """
        #expect(problems(text) == ["1:15 warning: SRX 1.0 is outdated"])
        let document = try #require(SRXDocument.read(SourceFile(path: "a.srx", text: text)).document)
        #expect(document.rules(for: "de").map(\.before) == ["\\."])
    }

    @Test func `a file that is no XML gives one diagnostic`() {
        #expect(problems("words") == ["1:1 error: Text where the document must begin with a tag"])
    }
}

extension String {
    fileprivate func replacing(_ old: String, _ new: String) -> String {
        var output = ""
        var rest = self[...]
        while !rest.isEmpty {
            if rest.hasPrefix(old) {
                output += new
                rest = rest.dropFirst(old.count)
            } else {
                output.append(rest.removeFirst())
            }
        }
        return output
    }
}
