import Diagnostics
import Locales
import SourceText
import Testing
import Translations

@testable import Checks

/// Finds two spaces in a row, and takes one away.
struct SpacesSingle: Rule {
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

/// Wants a full stop, and writes one that another rule may not like.
struct StopKept: Rule {
    let id = "stop-kept"
    let severity = Severity.warning
    let summary = "a text ends with a full stop"
    var stop = "."

    func findings(in pair: TranslationPair) -> [Finding] {
        let end = pair.target.bytes.count
        if pair.target.bytes.elementsEqual("".utf8) || pair.target.bytes.last == 0x2E { return [] }
        return [Finding("No full stop", fix: [TextEdit(ByteRange(end, end), stop)])]
    }
}

struct RepairTests {
    private func repairs(
        _ po: String, rules: [any Rule] = [SpacesSingle(), StopKept()], only: String? = nil, dismissed: Set<UInt64> = []
    ) throws -> CatalogRepairs {
        Checker(rules: rules).repairs(
            in: Catalog(parsing: SourceFile(path: "it.po", text: po)), LocaleKnowledge(try LocaleTag("it")),
            from: LocaleKnowledge(.english), only: only, dismissed: dismissed)
    }

    private let po = "msgid \"A b.\"\nmsgstr \"A   b\"\n"

    @Test func `all fixes of all rules come together`() throws {
        let found = try repairs(po)
        #expect(found.repairs.map(\.translation) == ["A b."])
        #expect(found.repairs.first?.rules == ["spaces-single", "stop-kept"])
        #expect(found.leftOut.isEmpty)
    }

    @Test func `what is fixed is not fixed again`() throws {
        #expect(try repairs("msgid \"A b.\"\nmsgstr \"A b.\"\n").repairs.isEmpty)
    }

    @Test func `each plural form is fixed by itself, against its own source`() throws {
        let po = """
            msgid "A file."
            msgid_plural "%d files."
            msgstr[0] "Un  file."
            msgstr[1] "%d file"

            """
        let found = try repairs(po)
        #expect(found.repairs.map(\.form) == [0, 1])
        #expect(found.repairs.map(\.translation) == ["Un file.", "%d file."])
        #expect(found.repairs.map(\.source) == ["A file.", "%d files."])
        let entry = try #require(Catalog(parsing: SourceFile(path: "it.po", text: po)).entries.first)
        let left = try repairs(po, dismissed: [entry.pairFingerprint])
        #expect(left.repairs.isEmpty && left.dismissedCount == 1)
    }

    @Test func `only the rule asked for is fixed`() throws {
        #expect(try repairs(po, only: "stop-kept").repairs.map(\.translation) == ["A   b."])
    }

    @Test func `a fix that brings another finding is left out`() throws {
        let found = try repairs(po, rules: [SpacesSingle(), StopKept(stop: "  .")])
        #expect(found.repairs.map(\.translation) == ["A b"])
        #expect(found.leftOut.map(\.ruleID) == ["stop-kept"])
        #expect(try repairs("msgid \"A\"\nmsgstr \"A\"\n", rules: [StopKept(stop: "!")]).repairs.isEmpty)
    }

    @Test func `entries that are stale, untranslated, obsolete or dismissed are left alone`() throws {
        let others = """
            #, fuzzy
            msgid "A."
            msgstr "A  a"

            msgid "B."
            msgstr ""

            #~ msgid "C."
            #~ msgstr "C  c"

            """
        #expect(try repairs(others).repairs.isEmpty)
        let entry = try #require(Catalog(parsing: SourceFile(path: "it.po", text: po)).entries.first)
        let found = try repairs(po, dismissed: [entry.pairFingerprint])
        #expect(found.repairs.isEmpty && found.dismissedCount == 1)
    }

    @Test(arguments: [
        ([TextEdit(ByteRange(0, 2), "x"), TextEdit(ByteRange(1, 3), "y")], nil),
        ([TextEdit(ByteRange(4, 9), "x")], nil),
        ([TextEdit(ByteRange(1, 2), "")], nil),
        ([TextEdit(ByteRange(0, 4), "")], nil),
        ([TextEdit(ByteRange(3, 3), "!"), TextEdit(ByteRange(0, 1), "A")], "Aè!z"),
        ([], nil),
    ])
    func `edits that overlap, leave the text, tear a character or empty it are refused`(
        edits: [TextEdit], expected: String?
    ) {
        #expect(edits.applied(to: "aèz") == expected.map { TextSlice($0) })
    }
}
