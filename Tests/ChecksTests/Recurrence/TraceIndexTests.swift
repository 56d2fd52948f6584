import Testing

@testable import Checks

struct TraceIndexTests {
    private let text = TextTrace(key: 7, value: 1)
    private let letter = TextTrace(key: 0x4DAE << 1, value: 1)

    @Test func `a text tells something with a second translation, a letter while it is alone`() {
        let alone = TraceIndex([[text, letter]])
        #expect(!alone.contains(text) && alone.contains(letter))
        let twice = TraceIndex([[text], [TextTrace(key: 7, value: 2), letter], [letter]])
        #expect(twice.contains(text) && !twice.contains(letter))
        let same = TraceIndex([[text], [text], []])
        #expect(same.isEmpty && TraceIndex([]).isEmpty)
    }

    @Test func `a letter is known by its key`() {
        #expect(letter.letter == "䶮" && text.letter == nil)
    }
}
