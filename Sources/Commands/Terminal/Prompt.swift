import Diagnostics
import Glibc
import Pipeline
import SourceText

/// Asks the person at the terminal for a text.
enum Prompt {
    static let inputIsTerminal = isatty(STDIN_FILENO) == 1

    /// A line from standard input, without its end; nil at the end of the input.
    static func line(_ prompt: String) -> String? {
        if inputIsTerminal { Terminal.output(prompt) }
        return readLine()
    }

    /// The editor that the environment names, or nil.
    private static var hasEditor: Bool {
        ["VISUAL", "EDITOR"].contains { (name: String) in getenv(name).map { $0.pointee != 0 } ?? false }
    }

    /// What a person made of `bytes` in the editor; nil where there is no editor or it failed.
    static func edited(_ bytes: [UInt8], named name: String) -> ([UInt8]?, Diagnostic?) {
        guard hasEditor else {
            return (
                nil,
                Diagnostic("no-editor", .error, "No editor is known", help: "set EDITOR, for example EDITOR=nano")
            )
        }
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var status: Int32 = 0
        do throws(FileProblem) {
            let edited = try Disk.editedTemporary(named: name, bytes, in: folder) { path in
                status = system("${VISUAL:-$EDITOR} " + shellWord(path))
            }
            if status == 0 { return (edited, nil) }
            return (
                nil,
                Diagnostic(
                    "editor-failed", .error, "The editor ended with an error", help: "check what EDITOR is set to")
            )
        } catch {
            return (nil, error.diagnostic(of: folder))
        }
    }
}
