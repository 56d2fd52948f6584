import Diagnostics
import Locales
import SourceText
import Testing

@testable import Checks

struct TagsKeptTests {
    @Test(
        arguments: [
            ("H<sub>2</sub>O", "H<sub>2</sub>O は水です", "ja"), ("a <br> b", "ب <br /> أ", "ar"), ("1 < 2", "1 < 2", "de"),
            ("<a href=\"x\" class=\"y\">z</a>", "<a class='y' href=x>ж</a>", "ru"),
            ("<img src=\"a\" alt=\"cat\">", "<img src=\"a\" alt=\"猫\">", "zh-Hans"),
            ("<p lang=\"en\">a</p>", "<p lang=\"it\">a</p>", "it"),
            ("<a href={url}>a</a>", "<a href=\"{url}\">a</a>", "de"),
            ("Give <FILE>", "Gib <DATEI>", "de"), ("add <path>", "añadir <ruta>", "es"),
            ("in <code>/path/to/it</code>", "in <code>/percorso/file</code>", "it"),
            ("a <code>.asc</code> file", "ملف <code dir=\"ltr\"> .asc </code>", "ar"),
            ("<a href=\"/en/x\">a</a>", "<a href=\"/fr/x\">a</a>", "fr"),
            ("<img src=\"img/en-screens/x.png\">", "<img src=\"img/es-screens/x.png\">", "es"),
            ("<i>apt</i> stops, and it says so", "<i>apt</i> は止まり、<i>apt</i> はそう言います", "ja"),
            ("<i>x</i> by a smarthost", "<i>x</i> par un <foreignphrase>smarthost</foreignphrase>", "fr"),
            ("<primary>root</primary>", "<primary sortas=\"ルート\">root</primary>", "ja"),
            ("<img src=\"en/x.png\" alt=\"A cat\">", "<img src=\"ar/x.png\" alt=\"قطة\">", "ar"),
        ])
    func `the same tags are fine`(source: String, target: String, locale: String) throws {
        #expect(try findings(of: TagsKept(), source, target, locale: locale) == [])
    }

    @Test func `words set apart in a text from right to left are fine, and in no other`() throws {
        for target in ["<span dir=\"ltr\">pull request</span> عمل", "<bdi>pull request</bdi> عمل"] {
            #expect(try findings(of: TagsKept(), "a pull request", target, locale: "ar") == [])
            #expect(try findings(of: TagsKept(), "a pull request", target, locale: "de").count == 2)
        }
        for target in ["<span class=\"x\">pull</span> عمل", "<span dir=\"ltr\" onclick=\"x\">pull</span> عمل"] {
            #expect(try !findings(of: TagsKept(), "a pull request", target, locale: "ar").isEmpty)
        }
    }

    @Test func `an address of a tag that leads elsewhere is a warning, a slip is an error`() throws {
        let source = "<a href=\"https://docs.celeryq.dev\" class=\"x\">a</a>"
        let moved = try findings(of: TagsKept(), source, "<a href=\"https://example.org/b\" class=\"x\">b</a>")
        #expect(moved.map(\.severity) == [.warning])
        for slip in [
            "<a href=\"https://docs.celery.dev\" class=\"x\">b</a>", "<a href=\"https://docs.celeryq.dev\">b</a>",
        ] {
            #expect(try findings(of: TagsKept(), source, slip).map(\.severity) == [nil])
        }
    }

    @Test func `a tag that only the translation has is refused`() throws {
        let target = "Testo <u>x</u>"
        let found = try findings(of: TagsKept(), "Text", target)
        #expect(found.map(\.summary) == Array(repeating: "A tag that the source does not have", count: 2))
        #expect(found.first.flatMap { text(at: $0, in: target) } == "<u>")
    }

    @Test func `a lost tag is named, a closing one with what it is for`() throws {
        let found = try findings(of: TagsKept(), "x<sup>2</sup>", "x²", locale: "pl")
        #expect(
            found.map(\.evidence) == ["\"<sup>\" of the source is not here", "\"</sup>\" of the source is not here"])
        let open = try findings(of: TagsKept(), "<b>a</b>", "<b>а", locale: "ru")
        #expect(open.map(\.help) == ["close the tag where its words end: </b>"])
    }

    @Test func `a changed attribute is one finding, with a fix for a damaged one`() throws {
        let target = "<a href=\"y\">ж</a>"
        let found = try findings(of: TagsKept(), "<a href=\"x\">z</a>", target, locale: "ru")
        #expect(found.map(\.summary) == ["An attribute of <a> was changed"])
        #expect(found.map(\.fix) == [[]])
        let damaged = try findings(of: TagsKept(), "<a href=\"/start\">z</a>", "<a href=\"/Start\">ж</a>", locale: "ru")
        #expect(damaged.first.map { fixed($0, "<a href=\"/Start\">ж</a>") } == "<a href=\"/start\">ж</a>")
    }

    @Test func `a name that is closed is a tag`() throws {
        let found = try findings(of: TagsKept(), "<Note>Rest</Note>", "Ruhe", locale: "de")
        #expect(found.map(\.severity) == [.warning, .warning])
        let open = try findings(of: TagsKept(), "<Note>Rest</Note>", "<Noet>Ruhe</Note>", locale: "de")
        #expect(open.map(\.severity) == [.error])
    }

    @Test func `an empty element of XML keeps its slash`() throws {
        let target = "Siehe <xref linkend=\"a\">."
        let found = try findings(of: TagsKept(), "See <xref linkend=\"a\"/>.", target, locale: "de")
        #expect(found.map(\.summary) == ["An empty tag lost its slash"])
        #expect(found.first.map { fixed($0, target) } == "Siehe <xref linkend=\"a\"/>.")
    }

    @Test func `what stands in the brackets of POD is no tag`() throws {
        let source = "B<menu> and C<< <section> >> with B<Figure it out>"
        #expect(
            try findings(of: TagsKept(), source, "B<menú> y C<< <section> >> con B<Entiéndalo>", locale: "es") == [])
    }

    @Test func `code in an element is an error for a letter, a warning for words`() throws {
        let typo = try findings(of: TagsKept(), "Run <code>make</code>", "Запустите <code>mak</code>", locale: "ru")
        #expect(typo.map(\.severity) == [.error])
        let words = try findings(of: TagsKept(), "Run <code>make</code>", "<code>実行</code>する", locale: "ja")
        #expect(words.map(\.severity) == [.warning])
    }

    @Test func `a message keeps its tags, in as many branches as it has`() throws {
        let source = "{n, plural, one {<b>#</b> day} other {<b>#</b> days}}"
        let good = "{n, plural, one {<b>#</b> d} few {<b>#</b> d} many {<b>#</b> d} other {<b>#</b> d}}"
        #expect(try messageFindings(of: TagsKept(), source, good, locale: "ru") == [])
        let found = try messageFindings(of: TagsKept(), source, "{n, plural, other {<i>#</i> 日}}", locale: "ja")
        #expect(found.count == 4)
    }

    @Test func `an emphasised word may be marked as a foreign one`() throws {
        let source = "It uses <emphasis>threads</emphasis>."
        let target = "Il utilise des <foreignphrase>threads</foreignphrase>."
        #expect(try findings(of: TagsKept(), source, target, locale: "fr") == [])
        #expect(try findings(of: TagsKept(), source, "Il utilise des threads.", locale: "fr").count == 2)
    }

    @Test func `words for a name in angle brackets are fine`() throws {
        #expect(try findings(of: TagsKept(), "Separator is <newline>.", "Il separatore è <a capo>.") == [])
        #expect(try findings(of: MarkupSafe(), "duplicate <link> '%s'", "doppelter <Link> '%s'", locale: "de") == [])
        #expect(try findings(of: TagsKept(), "Separator is here.", "Il separatore è <a capo>.").isEmpty == false)
        #expect(try findings(of: AddressesKept(), "<unknown:_%d>", "<inconnu:_%d>", locale: "fr") == [])
    }

    @Test(
        arguments: [
            ("<b>Type:</b> large", "<b></b>Tipo: grande", "it"), ("<em>Open</em> it", "<em></em>打开", "zh-Hans"),
        ])
    func `a tag that encloses nothing any more is a warning`(source: String, target: String, locale: String) throws {
        let found = try findings(of: TagsKept(), source, target, locale: locale)
        #expect(found.map(\.severity) == [.warning])
        let anchor = "<a id=\"x\"></a>"
        #expect(try findings(of: TagsKept(), anchor + "Open", anchor + "Открыть", locale: "ru") == [])
    }
}
