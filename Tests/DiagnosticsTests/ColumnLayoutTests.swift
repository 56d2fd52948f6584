import Testing

@testable import Diagnostics

struct ColumnLayoutTests {
    private func lines(_ text: String, _ width: Int) -> [String] {
        var layout = ColumnLayout(width: width)
        layout.add(text)
        return layout.finished().map(\.text)
    }

    @Test func `lines break at blanks, and within words that are too long`() {
        #expect(lines("one two three", 8) == ["one two", "three"])
        #expect(lines("abcdefghij", 4) == ["abcd", "efgh", "ij"])
    }

    @Test func `no line begins with a full stop of Chinese or Japanese`() {
        #expect(lines("我们一起睡。你们", 10) == ["我们一起", "睡。你们"])
    }
}
