import Articles
import Locales
import SourceText
import Testing

@testable import Publishing

struct TreeArticleTests {
    private let german: SiteLocale

    init() throws { german = SiteLocale(tag: try LocaleTag("de")) }

    /// The German file of an article in a site that has `health/other` in both languages and `english` in one.
    private func file(_ text: String, _ system: TreeSystem, id: String = "health/sleep") throws -> String {
        try file(SourceFile(path: "articles/\(id).md", text: text), system, id: id)
    }

    private func file(_ source: SourceFile, _ system: TreeSystem, id: String = "health/sleep") throws -> String {
        let own = try #require(ArticleParser.article(from: source, id: id).article)
        let other = try article("x", id: "health/other")
        var identity = SiteIdentity()
        identity.url = "https://a.example/m"
        let english = try [
            own, other, article("x", id: "english"), article("x", id: "only/one"), article("x", id: "only/deep/two"),
        ].map { summary($0) }
        let site = SiteIndex(
            identity: identity, source: .english, locales: [SiteLocale(tag: .english), german],
            editions: [.english: english, german.tag: Array(english.prefix(2))],
            tagLabels: [german.tag: ["sleep": "Schlaf: gut"]], taglines: [:], stylesheetPath: "", logoPath: nil)
        let edition = Edition(locale: german, article: own, completeness: .complete)
        let ids = HeadingIDs.ids(of: own, source: .english)
        let bytes = TreeArticle.bytes(edition, TreePlan(system, site), headingIDs: ids)
        return String(decoding: try #require(bytes), as: UTF8.self)
    }

    /// The file of an article whose front matter, if any, names no title.
    private func bare(_ text: String, _ system: TreeSystem) throws -> String {
        try file(SourceFile(path: "articles/health/sleep.md", text: text), system)
    }

    private func body(_ markdown: String, _ system: TreeSystem) throws -> String {
        let text = try file("---\ntitle: x\n---\n" + markdown, system)
        return text.split(separator: "---\n", maxSplits: 1)[1].description
    }

    @Test(
        arguments: [
            (TreeSystem.hugo, "[a]({{< relref \"/health/other.md#b\" >}})"), (.docusaurus, "[a](./other.md#b)"),
            (.jekyll, "[a](/m/de/health/other/#b)"), (.polyglot, "[a](/m/health/other/#b)"),
            (.astro, "[a](/m/de/health/other/#b)"),
        ])
    func `links between articles are as the publisher wants them`(system: TreeSystem, link: String) throws {
        #expect(try body("[a](other.md#b)\n", system) == link + "\n")
    }

    @Test func `definitions and HTML lead there too, and code shows what it showed`() throws {
        let markdown =
            "<a href=\"other.md\">x</a>\n\n```\n[a](other.md)\n```\n\n[see][r] <img src='p.png'>\n\n[r]: other.md\n"
        let expected =
            "<a href=\"/m/de/health/other/\">x</a>\n\n```\n[a](other.md)\n```\n\n[see][r] <img src='/m/assets/health/p.png'>\n\n"
            + "[r]: /m/de/health/other/\n"
        #expect(try body(markdown, .jekyll) == expected)
    }

    @Test(
        arguments: [
            (TreeSystem.hugo, "[a]({{< relref path=\"/english.md\" lang=\"en\" >}})"),
            (.docusaurus, "[a](../english.md)"), (.jekyll, "[a](/m/en/english/)"),
        ])
    func `an article that the language lacks is linked in the source's`(system: TreeSystem, link: String) throws {
        #expect(try body("[a](../english.md)\n", system) == link + "\n")
    }

    @Test func `pictures are linked from the root, and other links stay`() throws {
        let picture = try body("![a](<b c.png>)\n", .hugo)
        #expect(picture == "![a](</m/assets/health/b%20c.png>)\n")
        #expect(try body("![a](b.png)\n", .docusaurus) == "![a](/assets/health/b.png)\n")
        let others = "[a](https://b.example) [c](#d) [e](/f) [g](gone.md)\n"
        #expect(try body(others, .jekyll) == others)
    }

    @Test(
        arguments: [
            (
                TreeSystem.hugo, "{{< relref \"/health\" >}}", "{{< relref path=\"/only\" lang=\"en\" >}}",
                "{{< relref \"/\" >}}", "/m/en/only/deep/"
            ),
            (.jekyll, "/m/de/health/", "/m/en/only/", "/m/de/", "/m/en/only/deep/"),
            (.astro, "/m/de/health/", "/m/en/only/", "/m/de/", "/m/en/only/deep/"),
            (.polyglot, "/m/health/", "/m/only/", "/m/", "/m/only/deep/"),
            (.docusaurus, "../health/", "../only/", "/", "../only/deep/"),
        ])
    func
        `links to folders lead to the lists and home pages that the publisher makes, in that language where it has them`(
            system: TreeSystem, section: String, source: String, home: String, deep: String
        ) throws
    {
        let markdown = "[a](../health/) [b](../only/) [c](../) <a href=\"/\">d</a> [e](../only/deep/)\n"
        #expect(
            try body(markdown, system)
                == "[a](\(section)) [b](\(source)) [c](\(home)) <a href=\"\(home)\">d</a> [e](\(deep))\n")
    }

    @Test func `a former address of one language is no other's, that of one without the article is the source's`()
        throws
    {
        let block = "---\ntitle: x\naliases: # old: ones\n  - /en/old # there\n  - /de/alt/\n  - /de\n---\n"
        let german = "---\ntitle: x\naliases: [\"/de/alt/\", \"/de/de\"]\ntranslationKey: health/sleep\n---\n"
        #expect(try file(block, .hugo) == german)
        #expect(try file("---\ntitle: x\naliases: /en/old\n---\n", .hugo).contains("\naliases: []\n"))
        #expect(try file("---\ntitle: x\naliases: /old\n---\n", .hugo).contains("\naliases: /de/old\n"))
        let (one, two) = (summary(try article("x", id: "one")), summary(try article("x", id: "two")))
        let english = SiteLocale(tag: .english)
        let site = SiteIndex(
            identity: SiteIdentity(), source: .english, locales: [english, self.german],
            editions: [.english: [one, two], self.german.tag: [one]], tagLabels: [:], taglines: [:], stylesheetPath: "",
            logoPath: nil)
        let plan = TreePlan(.hugo, site)
        #expect(plan.alias("/de/alt", of: "one", in: english) == nil)
        #expect(plan.alias("/de/alt", of: "one", in: self.german) == "/de/alt")
        #expect(plan.alias("/de/alt", of: "two", in: english) == "/de/alt")
    }

    @Test func `a definition that two links share is written once`() throws {
        #expect(
            try body("[a][r] [b][r]\n\n[r]: other.md \"t\"\n", .jekyll)
                == "[a][r] [b][r]\n\n[r]: /m/de/health/other/ \"t\"\n")
    }

    @Test(
        arguments: [
            (TreeSystem.hugo, "## A b {#a-b}\n\nC {#c}\n---\n\n## D {#e}\n"),
            (.astro, "## A b\n\nC\n---\n\n## <a id=\"e\"></a>D\n"),
        ])
    func `headings have the ids that they have in every language`(system: TreeSystem, expected: String) throws {
        #expect(try body("## A b\n\nC\n---\n\n## D {#e}\n", system) == expected)
    }

    @Test func `shortcodes stay as they are, and so do those that are shown`() throws {
        let text = "{{< a >}}\n*b*\n{{< /a >}}\n\n{{% c %}}d{{% /c %}} `{{</* e */>}}` [f]({{< ref \"g.md\" >}})\n"
        #expect(try body(text, .hugo) == text)
        #expect(try file("---\ntitle: x\n---\n{{ a }}\n", .jekyll).contains("render_with_liquid: false\n"))
    }

    private let matter = """
        ---
        # Mine.
        title: x   # kept
        updated: 2026-03-01
        tags: [sleep]
        image:
          src: a.png
          alt: b
        weight: 010
        aliases: [/en/old, /older]
        ---

        """

    @Test func `Hugo gets a key that joins translations, and the rest of the front matter stays`() throws {
        #expect(
            try file(matter, .hugo) == """
                ---
                # Mine.
                title: x   # kept
                updated: 2026-03-01
                tags: ["Schlaf: gut"]
                image:
                  src: /m/assets/health/a.png
                  alt: b
                weight: 010
                aliases: ["/de/older"]
                translationKey: health/sleep
                lastmod: 2026-03-01
                ---

                """)
    }

    @Test(
        arguments: [
            (TreeSystem.astro, "slug: de/health/sleep\n---\n"), (.docusaurus, "mdx: {format: md}\n---\n"),
            (.jekyll, "lang: de\nref: health/sleep\npermalink: /de/health/sleep/\n---\n"),
            (.polyglot, "lang: de\nref: health/sleep\npage_id: health/sleep\npermalink: /health/sleep/\n---\n"),
        ])
    func `each publisher gets the keys that it needs`(system: TreeSystem, end: String) throws {
        #expect(try file(matter, system).hasSuffix("aliases: [/en/old, /older]\n" + end))
    }

    @Test func `a slug of its own, a flow mapping and a picture that must be a text`() throws {
        #expect(try file("---\ntitle: x\nslug: y\n---\n", .astro) == "---\ntitle: x\nslug: de/health/y\n---\n")
        #expect(
            try file("---\n{title: x}\n---\n", .hugo) == "---\n{title: x, translationKey: health/sleep}\n---\n")
        #expect(try file(matter, .docusaurus).contains("image: /assets/health/a.png\nweight: 010\n"))
        #expect(
            try file("---\ntitle: x\nimage: {src: a.png, alt: b}\nz: 1\n---\n", .docusaurus)
                .contains("image: /assets/health/a.png\nz: 1\n"))
    }

    @Test func `ids of GitHub are numbered where they repeat`() {
        var slugger = GitHubSlug()
        #expect(
            ["A  b!", "a  B", "Über «x»_y", "眠り"].map { slugger.slug($0) } == ["a--b", "a--b-1", "über-x_y", "眠り"])
    }

    @Test(
        arguments: [
            (TreeSystem.hugo, "---\ntitle: \"Sleep: all of it\"\ntranslationKey: health/sleep\n---\n\nText.\n"),
            (.astro, "---\ntitle: \"Sleep: all of it\"\nslug: de/health/sleep\n---\n\nText.\n"),
            (
                .jekyll,
                "---\ntitle: \"Sleep: all of it\"\nlang: de\nref: health/sleep\npermalink: /de/health/sleep/\n---\n\nText.\n"
            ),
            (.docusaurus, "---\nmdx: {format: md}\n---\n\n# Sleep: *all* of it {#sleep-all-of-it}\n\nText.\n"),
        ])
    func `a heading that is the title goes where the publisher looks for titles`(
        system: TreeSystem, expected: String
    ) throws {
        #expect(try bare("# Sleep: *all* of it\n\nText.\n", system) == expected)
    }

    @Test func `what stands around the heading stays apart when it goes`() throws {
        #expect(
            try bare("[![x](y.svg)](z)\n# Sleep\n\n    code\n", .hugo)
                == "---\ntitle: Sleep\ntranslationKey: health/sleep\n---\n\n[![x](/m/assets/health/y.svg)](/m/assets/health/z)\n\n    code\n"
        )
        let kept = try bare("---\nweight: 3\n---\n\nSleep\n=====\n", .hugo)
        #expect(kept == "---\nweight: 3\ntitle: Sleep\ntranslationKey: health/sleep\n---\n\n")
        #expect(try bare("---\n---\nText.\n", .hugo) == "---\ntitle: Sleep\ntranslationKey: health/sleep\n---\nText.\n")
    }

    @Test(arguments: [(TreeSystem.hugo, true), (.astro, true), (.jekyll, false), (.docusaurus, false)])
    func `a title made of the file's name is written where the publisher has none`(system: TreeSystem, isWritten: Bool)
        throws
    {
        #expect(try bare("Text.\n", system).contains("title: Sleep\n") == isWritten)
    }
}
