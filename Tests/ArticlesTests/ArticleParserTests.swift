import Diagnostics
import Locales
import SourceText
import Testing
import YAMLSyntax

@testable import Articles

@Suite struct ArticleParserTests {
    private func parse(_ text: String) -> (article: Article?, problems: [String]) {
        let (article, diagnostics) = ArticleParser.article(from: SourceFile(path: "a.md", text: text), id: "a")
        return (article, diagnostics.map { ConsoleRenderer().text($0) })
    }

    private static let conflict = "<<<<<<< HEAD\nTwo.\n=======\nThree.\n>>>>>>> topic\n"

    @Test(arguments: [
        "One.\n\n\(conflict)", "One.\n\(conflict)", "---\ntitle: A\n---\n\(conflict)", "---\n\(conflict)---\nOne.\n",
    ])
    func `an article that a merge left half done is refused`(text: String) {
        let (article, diagnostics) = ArticleParser.article(from: SourceFile(path: "a.md", text: text), id: "a")
        #expect(article == nil)
        #expect(diagnostics.map(\.id) == ["conflict-markers"])
    }

    @Test(arguments: ["```\n\(conflict)```\n", "    <<<<<<< HEAD\n=======\n>>>>>>> topic\n", "<<<<<<< HEAD\n\nOne.\n"])
    func `an article may show how a merge looks`(text: String) {
        #expect(ArticleParser.article(from: SourceFile(path: "a.md", text: text), id: "a").article != nil)
    }

    @Test func `a complete front matter is understood`() throws {
        let (article, problems) = parse(
            """
            ---
            title: 'A title'
            description: >-
              Two
              lines
            date: 2026-02-28
            updated: 2026-03-01T10:00:00Z
            authors: Ann
            tags: [one, two]
            slug: a-title
            image: {src: a.svg, alt: A}
            faq:
              - question: Why?
                answer: Because.
            draft: true
            locales: [en, it]
            segmentation: block
            aliases: [/old]
            custom-thing: {kept: yes}
            ---
            Body
            """)
        #expect(problems.isEmpty)
        let matter = try #require(article).frontMatter
        #expect(matter.title?.value == "A title")
        #expect(matter.description?.value == "Two lines")
        #expect(matter.date?.value.day.day == 28)
        #expect(matter.authors.map(\.value) == ["Ann"])
        #expect(matter.tags.map(\.value) == ["one", "two"])
        #expect(matter.image?.alt?.value == "A")
        #expect(matter.questions.first?.answer.value == "Because.")
        #expect(matter.isDraft)
        #expect(matter.segmentation?.value == .block)
        #expect(matter.others.map(\.key.text) == ["custom-thing"])
        #expect(article?.file.text(try #require(article).bodyRange) == "Body")
    }

    @Test func `what other generators write is taken as they mean it`() throws {
        let (article, problems) = parse(
            """
            ---
            title: x
            authors:
              - name: Ada
                url: https://a.example
              - Bo
              - key: li
            tags: [{label: Bread, permalink: /b}, salt]
            date:
              created: 2026-02-28
              updated: 2026-03-01
            image: {path: /a.png, alt: A, width: 100, credit: Ada}
            ---
            """)
        #expect(problems.isEmpty)
        let found = try #require(article)
        #expect(found.frontMatter.authors.map(\.value) == ["Ada", "Bo", "li"])
        #expect(found.file.text(try #require(found.frontMatter.authors.first).range) == "Ada")
        #expect(found.frontMatter.tags.map(\.value) == ["Bread", "salt"])
        #expect(found.frontMatter.date?.value.text == "2026-02-28")
        #expect(found.frontMatter.updated?.value.text == "2026-03-01")
        #expect(found.frontMatter.image?.source.value == "/a.png")
    }

    @Test(arguments: [
        ("authors: {name: Ada}", ["Ada"]), ("author: Ada", ["Ada"]), ("author: [{name: Ada}, Bo]", ["Ada", "Bo"]),
        ("author: Ada\nauthors: [Bo]", ["Bo"]), ("author: {email: a@b.example}", []),
    ])
    func `authors are known by their names`(line: String, names: [String]) {
        let (article, problems) = parse("---\ntitle: x\n\(line)\n---\n")
        #expect(problems.isEmpty)
        #expect(article?.frontMatter.authors.map(\.value) == names)
    }

    @Test func `byte order mark, CRLF and dots as fence are accepted`() {
        let (article, problems) = parse("\u{FEFF}---\r\ntitle: x\r\n...\r\nBody\r\n")
        #expect(problems.isEmpty)
        #expect(article?.frontMatter.title?.value == "x")
    }

    @Test func `an article with a mistake in one key keeps the others`() {
        let (article, problems) = parse("---\ntitle: x\ndate: 2026-02-30\ntags: [a]\n---\n")
        #expect(problems.count == 1)
        #expect(article?.frontMatter.date == nil)
        #expect(article?.frontMatter.tags.count == 1)
    }

    @Test func `a key in capitals is understood, and the bytes stay`() throws {
        let text = "---\nTitle: A title\nTAGS: [one]\nAuthor: Ann\nOwn: x\n---\nBody\n"
        let (article, problems) = parse(text)
        #expect(problems.isEmpty)
        let matter = try #require(article).frontMatter
        #expect(matter.title?.value == "A title" && matter.tags.map(\.value) == ["one"])
        #expect(matter.authors.map(\.value) == ["Ann"] && matter.others.map(\.key.text) == ["author", "Own"])
        #expect(article?.titlePlace == .frontMatter && article?.metadata?["title"]?.text == "A title")
        #expect(article?.file.bytes == Array(text.utf8))
    }

    @Test func `of two spellings of a key the plain one counts, else the first`() {
        #expect(parse("---\nTitle: Second\ntitle: First\n---\n").article?.frontMatter.title?.value == "First")
        #expect(parse("---\nTitle: First\nTITLE: Second\n---\n").article?.frontMatter.title?.value == "First")
    }

    @Test(arguments: [
        ("+++\ntitle = \"x\"\n+++\n", "a.md:1:1: error: The front matter is TOML, and that of articles is YAML"),
        ("{\n  \"title\": \"x\"\n}\n", "a.md:1:1: error: The front matter is JSON, and that of articles is YAML"),
        (
            "---json\n{\"title\": \"x\"}\n---\n",
            "a.md:1:1: error: The front matter is JSON, and that of articles is YAML"
        ),
        (";;;\n\"title\": \"x\"\n;;;\n", "a.md:1:1: error: The front matter is JSON, and that of articles is YAML"),
        ("---js\n{title: 1}\n---\n", "a.md:1:1: error: The front matter is JavaScript, and that of articles is YAML"),
        ("---\ntitle: x\n", "a.md:1:1: error: The front matter is not closed [unclosed-front-matter]"),
        ("---\n- x\n---\n", "a.md:2:1: error: The front matter must be keys with values, not a list"),
        ("---\ntitel: x\n---\n", "help: did you mean \"title\"?"),
        ("---\ntitle: x\ndesription: y\n---\n", "a.md:3:1: error: Unknown key \"desription\" [unknown-key]"),
        ("---\ntitle: [x]\n---\n", "a.md:2:8: error: \"title\" must be a text, not a list [wrong-type]"),
        ("---\ntitle:\n---\n", "error: \"title\" is empty [empty-value]"),
        ("---\ntitle: x\ndate: yesterday\n---\n", "help: write it as YYYY-MM-DD, for example 2026-11-21"),
        ("---\ntitle: x\ndate: 2026-02-30\n---\n", "help: the last day of that month is 28"),
        ("---\ntitle: x\ndate: 2026-13-01\n---\n", "help: months are 01 to 12; write it as YYYY-MM-DD"),
        ("---\ntitle: x\ndate: 2026-02-02\nupdated: 2026-02-01\n---\n", "\"updated\" lies before \"date\""),
        ("---\ntitle: x\ndraft: yes\n---\n", "\"draft\" must be true or false"),
        ("---\ntitle: x\ntags: {a: b}\n---\n", "\"tags\" must be a list of texts, not a mapping"),
        ("---\ntitle: x\ntags: [a, [b]]\n---\n", "An item of \"tags\" must be a text, not a list"),
        ("---\ntitle: x\nauthors: [{url: a}]\n---\n", "help: write \"- text\", or give it a \"name\""),
        ("---\ntitle: x\nimage: {src: a, al: b}\n---\n", "help: did you mean \"alt\"?"),
        ("---\ntitle: x\ntags: [a, a]\n---\n", "a.md:3:11: error: The tag \"a\" appears twice [duplicate-tag]"),
        ("---\ntitle: x\nslug: A slug!\n---\n", "help: write \"a-slug\""),
        ("---\ntitle: x\nslug: ..a..b.\n---\n", "help: write \"a.b\""),
        ("---\ntitle: x\nslug: /docs/a-page\n---\n", "warning: A slug is a name without folders [path-as-slug]"),
        ("---\ntitle: x\nslug: /\n---\n", "help: leave the key out"),
        ("---\ntitle: x\nsegmentation: sentances\n---\n", "help: did you mean \"sentence\"?"),
        ("---\ntitle: x\naliases: [old]\n---\n", "help: begin it with \"/\""),
        ("---\ntitle: x\naliases: [/../up/]\n---\n", "help: write the path without \"..\""),
        (
            "---\ntitle: x\naliases: [//host/x]\n---\n",
            "help: begin it with one \"/\"; two begin the address of another host"
        ),
        ("---\ntitle: x\nimage: a.png\n---\n", "warning: The image has no text for those who cannot see it"),
        ("---\ntitle: x\nimage: {alt: y}\n---\n", "\"image\" has no \"src\""),
        ("---\ntitle: x\nfaq: [{question: y}]\n---\n", "A question of \"faq\" has no \"answer\""),
        ("---\ntitle: x\nfaq: [{question: y, anwser: z}]\n---\n", "help: did you mean \"answer\"?"),
        ("---\ntitle: x\nfaq: text\n---\n", "\"faq\" must be a list of questions with answers, not a text"),
        ("---\ntitle: x\n---\n" + String(repeating: ">", count: 300), "Quotes or lists are nested more than 100 deep"),
    ])
    func `a mistake is named with what would be right`(text: String, expected: String) {
        let problems = parse(text).problems.joined()
        #expect(problems.contains(expected), "\(problems)")
    }

    @Test func `what other generators write loosely is read without a word`() throws {
        let (article, problems) = parse(
            "---\ntitle: x\ntags: [a, \"\", null]\nauthors: [\"\", Ada]\ndraft: \"true\"\n---\n")
        #expect(problems.isEmpty, "\(problems)")
        let matter = try #require(article).frontMatter
        #expect(matter.tags.map(\.value) == ["a"] && matter.authors.map(\.value) == ["Ada"] && matter.isDraft)
    }

    @Test func `a slug may have full stops between its words`() {
        #expect(parse("---\ntitle: x\nslug: LEncr.org\n---\n").article?.frontMatter.slug?.value == "lencr.org")
        #expect(parse("---\ntitle: x\nslug: v1.2_beta\n---\n").article?.frontMatter.slug?.value == "v1.2_beta")
    }

    @Test func `a slug that is a path names the page by its end`() {
        #expect(parse("---\ntitle: x\nslug: /docs/a-page\n---\n").article?.frontMatter.slug?.value == "a-page")
    }

    @Test func `bytes that are no UTF-8 are named by their place`() {
        let file = SourceFile(path: "a.md", bytes: Array("---\ntitle: ".utf8) + [0xC3, 0x28] + Array("\n---\n".utf8))
        let (article, diagnostics) = ArticleParser.article(from: file, id: "a")
        #expect(article == nil)
        #expect(diagnostics.map(\.id) == ["invalid-utf8"])
        #expect(diagnostics.first?.position?.description == "2:8")
    }

    @Test func `a slug that is taken is reported at the second article`() throws {
        let first = try #require(parse("---\ntitle: x\nslug: same\n---\n").article)
        var second = first
        second.id = "b"
        let found = DuplicateNames.diagnostics(in: [first, second])
        #expect(found.map(\.id) == ["duplicate-slug"])
    }
}
