import Diagnostics
import SourceText
import Testing
import YAMLSyntax

@testable import Articles

@Suite struct TOMLFrontMatterTests {
    /// The keys and texts that are found, with the bytes they stand in.
    private func found(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        func shown(_ node: YAMLNode) -> String {
            if let items = node.items { return "[" + items.map(shown).joined(separator: " ") + "]" }
            return "\(node.text) at \(String(decoding: bytes[node.range.range], as: UTF8.self))"
        }
        let root = TOMLFrontMatter.mapping(in: bytes, ByteRange(0, bytes.count))
        return root.pairs?.map { "\($0.key.text): \(shown($0.value))" } ?? []
    }

    @Test(
        arguments: [
            ("title = \"A b\"\n", ["title: A b at \"A b\""]),
            ("a.b='c'# d\r\n\n# e\nf = \"g\"", ["a.b: c at 'c'", "f: g at \"g\""]),
            (#"a = "\"\u00e9\t\U0001F600\\""#, ["a: \"é\t😀\\ at \"\\\"\\u00e9\\t\\U0001F600\\\\\""]),
            (#"a = 'C:\b'"#, [#"a: C:\b at 'C:\b'"#]),
            ("a = [\n \"b\", # c\n 'd',\n]\ne = 'f'", ["a: [b at \"b\" d at 'd']", "e: f at 'f'"]),
            ("date = 2020-01-02 03:04:05.6Z\nok = true\na = 'b'", ["date: []", "ok: []", "a: b at 'b'"]),
            ("a = \"\"\"\ntitle = \"no\"\n\\\"\"\"\"\"\nb = 'c'", ["a: []", "b: c at 'c'"]),
            ("a = '''b'''\nc = 'd'", ["a: []", "c: d at 'd'"]),
            ("a = 'b'\n[params]\ntitle = 'no'", ["a: b at 'b'"]),
            ("a = {b = 'c'}\nd = 'e'", []), ("a = \"open\nb = 'c'", []), ("a = 'b' c\n", []), ("= 'b'", []),
            (#"a = "\x""#, []), (#"a = "\u12"#, []), (#"a = "\uD800""#, []), ("a = \"\"\"", []), ("a = [", []),
            ("a = [1 2]", []), ("a =", []), ("", []),
        ] as [(String, [String])])
    func `strings at the top are read, and nothing after a fault`(text: String, expected: [String]) {
        #expect(found(text) == expected)
    }

    @Test func `lists in lists end in bounded depth`() {
        #expect(found("a = " + String(repeating: "[", count: 100_000)) == [])
    }

    @Test func `a file's front matter may be TOML`() {
        let file = SourceFile(path: "a.md", text: "+++\ntitle = \"A\"\nsegmentation = \"block\"\n+++\nB\n")
        let (article, diagnostics) = ArticleParser.anyArticle(from: file, id: "a")
        #expect(diagnostics.isEmpty)
        #expect(article?.metadataLanguage == .toml)
        #expect(article?.metadata?["title"]?.text == "A")
        #expect(article?.segmentation == .block)
        #expect(article.map { String(decoding: file.bytes[$0.bodyRange.range], as: UTF8.self) } == "B\n")
    }

    @Test(
        arguments: [
            ("'a'", "b", "'b'"), ("'a'", "it's", "\"it's\""), ("'a'", "b\nc", "\"b\\nc\""),
            ("\"a\"", "say \"b\\\"", #""say \"b\\\"""#), ("\"a\"", "\u{1}\u{7F}\t\r", #""\u0001\u007F\t\r""#),
        ])
    func `a text is written so that it is read again`(old: String, text: String, written: String) throws {
        let file = SourceFile(path: "a.md", text: "a = \(old)")
        let root = TOMLFrontMatter.mapping(in: file.bytes, ByteRange(0, file.bytes.count))
        let node = try #require(root["a"])
        let bytes = MetadataLanguage.toml.bytes(of: Array(text.utf8), inPlaceOf: node, in: file)
        #expect(String(decoding: bytes, as: UTF8.self) == written)
        let again = Array("a = ".utf8) + bytes
        #expect(TOMLFrontMatter.mapping(in: again, ByteRange(0, again.count))["a"]?.text == text)
    }
}
