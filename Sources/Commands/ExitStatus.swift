import ArgumentParser

/// How a run ended, for the shell.
enum ExitStatus: Int32 {
    case passed = 0
    /// A file could not be read or written, or a fault of Parlance itself.
    case failed = 1
    /// Something is not translated or stale beyond what the gate allows.
    case incomplete = 3
    /// Checks found problems of the severity that the gate refuses.
    case findings = 4
    case incompleteWithFindings = 5
    /// The command line is wrong, or names what the workspace does not have (sysexits.h `EX_USAGE`); ArgumentParser has
    /// it so too.
    case usage = 64
    /// An article, a catalog or the configuration is broken (sysexits.h `EX_DATAERR`).
    case invalidInput = 65

    /// Ends the run with this status; does nothing for `passed`.
    func throwIfFailed() throws {
        if self != .passed { throw ExitCode(rawValue) }
    }
}
