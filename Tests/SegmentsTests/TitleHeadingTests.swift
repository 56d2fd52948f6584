import SourceText
import Testing

@testable import Articles
@testable import Segments

@Suite struct TitleHeadingTests {
    private let text = """
        [logo](l.md)

        # Bread. And *salt*! {#b}

        Flour. Water.

        # More

        Salt.

        """

    @Test func `a heading that is the title is one segment, known as the title`() throws {
        let skeleton = try Samples.skeleton(of: Samples.article(text))
        let title = try #require(skeleton.segments.first { $0.context == "title" })
        #expect(title.text == "Bread. And *salt*!")
        #expect("\(title.place)" == "title")
        #expect(skeleton.segments.count { $0.text.description.contains("Bread") } == 1)
        #expect(skeleton.segments.map { "\($0.place)" }.contains("introduction · paragraph 2 · sentence 1 of 2"))
        #expect(skeleton.segments.last.map { "\($0.place)" } == "section 1 · paragraph 1")
    }

    @Test func `its translation takes its place, and all else keeps its bytes`() throws {
        let skeleton = try Samples.skeleton(of: Samples.article(text))
        let woven = skeleton.filled { $0.context == "title" ? "# Pane" : nil }
        #expect(String(decoding: woven, as: UTF8.self) == text.replacing("Bread. And *salt*!", with: "# Pane"))
        #expect(skeleton.filled { $0.text } == Array(text.utf8))
    }

    @Test func `notes and skips of the author hold for it, a context of his does not`() throws {
        let noted = try Samples.skeleton(
            of: Samples.article("<!-- parlance: note: n -->\n<!-- parlance: context: c -->\n# Bread\n"))
        #expect(noted.segments.map(\.context) == ["title"])
        #expect(noted.segments.map(\.notes) == [["n"]])
        #expect(try Samples.skeleton(of: Samples.article("<!-- parlance: skip -->\n\n# Bread\n")).segments.isEmpty)
    }
}
