import Testing

struct ScriptParsingTests {
    static let sample = ##"""
        # A case.
        $ parlance status --note "two words"
        first [...]

        third
        ! careful
        exit 3

        # The next step.
        $ write new.md <<END
        # Title
        $ not a command
        END
        $ cat new.md
        \# Title
        \$ not a command

        -- parlance.yaml --
        source: en

        -- articles/a.md --
        Text.
        """##

    @Test func `steps carry words, expectations and their lines`() throws {
        let script = try Script(Self.sample)
        #expect(script.steps.map(\.line) == [2, 10, 14])
        #expect(script.steps[0].words == ["parlance", "status", "--note", "two words"])
        #expect(
            script.steps[0].expected
                == Outcome(output: ["first [...]", "", "third"], errors: ["careful"], exitCode: 3))
        #expect(script.steps[0].expectation == 2..<7)
        #expect(script.steps[1].input == "# Title\n$ not a command\n")
        #expect(script.steps[1].expected == Outcome())
        #expect(script.steps[2].expected.output == ["# Title", "$ not a command"])
    }

    @Test func `files follow the steps, each with its own lines`() throws {
        let files = try Script(Self.sample).files
        #expect(
            files == [
                Script.File(path: "parlance.yaml", text: "source: en\n\n"),
                Script.File(path: "articles/a.md", text: "Text.\n"),
            ])
    }

    @Test func `recording nothing changes nothing`() throws {
        #expect(try Script(Self.sample).recording([:]) == Self.sample + "\n")
    }

    @Test func `a recorded outcome is read back as it was`() throws {
        let outcome = Outcome(
            output: ["# a", "$ b", "! c", "!", "", "exit 4", "...", "\\d", "-- e --", "f"], errors: ["", "g"],
            exitCode: 65)
        let script = try Script(Script(Self.sample).recording([0: outcome]))
        #expect(script.steps[0].expected.mismatch(with: outcome) == nil)
        #expect(script.steps[0].expected.exitCode == 65)
        #expect(script.steps[2].expected.output == ["# Title", "$ not a command"])
        #expect(script.files.count == 2)
    }

    @Test func `a carriage return stays in the text`() {
        #expect(textLines("a\r\nb\n") == ["a\r", "b"])
        #expect(textLines("") == [])
        #expect(textLines("\n") == [""])
    }

    @Test(arguments: [
        ("a  b", ["a", "b"]),
        (#""a b" c"#, ["a b", "c"]),
        (#"'a "b"' ''"#, [#"a "b""#, ""]),
        (#""a\n\"b\\""#, ["a\n\"b\\"]),
        (#"x="y z""#, ["x=y z"]),
        ("<<EOF", ["<<EOF"]),
    ]) func `words are split as a shell does`(text: String, words: [String]) throws {
        #expect(try shellWords(text[...], line: 1) == words)
    }

    @Test(arguments: [
        ("", 1), ("# only\n", 1), ("text\n", 1), ("$ write a <<EOF\nno end\n", 1), ("# a\n$ cat \"x\n", 2),
        ("-- a --\n", 1), ("$ \n", 1),
    ]) func `a script that cannot be read names the line`(text: String, line: Int) {
        let mistake = #expect(throws: Script.Mistake.self) { try Script(text) }
        #expect(mistake?.line == line)
    }
}
