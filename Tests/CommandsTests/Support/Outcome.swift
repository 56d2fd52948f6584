/// What a command printed and returned, or, in a script, the pattern of it.
struct Outcome: Equatable {
    var output: [String] = []
    var errors: [String] = []
    var exitCode: Int32 = 0

    /// Adds one line of a script's expectation.
    mutating func read(_ line: String) {
        if line.hasPrefix("\\") {
            // The pattern "..." would match anything, so an escaped line of dots keeps its backslash for the matcher.
            output.append(line == "\\..." ? line : String(line.dropFirst()))
        } else if line == "!" || line.hasPrefix("! ") {
            errors.append(String(line.dropFirst(2)))
        } else if line.hasPrefix("exit "), let code = Int32(line.dropFirst(5)) {
            exitCode = code
        } else {
            output.append(line)
        }
    }

    mutating func dropTrailingBlankLines() {
        while output.last == "" { output.removeLast() }
        while errors.last == "" { errors.removeLast() }
    }

    /// The outcome as a script's expectation; ``read(_:)`` understands it back.
    var scriptLines: [String] {
        var lines = output.map { Self.isForm($0) ? "\\" + $0 : $0 }
        lines += errors.map { $0.isEmpty ? "!" : "! " + $0 }
        if exitCode != 0 { lines.append("exit \(exitCode)") }
        return lines
    }

    private static func isForm(_ line: String) -> Bool {
        ["$ ", "! ", "#", "\\"].contains { line.hasPrefix($0) } || line == "!" || line == "..."
            || Script.filePath(line) != nil || line.hasPrefix("exit ") && Int32(line.dropFirst(5)) != nil
    }

    /// Why `actual` is not what this pattern asks for, ready to print; nil when it is.
    func mismatch(with actual: Outcome) -> String? {
        var parts: [String] = []
        if !linesMatch(output, actual.output) {
            parts.append("standard output differs:\n" + lineDifference(output, actual.output))
        }
        if !linesMatch(errors, actual.errors) {
            parts.append("standard error differs:\n" + lineDifference(errors, actual.errors))
        }
        if exitCode != actual.exitCode {
            parts.append("the exit code is \(actual.exitCode), expected \(exitCode)")
            if actual.errors != errors, linesMatch(errors, actual.errors) {
                parts.append("standard error was:\n" + actual.errors.joined(separator: "\n"))
            }
        }
        return parts.isEmpty ? nil : parts.joined(separator: "\n")
    }
}
