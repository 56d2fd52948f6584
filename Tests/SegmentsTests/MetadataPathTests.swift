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
}
