import Foundation
import Testing

/// A run that is killed leaves every catalog the old or the new one, whole.
struct KillTests {
    /// Articles, and catalogs for each of two languages.
    private static let articles = 6
    private static let kills = 300
    /// Seconds after which fewer kills are enough.
    private static let patience = 15.0

    private static func article(_ number: Int, _ version: Int) -> String {
        let lines = (0..<40).map { "Sentence \($0) of version \(version) in article \(number).\n\n" }
        return "---\ntitle: Article \(number)\n---\n" + lines.joined()
    }

    @Test(.timeLimit(.minutes(10)))
    func `killed at any moment, every catalog is whole and nothing stays in the way`() throws {
        let runner = try ScriptRunner(tool: ScriptTests.tool())
        defer { runner.remove() }
        let folder = runner.workspace
        func write(_ version: Int) throws {
            let files = (0..<Self.articles).map {
                Script.File(path: "articles/a\($0).md", text: Self.article($0, version))
            }
            try runner.place(files)
        }
        try runner.place([Script.File(path: "parlance.yaml", text: "source: en\nlocales: [en, it, ja]\n")])
        // What each catalog holds for each version, from runs that nobody killed.
        var whole: [[String: Data]] = []
        for version in 0..<2 {
            try write(version)
            try? FileManager.default.removeItem(at: folder.appendingPathComponent("locales"))
            try Self.run(runner.tool, in: folder, killedAfter: nil)
            whole.append(try Self.files(in: folder))
        }
        // Untranslated catalogs hold nothing of the version before.
        let start = ContinuousClock.now
        try Self.run(runner.tool, in: folder, killedAfter: nil)
        let usual = Double((ContinuousClock.now - start).components.attoseconds) / 1e18
        var random = SystemRandomNumberGenerator()
        var changed = 0
        var version = 0
        for kill in 0..<Self.kills where ContinuousClock.now - start < .seconds(Self.patience) {
            version = kill % 2
            try write(version)
            try Self.run(runner.tool, in: folder, killedAfter: .random(in: 0...max(usual, 0.002) * 1.5, using: &random))
            for (name, data) in try Self.files(in: folder) where name.hasSuffix(".po") {
                let isWhole = whole.contains { $0[name] == data }
                if data == whole[version][name] { changed += 1 }
                #expect(isWhole, "\(name) after kill \(kill)")
            }
        }
        #expect(changed > 0)
        try Self.run(runner.tool, in: folder, killedAfter: nil)
        #expect(try Self.files(in: folder) == whole[version])
    }

    private static func files(in folder: URL) throws -> [String: Data] {
        let root = folder.appendingPathComponent("locales")
        var files: [String: Data] = [:]
        for name in (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? [] where name.contains(".po") {
            files[name] = try Data(contentsOf: root.appendingPathComponent(name))
        }
        return files
    }

    private static func run(_ tool: URL, in folder: URL, killedAfter seconds: Double?) throws {
        let process = Process()
        process.executableURL = tool
        process.arguments = ["extract"]
        process.currentDirectoryURL = folder
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        if let seconds {
            usleep(UInt32(seconds * 1_000_000))
            kill(process.processIdentifier, SIGKILL)
        }
        process.waitUntilExit()
    }
}
