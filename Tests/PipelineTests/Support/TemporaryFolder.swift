import FoundationEssentials

/// A folder of its own for one test, removed with it.
final class TemporaryFolder {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "parlance-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws { try write(name, bytes: Array(text.utf8)) }

    func write(_ name: String, bytes: [UInt8]) throws {
        let url = URL(filePath: path + "/" + name)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(filePath: path + "/" + name))) }
    func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }
    func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }
    func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path + "/" + name) }

    /// Every file below a folder with its bytes.
    func snapshot(_ folder: String = "") throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        let root = folder.isEmpty ? path : path + "/" + folder
        for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
            var isDirectory = false
            let exists = FileManager.default.fileExists(atPath: root + "/" + name, isDirectory: &isDirectory)
            guard exists, !isDirectory else { continue }
            files[name] = [UInt8](try Data(contentsOf: URL(filePath: root + "/" + name)))
        }
        return files
    }

    /// Replaces a text in a file; a test that expects it to be there fails otherwise.
    func replace(_ old: String, with new: String, in name: String) throws {
        let text = try text(name)
        guard text.contains(old) else { throw CocoaError(.fileReadUnknown) }
        try write(name, text.replacing(old, with: new))
    }
}
