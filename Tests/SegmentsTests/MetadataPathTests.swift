import Locales
import SourceText
import Testing

@testable import Segments

@Suite struct MetadataPathTests {
    private static let source = """
        ---
        title: A title
        gallery:
          one: {src: a.png, caption: First picture}
          two: {src: b.png, caption: Second picture}
        cards:
          - {head: Card, link: {text: Read on, to: /x}}
          - {head: "`code`", link: {text: "42", to: /y}}
        ---

        """

    @Test(
        arguments: [
            ("title", ["A title"]),
            ("gallery.*.caption", ["First picture", "Second picture"]),
            ("gallery.two.caption", ["Second picture"]),
            ("cards.head", ["Card"]),
            ("cards.link.text", ["Read on"]),
            ("*.caption", []),
            ("none", []),
        ] as [(String, [String])])
    func `a path leads through mappings and lists to texts`(path: String, expected: [String]) {
        let segmenter = Segmenter(source: .english, metadataPaths: [MetadataPath(path)])
        let found = segmenter.skeleton(of: Samples.article(Self.source)).segments
        #expect(found.map(\.text.description) == expected)
        #expect(found.allSatisfy { $0.context?.description == path })
    }

    @Test(arguments: ["null", "~", "Null", ""])
    func `a value that is nothing is no text`(value: String) {
        let article = Samples.article("---\ntitle: A title\ntags: \(value)\ndescription: [\(value)]\n---\n")
        let found = Segmenter(source: .english).skeleton(of: article).segments
        #expect(found.map(\.text.description) == ["A title"])
    }

    @Test func `a quoted null is a text`() {
        let article = Samples.article("---\ntitle: A title\ndescription: \"null\"\n---\n")
        #expect(Segmenter(source: .english).skeleton(of: article).segments.map(\.text) == ["A title", "null"])
    }

    @Test func `the label of a topic is its text`() throws {
        let article = Samples.article("---\ntitle: x\ntags: [{label: Bread, permalink: /b}]\n---\n")
        let tag = try #require(try Samples.skeleton(of: article).segments.last)
        #expect(tag.text == "Bread" && tag.context == "tags" && tag.isShared)
    }
}
