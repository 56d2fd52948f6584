import Segments
import SourceText
import Testing

@testable import Translations

struct ExchangeContentTests {
    /// Words as they are, marks as `{id start bytes}`.
    private func shown(_ content: ExchangeContent) -> String {
        content.pieces.map { piece in
            switch piece {
            case .text(let text): text.description
            case .code(let code): "{\(code.id) \(code.role) \(code.data?.description ?? "?")}"
            }
        }.joined()
    }

    @Test(arguments: [
        ("Go **out** now", "Go {1 start **}out{1 end **} now"),
        ("A `b` c", "A {1 single `b`} c"),
        ("[a](b \"t\")", "{1 start [}a{1-1 single ](b \"}t{1 end \")}"),
        ("<b>x</b>", "{1 start <b>}x{1 end </b>}"),
        ("<b>*x</b>*", "{1 single <b>}{2 start *}x{3 single </b>}{2 end *}"),
        ("no marks", "no marks"),
    ])
    func `marks are pieces that nest`(_ text: String, _ expected: String) {
        #expect(shown(ExchangeContent(sourceOf: segment(text))) == expected)
    }

    @Test func `a translation's codes have the ids of the source's, in any order`() {
        let source = segment("**a** and `b`")
        let content = ExchangeContent(translation: "`b` e **a**", of: source)
        #expect(shown(content) == "{2 single `b`} e {1 start **}a{1 end **}")
    }

    @Test func `markup that the source does not have is text`() {
        let content = ExchangeContent(translation: "un **grande** cane", of: segment("a big dog"))
        #expect(shown(content) == "un **grande** cane")
    }

    @Test(arguments: exchangeSegments.map(\.text))
    func `pieces put together are the text`(_ text: TextSlice) {
        #expect(ExchangeContent(sourceOf: segment(text.description)).text == text)
    }

    @Test func `ids follow context and source and nothing else`() {
        let plain = ExchangeUnit.identifier(context: nil, source: "titleA walk")
        let context = ExchangeUnit.identifier(context: "title", source: "A walk")
        #expect(plain != context)
        #expect(context == ExchangeUnit.identifier(context: "title", source: "A walk"))
        #expect(context == "u870f5aece3170f46")
    }
}
