import SourceText
import Testing

@testable import Segments

@Suite struct MarkdownGuardTests {
    private func guarded(
        _ text: String, in place: MarkdownPlace = .paragraph, prefix: TextSlice? = nil, startsLine: Bool = true
    ) -> String {
        let guardian = MarkdownGuard(place: place, lineDivider: prefix.map { TextSlice("\n" + $0.description) })
        return String(decoding: guardian.guarded(TextSlice(text), startsLine: startsLine), as: UTF8.self)
    }

    @Test(
        arguments: [
            ("1. a", #"1\. a"#), ("# a", "\\# a"), ("- a", #"\- a"#), ("> a", #"\> a"#), ("[x]: y", #"\[x]: y"#),
            ("```", #"\```"#), ("<div>", #"\<div>"#), ("  === ", #"\==="#), ("a # b", "a # b"), ("*a*", "*a*"),
            ("\t# a", "\\# a"), ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\rb", "a b"), ("a\n\nb", "a b"),
        ])
    func `a paragraph stays one`(text: String, expected: String) {
        #expect(guarded(text) == expected)
    }

    @Test func `in the middle of a line nothing begins a block`() {
        #expect(guarded("# a", startsLine: false) == "# a")
    }

    @Test(
        arguments: [
            ("a\nb", "a\n> b"), ("a\n# b", "a\n> \\# b"), ("a\n\n\nb", "a\n> b"), ("a\n   b", "a\n> b"),
            ("a  \nb", "a  \n> b"), ("a\\\nb", "a\\\n> b"), ("a\n1. b", "a\n> 1\\. b"), ("a|b\n-|-", "a|b\n> \\-|-"),
        ])
    func `line ends get what the container puts in front of a line`(text: String, expected: String) {
        #expect(guarded(text, prefix: "> ") == expected)
    }

    @Test(arguments: [("a #", "a \\#"), ("a ##", "a \\##"), ("#", "\\#"), ("a#", "a#"), ("a\n# b", "a # b")])
    func `a heading keeps its last characters`(text: String, expected: String) {
        #expect(guarded(text, in: .heading) == expected)
    }

    @Test(
        arguments: [
            ("a | b", #"a \| b"#), (#"a \| b"#, #"a \| b"#), (#"a \\| b"#, #"a \\| b"#), ("`a|b`", #"`a\|b`"#),
            ("a\nb", "a b"),
        ])
    func `a cell ends at its own pipes only`(text: String, expected: String) {
        #expect(guarded(text, in: .tableCell) == expected)
    }
}
