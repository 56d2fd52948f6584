import SourceText
import Testing

@testable import Translations

/// PO files that no tool writes: each is read in bounded time and keeps its bytes.
@Suite struct PathologicalPOTests {
    /// Each 10,000 times.
    static let units = [
        "\"", "\"a\"\n", "msgid", "msgid \"\"\n", "msgid \"a\"\nmsgstr \"b\"\n\n", "msgid \"a\"\n", "msgstr \"\"\n",
        "#\n", "#, fuzzy\n", "#~ ",
        "#| msgid \"a\"\n", "#~ msgid \"a\"\n#~ msgstr \"b\"\n", "\\", "\"\\", "\\x", "<<<<<<< a\n", "=======\n",
        "msgctxt \"c\"\n", "\n", "\r", "\0", "é",
        "msgid \"\"\n\"a\"\n#. c\n", "msgstr[0] \"a\"\n", "#: a\n\nmsgid", " ",
    ]

    @Test(.timeLimit(.minutes(10)), arguments: units)
    func `a file of one thing over and over is read in bounded time`(unit: String) {
        let file = SourceFile(path: "a.po", text: String(repeating: unit, count: 10_000))
        let document = PODocument(parsing: file)
        var position = 0
        for tile in document.tiles {
            let range = document.range(of: tile)
            #expect(range.start >= position)
            position = range.end
        }
        #expect(position <= file.bytes.count)
    }

    @Test(.timeLimit(.minutes(10)))
    func `a file of 20,000 messages and a text of a megabyte are read`() {
        let long = String(repeating: "word \\n", count: 150_000)
        let text =
            (0..<20_000).map { "msgid \"\($0)\"\nmsgstr \"x\"\n\n" }.joined() + "msgid \"\(long)\"\nmsgstr \"\"\n"
        let document = PODocument(parsing: SourceFile(path: "a.po", text: text))
        #expect(document.entries.count == 20_001)
        #expect(document.diagnostics.isEmpty)
    }

    @Test func `a UTF-16 file is refused with one diagnostic`() {
        let document = PODocument(parsing: SourceFile(path: "a.po", bytes: [0xFF, 0xFE, 0x6D, 0x00]))
        #expect(document.diagnostics.count == 1)
        #expect(document.entries.isEmpty)
    }
}
