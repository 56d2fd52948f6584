import Diagnostics
import SourceText
import Testing

@testable import Templates

struct TemplateLibraryTests {
    private func library(_ files: [String: String]) -> TemplateLibrary {
        TemplateLibrary(
            Dictionary(
                uniqueKeysWithValues: files.map { ($0.key, SourceFile(path: $0.key + ".mustache", text: $0.value)) }))
    }

    private func rendered(_ library: TemplateLibrary, _ name: String, _ data: TemplateValue) throws -> String {
        var output: [UInt8] = []
        try #require(try library.render(name, with: data, into: &output))
        return String(decoding: output, as: UTF8.self)
    }

    @Test func `a byte order mark is no text of the page`() throws {
        let library = library(["a": "\u{FEFF}<p>{{>b}}</p>", "b": "\u{FEFF}{{!x}}\nb{{>c}}", "c": "\u{FEFF}"])
        #expect(library.diagnostics.isEmpty)
        #expect(try rendered(library, "a", [:]) == "<p>b</p>")
    }

    struct Mistake: CustomTestStringConvertible, Sendable {
        var text: String
        var id: String
        var marked: String
        var help: String?
        var testDescription: String { id + ": " + text }
    }

    @Test(arguments: [
        Mistake(text: "a {{title\nb", id: "unclosed-tag", marked: "{{title", help: "close it with \"}}\""),
        Mistake(text: "{{{title}} b", id: "unclosed-tag", marked: "{{{title}} b", help: "close it with \"}}}\""),
        Mistake(text: "{{", id: "unclosed-tag", marked: "{{", help: "close it with \"}}\""),
        Mistake(text: "{{=<% %>}} b", id: "unclosed-tag", marked: "{{=<% %>}} b", help: "close it with \"=}}\""),
        Mistake(text: "a {{}} b", id: "bad-tag-name", marked: "{{}}", help: "write a name between the delimiters"),
        Mistake(
            text: "a {{#  }} b", id: "bad-tag-name", marked: "{{#  }}", help: "write a name between the delimiters"),
        Mistake(
            text: "{{ a b }}", id: "bad-tag-name", marked: "a b",
            help: "write names as words joined by dots: \"article.title\""),
        Mistake(
            text: "{{a..b}}", id: "bad-tag-name", marked: "a..b",
            help: "write names as words joined by dots: \"article.title\""),
        Mistake(
            text: "{{=<%=}}", id: "bad-delimiters", marked: "{{=<%=}}",
            help: "write the opening and the closing one: {{=<% %>=}}"),
        Mistake(
            text: "x {{#list}} y", id: "unclosed-section", marked: "{{#list}}", help: "close it with \"{{/list}}\""),
        Mistake(text: "x {{/list}} y", id: "unopened-section", marked: "{{/list}}", help: nil),
        Mistake(
            text: "{{#a}}\n{{#b}}{{/a}}{{/b}}", id: "wrong-close", marked: "{{/a}}",
            help: "close \"b\" first, opened on line 2"),
        Mistake(text: "{{>foter}}", id: "unknown-partial", marked: "foter", help: "did you mean \"footer\"?"),
    ])
    func `a mistake is one diagnostic with its place, and no template`(mistake: Mistake) throws {
        let library = library(["page": mistake.text, "footer": "end"])
        let diagnostic = try #require(library.diagnostics.first)
        #expect(library.diagnostics.count == 1)
        #expect(diagnostic.id == mistake.id)
        let range = try #require(diagnostic.range)
        #expect(diagnostic.file?.text(range).description == mistake.marked)
        #expect(diagnostic.help == mistake.help)
        #expect(library.names == ["footer"])
        var output: [UInt8] = []
        #expect(try library.render("page", with: TemplateContext(), into: &output) == false)
        #expect(output.isEmpty)
    }

    @Test func `a diagnostic reads well on a terminal`() throws {
        let library = library(["page": "<h1>\n  {{#articles}}{{title}}\n"])
        let diagnostic = try #require(library.diagnostics.first)
        #expect(
            ConsoleRenderer().text(diagnostic) == """
                page.mustache:2:3: error: Section "articles" is never closed [unclosed-section]
                  2 |   {{#articles}}{{title}}
                    |   ^~~~~~~~~~~~~
                     = help: close it with "{{/articles}}"

                """)
    }

    @Test func `templates that include a broken one are left out, without further words`() {
        let library = library(["page": "{{>a}}", "a": "{{>b}}", "b": "{{#x}}", "other": "fine"])
        #expect(library.names == ["other"])
        #expect(library.diagnostics.map(\.id) == ["unclosed-section"])
    }

    @Test func `own files replace built-in ones by name`() throws {
        let builtIn = [
            "page": SourceFile(path: "page", text: "{{>footer}}"), "footer": SourceFile(path: "f", text: "a"),
        ]
        let own = ["footer": SourceFile(path: "theme/f", text: "b")]
        #expect(try rendered(TemplateLibrary(builtIn.merging(own) { $1 }), "page", [:]) == "b")
    }

    @Test func `finished HTML is never escaped, text in a raw tag is not`() throws {
        let library = library(["page": "{{body}}{{{body}}}{{&body}}|{{text}}{{{text}}}"])
        let data: TemplateValue = ["body": .html(bytes: Array("<b>".utf8)), "text": "<i>"]
        #expect(try rendered(library, "page", data) == "<b><b><b>|&lt;i&gt;<i>")
    }

    @Test func `empty text is false`() throws {
        let library = library(["page": "{{#t}}yes{{/t}}{{^t}}no{{/t}}"])
        #expect(try rendered(library, "page", ["t": ""]) == "no")
        #expect(try rendered(library, "page", ["t": " "]) == "yes")
    }

    @Test func `flags, lists and contexts are nothing as text`() throws {
        let library = library(["page": "[{{a}}{{b}}{{c}}{{.}}]"])
        #expect(try rendered(library, "page", ["a": true, "b": ["x"], "c": ["d": "e"]]) == "[]")
    }

    @Test func `partials that never end are refused while rendering`() throws {
        let library = library(["page": "a{{>page}}", "pair": "{{#x}}{{>pair}}{{>pair}}{{/x}}"])
        #expect(library.diagnostics.isEmpty)
        var output: [UInt8] = []
        #expect(throws: RenderingError.partialsTooDeep(template: "page")) {
            try library.render("page", with: TemplateContext(), into: &output)
        }
        #expect(throws: RenderingError.partialsTooDeep(template: "pair")) {
            try library.render("pair", with: ["x": true] as TemplateContext, into: &output)
        }
    }

    @Test func `sections nest 64 deep and no deeper`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "{{#a}}", count: depth) + "x" + String(repeating: "{{/a}}", count: depth)
        }
        #expect(try rendered(library(["page": nested(64)]), "page", ["a": true]) == "x")
        #expect(library(["page": nested(65)]).diagnostics.map(\.id) == ["sections-too-deep"])
        #expect(library(["page": nested(20_000)]).diagnostics.count == 1)
    }

    @Test func `bytes that are not UTF-8 pass through`() throws {
        let file = SourceFile(path: "page", bytes: [0xFF, 0x7B, 0x7B, 0x61, 0x7D, 0x7D, 0xC3])
        var output: [UInt8] = []
        try TemplateLibrary(["page": file]).render("page", with: ["a": "é"] as TemplateContext, into: &output)
        #expect(output == [0xFF, 0xC3, 0xA9, 0xC3])
    }

    @Test func `every prefix of a template is read without a trap`() {
        let text = Array(
            "a {{= <% %> =}}\n<%! c %>\r\n <%#x%> <%{y}%><%/x%>\n  <%>page%>\n<%={{ }}=%>{{{z}}}{{^q}}{{.}}{{/q}}".utf8)
        for count in 0...text.count {
            let file = SourceFile(path: "page", bytes: Array(text[..<count]))
            let library = TemplateLibrary(["page": file])
            #expect(library.diagnostics.isEmpty == library.contains("page"))
        }
    }
}
