import Diagnostics
import SourceText
import Testing

@testable import YAMLSyntax

@Suite struct YAMLParserTests {
    private func parse(_ text: String) -> (node: YAMLNode?, problems: [String]) {
        let file = SourceFile(path: "a.yaml", text: text)
        let (node, diagnostics) = YAMLParser.parse(file)
        return (node, diagnostics.map { ConsoleRenderer().text($0) })
    }

    private func source(_ node: YAMLNode?, of text: String) -> String? {
        guard let node else { return nil }
        return String(decoding: Array(text.utf8)[node.range.range], as: UTF8.self)
    }

    @Test func `scalars know their bytes in every style, after letters beyond ASCII too`() {
        let text =
            "é: ünï plain  # comment\nb: 'it''s'\nc: \"dé\\n\"\nd: |\n  öne\n  two\ne: >-\n  x\n  y\n\nf: [ä, \"b\"]\n"
        let (node, problems) = parse(text)
        #expect(problems.isEmpty)
        #expect(source(node?["é"], of: text) == "ünï plain")
        #expect(source(node?["b"], of: text) == "'it''s'")
        #expect(source(node?["c"], of: text) == "\"dé\\n\"")
        #expect(source(node?["d"], of: text) == "|\n  öne\n  two")
        #expect(source(node?["e"], of: text) == ">-\n  x\n  y")
        #expect(source(node?["f"], of: text) == "[ä, \"b\"]")
        #expect(source(node?["f"]?.items?[0], of: text) == "ä")
        #expect(node?["d"]?.text == "öne\ntwo\n")
        #expect(node?["e"]?.text == "x y")
        #expect(node?["e"]?.scalar?.style == .folded)
    }

    @Test func `a slice of a file is read with offsets of the file`() {
        let text = "---\ntitle: Où\n---\nbody"
        let file = SourceFile(path: "a.md", text: text)
        let (node, problems) = YAMLParser.parse(file, in: ByteRange(4, 15))
        #expect(problems.isEmpty)
        #expect(source(node?["title"], of: text) == "Où")
    }

    @Test func `aliases become copies, unknown ones are reported`() {
        #expect(parse("a: &x [1, 2]\nb: *x\n").node?["b"]?.items?.count == 2)
        #expect(parse("a: *x\n").problems.first?.contains("No anchor \"&x\"") == true)
    }

    @Test func `an anchor and a tag are no part of the scalar`() {
        let text = "a: &x One\nb: !!str &y 'Two'\nc: &z\n  three\nd: &e |\n  four\ne: *x\nf: &g\n"
        let node = parse(text).node
        #expect(source(node?["a"], of: text) == "One" && node?["a"]?.text == "One")
        #expect(source(node?["b"], of: text) == "'Two'")
        #expect(source(node?["c"], of: text) == "three")
        #expect(source(node?["d"], of: text) == "|\n  four")
        #expect(source(node?["e"], of: text) == "*x" && node?["e"]?.text == "One")
        #expect(source(node?["f"], of: text) == "")
    }

    @Test func `an alias bomb is refused`() {
        var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            text +=
                "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
        }
        #expect(parse(text).problems.count == 1)
        #expect(parse(text).problems[0].contains("yaml-too-large"))
    }

    @Test func `deep nesting is refused`() {
        let text = String(repeating: "[", count: 5_000)
        #expect(parse(text).problems.count == 1)
    }

    @Test(arguments: [
        (
            "title: Sleep: a guide\n",
            """
            a.yaml:1:13: error: A text that holds ": " must be quoted [malformed-yaml]
              1 | title: Sleep: a guide
                |             ^
                 = help: put the whole text in double quotes

            """
        ),
        (
            "a: 1\nb: \"open\nc: 2\n",
            """
            a.yaml:2:4: error: A quoted text is not closed [malformed-yaml]
              2 | b: "open
                |    ^
                 = help: put the closing quote at the end of the text

            """
        ),
        (
            "a: x\nb: y\na: z\n",
            """
            a.yaml:3:1: error: The key "a" appears twice [duplicate-key]
              3 | a: z
                | ^
                 = help: keep one of them; the first is on line 1

            """
        ),
        (
            "tags:\n\t- a\n",
            """
            a.yaml:2:1: error: A text cannot begin with this character [malformed-yaml]
              2 |  - a
                | ^
                 = help: put the text in quotes; indent with spaces, never with tabs

            """
        ),
        (
            "a: [x, y\nb: z\n",
            """
            a.yaml:2:2: error: A list in [ ] is not closed [malformed-yaml]
              2 | b: z
                |  ^
                 = help: add the missing "," or "]"

            """
        ),
    ])
    func `a mistake is one diagnostic with what would be right`(text: String, expected: String) {
        #expect(parse(text).problems == [expected])
    }
}
