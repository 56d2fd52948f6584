import Diagnostics
import Glibc

/// Standard output and standard error of the server.
enum Console {
    private static let renderer = ConsoleRenderer(
        usesColor: isatty(STDERR_FILENO) == 1 && getenv("NO_COLOR") == nil)

    static func output(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

    static func tell(_ diagnostics: [Diagnostic]) {
        if diagnostics.isEmpty { return }
        write(diagnostics.map(renderer.text).joined(), to: STDERR_FILENO)
    }

    /// Whole lines at once, so that those of two threads do not mix; a reader that went away ends the output.
    private static func write(_ text: String, to descriptor: Int32) {
        var bytes = Array(text.utf8)[...]
        // Articles may hold what commands a terminal.
        if isatty(descriptor) == 1 { bytes = bytes.withUnsafeBufferPointer { TerminalText.harmless($0)[...] } }
        while !bytes.isEmpty {
            let wrote = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if wrote < 0, errno == EINTR { continue }
            if wrote <= 0 { return }
            bytes.removeFirst(wrote)
        }
    }
}
