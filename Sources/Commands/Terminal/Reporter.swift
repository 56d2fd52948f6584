import Diagnostics
import Pipeline

/// Tells diagnostics on standard error, each once, and remembers how bad they were.
struct Reporter {
    private let renderer = Terminal.errorRenderer
    private(set) var errorCount = 0
    private(set) var warningCount = 0
    /// Whether a file could not be read or written.
    private var hasFileProblem = false
    /// Whether the command line names what is not there.
    private var hasUnknownName = false

    /// The ids of diagnostics about names on the command line.
    private static let unknownNames: Set<String> = ["unknown-article", "unknown-entry", "ambiguous-entry"]

    /// The ids of diagnostics about files that a command needs and that are not there.
    private static let missingFiles: Set<String> = ["missing-baseline", "missing-glossary"]

    mutating func tell(_ diagnostics: [Diagnostic]) {
        for diagnostic in diagnostics { tell(diagnostic) }
    }

    mutating func tell(_ diagnostic: Diagnostic) {
        switch diagnostic.severity {
        case .error: errorCount += 1
        case .warning: warningCount += 1
        case .note: break
        }
        if FileProblem.diagnosticIDs.contains(diagnostic.id) || Self.missingFiles.contains(diagnostic.id) {
            hasFileProblem = true
        }
        if Self.unknownNames.contains(diagnostic.id) { hasUnknownName = true }
        Terminal.error(renderer.text(diagnostic))
    }

    /// `failed` if the disk refused a file, `usage` if a name on the command line is unknown, `invalidInput` if an error
    /// was told, else what the command found.
    func status(or status: ExitStatus = .passed) -> ExitStatus {
        if hasFileProblem { return .failed }
        if hasUnknownName { return .usage }
        return errorCount > 0 ? .invalidInput : status
    }
}
