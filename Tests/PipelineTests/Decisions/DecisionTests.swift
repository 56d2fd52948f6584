import Checks
import Diagnostics
import Locales
import Publishing
import SourceText
import Testing
import Translations

@testable import Pipeline

struct DecisionTests {
    private func italian() throws -> LocaleTag { try LocaleTag("it") }

    private func translated(settings: String = "") throws -> SampleSite {
        let site = try SampleSite(settings: settings)
        try site.extract()
        for locale in ["it", "ar"] { try site.translate(locale) }
        return site
    }

    private func review(_ site: SampleSite, _ article: String, _ numbers: [Int]? = nil) throws -> DecisionChange {
        let workspace = try site.workspace()
        let desk = try #require(Desk(workspace).article(article, try italian()).0)
        return DecisionChange(
            workspace, try italian(), adding: ReviewPlan(desk, numbers: numbers, by: "anna").decisions)
    }

    private func dismiss(_ site: SampleSite, _ article: String, _ rule: String) throws -> DismissalPlan {
        let workspace = try site.workspace()
        let desk = try #require(Desk(workspace).article(article, try italian()).0)
        let plan = DismissalPlan(desk, nil, rule: rule, reason: "so", by: "anna", in: workspace)
        _ = DecisionChange(workspace, try italian(), adding: plan.decisions)
        return plan
    }

    @Test func `a reviewed entry is reviewed everywhere, until its text changes`() throws {
        let site = try translated()
        let change = try review(site, "love", [1, 3])
        #expect(change.added.count == 2 && change.diagnostics.isEmpty)
        #expect(try review(site, "love", [1]).knownCount == 1)
        let row = try #require(try site.status().rows.first { $0.id == "love" }?.coverage[try italian()])
        #expect(row[.reviewed] == 2 && row[.translated] == 1 && row.percent == 100)
        #expect(try site.gate().verdicts[0].coverage[.reviewed] == 2)
        let desk = try #require(Desk(try site.workspace()).article("love", try italian()).0)
        #expect(desk.entries.map(\.state) == [.reviewed, .translated, .reviewed])
        let export = ExchangeExport(try site.workspace(), to: try italian(), states: [.reviewed])
        #expect(export.unitCount == 2)
        try site.folder.replace("Testo Love", with: "Testo Lovf", in: "locales/it/articles/love.po")
        let gate = try site.gate()
        #expect(gate.verdicts[0].coverage[.reviewed] == 1 && gate.ended.map(\.decision.entry) == ["Love"])
        try site.folder.replace("Testo Lovf", with: "Testo Love", in: "locales/it/articles/love.po")
        #expect(try site.gate().verdicts[0].coverage[.reviewed] == 2)
    }

    @Test func `stale and untranslated entries are left out`() throws {
        let site = try translated()
        try site.folder.replace("One line of text", with: "One short line", in: "articles/love.md")
        try site.folder.replace("\"Testo Love\"", with: "\"\"", in: "locales/it/articles/love.po")
        let workspace = try site.workspace()
        let plan = ReviewPlan(allOf: try italian(), in: workspace, by: nil)
        #expect(plan.openCount == 2)
        #expect(plan.decisions.count == (try site.status().total(of: try italian()).total) - 2)
    }

    @Test func `the gate asks for reviews where the settings do`() throws {
        let site = try translated(settings: "gate: {reviewed: 50}\n")
        #expect(try site.gate().verdicts.map(\.isComplete) == [false, false])
        let workspace = try site.workspace()
        let plan = ReviewPlan(allOf: try italian(), in: workspace, by: "anna")
        _ = DecisionChange(workspace, try italian(), adding: Array(plan.decisions.dropLast(2)))
        let gate = try site.gate()
        #expect(gate.verdicts.map(\.isComplete) == [true, false])
        #expect(gate.incomplete.count { $0.id == "not-reviewed" } == plan.decisions.count + 2)
    }

    @Test func `a dismissed finding does not fail the gate, until one byte changes`() throws {
        let site = try translated()
        let path = "locales/it/articles/sleep.po"
        try site.folder.replace("Testo See [love](love.md)", with: "Vedi", in: path)
        #expect(try !site.gate().isClean)
        let plan = try dismiss(site, "sleep", "links-kept")
        #expect(plan.decisions.count == 1)
        let gate = try site.gate()
        #expect(gate.isClean && gate.findings.isEmpty && gate.dismissed.map(\.decision.reason) == ["so"])
        #expect(gate.ended.isEmpty)
        let check = CatalogCheck(
            [site.folder.path + "/" + path], locale: nil, source: .english, workspace: try site.workspace())
        #expect(check.findings.isEmpty && check.dismissed.count == 1)
        try site.folder.replace("\"Vedi.", with: "\"vedi.", in: path)
        let after = try site.gate()
        #expect(!after.isClean && after.dismissed.isEmpty && after.ended.map(\.end) == [.textChanged])
        #expect(try dismiss(site, "sleep", "code-kept").diagnostics.ids == ["nothing-to-dismiss"])
    }

    @Test func `ended decisions stay until they are pruned`() throws {
        let site = try translated()
        _ = try review(site, "love")
        try site.folder.replace("Testo Love", with: "Amore", in: "locales/it/articles/love.po")
        try site.extract()
        #expect(DecisionSurvey(try site.workspace()).rows.map(\.end).filter { $0 != nil } == [.textChanged])
        #expect(Pruning(try site.workspace(), locales: nil, isDryRun: true).decisions.count == 1)
        #expect(try site.folder.text("locales/it/decisions.yaml").split(separator: "\n").count == 4)
        #expect(Pruning(try site.workspace(), locales: nil, isDryRun: false).decisions.count == 1)
        #expect(try site.folder.text("locales/it/decisions.yaml").split(separator: "\n").count == 3)
        #expect(Pruning(try site.workspace(), locales: nil, isDryRun: false).decisions.isEmpty)
    }

    @Test func `decisions follow a renamed article`() throws {
        let site = try translated()
        _ = try review(site, "love")
        try site.folder.write("articles/deep/amour.md", bytes: try site.folder.bytes("articles/love.md"))
        try site.folder.remove("articles/love.md")
        try site.extract()
        let survey = DecisionSurvey(try site.workspace())
        #expect(survey.rows.count == 3 && survey.rows.allSatisfy { $0.decision.catalog == "articles/deep/amour" })
        #expect(survey.ended.isEmpty)
    }

    @Test func `decisions of a branch on which an article had its old name follow it`() throws {
        let site = try translated()
        _ = try review(site, "love")
        let decided = try site.folder.bytes("locales/it/decisions.yaml")
        try site.folder.remove("locales/it/decisions.yaml")
        try site.folder.write("articles/deep/amour.md", bytes: try site.folder.bytes("articles/love.md"))
        try site.folder.remove("articles/love.md")
        try site.extract()
        // Now the other branch is merged.
        try site.folder.write("locales/it/decisions.yaml", bytes: decided)
        #expect(DecisionSurvey(try site.workspace()).rows.allSatisfy { $0.end == .articleGone })
        try site.extract()
        let survey = DecisionSurvey(try site.workspace())
        #expect(survey.rows.count == 3 && survey.rows.allSatisfy { $0.decision.catalog == "articles/deep/amour" })
        #expect(survey.ended.isEmpty)
    }

    @Test func `a decision about a copy of its source is about no other copy`() throws {
        let site = try translated()
        for text in ["Love", "See [love](love.md)"] {
            for article in ["love", "sleep"] {
                try? site.folder.replace("\"Testo \(text)", with: "\"\(text)", in: "locales/it/articles/\(article).po")
            }
        }
        let entries = try ["love", "sleep"].flatMap { name in
            let path = "locales/it/articles/\(name).po"
            return Catalog(parsing: SourceFile(path: path, bytes: try site.folder.bytes(path))).entries
        }
        let copies = entries.filter { $0.source == $0.translation }
        #expect(copies.count > 1 && Set(copies.map(\.source)).count == Set(copies.map(\.pairFingerprint)).count)
    }

    @Test func `nothing is written into a file with conflict markers`() throws {
        let site = try translated()
        let torn = "<<<<<<< ours\n- {review: articles/a, pair: 1}\n=======\n>>>>>>> theirs\n"
        try site.folder.write("locales/it/decisions.yaml", torn)
        let change = try review(site, "love")
        #expect(change.hasFailed && change.diagnostics.ids == ["conflict-markers"])
        #expect(try site.folder.text("locales/it/decisions.yaml") == torn)
        #expect(try site.gate().problems.ids == ["conflict-markers"])
    }
}
