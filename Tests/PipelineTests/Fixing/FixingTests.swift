import Checks
import Diagnostics
import Locales
import Publishing
import SourceText
import Testing
import Translations

@testable import Pipeline

/// Finds two spaces in a row, and takes one away.
private struct SpacesSingle: Rule {
    let id = "spaces-single"
    let severity = Severity.warning
    let summary = "words are parted by one space"

    func findings(in pair: TranslationPair) -> [Finding] {
        let bytes = Array(pair.target.bytes)
        return bytes.indices.dropFirst().filter { bytes[$0] == 0x20 && bytes[$0 - 1] == 0x20 }.map { index in
            Finding(
                "Two spaces", range: ByteRange(index, index + 1), fix: [TextEdit(ByteRange(index, index + 1), "")])
        }
    }
}

struct FixingTests {
    private let path = "locales/it/articles/sleep.po"

    private func translated() throws -> SampleSite {
        let site = try SampleSite()
        try site.extract()
        try site.translate("it")
        try site.folder.replace("Testo First", with: "Testo   First  \\\"", in: path)
        try site.folder.replace("Testo See", with: "Testo  See", in: path)
        return site
    }

    private func fix(_ site: SampleSite, applies: Bool, articles: Set<String>? = nil) throws -> Fixing {
        Fixing(try site.workspace(), articles: articles, applies: applies, rules: [SpacesSingle()])
    }

    @Test func `the fixes are shown, then made, then there are none`() throws {
        let site = try translated()
        let before = try site.folder.snapshot()
        let shown = try fix(site, applies: false)
        #expect(try site.folder.snapshot() == before)
        #expect(shown.fixCount == 2 && shown.files.map(\.path) == [path] && shown.diagnostics.isEmpty)
        #expect(shown.files.first?.fixes.map(\.number) == [2, 4])
        let applied = try fix(site, applies: true)
        #expect(applied.files.map(\.isWritten) == [true] && applied.fixCount == 2)
        let text = String(decoding: before[path] ?? [], as: UTF8.self)
        #expect(
            try site.folder.text(path)
                == text.replacing("Testo   First  \\\"", with: "Testo First \\\"").replacing("  See", with: " See"))
        let again = try fix(site, applies: true)
        #expect(again.files.isEmpty && again.leftOut.isEmpty)
        #expect(try site.gate().verdicts[0].coverage.isComplete)
    }

    @Test func `stale entries, other articles and dismissed findings are left alone`() throws {
        let site = try translated()
        #expect(try fix(site, applies: true, articles: ["love"]).files.isEmpty)
        try site.folder.replace("First sentence", with: "The first sentence", in: "articles/sleep.md")
        #expect(try fix(site, applies: false).files.flatMap(\.fixes).map(\.number) == [4])
        let italian = try LocaleTag("it")
        let desk = try #require(Desk(try site.workspace()).article("sleep", italian).0)
        let decision = Decision(
            .dismissal(rule: "spaces-single", reason: "so"), about: desk.entries[3], in: "articles/sleep")
        _ = DecisionChange(try site.workspace(), italian, adding: [decision])
        let fixing = try fix(site, applies: true)
        #expect(fixing.files.isEmpty && fixing.dismissedCount == 1)
    }

    @Test func `a file that another program changed is not written`() throws {
        let site = try translated()
        var file = try #require(try fix(site, applies: false).files.first)
        try site.folder.replace("Testo Sleep", with: "Testo sleep!", in: path)
        let text = try site.folder.text(path)
        #expect(throws: FileProblem.self) { try file.apply() }
        #expect(try site.folder.text(path) == text)
    }

    @Test func `a PO file of any origin is fixed in place`() throws {
        let folder = try TemporaryFolder()
        let text =
            "msgid \"\"\r\nmsgstr \"Language: it\\n\"\r\n\r\n# x\r\nmsgid \"One\"\r\nmsgstr \"\"\r\n\"Un \"\r\n\" o\""
        try folder.write("it.po", text)
        let fixing = Fixing(
            catalogs: [folder.path + "/it.po"], locale: nil, source: .english, applies: true, rules: [SpacesSingle()])
        #expect(fixing.diagnostics.isEmpty && fixing.fixCount == 1)
        #expect(try folder.text("it.po") == text.replacing("\" o\"", with: "\"o\""))
    }

    @Test func `plural forms are fixed where they stand`() throws {
        let folder = try TemporaryFolder()
        let text = """
            msgid ""
            msgstr "Language: it\\n"

            msgid "One file"
            msgid_plural "%d files"
            msgstr[0] "Un file"
            msgstr[1] "%d  file"

            """
        try folder.write("it.po", text)
        let fixing = Fixing(
            catalogs: [folder.path + "/it.po"], locale: nil, source: .english, applies: true, rules: [SpacesSingle()])
        #expect(fixing.files.first?.fixes.map(\.line) == [7])
        #expect(fixing.files.first?.fixes.map(\.source) == ["%d files"])
        #expect(try folder.text("it.po") == text.replacing("%d  file", with: "%d file"))
    }

    @Test(arguments: [1, 2, 3, 8, 9, 40]) func `the diff is one that git applies`(gap: Int) throws {
        let site = try translated()
        var article = "---\ntitle: Long\n---\n"
        for number in 0..<60 { article += "Text \(number).\n\n" }
        try site.folder.write("articles/long.md", article)
        try site.extract()
        try site.translate("it")
        let long = "locales/it/articles/long.po"
        for number in stride(from: 0, to: 60, by: gap) {
            try site.folder.replace("Testo Text \(number).", with: "Testo  Text  \(number).", in: long)
        }
        let bytes = try site.folder.bytes(long)
        try site.folder.write(long, bytes: bytes.dropLast())
        let diff = try fix(site, applies: false).files.flatMap(\.diff)
        try site.folder.write("fixes.diff", bytes: diff)
        let before = try site.folder.snapshot("locales/it")
        #expect(site.folder.git("apply", "--unsafe-paths", "fixes.diff") == 0)
        let byGit = try site.folder.snapshot("locales/it")
        #expect(byGit != before)
        for (name, bytes) in before { try site.folder.write("locales/it/" + name, bytes: bytes) }
        _ = try fix(site, applies: true)
        #expect(try site.folder.snapshot("locales/it") == byGit)
    }
}
