import Locales
import SourceText
import Testing

@testable import Checks

struct SourceTextsTests {
    @Test func `each text is looked at once for each kind, in whatever order it is asked for`() {
        let texts = SourceTexts(ScalarTable())
        let first = ["a", "b", "a", "c"].map { texts.text(TextSlice($0), kind: .markdown) }
        #expect(first[0] === first[2])
        for order in [["a", "b", "c"], ["b", "c"], ["c", "a", "b", "a"]] {
            for name in order {
                let text = texts.text(TextSlice(name), kind: .markdown)
                #expect(text.string == name)
                #expect(first.contains { $0 === text })
            }
        }
        #expect(texts.text("a", kind: .message) !== first[0])
        #expect(texts.text("a", kind: .message).kind == .message)
    }
}
