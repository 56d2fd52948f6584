import Diagnostics
import Locales
import SourceText
import Testing
import Translations

struct TMXReaderTests {
    private func read(_ body: String, header: String = "creationtool=\"x\"") -> (units: [TMXUnit], [Diagnostic]) {
        let text = "<?xml version=\"1.0\"?><tmx version=\"1.4\"><header \(header)/><body>\(body)</body></tmx>"
        var units: [TMXUnit] = []
        let diagnostics = TMXReader.read(SourceFile(path: "a.tmx", text: text)) { units.append($0) }
        return (units, diagnostics)
    }

    private func seg(_ content: String, header: String = "creationtool=\"x\"") -> String? {
        read("<tu><tuv xml:lang=\"en\"><seg>\(content)</seg></tuv></tu>", header: header).units.first?.variants.first?
            .text.description
    }

    @Test(arguments: [
        ("a &amp; b", "a & b"),
        ("<bpt i=\"1\">&lt;b></bpt>bold<ept i=\"1\">&lt;/b></ept> text", "bold text"),
        ("Hi <hi type=\"b\">there <hi>you</hi></hi>", "Hi there you"),
        ("Page <ph>%d</ph> of <ph>{total}</ph><ph>\\par</ph><ph>&lt;br/></ph>", "Page %d of {total}"),
        ("\n   padded <it pos=\"begin\">{\\b </it>line \n ", "padded line"),
        ("<![CDATA[x < y]]>", "x < y"),
        ("<ut>{\\cs6 </ut>old", "old"),
    ]) func `the text of a segment is what people read`(content: String, expected: String) {
        #expect(seg(content) == expected)
    }

    @Test func `codes of our own files are Markdown and stay`() {
        #expect(
            seg("<bpt i=\"1\">**</bpt>bold<ept i=\"1\">**</ept>", header: "creationtool=\"Parlance\"") == "**bold**")
    }

    @Test func `languages of old and new versions are read, notes and properties too`() {
        let (units, diagnostics) = read(
            "<tu tuid=\"1\"><note>n</note><prop type=\"x-context\">title</prop>"
                + "<tuv lang=\"EN-US\"><seg>Home</seg></tuv><tuv xml:lang=\"zh_CN\"><seg>首页</seg></tuv></tu>")
        #expect(diagnostics.isEmpty)
        #expect(units.first?.variants.map(\.language) == ["EN-US", "zh_CN"])
        #expect(units.first?.properties["x-context"] == "title")
        #expect(units.first?.notes == ["n"])
    }

    @Test func `units without a language or a segment are told with their place`() {
        let (units, diagnostics) = read("<tu><tuv><seg>a</seg></tuv><tuv xml:lang=\"it\"/></tu>")
        #expect(units.first?.variants.isEmpty == true)
        #expect(diagnostics.map(\.summary) == ["A <tuv> names no language", "A <tuv> has no <seg>"])
        #expect(diagnostics.allSatisfy { $0.severity == .warning && $0.position != nil })
    }

    @Test(arguments: [
        ("<xliff/>", "no-tmx"), ("<tmx version=\"1.4\"/>", "no-tmx"),
        ("<!DOCTYPE tmx [<!ENTITY a \"b\">]><tmx><body>&a;</body></tmx>", "xml-entity-declared"),
        ("<tmx><body><tu>", "malformed-xml"), ("", "malformed-xml"),
    ]) func `what is no memory is refused`(text: String, id: String) {
        #expect(TMXReader.read(SourceFile(path: "a.tmx", text: text)) { _ in }.map(\.id) == [id])
    }

    @Test func `UTF-16 is read`() {
        let text =
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?><tmx><body><tu><tuv xml:lang=\"it\"><seg>è</seg></tuv></tu></body></tmx>"
        let bytes: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        var texts: [String] = []
        let diagnostics = TMXReader.read(SourceFile(path: "a.tmx", bytes: bytes)) { unit in
            texts += unit.variants.map(\.text.description)
        }
        #expect(diagnostics.isEmpty && texts == ["è"])
    }

    @Test(
        arguments: [
            ("en", ["EN-US", "it"], "EN-US"), ("en", ["en-GB", "en"], "en"), ("zh-Hans", ["zh-TW", "zh-CN"], "zh-CN"),
            ("zh-Hans", ["zh-TW"], nil), ("pt", ["pt_BR"], "pt_BR"), ("sr", ["sr-Latn"], nil),
            ("it", ["??", "en"], nil),
        ] as [(String, [String], String?)]) func `a locale finds its language`(
            locale: String, languages: [String], expected: String?
        ) throws
    {
        var unit = TMXUnit()
        unit.variants = languages.map { TMXUnit.Variant(language: $0, text: "x") }
        var found = TMXLanguages()
        #expect(found.variant(of: unit, for: try LocaleTag(locale))?.language == expected)
    }
}
