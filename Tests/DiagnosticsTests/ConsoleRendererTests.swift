import SourceText
import Testing

@testable import Diagnostics

@Suite struct ConsoleRendererTests {
    /// The rendering of a diagnostic at the text between « and », which are taken out.
    private func rendered(_ marked: String, evidence: String? = nil, help: String? = nil) -> String {
        let parts = marked.split(separator: "«", maxSplits: 1, omittingEmptySubsequences: false)
        let inner = parts[1].split(separator: "»", maxSplits: 1, omittingEmptySubsequences: false)
        let file = SourceFile(path: "a.md", text: String(parts[0] + inner[0] + inner[1]))
        let start = parts[0].utf8.count
        let range = ByteRange(start, start + inner[0].utf8.count)
        return ConsoleRenderer().text(
            Diagnostic("some-rule", in: file, at: range, "Something is wrong", evidence: evidence, help: help))
    }

    @Test func `a place is shown with its line, a caret, evidence and help`() {
        #expect(
            rendered("---\n«titel»: x\n", evidence: "\"titel\"", help: "did you mean \"title\"?") == """
                a.md:2:1: error: Something is wrong [some-rule]
                  2 | titel: x
                    | ^~~~~
                     = found: "titel"
                     = help: did you mean "title"?

                """)
    }

    @Test func `the caret stands right after wide characters`() {
        #expect(
            rendered("漢字é «かな» x") == """
                a.md:1:5: error: Something is wrong [some-rule]
                  1 | 漢字é かな x
                    |       ^~~~

                """)
    }

    @Test func `marks that take no cell do not move the caret`() {
        #expect(
            rendered("e\u{301}\u{200B} «x»") == """
                a.md:1:5: error: Something is wrong [some-rule]
                  1 | e\u{301}\u{200B} x
                    |   ^

                """)
    }

    @Test func `tabs and control characters are one space`() {
        #expect(
            rendered("\ta\u{1B}\t«b»") == """
                a.md:1:5: error: Something is wrong [some-rule]
                  1 |  a  b
                    |     ^

                """)
    }

    @Test func `a range over several lines is marked on its first`() {
        #expect(
            rendered("one «two\nthree» four") == """
                a.md:1:5: error: Something is wrong [some-rule]
                  1 | one two
                    |     ^~~

                """)
    }

    @Test func `an empty range has one caret, at the end of a line too`() {
        #expect(
            rendered("ab«»\r\nc") == """
                a.md:1:3: error: Something is wrong [some-rule]
                  1 | ab
                    |   ^

                """)
        #expect(rendered("«»").hasSuffix("  1 | \n    | ^\n"))
        #expect(rendered("a\n«»").hasPrefix("a.md:2:1: "))
        #expect(rendered("ab«\n»c").hasSuffix("    |   ^\n"))
        #expect(rendered("ab\r«\n»c").hasPrefix("a.md:1:4: "))
    }

    @Test func `on a narrow terminal nothing is wider than it`() {
        let long = String(repeating: "many words ", count: 30)
        let file = SourceFile(path: "a.md", text: long + "here" + long)
        let range = ByteRange(long.utf8.count, long.utf8.count + 4)
        let text = ConsoleRenderer(width: 60).text(
            Diagnostic("some-rule", in: file, at: range, "Something is wrong", evidence: long, help: long))
        let lines = text.split(separator: "\n").map { String($0) }
        #expect(lines.allSatisfy { terminalWidth($0) <= 60 })
        let wrong = "Something is wrong in words that do not fit into a line of the terminal"
        let headline = ConsoleRenderer(width: 60).text(Diagnostic("some-rule", in: file, at: range, wrong))
            .split(separator: "\n").prefix(2)
        #expect(
            headline == [
                "a.md:1:331: error: Something is wrong in words that do not",
                "fit into a line of the terminal [some-rule]",
            ])
        #expect(lines[2].count(where: { $0 == "^" || $0 == "~" }) == 4)
        #expect(lines.contains("              many words many words many words many words"))
    }

    @Test func `a place in a very long line is shown with its surroundings alone`() {
        let text = rendered(String(repeating: "漢", count: 100_000) + "«字»" + String(repeating: "漢", count: 100_000))
        #expect(text.hasPrefix("a.md:1:100001: error"))
        #expect(text.contains("漢字漢") && text.utf8.count < 1_000)
    }

    @Test func `a long line is cut to a window around the caret`() {
        let long = String(repeating: "x", count: 300)
        #expect(
            rendered(long + "«yy»" + long) == """
                a.md:1:301: error: Something is wrong [some-rule]
                  1 | …\(long.prefix(24))yy\(long.prefix(70))…
                    | \(String(repeating: " ", count: 25))^~

                """)
        #expect(
            rendered("«\(long)»") == """
                a.md:1:1: error: Something is wrong [some-rule]
                  1 | \(long.prefix(96))…
                    | ^\(String(repeating: "~", count: 95))

                """)
    }

    @Test func `a gutter is as wide as the line's number`() {
        #expect(
            rendered(String(repeating: "\n", count: 99) + "a «b»", help: "write c") == """
                a.md:100:3: error: Something is wrong [some-rule]
                  100 | a b
                      |   ^
                       = help: write c

                """)
    }

    @Test func `without a place there is no excerpt`() {
        let file = SourceFile(path: "parlance.yaml", text: "")
        let renderer = ConsoleRenderer()
        #expect(
            renderer.text(Diagnostic("r", .warning, in: file, "The file is empty", help: "write")) == """
                parlance.yaml: warning: The file is empty [r]
                    = help: write

                """)
        #expect(renderer.text(Diagnostic("r", .note, "Nothing to do")) == "note: Nothing to do [r]\n")
    }

    @Test func `a place outside of the file stays at its end`() {
        let file = SourceFile(path: "a", text: "ab")
        let text = ConsoleRenderer().text(Diagnostic("r", in: file, at: ByteRange(9, 12), "Wrong"))
        #expect(text == "a:1:3: error: Wrong [r]\n  1 | ab\n    |   ^\n")
    }

    @Test func `colours are asked for`() {
        let text = ConsoleRenderer(usesColor: true).text(Diagnostic("r", .warning, "Careful"))
        #expect(text == "\u{1B}[1;33mwarning:\u{1B}[0m \u{1B}[1mCareful\u{1B}[0m\u{1B}[2m [r]\u{1B}[0m\n")
    }

    @Test(arguments: [0, 30, 47, 48, 60, 72, 90, 199])
    func `a caret far into a line of wide characters stays on the line`(column: Int) {
        let file = SourceFile(path: "a.po", text: String(repeating: "字", count: 200))
        let diagnostic = Diagnostic("id", in: file, at: ByteRange(column * 3, column * 3 + 3), "Wide")
        let lines = ConsoleRenderer().text(diagnostic).split(separator: "\n")
        #expect(lines[1].unicodeScalars.filter { $0 == "字" }.count <= 48)
        #expect(lines[2].hasSuffix("^~"))
        #expect(terminalWidth(String(lines[2])) <= terminalWidth(String(lines[1])))
    }
}
