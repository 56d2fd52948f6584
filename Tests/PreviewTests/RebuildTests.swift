import Diagnostics
import Testing

@testable import Preview

struct RebuildTests {
    @Test func `a build is one line`() {
        var rebuild = Rebuild(written: ["a", "b"], fileCount: 9)
        #expect(rebuild.line(after: .milliseconds(84), cause: []) == "built in 84 ms: 2 files written")
        rebuild.removed = ["c"]
        #expect(
            rebuild.line(after: .microseconds(84), cause: ["articles/sleep.md"])
                == "rebuilt in 1 ms: 2 files written, 1 removed · articles/sleep.md")
    }

    @Test func `many causes are counted`() {
        let rebuild = Rebuild(written: ["a"], fileCount: 1)
        #expect(
            rebuild.line(after: .seconds(2), cause: ["a", "b", "c", "d", "e"])
                == "rebuilt in 2000 ms: 1 file written · a, b, c and 2 more")
    }

    @Test func `errors and their end are told`() {
        let error = Diagnostic("x", .error, "It is broken")
        let broken = Rebuild(diagnostics: [error, Diagnostic("y", .warning, "Odd")], news: [error])
        #expect(
            broken.line(after: .milliseconds(5), cause: ["parlance.yaml"])
                == "rebuilt in 5 ms: the site stays as it was, 1 error · parlance.yaml")
        let mended = Rebuild(fileCount: 3, isMended: true)
        #expect(mended.isNoteworthy)
        #expect(mended.line(after: .milliseconds(5), cause: ["a"]) == "rebuilt in 5 ms: nothing changed, mended · a")
    }

    @Test func `a build that changed and told nothing is not worth a line`() {
        #expect(!Rebuild(fileCount: 3, diagnostics: [Diagnostic("y", .warning, "Odd")]).isNoteworthy)
    }

    @Test func `the box on pages has errors only, and not too many`() {
        #expect(ProblemText.text(of: [Diagnostic("y", .warning, "Odd")]) == "")
        #expect(
            ProblemText.text(of: [Diagnostic("x", .error, "It is broken"), Diagnostic("y", .note, "Odd")])
                == "1 error\nerror: It is broken [x]\n")
        let many = ProblemText.text(of: (1...15).map { Diagnostic("x", .error, "Fault \($0)") })
        #expect(many.hasPrefix("15 errors\n") && many.hasSuffix("Fault 12 [x]\n… and 3 more, in the terminal\n"))
    }
}
