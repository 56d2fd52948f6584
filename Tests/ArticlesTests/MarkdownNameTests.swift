import SourceText
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

    @Test(arguments: [
        ("a/b.md", "a/b"), ("a/index.md", "a"), ("a/_index.MD", "a"), ("index.md", "index"), ("_index.md", "_index"),
        ("a/b_index.md", "a/b_index"),
    ])
    func `a file that stands for its folder is the article of the folder`(path: String, id: String) {
        #expect(MarkdownName.articleID(of: path) == id)
        let article = Article(
            id: id, file: SourceFile(path: "articles/" + path, text: ""), frontMatter: FrontMatter(),
            bodyRange: ByteRange(0, 0))
        #expect(article.linkOrigin == path.dropLast(3))
    }
}
