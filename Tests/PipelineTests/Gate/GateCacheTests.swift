import Diagnostics
import Testing

@testable import Pipeline

/// What the gate keeps between runs changes nothing of its verdict.
struct GateCacheTests {
    private func cache(_ workspace: Workspace) throws -> ResultCache {
        let later = Disk.Moment(nanoseconds: Disk.now.nanoseconds + 10_000_000_000)
        return try #require(ResultCache("check", of: workspace, began: later, leastFiles: 0, slack: 0))
    }

    @Test func `a fault is told in the run after it came, and in every later one`() throws {
        let site = try SampleSite()
        try site.extract()
        for locale in ["it", "ar"] { try site.translate(locale) }
        let workspace = try site.workspace()
        for _ in 0..<2 {
            let gate = GateCheck(workspace, cache: try cache(workspace))
            #expect(gate.isComplete && gate.isClean)
            #expect(gate.verdicts.map(\.coverage) == GateCheck(workspace).verdicts.map(\.coverage))
        }
        try site.folder.replace("\"Testo Love\"", with: "\"\"", in: "locales/it/articles/love.po")
        for _ in 0..<2 {
            let gate = GateCheck(workspace, cache: try cache(workspace))
            #expect(gate.incomplete.ids == ["untranslated"])
            #expect(gate.verdicts.map(\.coverage) == GateCheck(workspace).verdicts.map(\.coverage))
        }
    }
}
