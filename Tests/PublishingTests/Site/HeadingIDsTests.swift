import Articles
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Publishing

struct HeadingIDsTests {
    private func ids(_ markdown: String, source: String = "en") throws -> [String] {
        HeadingIDs.ids(of: try article(markdown), source: try LocaleTag(source))
    }

    @Test func `ids are slugs, and repeated ones are numbered`() throws {
        #expect(
            try ids("# How we *sleep*\n\n## Why?\n\n## Why\n\n## Why 1\n\n> ### Why!\n")
                == ["how-we-sleep", "why", "why-1", "why-1-1", "why-2"])
    }

    @Test func `ids are those that GitHub, Hugo and Docusaurus make`() throws {
        let markdown = "## What’s new\n\n## Q & A\n\n## v1.2.3\n\n## `snake_case`\n\n## Über uns\n\n## ?\n"
        #expect(try ids(markdown) == ["whats-new", "q--a", "v123", "snake_case", "über-uns", "section"])
    }

    @Test func `an id that the author gives is taken by no heading before it`() throws {
        #expect(
            try ids("## Install\n\n## How {#install}\n\n## More {#install}\n") == ["install-1", "install", "install-2"])
    }

    @Test func `a heading without a letter has an id too`() throws {
        #expect(try ids("## ?\n\n## !\n") == ["section", "section-1"])
    }

    @Test func `ids that pages use for themselves are not taken`() throws {
        let found = try ids("## Main\n\n## FAQ\n\n## Faq 1\n\n## Related\n\n## Fn 1\n\n## Translations\n\n## Faqir\n")
        let own: Set<String> = ["main", "faq", "faq-1", "related", "fn-1", "translations", "search-field"]
        #expect(own.isDisjoint(with: found))
        #expect(Set(found).count == 7)
        #expect(found.last == "faqir")
    }

    @Test func `those of the home page are kept from its text alone`() throws {
        let text = "## Latest\n\n## Topics\n\n## Sections\n"
        #expect(
            HeadingIDs.ids(of: try article(text, id: "_index"), source: .english)
                == ["section-latest", "section-topics", "section-sections"])
        #expect(try ids(text) == ["latest", "topics", "sections"])
    }

    @Test func `the front matter has no headings`() throws {
        #expect(try ids("---\ntitle: x\n# comment: y\n---\n# A\n") == ["a"])
    }

    @Test func `a heading that is the title has an id, and is none of those below it`() throws {
        let file = SourceFile(path: "a.md", text: "## Bread\n\n# Bread\n\n# Salt {#s}\n")
        let article = try #require(ArticleParser.article(from: file, id: "a").article)
        #expect(HeadingIDs.titleID(of: article, source: .english) == "bread-1")
        #expect(HeadingIDs.ids(of: article, source: .english) == ["bread", "s"])
        #expect(HeadingIDs.titleID(of: try PublishingTests.article("# A\n"), source: .english) == nil)
    }
}
