import Articles
import Locales
import SourceText
import Testing

@testable import Segments

/// What stands in raw HTML or between the marks of other languages, as whole files.
@Suite struct RawTextTests {
    private func skeleton(_ text: String) throws -> Skeleton {
        let file = SourceFile(path: "a.md", text: text)
        let article = try #require(ArticleParser.anyArticle(from: file, id: "a").article)
        let skeleton = try Samples.skeleton(of: article)
        #expect(skeleton.filled { $0.text } == file.bytes)
        return skeleton
    }

    private func texts(_ text: String) throws -> [String] { try skeleton(text).segments.map(\.text.description) }

    private func filled(_ text: String, with target: String) throws -> String {
        String(decoding: try skeleton(text).filled { _ in TextSlice(target) }, as: UTF8.self)
    }

    @Test(
        arguments: [
            ("<table><tr><td>\n<pre>\n**no**,\n\n_no_.\n</pre>\n</td></tr></table>\n\nYes\n", ["Yes"]),
            ("<div><pre>\nno\n\n- no\n\n<div>no</div>\n\nno</pre></div>\n\nYes\n", ["Yes"]),
            ("<div><PRE>\n\nno\n\n</Pre>\nYes\n\n<div><pre>\n\nno\n\n</pre></div>\n", ["Yes"]),
            ("<div><pre>\n\nNever closed\n\n<div><pre>\n\nYes\n", ["Never closed", "Yes"]),
        ])
    func `a pre hides what stands before its end in other blocks`(text: String, expected: [String]) throws {
        #expect(try texts(text) == expected)
    }

    @Test(
        arguments: [
            ("1. Open <pre>\n- no\nno\n</pre>\n\n   Yes\n", ["Open", "Yes"]),
            ("<textarea>no\nno\n\nno\n</textarea>\n\nYes\n", ["Yes"]),
            ("The <pre> tag\n\nYes\n", ["The <pre> tag", "Yes"]),
            ("The <pre> tag\n\nYes, `</pre>`\n", ["The <pre> tag", "Yes, `</pre>`"]),
            ("The <pre> tag\n\n    </pre>\n\nYes\n\n<b>a</b></pre>\n", ["The <pre> tag", "Yes", "<b>a</b></pre>"]),
        ])
    func `a pre within a paragraph hides what stands before its end`(text: String, expected: [String]) throws {
        #expect(try texts(text) == expected)
    }

    @Test(
        arguments: [
            ("<Tab>\n```js\nno\n\nno\n```\n\n</Tab>\n", []),
            ("<Tab>\n```js\nno\n```\n\nYes\n", ["Yes"]),
            ("<Tab>\n```js\nno\n\nNever closed\n", ["Never closed"]),
            ("<Tab>\n```js\nno\n\n- Never\n``\n~~~\nclosed\n", ["Never ``"]),
        ])
    func `fenced code in a block of HTML goes on over blank lines`(text: String, expected: [String]) throws {
        #expect(try texts(text) == expected)
    }

    @Test func `a tag that begins no block in the source begins none in a translation`() throws {
        #expect(try filled("{% if a %}\n    <li>b\n", with: "<li>c") == "{% if a %}\n    <li>c\n")
        #expect(try filled("{% if a %}\n    <li>b\n", with: "<div>c") == "{% if a %}\n    \\<div>c\n")
        #expect(try filled("{% if a %}\n    <b>b</b>\n", with: "<b>c</b>") == "{% if a %}\n    <b>c</b>\n")
    }

    @Test func `the texts of a drawing are offered`() throws {
        let drawing = "<svg aria-label=\"One\"><title>Two</title><text>Three</text></svg>"
        #expect(try texts("<div>\n\(drawing)\n</div>\n") == ["One", "Two", "Three"])
        #expect(try texts("Look: \(drawing)\n") == ["Look: \(drawing)"])
        #expect(try texts("a\n\n> \(drawing) \(drawing)\n") == ["a", "One", "Two", "Three", "One", "Two", "Three"])
        #expect(
            try filled("> <svg><desc>A\n> b</desc></svg> -\n", with: "# c") == "> <svg><desc># c</desc></svg> -\n")
    }

    @Test func `instructions keep their lines`() throws {
        #expect(try texts("a <?php // b\necho c ?> d\ne\n") == ["a <?php // b\necho c ?> d e"])
    }

    @Test func `a tag after the box of a task stays a tag`() throws {
        #expect(try filled("- [x] <div>\n  *a*\n", with: "<div> *b*") == "- [x] <div> *b*\n")
        #expect(try filled("- [ ] a\n", with: "- b") == "- [ ] \\- b\n")
    }

    @Test func `values of TOML are replaced in their quotation marks`() throws {
        let text = "+++\ntitle = 'A' # b\ndescription = \"C. D.\"\ntags = [\"e\"]\n+++\n"
        #expect(try texts(text) == ["A", "C. D.", "e"])
        #expect(
            try filled(text, with: "f \"g\"")
                == "+++\ntitle = 'f \"g\"' # b\ndescription = \"f \\\"g\\\"\"\ntags = [\"f \\\"g\\\"\"]\n+++\n")
    }
}
