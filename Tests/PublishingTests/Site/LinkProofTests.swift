import Articles
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Publishing

struct LinkProofTests {
    private func problems(_ markdown: String, files: Set<String> = [], pages: Set<String> = [], hostRoot: String = "/")
        throws -> [Diagnostic]
    {
        let proof = LinkProof(try article(markdown))
        let targets = LinkTargets(
            headingIDs: ["health/sleep": ["why"], "health/dreams": ["what", "how"], "love": []],
            otherIDs: ["health/sleep": proof.ids], leftOut: ["soon": "is a draft"],
            folderPages: ["health", "sec"], folders: ["en", "it"], hostRoot: hostRoot)
        return targets.diagnostics(of: proof.uses, in: proof.file, of: "health/sleep") {
            files.contains($0)
        } pageExists: {
            pages.contains($0)
        }
    }

    private func lines(_ found: [Diagnostic]) -> [String] {
        found.map { "\($0.position.map(\.description) ?? "") \($0.id)" }
    }

    @Test func `links that lead somewhere are fine`() throws {
        let text =
            "[a](dreams.md) [b](dreams.md#how) [c](../love.md) [d](https://x.org) [e](#why) [n](#faq-1)\n![f](f.png)"
        #expect(try problems(text, files: ["health/f.png"]).isEmpty)
    }

    @Test func `a dead link is shown with the nearest article`() throws {
        let found = try problems("Dear\n[reader](draems.md), go.\n").map { ConsoleRenderer().text($0) }
        #expect(
            found == [
                """
                articles/health/sleep.md:5:10: error: There is no published article "health/draems" [dead-link]
                  5 | [reader](draems.md), go.
                    |          ^~~~~~~~~
                     = help: did you mean "dreams.md"?

                """
            ])
    }

    @Test func `a dead anchor is shown with the nearest section`() throws {
        let found = try problems("[a](dreams.md#hw)").map { ConsoleRenderer().text($0) }
        #expect(
            found == [
                """
                articles/health/sleep.md:4:5: error: The article "health/dreams" has no section "#hw" [dead-anchor]
                  4 | [a](dreams.md#hw)
                    |     ^~~~~~~~~~~~
                     = help: did you mean "#how"?

                """
            ])
    }

    @Test func `missing files and paths that leave the folder are found`() throws {
        let found = try problems("---\nimage: {src: b.png}\n---\n![a](a.png)\n\n[c](../../c.md)\n")
        #expect(found.map(\.id).sorted() == ["dead-link", "dead-link", "link-outside"])
        #expect(found.compactMap { $0.position.map(\.description) }.contains("2:14"))
    }

    @Test func `each of several links is shown at its own place`() throws {
        let found = try problems("[a](x.md#b)\n[a](x.md)\n[c](x.md)\n\n[r]: y.md\n[r]")
        #expect(found.compactMap { $0.position.map(\.line) } == [4, 5, 6, 8])
    }

    @Test func `a destination in angle brackets has its place`() throws {
        #expect(lines(try problems("a ![b](<c d.png>)\n")) == ["4:9 dead-link"])
    }

    @Test func `a section of the same page must be there, headings and ids of HTML alike`() throws {
        #expect(try problems("<a id=here></a> [a](#here) [b](#why) [c](#) [d](#top)").isEmpty)
        #expect(lines(try problems("x [a](#wy)\n\n[e](dreams.md#%77hat)")) == ["4:7 dead-anchor"])
    }

    @Test func `HTML that the author wrote is proved like the rest`() throws {
        let text = "<p><a href='no.md'>x</a>\n<img alt=\"\" src=no.png></p>\n\nSee <a\n  href=\"dreams.md#no\">x</a>.\n"
        #expect(lines(try problems(text)) == ["4:13 dead-link", "5:17 dead-link", "8:9 dead-anchor"])
        #expect(try problems("<!-- <a href='no.md'> --> <a href=\"a&amp;b.png\">", files: ["health/a&b.png"]).isEmpty)
    }

    @Test func `each address of a srcset is proved at its place`() throws {
        let text = "<img src=a.png\n  srcset=\"a.png, no.png 2x,\n  gone.png 3x\">\n\nx <object data=o.pdf></object>\n"
        #expect(
            lines(try problems(text, files: ["health/a.png"])) == ["5:18 dead-link", "6:3 dead-link", "8:16 dead-link"])
        let proof = LinkProof(try article("<picture><source srcset='a.webp 1x, b.webp 2x'><img src=c.png></picture>"))
        #expect(proof.files == ["health/a.webp", "health/b.webp", "health/c.png"])
    }

    @Test func `answers are proved at their lines`() throws {
        let text = """
            ---
            title: x
            faq:
              - question: Why?
                answer: "See [a](dreams.md) and [b](dreems.md)."
              - question: How?
                answer: |
                  Text.

                  [c](dreams.md#who)
            ---

            """
        #expect(lines(try problems(text)) == ["5:41 dead-link", "10:11 dead-anchor"])
    }

    @Test func `a link from the root must be a page of the site`() throws {
        let pages: Set<String> = ["en/love/index.html", "assets/a.png", "it/Ж/index.html"]
        let good = "[a](/en/love/) [b](/en/love) [c](/assets/a.png) [d](/) [e](//x.org/en/) [f](/it/%D0%96/#x)"
        #expect(try problems(good, pages: pages).isEmpty)
        #expect(
            lines(try problems("[a](/en/lov/)\n[b](/assets/b.png)", pages: pages)) == [
                "4:5 dead-link", "5:5 dead-link",
            ])
    }

    @Test func `a link from the root to what may be another program's is a warning`() throws {
        let found = try problems(
            "[a](/nope/) [b](/nope.pdf) [c](/robots.txt) [d](/old/)", pages: ["robots.txt", "old/index.html"])
        #expect(
            found.map { "\($0.severity) \($0.summary)" } == [
                "warning The site has no page \"/nope/\"", "warning The site has no page \"/nope.pdf\"",
            ])
        let below = try problems(
            "[a](/nope/) [b](/docs/nope/) [c](/docs/) [d](/docs) [e](/docs/en/x/)", hostRoot: "/docs/")
        #expect(
            below.map { "\($0.severity) \($0.summary)" } == [
                "warning The site has no page \"/docs/nope/\"", "error The site has no page \"/docs/en/x/\"",
            ])
    }

    @Test func `a link to a folder must lead to a page of the site`() throws {
        #expect(try problems("[a](../sec/) [b](./) [c](..) [d](../) [e](../sec/#x) <a href='../sec/'>").isEmpty)
        let found = try problems(
            "[a](../se/)\n[b](dreams/)\n[c](dreams)\n[d](dreams.html)\n[e](../sec)\n[f](../soon/)\n[g](../x/)")
        #expect(
            found.map { "\($0.position.map(\.line) ?? 0) \($0.id): \($0.help ?? "")" } == [
                "4 dead-link: did you mean \"../sec/\"?", "5 dead-link: did you mean \"dreams.md\"?",
                "6 dead-link: did you mean \"dreams.md\"?", "7 dead-link: did you mean \"dreams.md\"?",
                "8 dead-link: did you mean \"../sec/\"?", "9 dead-link: take the link away until it is",
                "10 dead-link: link to a file, such as \"sleep.md\"",
            ])
    }

    @Test func `an article that is not published yet says why`() throws {
        let found = try problems("[a](../soon.md)")
        #expect(found.map(\.summary) == ["The article \"soon\" is not published: it is a draft"])
    }

    @Test func `what a translation links to and the source does not is its own`() throws {
        let source = LinkProof(try article("[a](dreams.md) [b](../love.md)"))
        let other = LinkProof(try article("[b](../love.md) [a](sogni.md) [c](https://x.org)"))
        let own = other.uses(notIn: source)
        #expect(own.map(\.destination) == ["sogni.md"])
        #expect(own.first?.found(in: Array("msgstr \"[a](sogni.md)\"".utf8)).range == ByteRange(12, 20))
    }

    @Test(
        .timeLimit(.minutes(10)),
        arguments: ["[a](x%.md) ", "](x", "a=", "[a]: ", "](<", "srcset='a,", "<a href=x% ", "<a a=\"", "]((("])
    func `places are found in time that grows with the page`(part: String) throws {
        let text = (0..<8_000).map { part.replacing("%", with: "\($0)") }.joined()
        let article = try article(String(text.prefix(200_000)))
        var places = LinkPlaces(article)
        let time = processorSeconds {
            for number in 0..<8_000 {
                let destination = TextSlice("x\(number).md")
                _ = places.next(of: destination, or: destination)
            }
        }
        #expect(time < 20)
    }

    @Test func `links of a heading that is the title are links of the article`() throws {
        let file = SourceFile(path: "a.md", text: "# [Bread](b.md)\n\n[c](c.md)\n")
        let article = try #require(ArticleParser.article(from: file, id: "a").article)
        let uses = LinkProof(article).uses
        #expect(uses.map(\.destination) == ["c.md", "b.md"])
        #expect(uses.map { file.text($0.range).description } == ["c.md", "b.md"])
    }
}
