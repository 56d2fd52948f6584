import Testing

@testable import SourceText

@Suite struct SourceEditsTests {
    private func edited(_ text: String, _ edits: [(Int, Int, String)]) -> String {
        var all = SourceEdits()
        for (start, end, replacement) in edits { all.replace(ByteRange(start, end), with: Array(replacement.utf8)) }
        return String(decoding: all.applied(to: Array(text.utf8)), as: UTF8.self)
    }

    @Test func `no edits give the text back`() {
        #expect(edited("abc", []) == "abc")
        #expect(SourceEdits().isEmpty)
    }

    @Test func `edits may come in any order`() {
        #expect(edited("one two three", [(8, 13, "3"), (0, 3, "1")]) == "1 two 3")
    }

    @Test func `ranges may touch, and reach to both ends`() {
        #expect(edited("abcd", [(0, 2, "X"), (2, 4, "Y")]) == "XY")
        #expect(edited("abcd", [(0, 4, "")]) == "")
    }

    @Test func `an empty range inserts`() {
        #expect(edited("ad", [(1, 1, "bc"), (2, 2, "e"), (0, 0, "_")]) == "_abcde")
    }

    @Test func `bytes outside of the edits are not read as text`() {
        var edits = SourceEdits()
        edits.replace(ByteRange(1, 2), with: [0x61])
        #expect(edits.applied(to: [0xFF, 0x00, 0xC3]) == [0xFF, 0x61, 0xC3])
    }
}
