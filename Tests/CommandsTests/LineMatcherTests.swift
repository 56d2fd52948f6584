import Testing

struct LineMatcherTests {
    @Test(arguments: [
        ("abc", "abc"), ("[...]", ""), ("[...]", "abc"), ("a[...]", "a"), ("a[...]c", "abbc"), ("[...]b[...]", "abc"),
        ("a[...]bc[...]d", "a b bc d"), ("é", "é"), ("\\...", "..."), ("[..", "[.."),
    ]) func `a line matches its pattern`(pattern: String, line: String) {
        #expect(lineMatches(pattern, line))
    }

    @Test(arguments: [
        ("abc", "abd"), ("abc", "ab"), ("", "a"), ("a[...]c", "ab"), ("a[...]a", "a"), ("[...]x", "xy"),
        ("e\u{301}", "\u{e9}"), ("\\...", "a"),
    ]) func `a line does not match another pattern`(pattern: String, line: String) {
        #expect(!lineMatches(pattern, line))
    }

    @Test func `three dots match any lines`() {
        #expect(linesMatch(["..."], []))
        #expect(linesMatch(["a", "...", "z"], ["a", "z"]))
        #expect(linesMatch(["a", "...", "z"], ["a", "b", "z", "z"]))
        #expect(linesMatch(["...", "b[...]", "..."], ["a", "bc", "d"]))
        #expect(!linesMatch(["a", "...", "z"], ["a", "z", "b"]))
        #expect(!linesMatch(["..."] + ["x"], ["a", "b"]))
        #expect(!linesMatch([], ["a"]))
        #expect(!linesMatch(["a"], []))
    }

    @Test func `many wildcards against a long text end soon`() {
        let pattern = String(repeating: "a[...]", count: 200) + "b"
        #expect(!lineMatches(pattern, String(repeating: "a", count: 5000)))
    }

    @Test func `a difference shows common, missing and further lines`() {
        #expect(lineDifference(["a", "b[...]", "c"], ["a", "bb", "d"]) == "  a\n  bb\n- c\n+ d")
        #expect(lineDifference([], ["a"]) == "+ a")
        #expect(lineDifference(["a"], []) == "- a")
    }

    @Test func `a mismatch names each stream and the exit code`() {
        let expected = Outcome(output: ["a"], errors: ["..."], exitCode: 0)
        #expect(expected.mismatch(with: Outcome(output: ["a"], errors: ["x"], exitCode: 0)) == nil)
        #expect(
            expected.mismatch(with: Outcome(output: ["b"], errors: ["x"], exitCode: 1)) == """
                standard output differs:
                - a
                + b
                the exit code is 1, expected 0
                standard error was:
                x
                """)
    }
}
