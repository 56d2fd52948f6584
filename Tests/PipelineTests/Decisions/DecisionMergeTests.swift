import Checks
import SourceText
import Testing

@testable import Pipeline

/// Two people decide at the same time, and git joins their lines.
@Suite(.enabled(if: TemporaryFolder.hasGit, "git is not here"))
struct DecisionMergeTests {
    private func add(_ decisions: [Decision], in folder: TemporaryFolder, _ name: String) throws {
        let bytes = folder.exists(name) ? try folder.bytes(name) : []
        let file = DecisionFile(parsing: SourceFile(path: name, bytes: bytes))
        try folder.write(name, bytes: file.edited(adding: decisions))
    }

    private func decisions(_ numbers: some Sequence<UInt64>, by person: String) -> [Decision] {
        numbers.map {
            Decision(.review, catalog: "articles/a", entry: "Words", pair: $0 &* 0x9E37_79B9_7F4A_7C15, by: person)
        }
    }

    @Test(arguments: [0, 5, 300]) func `decisions of two people are joined without a conflict`(before: UInt64) throws {
        let folder = try TemporaryFolder()
        let name = "locales/it/decisions.yaml"
        #expect(folder.git("init", "-q", "-b", "main") == 0)
        try folder.write(".gitattributes", "locales/*/decisions.yaml merge=union\n")
        if before > 0 { try add(decisions(0..<before, by: "all"), in: folder, name) }
        func commit(_ numbers: Range<UInt64>, by person: String) throws {
            if !numbers.isEmpty { try add(decisions(numbers, by: person), in: folder, name) }
            #expect(folder.git("add", ".") == 0)
            #expect(folder.git("commit", "-q", "-m", person) == 0)
        }
        try commit(0..<0, by: "all")
        #expect(folder.git("checkout", "-q", "-b", "other") == 0)
        try commit(1000..<1040, by: "anna")
        #expect(folder.git("checkout", "-q", "main") == 0)
        try commit(2000..<2040, by: "jan")
        #expect(folder.git("merge", "-q", "-m", "both", "other") == 0)
        let joined = DecisionFile(parsing: SourceFile(path: name, bytes: try folder.bytes(name)))
        #expect(joined.diagnostics.isEmpty && joined.decisions.count == Int(before) + 80)
        #expect(Set(joined.decisions.compactMap(\.person)).isSuperset(of: ["anna", "jan"]))
    }
}
