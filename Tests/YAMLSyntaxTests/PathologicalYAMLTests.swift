import Diagnostics
import SourceText
import Testing

@testable import YAMLSyntax

/// YAML that no person writes: each ends in bounded time, with one diagnostic or with a value.
@Suite struct PathologicalYAMLTests {
    struct Sample: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var text: String
        /// The one diagnostic expected; nil for a value and none.
        var id: String?

        init(_ name: String, _ text: String, _ id: String?) {
            testDescription = name
            self.text = text
            self.id = id
        }
    }

    static let count = 50_000

    static let samples = [
        Sample("lists in lists", String(repeating: "[", count: count), "yaml-too-large"),
        Sample("mappings in mappings", String(repeating: "{", count: count), "yaml-too-large"),
        Sample("keys in mappings", String(repeating: "{a: ", count: count), "yaml-too-large"),
        Sample("lists on a line", String(repeating: "- ", count: count) + "a", "yaml-too-large"),
        Sample("complex keys", String(repeating: "? ", count: count) + "a", "yaml-too-large"),
        Sample("closing brackets", String(repeating: "]", count: count), "malformed-yaml"),
        Sample("keys", (0..<2 * count).map { "k\($0): v\n" }.joined(), "yaml-too-large"),
        Sample("a long list", String(repeating: "- a\n", count: 4 * count), "yaml-too-large"),
        Sample("a long list in brackets", "[" + String(repeating: "a, ", count: 4 * count) + "]", "yaml-too-large"),
        Sample("a plain giant", "a: " + String(repeating: "word ", count: count), nil),
        Sample("a quoted giant", "a: \"" + String(repeating: "\\u00e9 ", count: count) + "\"", nil),
        Sample("a literal giant", "a: |\n" + String(repeating: "  line\n", count: count), nil),
        Sample("an unclosed giant", "a: \"" + String(repeating: "word\n  ", count: count), "malformed-yaml"),
        Sample("a giant key", String(repeating: "k", count: 10 * count) + ": v", "malformed-yaml"),
        Sample("an anchor in itself", "a: &a [*a]\n", "yaml-unknown-alias"),
        Sample("an anchor in a mapping in itself", "&a b: {c: *a}\n", nil),
        Sample(
            "deep anchors of anchors",
            (1...40).map { "a\($0): &a\($0) " + String(repeating: "[", count: 10) + ($0 == 1 ? "x" : "*a\($0 - 1)") }
                .map { $0 + String(repeating: "]", count: 10) + "\n" }.joined(), "yaml-too-large"),
        Sample("many anchors", (0..<20_000).map { "- &a\($0) x\n" }.joined(), nil),
        Sample("directives", String(repeating: "%TAG ! tag:a.b,2000:\n", count: 2) + "---\na: b\n", "malformed-yaml"),
        Sample("an unknown directive", "%WHAT ever\n---\na: b\n", "malformed-yaml"),
        Sample("another version", "%YAML 9.9\n---\na: b\n", "malformed-yaml"),
        Sample("documents", String(repeating: "---\na: b\n", count: count), "yaml-many-documents"),
        Sample("comments", String(repeating: "# a\n", count: count), nil),
        Sample("line ends", String(repeating: "\n", count: 10 * count), nil),
        Sample("blanks", String(repeating: " ", count: 10 * count), nil),
        Sample("colons", String(repeating: ":", count: count), "malformed-yaml"),
        Sample("a NUL byte", "a: \0b\n", "malformed-yaml"),
        Sample("a control character", "é: \u{1}b\n", "malformed-yaml"),
    ]

    @Test(.timeLimit(.minutes(10)), arguments: samples)
    func `a text is read or refused with one diagnostic`(sample: Sample) {
        let (node, diagnostics) = YAMLParser.parse(SourceFile(path: "a.yaml", text: sample.text))
        #expect(diagnostics.map(\.id) == [sample.id].compactMap(\.self))
        if sample.id == "malformed-yaml" || sample.id == "yaml-too-large" { #expect(node == nil) }
    }

    @Test(.timeLimit(.minutes(10)))
    func `each of thousands of repeated keys is reported`() {
        let text = String(repeating: "a: b\n", count: 20_000)
        let (node, diagnostics) = YAMLParser.parse(SourceFile(path: "a.yaml", text: text))
        #expect(node?.pairs?.count == 1)
        #expect(diagnostics.count == 19_999)
    }

    @Test(arguments: [
        ("é: \u{1}b\n", 4), ("\u{FEFF}é: \u{1}b\n", 7), ("\u{FEFF}é: x\né: y\n", 9),
    ])
    func `a place behind letters beyond ASCII and a byte order mark is right`(text: String, offset: Int) {
        let (_, diagnostics) = YAMLParser.parse(SourceFile(path: "a.yaml", text: text))
        #expect(diagnostics.map { $0.range?.start } == [offset])
    }

    @Test func `bytes that are not UTF-8 are refused where they stand`() {
        for bytes in [[0x61, 0x3A, 0x20, 0xFF], [0x61, 0x3A, 0x20, 0xC3], [0x61, 0x3A, 0x20, 0xED, 0xA0, 0x80]] {
            let (node, diagnostics) = YAMLParser.parse(SourceFile(path: "a.yaml", bytes: bytes.map(UInt8.init)))
            #expect(node == nil)
            #expect(diagnostics.map(\.id) == ["malformed-yaml"])
            #expect(diagnostics.first?.range?.start == 3)
        }
    }
}
