import Segments
import SourceText
import Testing

@testable import Translations

private let river = "The old mill stands by the river since many years"
private let baker = "Every morning the baker opens his small shop"
private let train = "Trains to the coast leave at noon from platform four"

@Suite struct CatalogMergeTests {
    @Test func `a new catalog has a header and an entry a segment, in document order`() {
        let (document, report) = merged(
            .empty(path: "it.po"),
            [
                segment("Welcome", context: "title", place: "title"),
                segment("Hello", place: "heading 1 · sentence 1 of 2", notes: ["Informal", "Two\nlines"]),
            ])
        #expect(
            document.string == """
                # Welcome · it
                msgid ""
                msgstr ""
                "Project-Id-Version: Parlance\\n"
                "PO-Revision-Date: \\n"
                "Last-Translator: \\n"
                "Language-Team: \\n"
                "Language: it\\n"
                "MIME-Version: 1.0\\n"
                "Content-Type: text/plain; charset=UTF-8\\n"
                "Content-Transfer-Encoding: 8bit\\n"
                "X-Generator: Parlance\\n"

                #. title
                msgctxt "title"
                msgid "Welcome"
                msgstr ""

                #. heading 1 · sentence 1 of 2
                #. Informal
                #. Two
                #. lines
                msgid "Hello"
                msgstr ""

                """)
        #expect(report[.new] == 2)
        #expect(document.file.path == "it.po")
    }

    @Test func `nothing changed gives the same document`() {
        let segments = [segment(river, context: "title"), segment(baker), segment(train), segment(baker)]
        let old = catalog(of: segments)
        let (document, report) = merged(old, segments)
        #expect(document.file === old.file)
        #expect(report.isUnchanged && report[.unchanged] == 3)
    }

    @Test func `equal segments share one entry that names their places`() {
        let places = ["one", "two", "three", "four", "five", "six"]
        let document = catalog(of: places.map { segment("Yes", place: $0) }, translated: false)
        #expect(
            document.body
                == "\n#. one · also two · also three · also four · and 2 more places\nmsgid \"Yes\"\nmsgstr \"\"\n")
    }

    @Test func `the same text in another context is another entry`() {
        let document = catalog(of: [segment("Open"), segment("Open", context: "verb")])
        #expect(Catalog(document).entries.count == 2)
    }

    @Test func `a changed segment keeps its translation as stale, with the old source`() {
        let old = catalog(of: [segment(river), segment(baker), segment(train)])
        let changed = "Every morning the baker opens his little shop"
        let (document, report) = merged(old, [segment(river), segment(changed), segment(train)])
        #expect(
            document.body.contains(
                """
                #. paragraph 1
                #. changed (wording): Every morning the baker opens his [-small-]{+little+} shop
                #, fuzzy
                #| msgid "\(baker)"
                msgid "\(changed)"
                msgstr "IT \(baker)"

                """))
        #expect(report[.changed] == 1 && report[.unchanged] == 2)
        #expect(report.changes[0].previousSource?.description == baker)
        #expect(report.changes[0].state == .stale)
    }

    @Test func `a stale entry that changes again keeps the source its translation was made from`() throws {
        let first = catalog(of: [segment(baker)])
        let second = merged(first, [segment(baker + " today")]).document
        let third = merged(second, [segment(baker + " today and tomorrow")]).document
        let entry = try #require(Catalog(third).entries.first)
        #expect(entry.previousSource?.description == baker)
        #expect(entry.source.description == baker + " today and tomorrow")
    }

    @Test func `the old source back again makes the translation count again, byte for byte`() {
        let first = catalog(of: [segment(river), segment(baker)])
        let second = merged(first, [segment(river), segment(baker + " today")]).document
        let (third, report) = merged(second, [segment(river), segment(baker)])
        #expect(third.bytes == first.bytes)
        #expect(report[.restored] == 1)
    }

    @Test(arguments: [" today", " and sells it. Then he goes"])
    func `a translation that was in doubt still is when the old source is back`(edit: String) throws {
        let known = Catalog(catalog(of: [segment(river), segment(baker)]))
        let old = Catalog(known.document).edited([TranslationEdit(entry: 2, translation: "Forse", isStale: true)])
        let changed = merged(old, [segment(river), segment(baker + edit)]).document
        #expect(changed.string.contains("#. unsure: ") && changed.string.contains("#| msgid \"\(baker)\""))
        let again = merged(changed, [segment(river), segment(baker + edit + " and more")]).document
        #expect(merged(again, [segment(river), segment(baker)]).document.bytes == old.bytes)
        #expect(merged(changed, [segment(river), segment(baker)]).document.bytes == old.bytes)
        let confirmed = Catalog(changed).edited([TranslationEdit(entry: 2, translation: "Certo")])
        #expect(!confirmed.string.contains("unsure"))
    }

    @Test func `a segment that is gone becomes obsolete, and comes back with its translation`() {
        let first = catalog(of: [segment(river), segment(baker), segment(train)])
        let (second, report) = merged(first, [segment(river), segment(train)])
        #expect(report[.obsolete] == 1)
        #expect(second.body.hasSuffix("\n#~ msgid \"\(baker)\"\n#~ msgstr \"IT \(baker)\"\n"))
        let third = merged(second, [segment(river), segment(baker), segment(train)])
        #expect(third.document.bytes == first.bytes)
        #expect(third.report[.restored] == 1)
    }

    @Test func `a stale entry stays stale as it becomes obsolete and comes back`() throws {
        let stale = merged(catalog(of: [segment(river), segment(baker)]), [segment(river), segment(baker + " today")])
        let gone = merged(stale.document, [segment(river)]).document
        #expect(gone.body.contains("#, fuzzy\n#~| msgid \"\(baker)\"\n#~ msgid"))
        let back = merged(gone, [segment(river), segment(baker + " today")]).document
        #expect(back.bytes == stale.document.bytes)
    }

    @Test func `an entry without any work in it is taken out`() {
        let old = catalog(of: [segment(river), segment(baker)], translated: false)
        let (document, report) = merged(old, [segment(river)])
        #expect(report[.removed] == 1)
        #expect(Catalog(document).obsoleteEntries.isEmpty)
    }

    @Test func `an untranslated entry is simply replaced`() {
        let old = catalog(of: [segment(river), segment(baker)], translated: false)
        let (document, report) = merged(old, [segment(river), segment(baker + " today")])
        #expect(!document.string.contains("fuzzy") && !document.string.contains("#|"))
        #expect(report[.changed] == 1)
    }

    @Test(arguments: [baker + " today", "Nothing at all like what stood here"])
    func `a translator's comment is never lost`(now: String) {
        let text = catalog(of: [segment(river), segment(baker), segment(train)], translated: false).string
        let commented = "# Ask Ada\n#. paragraph 1\nmsgid \"\(baker)\""
        let old = document(text.replacingFirst("#. paragraph 1\nmsgid \"\(baker)\"", with: commented))
        let merge = merged(old, [segment(river), segment(now), segment(train)]).document
        #expect(merge.string.contains("# Ask Ada\n"))
    }

    @Test func `a moved entry keeps its bytes`() {
        let old = catalog(of: [segment(river), segment(baker), segment(train)])
        let (document, report) = merged(old, [segment(train), segment(river), segment(baker)])
        #expect(report[.moved] == 1 && report[.unchanged] == 2)
        #expect(Catalog(document).entries.map(\.source.description) == [train, river, baker])
        #expect(Catalog(document).count(.translated) == 3)
        #expect(merged(document, [segment(river), segment(baker), segment(train)]).document.bytes == old.bytes)
    }

    @Test func `another place changes only the place's line, in a wrapped entry too`() throws {
        let wrapped = """
            # note
            #. old place
            #: a.md:3
            msgid ""
            "one "
            "two"
            msgstr ""
            "uno "
            "due"

            """
        let old = merged(document(wrapped), [segment("one two", place: "old place")]).document
        let new = merged(old, [segment("one two", place: "new place")]).document
        #expect(new.string == old.string.replacingFirst("old place", with: "new place"))
        #expect(new.string.contains("\"uno \"\n"))
    }

    @Test func `a title is the title, whatever it says`() throws {
        let old = catalog(of: [segment("Welcome", context: "title"), segment("About us", context: "description")])
        let (document, _) = merged(
            old, [segment("Guten Morgen", context: "title"), segment("Quite other words", context: "description")])
        let entries = Catalog(document).entries
        #expect(entries.map(\.translation.description) == ["IT Welcome", "IT About us"])
        #expect(entries.map(\.previousContext?.description) == ["title", "description"])
    }

    @Test func `between the same neighbours a faint likeness is enough`() {
        let old = catalog(of: [segment(river), segment("Seven brave tailors walked to town"), segment(train)])
        let now = segment("The seven of them never went anywhere")
        #expect(merged(old, [segment(river), now, segment(train)]).report[.changed] == 0)
        let closer = segment("Seven very clever tailors never went home")
        #expect(merged(old, [segment(river), closer, segment(train)]).report[.changed] == 1)
    }

    @Test func `what is clearly the same text goes before what only stands at its place`() {
        let old = catalog(of: [segment(river), segment(baker), segment(train), segment("An end.")])
        let moved = segment(baker + " today"), other = segment("The baker of the small shop opens no door.")
        let entries = Catalog(merged(old, [segment(river), other, segment(train), moved]).document).entries
        #expect(entries[3].translation.description == "IT " + baker && entries[3].state == .stale)
    }

    @Test func `sentences that share small words only are two texts`() {
        let second = "The second version is harder to say and much easier to answer."
        let comfort = "Comfort in bed is easier to negotiate in daylight, and it takes the two of you no time."
        let old = catalog(of: [segment(river), segment(second), segment(train)])
        let (document, report) = merged(old, [segment(river), segment(comfort), segment(train)])
        #expect(report[.changed] == 0 && report[.obsolete] == 1)
        #expect(Catalog(document).obsoleteEntries.map(\.translation.description) == ["IT " + second])
    }

    @Test func `the best pairs win over the order`() {
        let old = catalog(of: [segment(river), segment(baker), segment(train)])
        let now = [train + " now", river + " now", baker + " now"]
        let entries = Catalog(merged(old, now.map { segment($0) }).document).entries
        #expect(entries.map(\.translation.description) == ["IT " + train, "IT " + river, "IT " + baker])
    }

    @Test func `scripts without spaces are compared by pairs of characters`() throws {
        let old = catalog(of: [segment("古い水車小屋は川のそばに建っています。"), segment("毎朝パン屋は小さな店を開けます。")])
        let now = [segment("毎朝パン屋は大きな店を開けます。"), segment("古い水車小屋は橋のそばに建っています。")]
        let entries = Catalog(merged(old, now).document).entries
        #expect(entries.map(\.state) == [.stale, .stale])
        #expect(entries[0].translation == "IT 毎朝パン屋は小さな店を開けます。")
    }

    @Test func `a text that moved and changed is found across the article`() {
        let old = catalog(of: [segment(baker), segment(river), segment(train)])
        let (document, report) = merged(old, [segment(river), segment(train), segment(baker + " today")])
        #expect(report[.changed] == 1)
        #expect(Catalog(document).entries[2].translation.description == "IT " + baker)
    }

    @Test func `the header of another tool is kept`() {
        let old = document(POSamples.poedit)
        let (document, _) = merged(old, [segment("Hello \"World\"", context: "title"), segment("Bye")])
        #expect(document.diagnostics.isEmpty)
        #expect(document.string.hasPrefix("\u{FEFF}msgid \"\"\r\nmsgstr \"\"\r\n\"Project-Id-Version: \\n\"\r\n"))
        #expect(Catalog(document).headerField("x-generator") == "Poedit 3.4")
        #expect(Catalog(document).entries.map(\.translation) == ["Hallo \"Welt\"", "Tschüs"])
        #expect(document.bytes.split(separator: 0x0A).allSatisfy { $0.last == 0x0D })
    }

    @Test func `a broken entry stays where it is`() {
        let text = catalog(of: [segment(river), segment(baker), segment(train)]).string
        let old = document(text.replacingFirst("msgstr \"IT \(baker)\"", with: "msgstr \"IT \(baker)"))
        #expect(old.diagnostics.count == 1)
        let now = [segment(river), segment(baker), segment(train)]
        let once = merged(old, now).document
        #expect(once.string.contains("\"IT \(river)\"\n\n#. paragraph 1\nmsgid \"\(baker)\"\nmsgstr \"IT \(baker)\n"))
        #expect(merged(once, now).document.bytes == once.bytes)
    }

    @Test func `plural entries of another tool survive`() {
        let old = document(POSamples.msgmerge)
        let (document, _) = merged(old, [segment("%d file")])
        #expect(document.string.contains("msgid_plural \"%d files\"\nmsgstr[0] \"%d file\"\nmsgstr[1] \"%d file\"\n"))
        let gone = merged(document, []).document
        #expect(gone.diagnostics.isEmpty)
        #expect(
            gone.string.contains("#~ msgid_plural \"%d files\"\n#~ msgstr[0] \"%d file\"\n#~ msgstr[1] \"%d file\"\n"))
    }

    @Test func `merging twice changes no byte, and no translation is lost, whatever the edits`() {
        var random = FixedGenerator(state: 7)
        let words = river.split(separator: " ") + baker.split(separator: " ") + train.split(separator: " ")
        func sentence() -> String {
            (0..<Int.random(in: 1...9, using: &random)).map { _ in String(words.randomElement(using: &random) ?? "x") }
                .joined(separator: " ")
        }
        var texts = (0..<20).map { _ in sentence() }
        var current = catalog(of: texts.map { segment($0) })
        let translations = Set(Catalog(current).entries.map(\.translation))
        for round in 0..<60 {
            for _ in 0..<4 {
                let place = Int.random(in: 0..<texts.count, using: &random)
                switch Int.random(in: 0..<4, using: &random) {
                case 0: texts[place] += " " + sentence()
                case 1: texts.insert(sentence(), at: place)
                case 2 where texts.count > 2: texts.remove(at: place)
                default: texts.swapAt(place, Int.random(in: 0..<texts.count, using: &random))
                }
            }
            let segments = texts.map { segment($0, place: "round \(round % 3)") }
            let once = merged(current, segments).document
            #expect(once.diagnostics.isEmpty)
            #expect(merged(once, segments).document.file === once.file)
            let kept = Set((Catalog(once).entries + Catalog(once).obsoleteEntries).map(\.translation))
            #expect(kept.isSuperset(of: translations))
            #expect(Catalog(once).entries.map(\.source) == SegmentGroups(segments).members.map { segments[$0[0]].text })
            current = once
        }
    }
}
