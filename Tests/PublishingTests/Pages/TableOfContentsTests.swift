import Articles
import Locales
import MarkdownSyntax
import SourceText
import Templates
import Testing

@testable import Publishing

struct TableOfContentsTests {
    private func contents(_ body: String, minutes: Int = 1) throws -> [String]? {
        let article = try article(body)
        let tree = MarkdownParser().tree(of: article.file, from: article.bodyRange.start)
        let ids = HeadingIDs.ids(of: article, source: .english)
        return TableOfContents(of: tree, ids: ids, minutes: minutes)?.entries.map { entry in
            "\(entry.id): \(entry.text)" + entry.parts.map { " / \($0.id): \($0.text)" }.joined()
        }
    }

    private let four = "## One\n\n### Part *a*\n\nx\n\n### Part b\n\n## `Two`\n\n#### Deep\n\n## Three\n\n## Four\n"

    @Test func `four sections make an article long`() throws {
        #expect(
            try contents(four) == [
                "one: One / part-a: Part a / part-b: Part b", "two: Two", "three: Three", "four: Four",
            ])
        #expect(try contents("## One\n\n## Two\n\n## Three\n") == nil)
    }

    @Test func `so do five minutes in two sections`() throws {
        #expect(try contents("## One\n\n## Two\n", minutes: 5) == ["one: One", "two: Two"])
        #expect(try contents("## One\n\n## Two\n", minutes: 4) == nil)
        #expect(try contents("## One\n", minutes: 50) == nil)
    }

    @Test func `a part before all sections stands among them`() throws {
        #expect(try contents("### Zero\n\n## One\n", minutes: 9) == ["zero: Zero", "one: One"])
    }
}
