import Diagnostics
import Pipeline

/// Tells diagnostics on standard error, each once, and remembers how bad they were.
struct Reporter {
    private let renderer = ConsoleRenderer(usesColor: Terminal.errorUsesColor)
    private(set) var errorCount = 0
    private(set) var warningCount = 0
    /// Whether a file could not be read or written.
    private var hasFileProblem = false

    mutating func tell(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics { tell(diagnostic) }
    }

    mutating func tell(_ diagnostic: Diagnostic) {
        switch diagnostic.severity {
        case .error: errorCount += 1
        case .warning: warningCount += 1
        case .note: break
        }
        if FileProblem.diagnosticIDs.contains(diagnostic.id) { hasFileProblem = true }
        Terminal.error(renderer.text(diagnostic))
    }

    /// `failed` if the disk refused a file, `invalidInput` if an error was told, else what the command found.
    func status(or status: ExitStatus = .passed) -> ExitStatus {
        if hasFileProblem { return .failed }
        return errorCount > 0 ? .invalidInput : status
    }
}
