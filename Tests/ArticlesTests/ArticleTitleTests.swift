import Diagnostics
import SourceText
import Testing

@testable import Articles

@Suite struct ArticleTitleTests {
    private func article(_ text: String, id: String = "guides/first-steps") throws -> Article {
        let (article, diagnostics) = ArticleParser.article(from: SourceFile(path: "a.md", text: text), id: id)
        #expect(diagnostics.isEmpty)
        return try #require(article)
    }

    /// What stands between `«` and `»` is the heading's block.
    private func expectHeading(_ title: String, in marked: String) throws {
        let parts = marked.split(separator: "«", maxSplits: 1, omittingEmptySubsequences: false)
        let block = parts[1].split(separator: "»", maxSplits: 1, omittingEmptySubsequences: false)
        let article = try article("\(parts[0])\(block[0])\(block[1])")
        #expect(article.frontMatter.title?.value == title)
        let start = parts[0].utf8.count
        #expect(article.titlePlace == .heading(ByteRange(start, start + block[0].utf8.count)))
    }

    @Test(arguments: [
        ("«# Bread»\nText\n", "Bread"), ("\u{FEFF}«# Bread»\r\n\r\nText\r\n", "Bread"),
        ("---\ntags: [a]\n---\n\n«# Bread»\n", "Bread"), ("---\n---\n«# Bread»\n", "Bread"),
        ("«# Our *daily* `bread` #»\n", "Our *daily* `bread`"), ("«# Bread {#loaf .x}»\n", "Bread"),
        ("«Our\ndaily bread\n===»\n", "Our daily bread"),
        ("[logo](a)\n\n## Not this\n\n«# Bread»\n\n# Nor this\n", "Bread"),
        ("> # Quoted\n\n#\n\n- # Item\n\n«# Bread»\n", "Bread"), ("```\n# Code\n```\n«# Bread»\n", "Bread"),
        // Only the definition at the end says that the first heading is a picture without words.
        ("# ![][logo]\n\n«# Bread»\n\n[logo]: a.png\n", "Bread"), ("«# The [loaf]»\n\n[loaf]: /a\n", "The [loaf]"),
        ("   «Bread\n =====»", "Bread"), ("= a =\n\n«# Bread»", "Bread"),
    ])
    func `the first heading of level 1 is the title where nothing else names it`(marked: String, title: String) throws {
        try expectHeading(title, in: marked)
    }

    @Test(arguments: [
        ("guides/first-steps", "First steps"), ("API_reference", "API reference"), ("index", "Index"),
        ("posts/2024-05-01-bread", "Bread"), ("2024-05-01", "2024 05 01"), ("éclair", "Éclair"), ("--", "--"),
    ])
    func `an article without a heading is called as its file`(id: String, title: String) throws {
        let article = try article("Text.\n\n## Section\n", id: id)
        #expect(article.frontMatter.title?.value == title)
        #expect(article.titlePlace == .fileName)
    }

    @Test func `a title in the front matter counts more than the heading`() throws {
        let article = try article("---\ntitle: Front\n---\n# Heading\n")
        #expect(article.frontMatter.title?.value == "Front")
        #expect(article.titlePlace == .frontMatter)
    }

    @Test func `an empty file is an article`() throws {
        let article = try article("")
        #expect(article.frontMatter.title?.value == "First steps")
        #expect(article.metadata == nil)
        #expect(article.bodyRange == ByteRange(0, 0))
    }

    @Test func `a title that is wrong is told, and no other taken`() {
        let file = SourceFile(path: "a.md", text: "---\ntitle: [x]\n---\n# Heading\n")
        let (article, diagnostics) = ArticleParser.article(from: file, id: "a")
        #expect(diagnostics.map(\.id) == ["wrong-type"])
        #expect(article?.frontMatter.title == nil)
    }

    @Test func `any Markdown has its title where an article has it`() throws {
        let file = SourceFile(path: "a.md", text: "+++\ndraft = true\n+++\n# Heading\n")
        let article = try #require(ArticleParser.anyArticle(from: file, id: "a").article)
        #expect(article.titlePlace == .heading(ByteRange(21, 30)))
        let other = SourceFile(path: "a.md", text: "+++\ntitle = \"Front\"\n+++\n# Heading\n")
        #expect(ArticleParser.anyArticle(from: other, id: "a").article?.titlePlace == .frontMatter)
    }
}
