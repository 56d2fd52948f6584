import Locales
import SourceText
import Testing

@testable import Checks

struct EndMarksTests {
    private func end(_ text: String) -> EndMarks { CheckedText(TextSlice(text), table: ScalarTable()).endMarks }

    @Test(
        arguments: [
            ("Yes.", MarkKinds.stop), ("はい。", .stop), ("هل؟", .question), ("**Yes!**", .exclamation),
            ("[Yes:](u)", .colon), ("Yes...", .ellipsis),
            ("Yes…", .ellipsis), ("A, ...", .ellipsis), ("(Yes.)", .stop), ("Er sagte „Ja!“.", [.stop, .exclamation]),
            ("Yes", []),
            ("Yes.[^1]", .stop), ("a `b.`", []), ("Yes. ", .stop), ("", []), ("...", .ellipsis),
        ] as [(String, MarkKinds)])
    func `the marks behind quotation marks and markup are found`(text: String, kinds: MarkKinds) {
        #expect(end(text).kinds == kinds)
    }

    @Test func `the place of a lost mark is before the markup's end`() {
        #expect(end("**Yes**").place == 5)
        #expect(end("Yes \n").place == 3)
        #expect(end("a `b`").isOpaque)
        #expect(end("「はい」").closer == 0x300D)
    }
}
