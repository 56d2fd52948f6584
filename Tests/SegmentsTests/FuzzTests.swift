import Fuzzing
import SourceText
import Testing

@testable import Segments

@Suite struct FuzzTests {
    static let pieces = [
        "text", "Dr. Who came. He left.", " ", "\n", "\n", "\n\n", "\r\n", "\r", "\t", "    ", "# ", "## A ##", "- ",
        "* ",
        "1. ", "> ", ">", "| a | b |", "|---|---|", "\\|", "\\", "`", "``", "```\n", "~~~\n", "[a](b)", "[a][b]",
        "[b]: c",
        "![", "](", ")", "[^1]", "[^1]: note", "<div>", "</div>", "<!-- parlance: skip -->", "<!--", "-->", "**", "*",
        "_",
        "~~", "===", "---", "é", "漢字。字", "e\u{301}", "😀", "مرحبا؟", "  \n", "\\\n", "- [ ] ", "- [x] ", "{{< x >}}",
        "\u{FEFF}", "\u{A0}", "<https://a.b>", "&amp;", "!", "?\" ", "(a. B", ").", ":", "\u{0B}", "\u{0C}",
    ]

    @Test(arguments: 0..<20)
    func `any text comes back byte for byte, and keeps its blocks when translated`(seed: Int) throws {
        var random = SeededRandom(seed: UInt64(seed))
        for _ in 0..<25 {
            let body = (0..<Int.random(in: 1...40, using: &random)).compactMap { _ in
                Self.pieces.randomElement(using: &random)
            }.joined()
            let text = (Bool.random(using: &random) ? "---\ntitle: T\n---\n" : "") + body
            let article = Samples.article(text)
            let skeleton = try Samples.skeleton(of: article)
            #expect(skeleton.filled { $0.text } == Array(text.utf8), "\(text.debugDescription)")
            for slots in zip(skeleton.slots, skeleton.slots.dropFirst()) {
                #expect(slots.0.range.end <= slots.1.range.start, "\(text.debugDescription)")
            }
            let shape = BlockShape(of: article)
            let nasty = NastyTexts.all[Int.random(in: NastyTexts.all.indices, using: &random)]
            let woven = skeleton.filled { nasty.translation($0.text) }
            let found = BlockShape(of: Samples.article(SourceFile(path: "a.md", bytes: woven)))
            #expect(
                found.difference(from: shape) == nil,
                "\(nasty): \(text.debugDescription) became \(String(decoding: woven, as: UTF8.self).debugDescription)")
        }
    }
}

/// SplitMix64: the same numbers in every run.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
