import Checks
import Diagnostics
import Locales
import Publishing
import SourceText
import Testing
import Translations

@testable import Pipeline

/// Thresholds by locale and section, and the baseline.
struct GateThresholdTests {
    /// A translated site with one gap in each language, in the section `news`.
    private func site(_ gate: String) throws -> SampleSite {
        let site = try SampleSite(settings: gate)
        try site.folder.write("articles/news/today.md", "---\ntitle: Today\n---\nFirst news here. Second news here.\n")
        try site.extract()
        for locale in ["it", "ar"] { try site.translate(locale, except: ["Second news here."]) }
        return site
    }

    @Test func `a section has thresholds of its own`() throws {
        let gate = try site("gate: {sections: {news: {complete: 50}}}\n").gate()
        #expect(gate.verdicts.map(\.section) == [nil, "news", nil, "news"])
        #expect(gate.verdicts.map(\.coverage.percent) == [100, 66, 100, 66])
        #expect(gate.isComplete)
        // What the thresholds allow is shown all the same.
        #expect(gate.incomplete.map(\.severity) == [.warning, .warning])
    }

    @Test func `a locale has thresholds of its own, and a section goes over them`() throws {
        let loose = try site("gate: {locales: {it: {complete: 80}}}\n").gate()
        #expect(loose.verdicts.map(\.isComplete) == [true, false])
        let strict = try site("gate: {locales: {it: {complete: 50}}, sections: {news: {complete: 90}}}\n").gate()
        #expect(strict.verdicts.map(\.isComplete) == [true, false, true, false])
    }

    @Test func `the longest folder names the section`() throws {
        var gate = Gate()
        gate.sections = ["news": Gate.Exception(), "news/old": Gate.Exception()]
        #expect(gate.section(of: "news/old/today") == "news/old")
        #expect(gate.section(of: "news/today") == "news")
        #expect(gate.section(of: "newsletter/today") == nil)
        #expect(gate.section(of: "news") == nil)
    }

    @Test func `each threshold decides about its own entries`() throws {
        let site = try site("gate: {sections: {news: {complete: 30, stale: 0}}}\n")
        let path = "locales/it/articles/news/today.po"
        try site.folder.replace("msgid \"First news here.\"", with: "#, fuzzy\nmsgid \"First news here.\"", in: path)
        let gate = try site.gate()
        #expect(gate.verdicts.map(\.isComplete) == [true, false, true, true])
        let italian = gate.incomplete.filter { $0.file?.path == path }
        #expect(italian.map(\.id) == ["stale", "untranslated"])
        #expect(italian.map(\.severity) == [.error, .warning])
    }

    @Test func `changed decisions are judged`() throws {
        let site = try site("gate: {complete: 100}\n")
        let gate = GateCheck(try site.workspace(), GateCheck.Scope(files: ["locales/it/decisions.yaml"]))
        #expect(gate.incomplete.map { $0.file?.path } == ["locales/it/articles/news/today.po"])
        #expect(gate.verdicts.map(\.isUnchanged) == [false, true])
    }

    @Test func `a baseline lets pass what there is, and nothing more`() throws {
        let site = try site("gate: {complete: 100}\n")
        let before = try site.gate()
        #expect(!before.isComplete)
        let allowed = before.baseline
        #expect(allowed["locales/it/articles/news/today.po"].missing == 1)
        let workspace = try site.workspace()
        #expect(GateCheck(workspace, allowed: allowed).isComplete)

        try site.folder.replace("\"Testo Love\"", with: "\"\"", in: "locales/it/articles/love.po")
        let worse = GateCheck(workspace, allowed: allowed)
        #expect(worse.verdicts.map(\.isComplete) == [false, true])
        #expect(worse.incomplete.map { $0.file?.path } == ["locales/it/articles/love.po"])
    }

    @Test func `a baseline counts findings by rule`() throws {
        let site = try SampleSite()
        try site.extract()
        for locale in ["it", "ar"] { try site.translate(locale) }
        try site.folder.replace(
            "Testo See [love](love.md)", with: "Vedi [amore](amore.md)", in: "locales/it/articles/sleep.po")
        let workspace = try site.workspace()
        let gate = GateCheck(workspace)
        #expect(!gate.isClean && gate.findings.map(\.fails) == [true])
        #expect(GateCheck(workspace, allowed: gate.baseline).isClean)
        let file = SourceFile(path: "gate-baseline.yaml", text: gate.baseline.text)
        let (read, problems) = GateBaseline.read(file)
        #expect(problems.isEmpty && read == gate.baseline)
        #expect(
            gate.baseline.text.split(separator: "\n").last == "\"locales/it/articles/sleep.po\": {links-kept: 1}")
    }

    @Test func `a line of the baseline that is not understood allows nothing`() throws {
        let (baseline, problems) = GateBaseline.read(
            SourceFile(path: "b.yaml", text: "a.po: {missing: many, stale: 2}\nb.po: 3\n"))
        #expect(problems.ids == ["invalid-baseline", "invalid-baseline"])
        #expect(baseline["a.po"] == GateBaseline.Faults(stale: 2) && baseline["b.po"].isEmpty)
    }

    @Test func `only changed files are judged`() throws {
        let site = try site("gate: {complete: 100}\n")
        let workspace = try site.workspace()
        let article = GateCheck(workspace, GateCheck.Scope(files: ["articles/news/today.md"]))
        #expect(article.incomplete.count == 2)
        let catalog = GateCheck(workspace, GateCheck.Scope(files: ["locales/ar/articles/news/today.po"]))
        #expect(catalog.incomplete.map { $0.file?.path } == ["locales/ar/articles/news/today.po"])
        #expect(GateCheck(workspace, GateCheck.Scope(files: ["README.md"])).isComplete)
        // The configuration is everybody's.
        #expect(GateCheck(workspace, GateCheck.Scope(files: ["parlance.yaml"])).incomplete.count == 2)
    }

    @Test func `the baseline that the settings name follows a renamed article`() throws {
        let site = try site("gate: {complete: 100, baseline: gate.yaml}\n")
        func isComplete() throws -> Bool {
            let workspace = try site.workspace()
            return GateCheck(workspace, allowed: workspace.gateBaseline(at: nil).0 ?? GateBaseline()).isComplete
        }
        #expect(try site.workspace().write(site.gate().baseline, to: nil).1 == nil)
        #expect(try isComplete())

        let text = try site.folder.text("articles/news/today.md")
        try site.folder.remove("articles/news/today.md")
        try site.folder.write("articles/news/yesterday.md", text)
        try site.extract()
        #expect(try site.folder.text("gate.yaml").contains("\"locales/it/articles/news/yesterday.po\": {missing: 1}"))
        #expect(!(try site.folder.text("gate.yaml").contains("today.po")))
        #expect(try isComplete())
    }
}
