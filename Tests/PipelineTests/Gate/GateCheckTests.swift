import Articles
import Checks
import Diagnostics
import Locales
import Publishing
import Segments
import SourceText
import Testing
import Translations

@testable import Pipeline

struct GateCheckTests {
    private func translated(settings: String = "") throws -> SampleSite {
        let site = try SampleSite(settings: settings)
        try site.extract()
        for locale in ["it", "ar"] { try site.translate(locale) }
        return site
    }

    @Test func `a whole translation passes`() throws {
        let gate = try translated().gate()
        #expect(gate.findings.map(\.diagnostic).rendered == "" && gate.incomplete.isEmpty)
        #expect(gate.problems.rendered == "")
        #expect(gate.isComplete && gate.isClean)
        #expect(gate.verdicts.map(\.coverage.percent) == [100, 100])
    }

    @Test func `a missing entry is shown at its place`() throws {
        let site = try translated()
        try site.folder.replace("\"Testo Love\"", with: "\"\"", in: "locales/it/articles/love.po")
        let gate = try site.gate()
        #expect(!gate.isComplete && gate.isClean)
        #expect(gate.verdicts.map(\.isComplete) == [false, true])
        #expect(gate.incomplete.ids == ["untranslated"])
        let line = try #require(gate.incomplete.first?.position?.line)
        let lines = try site.folder.text("locales/it/articles/love.po").split(
            separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[line - 1] == "msgstr \"\"" && lines[line - 2] == "msgid \"Love\"")
    }

    @Test func `a finding of a rule fails the gate of its locale only`() throws {
        let site = try translated()
        try site.folder.replace(
            "Testo See [love](love.md)", with: "Vedi [amore](amore.md)", in: "locales/it/articles/sleep.po")
        let gate = try site.gate()
        #expect(gate.findings.map(\.diagnostic).ids == ["links-kept"])
        #expect(gate.isComplete && !gate.isClean)
        #expect(gate.verdicts.map(\.isClean) == [false, true])
        #expect(gate.verdicts[0].findings == [.error: 1])
    }

    @Test func `a plural without its categories is a finding`() throws {
        let site = try translated()
        try site.folder.replace("few {# x} ", with: "", in: "locales/ar/site.po")
        let gate = try site.gate()
        #expect(gate.findings.map(\.diagnostic).ids == ["plural-categories-complete"])
        #expect(gate.findings.map(\.diagnostic).first?.file?.path == "locales/ar/site.po")
    }

    @Test func `before an extraction faults stand where the file on the disk has them`() throws {
        let site = try translated()
        let path = "locales/it/articles/sleep.po"
        try site.folder.replace("Testo See [love](love.md)", with: "Testo See [love](lov.md)", in: path)
        let before = try #require(try site.gate().findings.first?.diagnostic.position)
        try site.folder.replace(
            "First sentence here.", with: "A new one. And one more. First sentence here.", in: "articles/sleep.md")
        let gate = try site.gate()
        #expect(gate.findings.first?.diagnostic.position == before)
        let lines = try site.folder.text(path).split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[before.line - 1].contains("lov.md"))
        // What the file does not have yet has no line.
        let new = gate.incomplete.filter { $0.file?.path == path }
        #expect(new.map { $0.position == nil } == [true, true])
        #expect(new.first?.help == "run \"parlance extract\" first, then fill in msgstr")
    }

    @Test func `settings of the gate count`() throws {
        let site = try translated(settings: "gate: {complete: 80, stale: 1, severity: warning}\n")
        try site.folder.replace("\"Testo Love\"", with: "\"\"", in: "locales/it/articles/love.po")
        try site.folder.replace("One line of text", with: "One line of a text", in: "articles/love.md")
        try site.extract()
        #expect(try site.gate().isComplete)
        try site.folder.replace("Second sentence", with: "Another sentence", in: "articles/sleep.md")
        try site.extract()
        let gate = try site.gate()
        #expect(!gate.isComplete)
        #expect(gate.verdicts.map { $0.coverage[.stale] } == [2, 2])
    }

    @Test func `only the locales asked for are judged, and drafts not at all`() throws {
        let site = try translated()
        try site.folder.write("articles/draft.md", "---\ntitle: Draft\ndraft: true\n---\nNot ready.\n")
        try site.folder.replace("\"Testo Love\"", with: "\"\"", in: "locales/it/articles/love.po")
        let workspace = try site.workspace()
        let gate = GateCheck(workspace, GateCheck.Scope(locales: [workspace.configuration.targets[1].tag]))
        #expect(gate.verdicts.map(\.locale.tag) == ["ar"])
        #expect(gate.isComplete && gate.incomplete.isEmpty)
    }

    @Test func `a locale in which nothing changed has no numbers`() throws {
        let site = try translated()
        let workspace = try site.workspace()
        let gate = GateCheck(workspace, GateCheck.Scope(files: ["locales/ar/articles/love.po"]))
        #expect(gate.verdicts.map(\.isUnchanged) == [true, false])
        #expect(gate.verdicts.map(\.isPassed) == [true, true])
        let article = GateCheck(workspace, GateCheck.Scope(files: ["articles/love.md"]))
        #expect(article.verdicts.map(\.isUnchanged) == [false, false])
        #expect(try site.gate().verdicts.map(\.isUnchanged) == [false, false])
    }
}
