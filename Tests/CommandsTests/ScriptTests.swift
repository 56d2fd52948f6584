import Foundation
import Testing

/// Every file in `Scripts` is one case; ``Script`` says how they are written.
///
/// With `PARLANCE_RECORD=1` in the environment, expectations that differ are rewritten in the source tree, and the run
/// fails, so that a recording is read before it counts. `PARLANCE` names another program to run.
struct ScriptTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Scripts")

    static let names: [String] =
        ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? [])
        .filter { $0.hasSuffix(".txt") }.sorted()

    @Test(arguments: names) func `a script prints and returns what it says`(name: String) throws {
        let file = Self.folder.appendingPathComponent(name)
        let script = try Script(String(decoding: Data(contentsOf: file), as: UTF8.self))
        let runner = try ScriptRunner(tool: Self.tool())
        defer { runner.remove() }
        try runner.place(script.files)

        let isRecording = ProcessInfo.processInfo.environment["PARLANCE_RECORD"] == "1"
        var recorded: [Int: Outcome] = [:]
        for (index, step) in script.steps.enumerated() {
            let outcome = try runner.run(step)
            guard let mismatch = step.expected.mismatch(with: outcome) else { continue }
            if isRecording {
                recorded[index] = outcome
                continue
            }
            let command = script.lines[step.line - 1]
            Issue.record("Scripts/\(name):\(step.line): \(command)\n\(mismatch)")
            return
        }
        if !recorded.isEmpty {
            try Data(script.recording(recorded).utf8).write(to: file)
            Issue.record("Scripts/\(name): recorded \(recorded.count) of \(script.steps.count) steps; read the changes")
        }
    }

    @Test func `there are scripts to run`() {
        #expect(!Self.names.isEmpty)
    }

    /// The `parlance` that was built with these tests: it lies in a folder above the test bundle or its program.
    static func tool() throws -> URL {
        if let named = ProcessInfo.processInfo.environment["PARLANCE"] {
            return URL(fileURLWithPath: named)
        }
        let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
        let program = URL(fileURLWithPath: CommandLine.arguments[0])
        for start in bundles + [Bundle.main.bundleURL, program] {
            var folder = start.resolvingSymlinksInPath()
            for _ in 0..<4 {
                let candidate = folder.appendingPathComponent("parlance")
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder), !isFolder.boolValue {
                    return candidate
                }
                folder = folder.deletingLastPathComponent()
            }
        }
        throw ScriptRunner.Failure(
            description: "No parlance beside the tests: build all with swift build --build-tests")
    }
}
