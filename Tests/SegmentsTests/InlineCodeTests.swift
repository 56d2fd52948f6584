import SourceText
import Testing

@testable import Segments

@Suite struct InlineCodeTests {
    private func segment(_ text: String, _ definitions: String = "") throws -> Segment {
        try #require(Samples.skeleton(of: Samples.article(text + "\n\n" + definitions)).segments.first)
    }

    private func shown(_ codes: [InlineCode], in text: TextSlice) -> [String] {
        let bytes = Array(text.bytes)
        return codes.map { code in
            let marks = code.marks.map { String(decoding: bytes[$0.range], as: UTF8.self) }.joined(separator: "…")
            return "\(code.id) \(code.kind.rawValue) \(marks)" + (code.partner.map { " ↔\($0)" } ?? "")
        }
    }

    @Test(
        arguments: [
            ("Plain words", []),
            ("**Bold** and `code`", ["1 strong **…**", "2 code `code`"]),
            (
                "See [the *page*](a.md \"A title\") now",
                ["1 link […](a.md \"…\")", "2 emphasis *…*"]
            ),
            ("An ![image](a.png) and H<sub>2</sub>O", ["1 image ![…](a.png)", "2 tag <sub> ↔3", "3 tag </sub> ↔2"]),
            ("<abbr title=\"Long\">S</abbr>", ["1 tag <abbr title=\"…\"> ↔2", "2 tag </abbr> ↔1"]),
            (
                "Note[^a] {{< x >}} ~~no~~ $x$ <b>",
                [
                    "1 footnote [^a]", "2 shortcode {{< x >}}", "3 strike ~~…~~", "4 math $x$", "5 tag <b>",
                ]
            ),
            (
                "Write me@example.org or https://example.org.",
                [
                    "1 address me@example.org", "2 address https://example.org",
                ]
            ),
            ("Keep <code>a *b*</code> and <!-- this -->", ["1 element <code>a *b*</code>", "2 comment <!-- this -->"]),
        ] as [(String, [String])])
    func `codes have a kind, marks and an id in their order`(text: String, expected: [String]) throws {
        let segment = try segment(text)
        #expect(shown(segment.codes, in: segment.text) == expected)
    }

    @Test func `what is outside of all marks is text`() throws {
        let segment = try segment("A [link](x \"t\") of <b title=\"u\">it</b>.")
        let bytes = Array(segment.text.bytes)
        var kept = [Bool](repeating: true, count: bytes.count)
        for mark in segment.codes.flatMap(\.marks) { for index in mark.range { kept[index] = false } }
        let text = bytes.indices.filter { kept[$0] }.map { bytes[$0] }
        #expect(String(decoding: text, as: UTF8.self) == "A linkt of uit.")
    }

    @Test func `a lone label is a link where the article defines it`() throws {
        let segment = try segment("An [a label] and [none].", "[A  LABEL]: /url")
        #expect(shown(segment.codes, in: segment.text) == ["1 link […]"])
    }

    @Test func `a translation's codes have the ids of the source's, whatever their order`() throws {
        let segment = try segment("Press `a` then `b` or [see](x.md), <b>now</b>.")
        let target: TextSlice = "<b>Ora</b> premi `b`, poi `a`, o [vedi](x.md) `c`."
        #expect(
            shown(segment.codes(ofTranslation: target), in: target) == [
                "4 tag <b> ↔5", "5 tag </b> ↔4", "2 code `b`", "1 code `a`", "3 link […](x.md)", "6 code `c`",
            ])
    }

    @Test func `a link with another target still is the link of the source`() throws {
        let segment = try segment("[see](x.md) `a`")
        let target: TextSlice = "[vedi](y.md) `a`"
        #expect(segment.codes(ofTranslation: target).map(\.id) == [1, 2])
    }
}
