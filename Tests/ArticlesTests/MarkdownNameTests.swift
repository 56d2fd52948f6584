import Testing

@testable import Articles

@Suite struct MarkdownNameTests {
    @Test(arguments: [("health/sleep.md", "health/sleep"), ("a.markdown", "a"), ("a.md.md", "a.md")])
    func `an article's name ends in one of two endings`(path: String, stem: String) {
        #expect(MarkdownName.articleStem(of: path).map(String.init) == stem)
        #expect(MarkdownName.isMarkdown(path))
    }

    @Test(arguments: ["a.mdx", "a.MD", "a", "md", "a.md.txt"])
    func `other names are no article's`(path: String) {
        #expect(MarkdownName.articleStem(of: path) == nil)
    }

    @Test func `components in Markdown are Markdown`() {
        #expect(MarkdownName.isMarkdown("docs/a.mdx"))
        #expect(!MarkdownName.isMarkdown("docs/a.txt"))
    }
}
