import Foundation
import Testing

struct ScriptRunnerTests {
    /// Runs a script with a shell script in the place of `parlance`, and returns what each step did.
    private func outcomes(of text: String, tool: String = "") throws -> [Outcome] {
        let program = FileManager.default.temporaryDirectory.appendingPathComponent("tool-" + UUID().uuidString)
        try Data("#!/bin/sh\n\(tool)\n".utf8).write(to: program)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.path)
        defer { try? FileManager.default.removeItem(at: program) }
        let script = try Script(text)
        let runner = try ScriptRunner(tool: program)
        defer { runner.remove() }
        try runner.place(script.files)
        return try script.steps.map(runner.run)
    }

    @Test func `the tool gets its arguments, input and environment and returns all it says`() throws {
        let script = """
            $ NOTE="a b" parlance one "two words" <<END
            from the input
            END
            """
        let tool = #"echo "$# $1 $2"; echo "$NOTE"; cat; pwd; echo careful >&2; exit 3"#
        #expect(
            try outcomes(of: script, tool: tool) == [
                Outcome(
                    output: ["2 one two words", "a b", "from the input", "WORKSPACE"], errors: ["careful"], exitCode: 3)
            ])
    }

    @Test func `files are written, changed, compared, listed and removed`() throws {
        let script = """
            $ write b/new.md <<END
            one two one
            END
            $ replace b/new.md "one" "1"
            $ cat b/new.md
            $ replace b/new.md "absent" "x"
            $ same a.md b/new.md
            $ same a.md a.md
            $ list
            $ remove b
            $ list .
            -- a.md --
            text
            """
        #expect(
            try outcomes(of: script) == [
                Outcome(), Outcome(), Outcome(output: ["1 two 1"]),
                Outcome(errors: ["b/new.md: the text to replace is absent"], exitCode: 1),
                Outcome(errors: ["a.md and b/new.md differ"], exitCode: 1), Outcome(),
                Outcome(output: ["a.md", "b/new.md"]), Outcome(), Outcome(output: ["a.md"]),
            ])
    }

    @Test func `an unknown command is a mistake of the script`() {
        #expect(throws: Script.Mistake.self) { try outcomes(of: "$ cp a b") }
    }

    @Test func `a tool that dies of a signal cannot be judged`() {
        #expect(throws: ScriptRunner.Failure.self) { try outcomes(of: "$ parlance", tool: "kill -SEGV $$") }
    }

    @Test func `the tool is found beside the tests`() throws {
        #expect(FileManager.default.isExecutableFile(atPath: try ScriptTests.tool().path))
    }
}
