import Locales
import SourceText
import Testing

@testable import Segments

@Suite struct MetadataBlocksTests {
    private static let literal = """
        ---
        title: Two
        faq:
          - question: Why?
            answer: |
              First one. Second one.

              - item *one*
              - item [two](b.md)

              ```sh
              run it
              ```

              > Last.
          - question: How?
            answer: "Once.\\n\\nTwice."
        ---

        """

    @Test func `the blocks of an answer are segments of their own`() {
        let segments = Segmenter(source: .english).skeleton(of: Samples.article(Self.literal)).segments
        #expect(
            segments.map { "\($0.place): \($0.text)" } == [
                "title: Two", "faq 1 · question: Why?", "faq 1 · answer · paragraph 1 · sentence 1 of 2: First one.",
                "faq 1 · answer · paragraph 1 · sentence 2 of 2: Second one.",
                "faq 1 · answer · list item 1: item *one*", "faq 1 · answer · list item 2: item [two](b.md)",
                "faq 1 · answer · quote 1: Last.", "faq 2 · question: How?", "faq 2 · answer · paragraph 1: Once.",
                "faq 2 · answer · paragraph 2: Twice.",
            ])
        #expect(segments.filter { $0.place.description.contains("answer") }.allSatisfy { $0.context == "faq.answer" })
    }

    @Test func `a translated answer keeps its blocks`() {
        let skeleton = Segmenter(source: .english).skeleton(of: Samples.article(Self.literal))
        let filled = skeleton.filled { segment in
            segment.text.description.contains("?") ? nil : TextSlice("- X " + segment.text.description)
        }
        #expect(
            String(decoding: filled, as: UTF8.self) == """
                ---
                title: "- X Two"
                faq:
                  - question: Why?
                    answer: |
                      \\- X First one. - X Second one.

                      - \\- X item *one*
                      - \\- X item [two](b.md)

                      ```sh
                      run it
                      ```

                      > \\- X Last.
                  - question: How?
                    answer: "\\\\- X Once.\\n\\n\\\\- X Twice."
                ---

                """)
    }

    @Test func `one paragraph over several lines stays a text of sentences`() {
        let text = "---\ntitle: T\ndescription: |\n  One line. And\n  another.\n---\n"
        let segments = Segmenter(source: .english).skeleton(of: Samples.article(text)).segments
        #expect(
            segments.map(\.place.description) == [
                "title", "description · sentence 1 of 2", "description · sentence 2 of 2",
            ])
    }
}
