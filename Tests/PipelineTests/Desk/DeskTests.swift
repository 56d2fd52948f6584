import Checks
import Diagnostics
import Locales
import Publishing
import SourceText
import Testing
import Translations

@testable import Pipeline

struct DeskTests {
    private func italian() throws -> LocaleTag { try LocaleTag("it") }

    @Test func `stale entries come first by risk, then articles by priority and date`() throws {
        let site = try SampleSite()
        try site.folder.write("articles/new.md", "---\ntitle: New\ndate: 2026-02-01\n---\nWait 5 days.\n\nThe dog.\n")
        try site.folder.write("articles/top.md", "---\ntitle: Top\npriority: 2\ndate: 2020-01-01\n---\nText.\n")
        try site.folder.write("articles/draft.md", "---\ntitle: Draft\npriority: 9\ndraft: true\n---\nText.\n")
        try site.extract()
        try site.translate("it", except: ["Love", "Top", "Draft", "New"])
        try site.folder.replace("The dog", with: "The cat", in: "articles/new.md")
        try site.folder.replace("One line", with: "Not one line", in: "articles/love.md")
        let queue = DeskQueue(try site.workspace(), locales: [try italian()])
        #expect(
            queue.items.map(\.address.description) == [
                "it love 3", "it new 3", "it top 1", "it new 1", "it love 1", "it draft 1",
            ])
        #expect(queue.items.map(\.risk) == [.negation, .wording, nil, nil, nil, nil])
        #expect(queue.staleCount == 2 && queue.untranslatedCount == 4)
        let one = DeskQueue(try site.workspace(), locales: [try italian()], article: "top")
        #expect(one.items.map(\.address.description) == ["it top 1"])
    }

    @Test func `an entry is shown with its places, neighbours, terms and old source`() throws {
        let site = try SampleSite()
        try site.folder.write("locales/glossary.yaml", "- {term: sentence, note: short, translations: {it: frase}}\n")
        try site.extract()
        try site.translate("it")
        try site.folder.replace("Second sentence", with: "Last sentence", in: "articles/sleep.md")
        let desk = Desk(try site.workspace())
        let article = try #require(desk.article("sleep", try italian()).0)
        let entry = try #require(article.entry(3))
        #expect(entry.address.description == "it sleep 3" && entry.state == .stale && entry.risk == .number)
        #expect(entry.entry.previousSource == "Second sentence here.")
        #expect(entry.before?.number == 2 && entry.after?.source == "See [love](love.md).")
        #expect(entry.terms.map(\.translations) == [["frase"]] && entry.terms.first?.notes == ["short"])
        #expect(entry.notes.isEmpty && entry.sourceLine == 5)
        #expect(entry.catalogLine == nil)
        #expect(article.numbers(matching: "LAST") == [3])
        #expect(article.numbers(matching: "sentence") == [2, 3])
        #expect(article.numbers(matching: "title") == [1])
        #expect(article.entry(0) == nil && article.entry(9) == nil)
    }

    @Test func `a translation is written, and the rest of the file keeps its bytes`() throws {
        let site = try SampleSite()
        try site.extract()
        let before = try site.folder.text("locales/it/articles/sleep.po")
        let desk = Desk(try site.workspace())
        let article = try #require(desk.article("sleep", try italian()).0)
        let setting = article.set(2, to: "Prima \"frase\" qui.\n", in: desk.workspace)
        #expect(setting.result == .written && setting.findings.isEmpty)
        #expect(
            try site.folder.text("locales/it/articles/sleep.po")
                == before.replacing(
                    "msgid \"First sentence here.\"\nmsgstr \"\"",
                    with: "msgid \"First sentence here.\"\nmsgstr \"Prima \\\"frase\\\" qui.\""))
        #expect(article.nextToDo(after: 2) == 3)
        let again = try #require(desk.article("sleep", try italian()).0)
        #expect(again.set(2, to: "Prima \"frase\" qui.", in: desk.workspace).result == .unchanged)
        #expect(again.set(2, to: "Altro.", isStale: true, in: desk.workspace).result == .written)
        #expect(try site.folder.text("locales/it/articles/sleep.po").contains("#, fuzzy\nmsgid \"First"))
    }

    @Test func `an error of a check refuses it unless it is forced`() throws {
        let site = try SampleSite()
        try site.extract()
        let before = try site.folder.snapshot()
        let desk = Desk(try site.workspace())
        let article = try #require(desk.article("sleep", try italian()).0)
        let refused = article.set(4, to: "Vedi l'amore.", in: desk.workspace)
        #expect(refused.result == .refused && refused.findings.ids == ["links-kept"])
        for empty in ["", " \n"] {
            #expect(
                article.set(4, to: TextSlice(empty), force: true, in: desk.workspace).problems.ids == [
                    "empty-translation"
                ])
        }
        #expect(try site.folder.snapshot() == before)
        #expect(article.set(4, to: "Vedi l'amore.", force: true, in: desk.workspace).result == .written)
    }

    @Test func `a file that another program changed, or one with conflict markers, is not written over`() throws {
        let site = try SampleSite()
        try site.extract()
        let desk = Desk(try site.workspace())
        let article = try #require(desk.article("sleep", try italian()).0)
        try site.folder.replace("msgid \"Sleep", with: "# hand\nmsgid \"Sleep", in: "locales/it/articles/sleep.po")
        let late = article.set(2, to: "Prima.", in: desk.workspace)
        #expect(late.result == .failed && late.problems.ids == ["changed-meanwhile"])
        let conflict = "<<<<<<< ours\nmsgid \"x\"\n=======\nmsgid \"y\"\n>>>>>>> theirs\nmsgstr \"\"\n"
        try site.folder.write("locales/it/articles/love.po", conflict)
        let broken = try #require(desk.article("love", try italian()).0)
        #expect(broken.set(1, to: "Amore", in: desk.workspace).result == .failed)
        #expect(try site.folder.text("locales/it/articles/love.po") == conflict)
    }

    @Test func `an article is found by its id, its last part or its path`() throws {
        let site = try SampleSite()
        try site.folder.write("articles/guides/bread.md", "---\ntitle: Bread\n---\n")
        try site.folder.write("articles/other/sleep.md", "---\ntitle: Other\nlocales: [en, ar]\n---\n")
        let desk = Desk(try site.workspace())
        let italian = try italian()
        for name in ["guides/bread", "bread", "guides/bread.md", "articles/guides/bread.md"] {
            #expect(desk.article(name, italian).0?.id == "guides/bread")
        }
        #expect(desk.article("sleep", italian).0?.id == "sleep")
        #expect(desk.article("site", italian).0?.entries.count == 3)
        #expect(desk.article("braed", italian).1.first?.help == "did you mean \"bread\"?")
        #expect(desk.article("other/sleep", italian).1.ids == ["not-for-locale"])
        #expect(desk.article("sleep", .english).1.ids == ["source-locale"])
    }

    @Test func `a pseudo workspace is complete, builds, and leaves the real one alone`() throws {
        let site = try SampleSite()
        try site.folder.write("articles/local.md", "---\ntitle: Local\nlocales: [en, it]\n---\nA `code` of 5.\n")
        try site.extract()
        let before = try site.folder.snapshot()
        let copy = PseudoWorkspace(try site.workspace())
        #expect(copy.diagnostics.isEmpty && copy.filesWritten > 0)
        let (workspace, diagnostics) = Workspace.open(at: copy.folder)
        #expect(diagnostics.isEmpty)
        let pseudo = try #require(workspace)
        #expect(pseudo.configuration.targets.map(\.tag.tag) == ["en-XA", "ar-XB", "ja-XA"])
        let gate = GateCheck(pseudo)
        #expect(gate.isComplete)
        #expect(
            !gate.findings.contains { $0.diagnostic.severity == .error && $0.ruleID != "plural-categories-complete" })
        let path = ".parlance/pseudo/locales/"
        #expect(try site.folder.text(path + "ja-XA/articles/local.po").contains("msgstr \"Ａ `code` ｏｆ 5.\""))
        #expect(
            try site.folder.text(path + "en-XA/site.po").contains(
                "⟦{count, plural, one {# áárt"))
        let after = try site.folder.snapshot().filter { !$0.key.hasPrefix(".parlance") }
        #expect(after == before)
        #expect(PseudoWorkspace(try site.workspace()).filesWritten == 0)
        #expect(PseudoWorkspace(try site.workspace(), folder: site.folder.path).diagnostics.ids == ["not-a-copy"])
    }

    @Test(arguments: ["articles", "articles/new/copy", "locales/x", "theme"])
    func `a pseudo workspace is not made among the sources`(name: String) throws {
        let site = try SampleSite()
        let before = try site.folder.snapshot()
        let copy = PseudoWorkspace(try site.workspace(), folder: site.folder.path + "/" + name)
        #expect(copy.diagnostics.ids == ["not-a-copy"] && copy.filesWritten == 0)
        #expect(try site.folder.snapshot() == before)
    }

    @Test func `a text that is translated otherwise in another article is told of`() throws {
        let site = try SampleSite()
        try site.folder.write("articles/rest.md", "---\ntitle: Rest\n---\nFirst sentence here. More.\n")
        try site.extract()
        let workspace = try site.workspace()
        let italian = try LocaleTag("it")
        let rest = try #require(Desk(workspace).article("rest", italian).0)
        let number = try #require(rest.entries.firstIndex { $0.source == "First sentence here." }) + 1
        #expect(rest.set(number, to: "Prima frase qui.", in: workspace).findings.isEmpty)
        let sleep = try #require(Desk(workspace).article("sleep", italian).0)
        let own = try #require(sleep.entries.firstIndex { $0.source == "First sentence here." }) + 1
        let other = sleep.set(own, to: "La frase iniziale.", in: workspace)
        #expect(other.result == .written)
        #expect(other.findings.map(\.id) == ["consistent-translation"])
        #expect(other.findings.first?.evidence?.contains("locales/it/articles/rest.po:") == true)
        let again = try #require(Desk(workspace).article("sleep", italian).0)
        #expect(again.set(own, to: "Prima frase qui.", in: workspace).findings.isEmpty)
    }
}
