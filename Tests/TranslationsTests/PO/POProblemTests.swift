import Diagnostics
import SourceText
import Testing

@testable import Translations

@Suite struct POProblemTests {
    struct Broken: Sendable, CustomTestStringConvertible {
        var id: String
        var text: String
        /// What the diagnostic's range covers.
        var marked: String
        var testDescription: String { id + ": " + text.prefix(40) }

        init(_ id: String, _ text: String, at marked: String) {
            self.id = id
            self.text = text
            self.marked = marked
        }
    }

    static let broken = [
        Broken("unterminated-string", "msgid \"b\nmsgstr \"x\"", at: "\"b"),
        Broken("unterminated-string", "msgid \"b\"\nmsgstr \"x", at: "\"x"),
        Broken("unterminated-string", "msgid \"b\"\nmsgstr \"x\\", at: "\"x\\"),
        Broken("unterminated-string", "msgctxt \"c\nmsgid \"b\"\nmsgstr \"x\"", at: "\"c"),
        Broken("unterminated-string", "#~ msgid \"b\n#~ msgstr \"x\"", at: "\"b"),
        Broken("text-outside-quotes", "msgid \"b\" more\nmsgstr \"x\"", at: "more"),
        Broken("text-outside-quotes", "msgid b\nmsgstr \"x\"", at: "b"),
        Broken("text-outside-quotes", "msgid \"b\"\nsome words\nmsgstr \"x\"", at: "some words"),
        Broken("text-outside-quotes", "msgid \"b\"\nmsgstr \"x\"\nsome words", at: "some words"),
        Broken("text-outside-quotes", "only words", at: "only words"),
        Broken("bad-escape", "msgid \"b\\q\"\nmsgstr \"x\"", at: "\\q"),
        Broken("bad-escape", "msgid \"b\\é\"\nmsgstr \"x\"", at: "\\é"),
        Broken("bad-escape", "msgid \"b\\x\"\nmsgstr \"x\"", at: "\\x"),
        Broken("bad-escape", "msgid \"b\\x1FF\"\nmsgstr \"x\"", at: "\\x"),
        Broken("bad-escape", "msgid \"b\"\nmsgstr \"\\377\"", at: "\\377"),
        Broken("bad-escape", "msgid \"b\"\nmsgstr \"a\\0b\"", at: "a\\0b"),
        Broken("unknown-keyword", "msgit \"b\"\nmsgstr \"x\"", at: "msgit"),
        Broken("unknown-keyword", "msgid \"b\"\nmsgsrt \"x\"", at: "msgsrt"),
        Broken("duplicate-entry", "msgid \"first\"\nmsgstr \"y\"", at: "msgid \"first\""),
        Broken("missing-msgstr", "msgid \"b\"", at: "msgid \"b\""),
        Broken("missing-msgstr", "# note\nmsgctxt \"c\"\nmsgid \"b\"", at: "msgctxt \"c\""),
        Broken("missing-msgstr", "msgctxt \"c\"", at: "msgctxt \"c\""),
        Broken("missing-msgid", "msgstr \"x\"", at: "msgstr \"x\""),
        Broken("string-without-keyword", "\"x\"", at: "\"x\""),
        Broken("string-without-keyword", "# c\n\"x\"\nmsgid \"b\"\nmsgstr \"x\"", at: "\"x\""),
        Broken("out-of-order", "msgid_plural \"b\"\nmsgid \"b\"\nmsgstr[0] \"x\"", at: "msgid_plural \"b\""),
        Broken(
            "out-of-order", "msgid \"b\"\nmsgid_plural \"bs\"\nmsgstr[1] \"x\"\nmsgstr[0] \"x\"", at: "msgstr[1] \"x\""),
        Broken("out-of-order", "msgid \"b\"\nmsgid_plural \"bs\"\nmsgstr \"x\"", at: "msgstr \"x\""),
        Broken("out-of-order", "msgid \"b\"\nmsgstr[0] \"x\"", at: "msgstr[0] \"x\""),
        Broken("out-of-order", "msgid \"b\"\nmsgstr[a] \"x\"", at: "msgstr[a] \"x\""),
        Broken("out-of-order", "msgid \"b\"\nmsgstr \"x\"\nmsgstr \"y\"", at: "msgstr \"y\""),
        Broken(
            "merge-conflict",
            "<<<<<<< HEAD\nmsgid \"b\"\nmsgstr \"x\"\n=======\nmsgid \"b\"\nmsgstr \"y\"\n>>>>>>> other",
            at: "<<<<<<< HEAD"),
        Broken(
            "merge-conflict", "msgid \"b\"\n<<<<<<< HEAD\nmsgstr \"x\"\n=======\nmsgstr \"y\"\n>>>>>>> other",
            at: "<<<<<<< HEAD"),
        Broken(
            "merge-conflict",
            "msgid \"b\"\nmsgstr \"\"\n<<<<<<< HEAD\n\"x\"\n||||||| base\n\"z\"\n=======\n\"y\"\n>>>>>>> other\n\"end\"",
            at: "<<<<<<< HEAD"),
        Broken("merge-conflict", "=======", at: "======="),
        Broken("merge-conflict", "<<<<<<< HEAD\nmsgid \"b\"\nmsgstr \"x\"", at: "<<<<<<< HEAD"),
        Broken("nul", "msgid \"b\"\nmsgstr \"x\0\"", at: "\0"),
    ]

    @Test(arguments: broken)
    func `each broken thing is reported once, kept as it is, and the rest is used`(_ broken: Broken) throws {
        let text = "msgid \"first\"\nmsgstr \"1\"\n\n" + broken.text + "\n\n#. place\nmsgid \"last\"\nmsgstr \"2\"\n"
        let document = document(text)
        try #require(document.diagnostics.count == 1, "\(document.diagnostics.map(\.summary))")
        let diagnostic = document.diagnostics[0]
        #expect(diagnostic.id == "po-" + broken.id)
        let range = try #require(diagnostic.range)
        #expect(document.file.text(range).description == broken.marked)
        #expect(diagnostic.help?.isEmpty == false)
        let end = "\(broken.text)\n"
        #expect(document.junk.map { document.file.text($0.range).description } == [end])
        #expect(document.entries.map { document.text($0.translation) } == ["1", "2"])
        #expect(reassembled(document) == document.bytes)
    }

    @Test func `a broken entry without a blank line behind it does not take the next one with it`() {
        let document = document("msgid \"a\nmsgstr \"x\"\nmsgid \"b\"\nmsgstr \"y\"\n# c\nmsgid \"c\"\nmsgstr \"z\"\n")
        #expect(document.diagnostics.map(\.id) == ["po-unterminated-string"])
        #expect(document.entries.map { document.text($0.source) } == ["b", "c"])
    }

    @Test func `bytes that are not UTF-8 break only their entry`() {
        let bytes =
            Array("msgid \"a\"\nmsgstr \"x".utf8) + [0xE9, 0xFF] + Array("\"\n\nmsgid \"b\"\nmsgstr \"y\"\n".utf8)
        let document = PODocument(parsing: SourceFile(path: "a.po", bytes: bytes))
        #expect(document.diagnostics.map(\.id) == ["po-malformed-utf8"])
        #expect(document.diagnostics[0].range == ByteRange(19, 20))
        #expect(document.entries.map { document.text($0.source) } == ["b"])
    }

    @Test func `another encoding is reported once, and entries of plain ASCII are used`() {
        let header = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n\n"
        let bytes =
            Array((header + "msgid \"a\"\nmsgstr \"x").utf8) + [0xE9] + Array("\"\n\nmsgid \"b\"\nmsgstr \"y\"\n".utf8)
        let document = PODocument(parsing: SourceFile(path: "a.po", bytes: bytes))
        #expect(document.diagnostics.map(\.id) == ["po-charset"])
        #expect(document.diagnostics[0].summary == "Catalog declares the encoding \"ISO-8859-1\"")
        #expect(document.entries.count == 2)
        #expect(document.junk.count == 1)
    }

    @Test(arguments: ["UTF-8", "utf8", "CHARSET", "US-ASCII"])
    func `encodings that are UTF-8 or a part of it are fine`(charset: String) {
        #expect(
            document("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=\(charset)\\n\"\n").diagnostics.isEmpty)
    }

    @Test func `UTF-16 is one problem`() {
        let document = PODocument(parsing: SourceFile(path: "a.po", bytes: [0xFF, 0xFE, 0x6D, 0, 0x73, 0]))
        #expect(document.diagnostics.map(\.id) == ["po-utf16"])
        #expect(reassembled(document) == document.bytes)
    }

    @Test func `a message in use wins over an obsolete one`() {
        let document = document("#~ msgid \"a\"\n#~ msgstr \"old\"\n\nmsgid \"a\"\nmsgstr \"new\"\n")
        #expect(document.diagnostics.map(\.severity) == [.warning])
        #expect(document.entries.map { document.text($0.translation) } == ["new"])
        #expect(document.index(context: nil, source: "a") == 0)
        #expect(reassembled(document) == document.bytes)
    }

    @Test func `a conflict is told with both labels`() {
        let document = document(
            "<<<<<<< HEAD\nmsgid \"b\"\nmsgstr \"x\"\n=======\nmsgid \"b\"\nmsgstr \"y\"\n>>>>>>> 1a2b (Italian)\n")
        #expect(document.diagnostics.map(\.summary) == ["Unresolved merge conflict of \"HEAD\" and \"1a2b (Italian)\""])
        #expect(document.waitsForPerson)
    }

    @Test(arguments: [("", "due"), ("due", ""), ("", "")])
    func `of a message that is there twice the translated one counts`(first: String, second: String) {
        let document = document("msgid \"a\"\nmsgstr \"\(first)\"\n\nmsgid \"a\"\nmsgstr \"\(second)\"\n")
        #expect(document.diagnostics.map(\.severity) == [.warning])
        #expect(document.entries.map { document.text($0.translation).description } == [first + second])
        #expect(document.junk.map(\.isBareDuplicate) == [true])
        #expect(reassembled(document) == document.bytes)
        #expect(!document.waitsForPerson)
    }

    @Test func `an encoding is told with the command that converts it`() {
        let header = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=EUC-JP\\n\"\n"
        let foreign = PODocument(
            parsing: SourceFile(path: "ja.po", bytes: Array((header + "\n# ").utf8) + [0xA4, 0xA2, 0x0A]))
        #expect(foreign.diagnostics.first?.help == "convert it from EUC-JP: msgconv --to-code=UTF-8 ja.po -o ja.po")
        #expect(foreign.waitsForPerson)
        let wrong = document(header + "\n# あ\nmsgid \"a\"\nmsgstr \"\"\n")
        #expect(wrong.diagnostics.first?.help == "the text is UTF-8: write charset=UTF-8 in the header")
    }

    @Test func `a problem is shown with its line`() {
        let document = document("msgid \"a\"\nmsgsrt \"b\"\n")
        #expect(
            ConsoleRenderer().text(document.diagnostics[0]).contains("a.po:2:1"),
            "\(ConsoleRenderer().text(document.diagnostics[0]))")
        #expect(document.diagnostics[0].help == "did you mean \"msgstr\"?")
    }
}
