import FoundationEssentials
import Pipeline

/// A folder of its own for one test, removed with it: a workspace of one article, or any files.
final class SiteSample {
    let path: String

    init(_ files: [String: String] = [:]) throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "parlance-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.resolvingSymlinksInPath().path
        for (name, text) in files { try write(name, text) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    static func workspace() throws -> SiteSample {
        try SiteSample([
            "parlance.yaml":
                "site: {name: Sample, url: \"https://sample.example/blog\"}\nsource: en\nlocales: [en, it]\n",
            "articles/sleep.md": "---\ntitle: Sleep\n---\nGood night.\n",
        ])
    }

    func write(_ name: String, _ text: String) throws { try Disk.update(path + "/" + name, with: Array(text.utf8)) }

    func text(_ name: String) throws -> String { String(decoding: try Disk.read(path + "/" + name), as: UTF8.self) }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(atPath: path + "/" + name, withDestinationPath: target)
    }
}
