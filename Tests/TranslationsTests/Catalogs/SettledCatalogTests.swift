import Diagnostics
import Locales
import Segments
import SourceText
import Testing

@testable import Translations

/// What is told of a settled catalog is what parsing and merging tell.
struct SettledCatalogTests {
    private static let segments = [
        Segment(text: "Bread", context: "title", place: SegmentPlace("title"), range: ByteRange(0, 0)),
        Segment(text: "A \"quoted\" line.\n", place: SegmentPlace("text"), range: ByteRange(0, 0)),
        Segment(text: "Bread", place: SegmentPlace("text"), range: ByteRange(0, 0)),
        Segment(text: "Bread", place: SegmentPlace("text"), range: ByteRange(0, 0)),
    ]

    private static let settled = """
        # Bread · it
        msgid ""
        msgstr ""
        "Language: it\\n"
        "Content-Type: text/plain; charset=UTF-8\\n"

        #. title
        # a translator
        msgctxt "title"
        msgid "Bread"
        msgstr "Pane"

        #. text
        msgid "A \\"quoted\\" line.\\n"
        msgstr ""
        "Una riga \\"citata\\".\\n"

        #. text
        msgid "Bread"
        msgstr ""

        """

    private func translations(in text: String) -> [Bool]? {
        SettledCatalog(Self.segments).translations(
            in: SourceFile(path: "a.po", text: text), headers: SoundHeaders())
    }

    /// The states that parsing and merging give.
    private func states(in text: String) -> [TranslationState] {
        let merge = CatalogMerge(
            header: CatalogHeader(locale: "it", title: "Bread"), from: .english,
            to: LocaleTag.defaults[1])
        return Catalog(
            merge.merged(PODocument(parsing: SourceFile(path: "a.po", text: text)), with: Self.segments).document
        )
        .entries.map(\.state)
    }

    @Test func `translations are read as the parser reads them`() throws {
        let settled = SettledCatalog(Self.segments)
        let file = SourceFile(path: "a.po", text: Self.settled)
        #expect(settled.texts(in: file, headers: SoundHeaders()) == ["Pane", "Una riga \"citata\".\n", ""])
        #expect(settled.places == [0, 1, 2, 2])
        let odd = Self.settled.replacing("\"Pane\"", with: "\"\"\n\"a\\tb\\\\\"\n\"\"\n\"c\"")
        let read = try #require(
            settled.texts(in: SourceFile(path: "a.po", text: odd), headers: SoundHeaders()))
        #expect(read[0] == "a\tb\\c")
        #expect(Catalog(parsing: SourceFile(path: "a.po", text: odd)).entries[0].translation == read[0])
        #expect(settled.texts(in: SourceFile(path: "a.po", text: odd + "#~ x"), headers: SoundHeaders()) == nil)
    }

    @Test func `each source has its answer, in order and once`() {
        #expect(SettledCatalog(Self.segments).sources == ["Bread", "A \"quoted\" line.\n", "Bread"])
        #expect(translations(in: Self.settled) == [true, true, false])
        #expect(states(in: Self.settled) == [.translated, .translated, .untranslated])
    }

    @Test(arguments: [
        ("#. title", "#, fuzzy"), ("#. title", "#| msgid \"Old\""), ("msgstr \"Pane\"", "msgstr[0] \"Pane\""),
        ("msgstr \"Pane\"", "msgstr \"Pane"), ("msgstr \"Pane\"", "msgstr \"Pa\\qne\""),
        ("msgstr \"Pane\"", "msgstr \"Pane\" x"),
        ("msgid \"Bread\"\nmsgstr \"Pane\"", "msgid \"Breads\"\nmsgstr \"Pane\""),
        ("charset=UTF-8", "charset=ISO-8859-1"), ("# a translator", "#~ msgid \"x\""), ("# a", "#\ra"),
        ("\n#. text\nmsgid \"Bread\"\nmsgstr \"\"\n", ""), ("Pane", "Pa\u{0}ne"), ("msgctxt \"title\"\n", ""),
    ])
    func `what is not settled is left to the parser`(old: String, new: String) {
        #expect(Self.settled.contains(old))
        #expect(translations(in: Self.settled.replacing(old, with: new, maxReplacements: 1)) == nil)
    }

    @Test func `more entries, a duplicate or none are left to the parser`() {
        #expect(translations(in: Self.settled + "\nmsgid \"More\"\nmsgstr \"\"\n") == nil)
        #expect(translations(in: Self.settled + "\nmsgid \"Bread\"\nmsgstr \"\"\n") == nil)
        #expect(translations(in: Self.settled + "\n#. a comment at the end\n") == nil)
        #expect(translations(in: "") == nil)
        #expect(translations(in: Self.settled.replacing("\n", with: "\r\n")) == nil)
    }

    @Test func `cut or changed anywhere, a settled answer is the parser's`() {
        let bytes = Array(Self.settled.utf8)
        var settledCount = 0
        for index in bytes.indices {
            for change in [
                UInt8(ascii: "\""), ASCII.lineFeed, ASCII.backslash, UInt8(ascii: "#"), UInt8(ascii: "x"), 0xC3,
            ] {
                var changed = bytes
                changed[index] = change
                for candidate in [changed, Array(bytes[..<index]) + [change]] {
                    let file = SourceFile(path: "a.po", bytes: candidate)
                    let told = SettledCatalog(Self.segments).translations(in: file, headers: SoundHeaders())
                    guard let told else { continue }
                    settledCount += 1
                    let document = PODocument(parsing: file)
                    let entries = Catalog(document).entries
                    #expect(document.diagnostics.isEmpty)
                    #expect(entries.map { $0.state == .translated } == told)
                    #expect(entries.allSatisfy { $0.state != .stale })
                }
            }
        }
        #expect(settledCount > 300)
    }
}
