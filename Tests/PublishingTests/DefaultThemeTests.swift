import Diagnostics
import SourceText
import Templates
import Testing

@testable import Publishing

struct DefaultThemeTests {
    private let library = TemplateLibrary(DefaultTheme.templates)

    @Test func `the templates compile, and every page of the contract has one`() {
        #expect(library.diagnostics.isEmpty)
        let pages = DefaultTheme.schemas(messages: [])
        #expect(
            pages.keys.sorted() == [
                "article", "contact", "home", "languages", "not-found", "search", "section", "tag", "tags",
            ])
        #expect(pages.keys.allSatisfy { library.contains($0) })
    }

    @Test func `the contract reads without mistakes`() {
        let file = SourceFile(path: "keys.txt", bytes: PackageResources.keys_txt)
        #expect(TemplateSchema.pages(in: file).diagnostics.isEmpty)
    }

    @Test func `templates ask for nothing but messages beyond the contract`() {
        let found = library.diagnostics(against: DefaultTheme.schemas(messages: []))
        #expect(found.allSatisfy { $0.id == "unknown-variable" && $0.summary.contains("\"ui.") })
    }

    @Test func `parts of a table of contents are marked in the group of the whole`() {
        let css = String(decoding: DefaultTheme.stylesheet, as: UTF8.self)
        #expect(css.contains(".toc-side ol { scroll-target-group: auto; }"))
        #expect(css.contains(".toc-side ol ol { scroll-target-group: none; }"))
    }

    @Test func `the stylesheet serves both writing directions with logical properties only`() {
        let css = String(decoding: DefaultTheme.stylesheet, as: UTF8.self)
        let words = css.split { !$0.isLetter && $0 != "-" }
        let parts = Set(words.flatMap { $0.split(separator: "-") })
        #expect(parts.isDisjoint(with: ["left", "right"]))
        let physical: Set<Substring> = [
            "margin-top", "margin-bottom", "padding-top", "padding-bottom", "border-top", "border-bottom", "float",
            "min-width", "max-height", "min-height",
        ]
        #expect(physical.isDisjoint(with: words))
        #expect(!css.contains("@import") && !css.contains("url("))
    }

    @Test func `languages have one selector each, since lists of them are not understood everywhere`() {
        let css = String(decoding: DefaultTheme.stylesheet, as: UTF8.self)
        let lists = css.split(separator: ":lang(").dropFirst().filter { $0.prefix { $0 != ")" }.contains(",") }
        #expect(lists.isEmpty)
        #expect(css.contains(":lang(ar) {") && css.contains("letter-spacing: 0 !important"))
    }

    @Test(arguments: DefaultTheme.templates.keys.sorted())
    func `a template holds no style and no script of its own`(name: String) throws {
        let file = try #require(DefaultTheme.templates[name])
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(!text.contains("style=") && !text.contains("<style"))
        #expect(!text.contains("<script>"))
        #expect(text.hasSuffix("\n"))
    }

    @Test func `a page without data is a whole page`() throws {
        var output: [UInt8] = []
        try library.render("article", with: ["page": ["lang": "ar", "dir": "rtl"]] as TemplateContext, into: &output)
        let page = String(decoding: output, as: UTF8.self)
        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"ar\" dir=\"rtl\">\n"))
        #expect(page.hasSuffix("</body>\n</html>\n"))
        #expect(!page.contains("<figure") && !page.contains("class=\"faq\""))
    }
}
