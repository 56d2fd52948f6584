import Diagnostics
import SourceText
import Testing

@testable import Templates

struct TemplateSchemaTests {
    private static let contract = """
        # The names of a small theme.
        [*]
        lang           text     The page's language tag
        ui             context
        ui.skip-link   text     Label of the skip link
        ui.search      text
        [article]
        title          text
        body           html
        extra          any      The front matter's own keys
        tags           list
        tags.label     text
        tags.url       text
        [home]
        articles       list
        articles.title text
        """

    private static var pages: [String: TemplateSchema] {
        TemplateSchema.pages(in: SourceFile(path: "keys.txt", text: contract)).pages
    }

    @Test func `a contract gives each page the shared names and its own`() throws {
        let read = TemplateSchema.pages(in: SourceFile(path: "keys.txt", text: Self.contract))
        #expect(read.diagnostics.isEmpty)
        #expect(read.pages.keys.sorted() == ["article", "home"])
        let article = try #require(read.pages["article"]).root
        #expect(article.fields.map(\.name) == ["lang", "ui", "title", "body", "extra", "tags"])
        #expect(article.field("ui")?.field("skip-link")?.meaning == "Label of the skip link")
        #expect(article.field("tags")?.kind == .list)
    }

    @Test func `a line without a kind, a parent or a free name is reported`() {
        let file = SourceFile(path: "keys.txt", text: "a txt\nb.c text\nd text\nd text\n")
        let found = TemplateSchema.pages(in: file).diagnostics
        #expect(found.map(\.id) == ["unknown-kind", "misplaced-name", "misplaced-name"])
        #expect(found.compactMap(\.position?.line) == [1, 2, 4])
    }

    struct Finding: CustomTestStringConvertible, Sendable {
        var template: String
        var id: String?
        var marked = ""
        var help: String?
        var testDescription: String { template }
    }

    @Test(arguments: [
        Finding(template: "{{title}}{{ui.skip-link}}{{#tags}}{{label}}{{title}}{{lang}}{{/tags}}{{body}}{{{body}}}"),
        Finding(template: "{{#extra}}{{whatever}}{{a.b}}{{/extra}}{{extra.mood}}{{#title}}{{.}}{{/title}}"),
        Finding(template: "{{titel}}", id: "unknown-variable", marked: "titel", help: "did you mean \"title\"?"),
        Finding(
            template: "{{ui.skip_link}}", id: "unknown-variable", marked: "ui.skip_link",
            help: "did you mean \"ui.skip-link\"?"),
        Finding(
            template: "{{#tags}}{{lable}}{{/tags}}", id: "unknown-variable", marked: "lable",
            help: "did you mean \"label\"?"),
        Finding(template: "{{^tag}}{{/tag}}", id: "unknown-variable", marked: "tag", help: "did you mean \"tags\"?"),
        Finding(template: "{{#zzz}}{{label}}{{/zzz}}", id: "unknown-variable", marked: "zzz"),
        Finding(template: "{{label}}", id: "unknown-variable", marked: "label"),
        Finding(template: "{{title.length}}", id: "unknown-variable", marked: "title.length"),
        Finding(
            template: "{{{title}}}", id: "unescaped-text", marked: "title",
            help: "write {{title}} so that \"<\" and \"&\" in it stay text"),
        Finding(
            template: "{{tags}}", id: "nothing-to-show", marked: "tags", help: "open a section with {{#tags}}"),
    ])
    func `what a template asks for is compared with what it will get`(finding: Finding) throws {
        let library = TemplateLibrary(["article": SourceFile(path: "article", text: finding.template)])
        let found = library.diagnostics(against: Self.pages)
        #expect(found.map(\.id) == (finding.id.map { [$0] } ?? []))
        guard let diagnostic = found.first, let range = diagnostic.range else { return }
        #expect(diagnostic.file?.text(range).description == finding.marked)
        #expect(diagnostic.help == finding.help)
    }

    @Test func `a partial is checked in the scopes of the pages that include it, each place once`() {
        let files = [
            "article": "{{>head}}{{#tags}}{{>tag}}{{/tags}}", "home": "{{>head}}{{>tag}}",
            "head": "{{langg}}{{^lang}}{{>head}}{{/lang}}",
            "tag": "{{label}}", "unused": "{{nonsense}}",
        ]
        let library = TemplateLibrary(
            Dictionary(uniqueKeysWithValues: files.map { ($0.key, SourceFile(path: $0.key, text: $0.value)) }))
        let found = library.diagnostics(against: Self.pages)
        #expect(
            found.map { "\($0.file?.path ?? ""): \($0.summary)" } == [
                "head: No value is named \"langg\" here", "tag: No value is named \"label\" here",
            ])
    }

    @Test(arguments: [
        (["article": "{{>head}}", "head": "a {{>foot}}", "foot": "{{>head}}"], "foot"),
        (["article": "a {{>article}}"], "article"),
        (["article": "{{#tags}}{{>head}}{{/tags}}", "head": "{{>head}}"], "head"),
        (["article": "{{>head}}", "head": "{{#tags}}{{>head}}{{/tags}}"], nil),
        (["article": "{{>head}}", "head": "{{^tags}}{{>head}}{{/tags}}"], nil),
    ])
    func `a template that includes itself whatever the data is has no end`(files: [String: String], file: String?) {
        let library = TemplateLibrary(
            Dictionary(uniqueKeysWithValues: files.map { ($0.key, SourceFile(path: $0.key, text: $0.value)) }))
        let found = library.diagnostics(against: Self.pages).filter { $0.id == "endless-template" }
        #expect(found.map(\.file?.path) == (file.map { [$0] } ?? []))
    }
}
