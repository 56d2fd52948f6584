import Testing

@testable import Fuzzing

/// Input that no person writes, for every target: what must hold holds, and in bounded time.
@Suite struct PathologicalInputTests {
    static let units = [
        "[", "]", "![", "[a](", "[a](b) ", "*a ", "a* ", "**a_ ", "`a``b", "<", "<a ", "x<!-- ", "x<?", "{{", "{{#a}}",
        "{a, plural, other {", "$", "> ", "- ", "- a\n", "> a\n", "|a", "|a|b|\n|-|-|\n", "[^a]: b\n\n", "[a]: b\n",
        "a.\n", "Mr. A said. ", "a: b\n", "a: &a [*a]\n", "\"", "msgid \"a\"\n", "#~ ", "\n", "\r", "\t", "\\", "\0",
        "é", "😀", "e\u{301}",
    ]

    static let bytes: [(name: String, bytes: [UInt8])] =
        units.map { ($0.debugDescription, Array(String(repeating: $0, count: 10_000 / $0.utf8.count).utf8)) }
        + [
            ("UTF-16", [0xFF, 0xFE] + Array(repeating: [0x61, 0x00], count: 1_000).joined()),
            ("UTF-16, big end first", [0xFE, 0xFF] + Array(repeating: [0x00, 0x61], count: 1_000).joined()),
            ("bytes of no encoding", Array(repeating: 0xFF, count: 10_000)),
            ("cut letters", Array(repeating: 0xC3, count: 10_000)),
            ("every byte", (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 8) }),
            (
                "quotes and lists by lines",
                (0..<150).flatMap { Array((String(repeating: "  ", count: $0) + "- > a\n").utf8) }
            ),
        ]

    @Test(.timeLimit(.minutes(10)), arguments: FuzzTarget.all.map(\.name), bytes.map(\.name))
    func `what must hold holds`(target: String, name: String) throws {
        let target = try #require(FuzzTarget.all.first { $0.name == target })
        let input = try #require(Self.bytes.first { $0.name == name })
        let time = try processorSeconds { try target.prove(input.bytes) }
        #expect(time < 30)
    }
}
