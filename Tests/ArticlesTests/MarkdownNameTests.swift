import Testing

@testable import Articles

@Suite struct MarkdownNameTests {
    @Test(arguments: [
        ("health/sleep.md", "health/sleep"), ("a.markdown", "a"), ("a.md.md", "a.md"), ("README.MD", "README"),
        ("a.Markdown", "a"), ("a.mkd", "a"),
    ])
    func `an article's name ends as names of Markdown do`(path: String, stem: String) {
        #expect(MarkdownName.articleStem(of: path).map(String.init) == stem)
        #expect(MarkdownName.isMarkdown(path))
        #expect(!MarkdownName.isForeignPage(path))
    }

    @Test(arguments: ["a.mdx", "a", "md", "a.md.txt", "a.rmd"])
    func `other names are no article's`(path: String) {
        #expect(MarkdownName.articleStem(of: path) == nil)
    }

    @Test func `components in Markdown are Markdown, and pages of another publisher`() {
        #expect(MarkdownName.isMarkdown("docs/a.MDX"))
        #expect(MarkdownName.isForeignPage("docs/a.MDX"))
        #expect(!MarkdownName.isMarkdown("docs/a.txt"))
        #expect(!MarkdownName.isForeignPage("docs/a.txt"))
    }
}
