import Diagnostics
import Locales
import Publishing
import SourceText
import Testing

@testable import Pipeline

struct EPUBBuildTests {
    @Test func `a book a locale, the same bytes twice, and nothing left beside it`() throws {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it")
        let workspace = try site.workspace()
        let first = EPUBBuild(workspace)
        #expect(first.diagnostics.rendered == "" && !first.hasFailed)
        #expect(first.books.map(\.path) == ["dist/epub/en.epub", "dist/epub/it.epub", "dist/epub/ar.epub"])
        // Arabic holds both back: its book is a cover.
        #expect(first.books.map(\.articleCount) == [2, 2, 0])
        let before = try site.folder.snapshot("dist")
        #expect(!EPUBBuild(workspace).books.contains { $0.hasChanged })
        #expect(try site.folder.snapshot("dist") == before && before.count == 3)
        let book = try site.folder.bytes("dist/epub/it.epub")
        #expect(Array(book[30..<58]) == Array("mimetypeapplication/epub+zip".utf8))
    }

    @Test func `a file in the place of a book that is none of ours stays`() throws {
        let site = try SampleSite()
        let workspace = try site.workspace()
        _ = EPUBBuild(workspace)
        try site.folder.write("dist/epub/it.epub", "mine")
        try site.folder.write("dist/epub/notes.txt", "mine too")
        let build = EPUBBuild(workspace)
        #expect(build.hasFailed && build.books.map(\.locale.tag) == ["en", "ar"])
        #expect(
            build.diagnostics.rendered.contains(
                "\"dist/epub/it.epub\" is there already and was not written by Parlance"))
        #expect(try site.folder.bytes("dist/epub/it.epub") == Array("mine".utf8))
        #expect(site.folder.exists("dist/epub/notes.txt"))
    }

    @Test func `one article is a book in the locales that have it`() throws {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it")
        let build = EPUBBuild(try site.workspace(), article: "love", output: site.folder.path + "/books")
        #expect(build.books.map(\.locale.tag) == ["en", "it"])
        #expect(site.folder.exists("books/love.it.epub") && !site.folder.exists("books/love.ar.epub"))
    }

    @Test func `an unknown article is named with the nearest one`() throws {
        let site = try SampleSite()
        let build = EPUBBuild(try site.workspace(), article: "lov")
        #expect(build.diagnostics.rendered.contains("did you mean \"love\"?") && build.books.isEmpty)
    }

    @Test func `what a book cannot have is told once, at its place in the article`() throws {
        let site = try SampleSite()
        try site.folder.write(
            "articles/love.md", "---\ntitle: Love\n---\n<svg><g/></svg>\n\n![a](a.webp) ![b](b.webp)\n")
        try site.folder.write("articles/a.webp", "RIFF")
        let found = EPUBBuild(try site.workspace()).diagnostics
        #expect(
            found.rendered == """
                articles/love.md:6:19: error: There is no file "b.webp" [dead-link]
                  6 | ![a](a.webp) ![b](b.webp)
                    |                   ^~~~~~
                     = help: correct the path, which is relative to this article
                articles/love.md:4:1: warning: Books have no <svg>; it is left out of them [not-in-book]
                  4 | <svg><g/></svg>
                    | ^~~~
                     = help: say the same in Markdown, or in HTML that shows without scripts
                warning: "articles/a.webp" is left out of books, which link to it instead [picture-not-in-book]
                    = help: save it as PNG, JPEG, GIF, or as SVG without scripts and outside files

                """)
    }
}
