import Checks
import Diagnostics
import Locales
import SourceText
import Testing

@testable import Pipeline

struct SharedTextCheckTests {
    /// Three articles and a UI message that have a text in common.
    private func translated(settings: String = "") throws -> SampleSite {
        let site = try SampleSite(settings: settings)
        for name in ["bread", "salt", "wine"] {
            try site.folder.write(
                "articles/\(name).md", "---\ntitle: About \(name)\n---\nSee you there again soon.\n")
        }
        try site.extract()
        for locale in ["it", "ar"] { try site.translate(locale) }
        return site
    }

    private static let rare = "locales/it/articles/salt.po"

    private func change(_ site: SampleSite) throws {
        try site.folder.replace("Testo See you there again soon.", with: "Alla prossima volta.", in: Self.rare)
    }

    private func told(_ gate: GateCheck) -> [String] {
        gate.findings.filter { $0.ruleID == "consistent-translation" }.map {
            "\($0.diagnostic.file?.path ?? "") \($0.diagnostic.severity.name): \($0.diagnostic.evidence ?? "")"
        }
    }

    private let wanted = [
        "locales/it/articles/salt.po warning: "
            + "\"Testo See you there again soon.\" at locales/it/articles/bread.po:21 and in one more place"
    ]

    @Test func `the rarer translation of a text is told, in its locale only`() throws {
        let site = try translated()
        #expect(told(try site.gate()) == [])
        try change(site)
        let gate = try site.gate()
        #expect(told(gate) == wanted)
        #expect(gate.verdicts.map { $0.findings[.warning] == 1 } == [true, false])
        #expect(gate.baseline[Self.rare].findings == ["consistent-translation": 1])
    }

    @Test func `of changed files only, all are compared`() throws {
        let site = try translated()
        try change(site)
        let workspace = try site.workspace()
        for files: Set<String> in [[Self.rare], ["articles/salt.md"], [Self.rare, "locales/it/site.po"]] {
            let gate = GateCheck(workspace, GateCheck.Scope(files: files))
            #expect(told(gate) == wanted)
            #expect(Set(gate.baseline.catalogs.keys) == [Self.rare])
        }
        let other = GateCheck(workspace, GateCheck.Scope(files: ["locales/it/articles/wine.po"]))
        #expect(told(other) == [])
        #expect(other.verdicts.reduce(0) { $0 + $1.coverage.total } == 2)
        #expect(told(GateCheck(workspace, GateCheck.Scope(files: ["README.md"]))) == [])
    }

    @Test func `what is kept between runs tells the same`() throws {
        let site = try translated()
        let workspace = try site.workspace()
        func gate() throws -> GateCheck {
            let later = Disk.Moment(nanoseconds: Disk.now.nanoseconds + 10_000_000_000)
            let cache = try #require(
                ResultCache("check", of: workspace, began: later, leastFiles: 0, slack: 0))
            return GateCheck(workspace, cache: cache)
        }
        #expect(told(try gate()) == [])
        try change(site)
        for _ in 0..<3 { #expect(told(try gate()) == wanted) }
    }

    @Test func `it is dismissed like any finding, and switched off by settings`() throws {
        let site = try translated()
        try change(site)
        let workspace = try site.workspace()
        let italian = try LocaleTag("it")
        let desk = try #require(Desk(workspace).article("salt", italian).0)
        let plan = DismissalPlan(
            desk, nil, rule: "consistent-translation", reason: "another mood", by: "anna", in: workspace)
        #expect(plan.decisions.map(\.entry) == ["See you there again soon."] && plan.diagnostics.isEmpty)
        _ = DecisionChange(workspace, italian, adding: plan.decisions)
        let gate = try site.gate()
        #expect(told(gate) == [] && gate.dismissed.map(\.decision.reason) == ["another mood"])
        #expect(gate.ended.isEmpty)

        let quiet = try translated(settings: "")
        try change(quiet)
        try quiet.folder.replace(
            "letters-known: off", with: "letters-known: off, consistent-translation: off", in: "parlance.yaml")
        #expect(told(try quiet.gate()) == [])
    }
}
