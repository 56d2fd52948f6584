import SourceText
import Testing

@testable import Translations

func document(_ text: String) -> PODocument { PODocument(parsing: SourceFile(path: "a.po", text: text)) }

/// The bytes put together again from tiles and the blank runs between them; nil if a gap is not blank.
func reassembled(_ document: PODocument) -> [UInt8]? {
    var bytes: [UInt8] = []
    var position = 0
    func takeGap(to end: Int) -> Bool {
        guard end >= position else { return false }
        var gap = document.bytes[position..<end]
        bytes += gap
        if position == 0, gap.starts(with: [0xEF, 0xBB, 0xBF]) { gap = gap.dropFirst(3) }
        return gap.allSatisfy(ASCII.isWhitespace)
    }
    for tile in document.tiles {
        let range = document.range(of: tile)
        guard takeGap(to: range.start) else { return nil }
        bytes += document.bytes[range.range]
        position = range.end
    }
    return takeGap(to: document.bytes.count) ? bytes : nil
}

@Suite struct PODocumentTests {
    @Test func `an entry has its texts, comments and flags`() throws {
        let text = """
            # said by a translator
            #. heading 2 · sentence 1 of 3
            #. Keep it short
            #: article.md:12
            #, fuzzy, no-wrap
            #| msgctxt "old context"
            #| msgid "Old"
            msgctxt "title"
            msgid "New"
            msgstr "Nuovo"

            """
        let document = document(text)
        #expect(document.diagnostics.isEmpty)
        let entry = try #require(document.entries.first)
        #expect(document.text(entry.context) == "title")
        #expect(document.text(entry.source) == "New")
        #expect(document.text(entry.translation) == "Nuovo")
        #expect(document.text(entry.previousContext) == "old context")
        #expect(document.text(entry.previousSource) == "Old")
        #expect(entry.state == .stale)
        #expect(entry.range == ByteRange(0, text.utf8.count))
        let message = document.message(of: entry)
        #expect(message.translatorComments == ["# said by a translator"])
        #expect(message.extractedComments == ["heading 2 · sentence 1 of 3", "Keep it short"])
        #expect(message.references == ["#: article.md:12"])
        #expect(message.flags == ["fuzzy", "no-wrap"])
    }

    @Test func `a plain string shares the storage of the file, a joined one that of the arena`() {
        let document = document("msgid \"\"\n\"one line\"\nmsgstr \"one \" \"two\"\n")
        #expect(!document.entries[0].source.isInArena)
        #expect(document.text(document.entries[0].source) == "one line")
        #expect(document.entries[0].translation.isInArena)
        #expect(document.text(document.entries[0].translation) == "one two")
    }

    @Test(arguments: [
        (#"a\nb"#, "a\nb"), (#"\t\"\\"#, "\t\"\\"), (#"\r\a\b\f\v"#, "\r\u{7}\u{8}\u{C}\u{B}"),
        (#"\101\x42\7"#, "AB\u{7}"), (#"\303\251"#, "é"), (#"\xC3\xA9"#, "é"), (#"\1012"#, "A2"),
    ])
    func `escapes are decoded`(written: String, meant: String) {
        let document = document("msgid \"\(written)\"\nmsgstr \"\"\n")
        #expect(document.diagnostics.isEmpty)
        #expect(document.text(document.entries[0].source).description == meant)
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `every line end is read`(lineEnd: String) {
        let lines = [
            "\u{FEFF}#, fuzzy", "msgid \"\"", "\"a\"", "\"b\"", "msgstr \"c\"", "", "msgid \"d\"", "msgstr \"\"", "",
        ]
        let document = document(lines.joined(separator: lineEnd))
        #expect(document.diagnostics.isEmpty)
        #expect(document.entries.map { document.text($0.source) } == ["ab", "d"])
        #expect(document.entries.map(\.state) == [.stale, .untranslated])
        #expect(reassembled(document) == document.bytes)
    }

    @Test func `plural forms are all read`() {
        let document = document(
            "msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"x\"\nmsgstr[1] \"\"\n\"y\"\n\nmsgid \"b\"\nmsgstr \"z\"\n")
        #expect(document.diagnostics.isEmpty)
        #expect(document.translations(of: document.entries[0]) == ["x", "y"])
        #expect(document.entries[0].state == .translated)
        #expect(document.text(document.entries[0].plural) == "as")
    }

    @Test func `an entry with one empty plural form is untranslated`() {
        let document = document("msgid \"a\"\nmsgid_plural \"as\"\nmsgstr[0] \"x\"\nmsgstr[1] \"\"\n")
        #expect(document.entries[0].state == .untranslated)
    }

    @Test func `obsolete entries are read with their flags and previous source`() {
        let document = document(
            "# kept\n#, fuzzy\n#~| msgid \"older\"\n#~ msgctxt \"c\"\n#~ msgid \"\"\n#~ \"old\"\n#~ msgstr \"x\"\n")
        #expect(document.diagnostics.isEmpty)
        #expect(document.entries.count == 1)
        #expect(document.entries[0].isObsolete)
        #expect(document.entries[0].state == .stale)
        #expect(document.text(document.entries[0].source) == "old")
        #expect(document.text(document.entries[0].previousSource) == "older")
    }

    @Test func `entries need no blank line between them`() {
        let document = document(
            "msgid \"a\"\nmsgstr \"1\"\n# for b\nmsgid \"b\"\nmsgstr \"2\"\n#~ msgid \"c\"\n#~ msgstr \"3\"\n")
        #expect(document.diagnostics.isEmpty)
        #expect(document.entries.map { document.text($0.source) } == ["a", "b", "c"])
        #expect(document.message(of: document.entries[1]).translatorComments == ["# for b"])
    }

    @Test func `comments after a blank line belong to the next entry, and none are lost inside of one`() {
        let document = document("# far\n\n# near\nmsgid \"a\"\n# inside\nmsgstr \"1\"\n")
        #expect(document.diagnostics.isEmpty)
        #expect(document.message(of: document.entries[0]).translatorComments == ["# far", "# near", "# inside"])
    }

    @Test func `comments at the end are kept without complaint`() {
        let document = document("msgid \"a\"\nmsgstr \"1\"\n\n# the end\n")
        #expect(document.diagnostics.isEmpty)
        #expect(document.junk.count == 1)
        #expect(reassembled(document) == document.bytes)
    }

    @Test func `the same source in another context is another entry`() {
        let document = document(
            "msgid \"a\"\nmsgstr \"1\"\n\nmsgctxt \"\"\nmsgid \"a\"\nmsgstr \"2\"\n\nmsgctxt \"x\"\nmsgid \"a\"\nmsgstr \"3\"\n"
        )
        #expect(document.diagnostics.isEmpty)
        #expect(document.index(context: nil, source: "a") == 0)
        #expect(document.index(context: "", source: "a") == 1)
        #expect(document.index(context: "x", source: "a") == 2)
        #expect(document.index(context: "y", source: "a") == nil)
    }

    @Test func `an empty file is an empty document`() {
        #expect(document("").entries.isEmpty)
        #expect(document("\n\n").diagnostics.isEmpty)
        #expect(document("\u{FEFF}").diagnostics.isEmpty)
    }

    @Test func `ten thousand entries are found by their keys`() {
        let text = (0..<10_000).map { "msgid \"source \($0)\"\nmsgstr \"\($0)\"\n" }.joined(separator: "\n")
        let document = document(text)
        #expect(document.entries.count == 10_000)
        let found = (0..<10_000).map { document.index(context: nil, source: TextSlice("source \($0)")) }
        #expect(found == (0..<10_000).map { $0 })
    }
}
