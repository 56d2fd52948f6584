import SourceText
import Testing

@testable import Translations

@Suite struct ThreeWayMergeTests {
    private static let header = """
        # Sleep · it
        msgid ""
        msgstr ""
        "PO-Revision-Date: 2024-01-01 10:00+0000\\n"
        "Language: it\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"


        """

    private static func catalog(_ entries: String...) -> String { header + entries.joined(separator: "\n") }

    private static func entry(_ source: String, _ translation: String, before: String = "") -> String {
        before + "msgid \"\(source)\"\nmsgstr \"\(translation)\"\n"
    }

    private func merged(_ base: String, _ ours: String, _ theirs: String) -> ThreeWayMerge {
        func document(_ text: String) -> PODocument { PODocument(parsing: SourceFile(path: "it.po", text: text)) }
        return ThreeWayMerge(base: document(base), ours: document(ours), theirs: document(theirs))
    }

    private func text(_ merge: ThreeWayMerge) -> String { String(decoding: merge.document.bytes, as: UTF8.self) }

    @Test func `two people who translate different entries are not in conflict`() {
        let base = Self.catalog(Self.entry("a", ""), Self.entry("b", ""), Self.entry("c", "x"))
        let ours = Self.catalog(Self.entry("a", "uno"), Self.entry("b", ""), Self.entry("c", "x"))
        let theirs = Self.catalog(Self.entry("a", ""), Self.entry("b", "due"), Self.entry("c", "x"))
        let merge = merged(base, ours, theirs)
        #expect(merge.conflicts.isEmpty)
        #expect(text(merge) == Self.catalog(Self.entry("a", "uno"), Self.entry("b", "due"), Self.entry("c", "x")))
    }

    @Test func `the same translation from both is one change`() {
        let base = Self.catalog(Self.entry("a", ""), Self.entry("b", ""))
        let ours = Self.catalog(Self.entry("a", "uno"), Self.entry("b", "due"))
        let theirs = Self.catalog(Self.entry("a", "uno"), Self.entry("b", ""))
        #expect(text(merged(base, ours, theirs)) == ours)
    }

    @Test func `two translations of one entry are both kept and marked`() {
        let base = Self.catalog(Self.entry("a", "vecchio"))
        let merge = merged(base, Self.catalog(Self.entry("a", "uno")), Self.catalog(Self.entry("a", "un\\n\\\"o\\\"")))
        #expect(merge.conflicts == [MessageKey(context: nil, source: "a")])
        #expect(
            text(merge)
                == Self.catalog(
                    Self.entry("a", "uno", before: "# theirs: \"un\\n\\\"o\\\"\"\n#, fuzzy\n")))
        #expect(merge.document.diagnostics.isEmpty)
    }

    @Test func `a translation that was looked at comes before one that was not`() {
        let base = Self.catalog(Self.entry("a", ""))
        let ours = Self.catalog(Self.entry("a", "forse", before: "#, fuzzy\n"))
        let merge = merged(base, ours, Self.catalog(Self.entry("a", "certo")))
        #expect(
            text(merge) == Self.catalog(Self.entry("a", "certo", before: "# ours: \"forse\"\n#, fuzzy\n")))
    }

    @Test func `a new source gets the translation that the other side made of the old one`() {
        let base = Self.catalog(Self.entry("Sleep at 2.", "Dormi alle 2."), Self.entry("b", ""))
        let ours = Self.catalog(Self.entry("Sleep at 2.", "Dormite alle 2."), Self.entry("b", ""))
        let theirs = Self.catalog(
            Self.entry("Sleep at 3.", "Dormi alle 2.", before: "#, fuzzy\n#| msgid \"Sleep at 2.\"\n"),
            Self.entry("b", ""))
        let wanted = Self.catalog(
            Self.entry("Sleep at 3.", "Dormite alle 2.", before: "#, fuzzy\n#| msgid \"Sleep at 2.\"\n"),
            Self.entry("b", ""))
        #expect(text(merged(base, ours, theirs)) == wanted)
        #expect(text(merged(base, theirs, ours)) == wanted)
    }

    @Test func `the first translation of a source that changed meanwhile goes to the new source`() {
        let base = Self.catalog(Self.entry("a", "x"), Self.entry("old", ""), Self.entry("c", "y"))
        let ours = Self.catalog(Self.entry("a", "x"), Self.entry("old", "vecchio"), Self.entry("c", "y"))
        let theirs = Self.catalog(Self.entry("a", "x"), Self.entry("new", ""), Self.entry("c", "y"))
        let merge = merged(base, ours, theirs)
        #expect(
            text(merge)
                == Self.catalog(
                    Self.entry("a", "x"), Self.entry("new", "vecchio", before: "#, fuzzy\n#| msgid \"old\"\n"),
                    Self.entry("c", "y")))
        #expect(merge.conflicts.isEmpty)
    }

    @Test func `work on an entry that the other side took away becomes obsolete`() {
        let base = Self.catalog(Self.entry("a", "x"), Self.entry("b", ""))
        let ours = Self.catalog(Self.entry("a", "x"), Self.entry("b", "due"))
        #expect(
            text(merged(base, ours, Self.catalog(Self.entry("a", "y"))))
                == Self.catalog(Self.entry("a", "y"), "#~ msgid \"b\"\n#~ msgstr \"due\"\n"))
        #expect(text(merged(base, base, Self.catalog(Self.entry("a", "x")))) == Self.catalog(Self.entry("a", "x")))
    }

    @Test func `new entries of theirs stand where they stood, obsolete ones are united at the end`() {
        let base = Self.catalog(Self.entry("a", "1"), Self.entry("b", "2"))
        let ours = Self.catalog(
            Self.entry("a", "1"), Self.entry("o", ""), Self.entry("b", "2"), "#~ msgid \"x\"\n#~ msgstr \"3\"\n")
        let theirs = Self.catalog(
            Self.entry("t0", ""), Self.entry("a", "1"), Self.entry("b", "2"), Self.entry("t1", ""),
            "#~ msgid \"y\"\n#~ msgstr \"4\"\n")
        #expect(
            text(merged(base, ours, theirs))
                == Self.catalog(
                    Self.entry("t0", ""), Self.entry("a", "1"), Self.entry("o", ""), Self.entry("b", "2"),
                    Self.entry("t1", ""), "#~ msgid \"y\"\n#~ msgstr \"4\"\n", "#~ msgid \"x\"\n#~ msgstr \"3\"\n"))
    }

    @Test func `comments and flags join, and the newer date of the header counts`() {
        let base = Self.catalog(Self.entry("a", "x", before: "# one\n# two\n#, c-format\n"))
        let ours = base.replacing("# one\n", "").replacing("2024-01-01", "2024-03-01")
        let theirs = base.replacing("# two\n", "# two\n# three\n").replacing("c-format", "c-format, no-wrap")
            .replacing("2024-01-01", "2024-02-01").replacing("Language: it\\n", "Language: it_IT\\n")
        let wanted = Self.catalog(Self.entry("a", "x", before: "# two\n# three\n#, c-format, no-wrap\n"))
            .replacing("2024-01-01", "2024-03-01").replacing("Language: it\\n", "Language: it_IT\\n")
        #expect(text(merged(base, ours, theirs)) == wanted)
    }

    @Test func `without a base both are united`() {
        let merge = merged(
            "", Self.catalog(Self.entry("a", "x")), Self.catalog(Self.entry("a", ""), Self.entry("b", "y")))
        #expect(text(merge) == Self.catalog(Self.entry("a", "x"), Self.entry("b", "y")))
        #expect(merge.conflicts.isEmpty)
    }

    @Test func `broken text stays until a side mends it`() {
        let broken = "msgid \"b\"\nmsgstr \"open\n"
        let base = Self.catalog(Self.entry("a", ""), broken, Self.entry("c", ""))
        let ours = Self.catalog(Self.entry("a", "x"), broken, Self.entry("c", ""))
        let theirs = Self.catalog(Self.entry("a", ""), broken, Self.entry("c", "z"))
        #expect(text(merged(base, ours, theirs)) == Self.catalog(Self.entry("a", "x"), broken, Self.entry("c", "z")))
        let mended = Self.catalog(Self.entry("a", ""), Self.entry("b", "open"), Self.entry("c", "z"))
        #expect(
            text(merged(base, ours, mended))
                == Self.catalog(Self.entry("a", "x"), Self.entry("b", "open"), Self.entry("c", "z")))
    }
}

extension String {
    fileprivate func replacing(_ old: String, _ new: String) -> String {
        var rest = self[...]
        var result = ""
        while let start = rest.indices.first(where: { rest[$0...].hasPrefix(old) }) {
            result += rest[..<start] + new
            rest = rest[start...].dropFirst(old.count)
        }
        return result + rest
    }
}
