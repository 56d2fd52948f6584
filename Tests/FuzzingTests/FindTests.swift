import FoundationEssentials
import Testing

@testable import Fuzzing

/// Inputs that once broke something, kept by `tools/fuzz` as `Fuzz/Finds/TARGET/NAME`.
@Suite struct FindTests {
    struct Find: CustomTestStringConvertible, Sendable {
        var target: FuzzTarget
        var path: String
        var testDescription: String { path.split(separator: "/").suffix(2).joined(separator: "/") }
    }

    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../..").standardizedFileURL

    static let finds = FuzzTarget.all.flatMap { target in
        files(in: root.appendingPathComponent("Fuzz/Finds/\(target.name)")).map { Find(target: target, path: $0) }
    }

    /// The articles of this repository, for every target: bytes that all of them must stand.
    static let articles = files(in: root.appendingPathComponent("articles")).filter { $0.hasSuffix(".md") }

    private static func files(in folder: URL) -> [String] {
        ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []).sorted()
            .map { folder.appendingPathComponent($0).path }
    }

    @Test(.timeLimit(.minutes(10)), arguments: finds)
    func `what once broke something no longer does`(find: Find) throws {
        try find.target.prove(Array(try Data(contentsOf: URL(fileURLWithPath: find.path))))
    }

    @Test(.timeLimit(.minutes(10)), arguments: FuzzTarget.all.map(\.name))
    func `everything holds for each article and for parts of it`(name: String) throws {
        let target = try #require(FuzzTarget.all.first { $0.name == name })
        try target.prove([])
        for path in Self.articles.prefix(2) {
            let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
            try target.prove(bytes)
            for length in stride(from: 1, to: bytes.count, by: 1_201) { try target.prove(Array(bytes.prefix(length))) }
        }
    }
}
