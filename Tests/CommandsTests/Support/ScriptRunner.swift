import Foundation

/// Runs the steps of a script in a temporary workspace of their own.
///
/// The commands: `parlance …` (leading `NAME=value` words set its environment), `write FILE <<EOF`,
/// `replace FILE "old" "new"`, `cat FILE`, `list [FOLDER]`, `remove PATH`, and `same FILE FILE`. All paths are relative
/// to the workspace; its own path reads `WORKSPACE` in what is printed.
struct ScriptRunner {
    /// The built `parlance`.
    var tool: URL
    var workspace: URL

    /// A run that cannot be judged: the tool is missing or did not end.
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// Seconds that one command may take.
    private static let patience = 120.0

    init(tool: URL) throws {
        self.tool = tool
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("parlance-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        workspace = folder.resolvingSymlinksInPath()
    }

    func remove() { try? FileManager.default.removeItem(at: workspace) }

    func place(_ files: [Script.File]) throws {
        for file in files { try write(Data(file.text.utf8), to: file.path) }
    }

    func run(_ step: Script.Step) throws -> Outcome {
        var outcome = Outcome()
        let arguments = Array(step.words.dropFirst())
        switch (step.words[0], arguments.count) {
        case ("write", 1): try write(Data((step.input ?? "").utf8), to: arguments[0])
        case ("replace", 3):
            let text = try read(arguments[0])
            let changed = replacing(Data(arguments[1].utf8), with: Data(arguments[2].utf8), in: text)
            if changed == text {
                outcome = Outcome(errors: ["\(arguments[0]): the text to replace is absent"], exitCode: 1)
            }
            try write(changed, to: arguments[0])
        case ("cat", 1): outcome.output = textLines(String(decoding: try read(arguments[0]), as: UTF8.self))
        case ("list", 0...1): outcome.output = try list(arguments.first ?? ".")
        case ("remove", 1): try FileManager.default.removeItem(at: url(arguments[0]))
        case ("same", 2):
            if try read(arguments[0]) != read(arguments[1]) {
                outcome = Outcome(errors: ["\(arguments[0]) and \(arguments[1]) differ"], exitCode: 1)
            }
        default:
            let name = step.words.first { !isAssignment($0) }
            guard name == "parlance" else {
                throw Script.Mistake(
                    line: step.line, description: "No such command: \(step.words.joined(separator: " "))")
            }
            outcome = try runTool(step)
        }
        outcome.dropTrailingBlankLines()
        return outcome
    }

    private func runTool(_ step: Script.Step) throws -> Outcome {
        let logs = workspace.deletingLastPathComponent().appendingPathComponent(workspace.lastPathComponent + ".logs")
        try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: logs) }
        let (input, output, errors) = (
            logs.appendingPathComponent("in"), logs.appendingPathComponent("out"), logs.appendingPathComponent("err")
        )
        try Data((step.input ?? "").utf8).write(to: input)
        try Data().write(to: output)
        try Data().write(to: errors)

        let process = Process()
        process.executableURL = tool
        process.arguments = Array(step.words.drop(while: isAssignment).dropFirst())
        process.currentDirectoryURL = workspace
        // Nothing of the machine's own environment, so that a case reads the same everywhere.
        process.environment = ["PATH": "/usr/bin:/bin", "HOME": logs.path, "LC_ALL": "C.UTF-8", "TZ": "UTC"]
        for assignment in step.words.prefix(while: isAssignment) {
            let parts = assignment.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            process.environment?[String(parts[0])] = String(parts[1])
        }
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        let pid = process.processIdentifier
        let watchdog = DispatchWorkItem { kill(pid, SIGKILL) }
        DispatchQueue.global().asyncAfter(deadline: .now() + Self.patience, execute: watchdog)
        process.waitUntilExit()
        watchdog.cancel()
        guard process.terminationReason == .exit else {
            let said = String(decoding: try Data(contentsOf: errors).suffix(2000), as: UTF8.self)
            throw Failure(
                description: "line \(step.line): parlance was ended by signal \(process.terminationStatus)\n\(said)")
        }
        return Outcome(
            output: printedLines(try Data(contentsOf: output)), errors: printedLines(try Data(contentsOf: errors)),
            exitCode: process.terminationStatus)
    }

    private func printedLines(_ data: Data) -> [String] {
        let text = replacing(Data(workspace.path.utf8), with: Data("WORKSPACE".utf8), in: data)
        return textLines(String(decoding: text, as: UTF8.self))
    }

    private func isAssignment(_ word: String) -> Bool {
        guard let equals = word.firstIndex(of: "="), equals != word.startIndex else { return false }
        return word[..<equals].utf8.allSatisfy { (65...90).contains($0) || $0 == UInt8(ascii: "_") }
    }

    private func url(_ path: String) -> URL { workspace.appendingPathComponent(path) }

    private func read(_ path: String) throws -> Data { try Data(contentsOf: url(path)) }

    private func write(_ data: Data, to path: String) throws {
        let target = url(path)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: target)
    }

    /// The paths of all files below a folder, sorted by their bytes.
    private func list(_ folder: String) throws -> [String] {
        let root = url(folder)
        return try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { path in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(
                atPath: root.appendingPathComponent(path).path, isDirectory: &isFolder)
            return exists && !isFolder.boolValue
        }
        .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    private func replacing(_ old: Data, with new: Data, in data: Data) -> Data {
        var result = Data()
        var rest = data[...]
        while !old.isEmpty, let found = rest.range(of: old) {
            result += rest[..<found.lowerBound] + new
            rest = rest[found.upperBound...]
        }
        return result + rest
    }
}
