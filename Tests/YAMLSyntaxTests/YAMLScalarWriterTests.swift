import SourceText
import Testing

@testable import YAMLSyntax

@Suite struct YAMLScalarWriterTests {
    private static let values = [
        "plain words", "Schlaf: ein Leitfaden", "a #b", "#tag", "- x", "yes", "null", "12", "2026-11-21", "it's",
        "\"q\"",
        "trailing ", " leading", "two\nlines", "para\n\ngraph", "tab\there", "a, b", "[x]", "{y}", "x:", ": x",
        "日本語：はい",
        "«слово»", "مرحبا، كيف؟", "back\\slash", "\u{85}nel", "\u{2028}ls", "nbsp\u{A0}", "%x", "@x", "`x`", "!x", "&a",
        "*a",
        "|", ">", "? x", "---", "...", "1.5", "1:30", "é", "a\u{7F}b", "~", "\u{FFFE}", "\u{9F}x", "a\u{FFFF}",
    ]
    private static let templates = [
        "k: PLAIN\nz: 1\n", "k: 'single'\nz: 1\n", "k: \"double\"\nz: 1\n", "k: |\n  literal\n\nz: 1\n",
        "k: >-\n  folded\n  more\nz: 1\n", "k: |-\n    deep\nz: 1\n", "k: {v: flow, w: 1}\nz: 1\n",
        "k: [one, two]\nz: 1\n", "k: |-\n  blanks at the end \nz: 1\n", "k: |\n  a\n     \n\nz: 1\n",
    ]

    @Test(arguments: ["0x1F", "-0b11", "0o17", "1_000", "12:30", "true", "2026-11-21"])
    func `what YAML takes for another type is quoted`(value: String) throws {
        let file = SourceFile(path: "a.yaml", text: "k: plain\n")
        let node = try #require(YAMLParser.parse(file).node?["k"])
        let written = YAMLScalarWriter.bytes(of: Array(value.utf8), inPlaceOf: node, in: file)
        #expect(written.first == 0x27 || written.first == 0x22)
    }

    @Test(arguments: values, templates)
    func `any text can take the place of any scalar`(value: String, template: String) throws {
        let file = SourceFile(path: "a.yaml", text: template)
        let root = try #require(YAMLParser.parse(file).node)
        let outer = try #require(root["k"])
        let node = outer["v"] ?? outer.items?[0] ?? outer
        let written = YAMLScalarWriter.bytes(of: Array(value.utf8), inPlaceOf: node, in: file)
        var edits = SourceEdits()
        edits.replace(node.range, with: written)
        let result = SourceFile(path: "a.yaml", bytes: edits.applied(to: file.bytes))
        let (parsed, problems) = YAMLParser.parse(result)
        let again = try #require(parsed, "\(result.text(ByteRange(0, result.bytes.count)))")
        let found = again["k"]?["v"] ?? again["k"]?.items?[0] ?? again["k"]
        #expect(problems.isEmpty)
        #expect(found?.text == value)
        #expect(again["z"]?.text == "1")
    }

    @Test func `the style of the old scalar is kept where it can carry the text`() throws {
        func replaced(_ template: String, _ value: String) throws -> String {
            let file = SourceFile(path: "a.yaml", text: template)
            let node = try #require(YAMLParser.parse(file).node?["k"])
            return String(
                decoding: YAMLScalarWriter.bytes(of: Array(value.utf8), inPlaceOf: node, in: file), as: UTF8.self)
        }
        #expect(try replaced("k: a\n", "Was hilft?") == "Was hilft?")
        #expect(try replaced("k: a\n", "Schlaf: was hilft?") == "\"Schlaf: was hilft?\"")
        #expect(try replaced("k: 'a'\n", "c'est") == "'c''est'")
        #expect(try replaced("k: >-\n    a\n    b\n", "uno due") == ">-\n    uno due")
        #expect(try replaced("k: |\n  a\n  b\n", "eins\nzwei\n") == "|\n  eins\n  zwei")
    }
}
