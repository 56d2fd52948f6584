package import Diagnostics

/// What came of one build of a preview.
package struct Rebuild: Sendable {
    /// Files of the site that were written or removed, as paths below its root.
    package var written: [String] = []
    package var removed: [String] = []
    /// How many files the site has; nil where the settings are broken and the site stays as it was.
    package var fileCount: Int?
    package var diagnostics: [Diagnostic] = []
    /// Those that the build before did not tell already.
    package var news: [Diagnostic] = []
    /// Whether errors of the build before are gone, all of them.
    package var isMended = false

    /// Whether there is anything to tell.
    package var isNoteworthy: Bool { !written.isEmpty || !removed.isEmpty || !news.isEmpty || isMended }

    /// The line for the terminal: `rebuilt in 84 ms: 12 files written · articles/sleep.md`.
    ///
    /// - Parameters:
    ///   - cause: paths in the workspace that changed, empty for the first build.
    package func line(after duration: Duration, cause: [String]) -> String {
        let time = "\(duration / .milliseconds(1) < 1 ? 1 : Int(duration / .milliseconds(1))) ms"
        var parts: [String] = []
        if !written.isEmpty { parts.append("\(written.count) \(written.count == 1 ? "file" : "files") written") }
        if !removed.isEmpty { parts.append("\(removed.count) removed") }
        if parts.isEmpty { parts.append(fileCount == nil ? "the site stays as it was" : "nothing changed") }
        let errors = diagnostics.count { $0.severity == .error }
        if errors > 0 { parts.append("\(errors) \(errors == 1 ? "error" : "errors")") }
        if isMended { parts.append("mended") }
        let verb = cause.isEmpty ? "built" : "rebuilt"
        let causes = cause.prefix(3).joined(separator: ", ") + (cause.count > 3 ? " and \(cause.count - 3) more" : "")
        return "\(verb) in \(time): " + parts.joined(separator: ", ") + (cause.isEmpty ? "" : " · " + causes)
    }
}
