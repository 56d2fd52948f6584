import Diagnostics
import Glibc

/// The files that differ from another state of the repository, as git tells.
enum ChangedFiles {
    /// Paths relative to `folder`, with what is not committed yet and not known to git at all.
    ///
    /// - Parameter revision: A commit, a branch or a tag: what changed since the last common commit; or a range
    ///   `A..B`: what its commits changed.
    static func since(_ revision: String, in folder: String) -> (Set<String>?, Diagnostic?) {
        let git = "git -C \(shellWord(folder)) "
        let isRange = revision.contains("..")
        let diff = "diff --name-only -z --relative --no-renames \(isRange ? "" : "--merge-base ")"
        guard !revision.isEmpty, !revision.hasPrefix("-"),
            var names = output(of: git + diff + shellWord(revision) + " -- .")
        else { return (nil, output(of: git + "rev-parse") == nil ? noRepository : unknown(revision)) }
        if !isRange {
            guard let others = output(of: git + "ls-files --others --exclude-standard -z -- .") else {
                return (nil, unknown(revision))
            }
            names += others
        }
        return (Set(names.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }), nil)
    }

    private static let noRepository = Diagnostic(
        "unknown-revision", .error, "git cannot tell what changed: the workspace is in no repository",
        help: "run \"git init\" and commit the workspace, or leave out --changed-since")

    private static func unknown(_ revision: String) -> Diagnostic {
        Diagnostic(
            "unknown-revision", .error, "git cannot tell what changed since \"\(revision)\"",
            help: "name a commit or branch that this clone has; a shallow clone has too few (fetch-depth: 0)")
    }

    /// What a command of the shell wrote; nil where it failed.
    private static func output(of command: String) -> [UInt8]? {
        guard let pipe = popen(command + " 2>/dev/null", "r") else { return nil }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while case let got = fread(&buffer, 1, buffer.count, pipe), got > 0 { bytes += buffer[..<got] }
        return pclose(pipe) == 0 ? bytes : nil
    }
}
