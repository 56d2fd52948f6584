import SourceText
import Testing

@testable import XMLSyntax

@Suite struct XMLWriterTests {
    private func text(_ body: (inout XMLWriter) -> Void, indentation: Int? = nil) -> String {
        var writer = XMLWriter(declaration: false, indentation: indentation)
        body(&writer)
        return String(decoding: writer.finished(), as: UTF8.self)
    }

    @Test func `text and values are escaped where markup would take them`() {
        let written = text { writer in
            writer.start("a", [("q", "\"<&>'\n\t")])
            writer.text("a < b & c ]]> d\r\n\"'")
        }
        #expect(
            written
                == "<a q=\"&quot;&lt;&amp;&gt;'&#10;&#9;\">a &lt; b &amp; c ]]&gt; d&#13;\n\"'</a>\n")
    }

    @Test func `elements are indented only where asked, and never inside of text`() {
        let write: (inout XMLWriter) -> Void = { writer in
            writer.start("r")
            writer.element("empty")
            writer.start("b")
            writer.element("c", [("k", "v")], text: "x")
            writer.end()
            writer.start("mixed")
            writer.text("one ")
            writer.start("g")
            writer.element("h")
            writer.end()
            writer.end()
            writer.start("seg", mixed: true)
            writer.element("ph")
            writer.text("two")
            writer.end()
        }
        #expect(
            text(write, indentation: 2) == """
                <r>
                  <empty/>
                  <b>
                    <c k="v">x</c>
                  </b>
                  <mixed>one <g><h/></g></mixed>
                  <seg><ph/>two</seg>
                </r>

                """)
        #expect(
            text(write)
                == "<r><empty/><b><c k=\"v\">x</c></b><mixed>one <g><h/></g></mixed><seg><ph/>two</seg></r>\n")
    }

    @Test func `CDATA, comments and instructions cannot be broken out of`() {
        let written = text { writer in
            writer.comment("a--b-")
            writer.start("r")
            writer.cdata("x]]>y")
            writer.comment("---")
            writer.instruction("p", "q?>r")
        }
        #expect(
            written
                == "<!--a- -b- -->\n<r><![CDATA[x]]]]><![CDATA[>y]]><!--- - - --><?p q? >r?></r>\n")
        let (document, problems) = XMLParser.parse(SourceFile(path: "a.xml", text: written))
        #expect(problems.isEmpty)
        #expect(document?.root.text == "x]]>y")
    }

    @Test func `characters that XML cannot hold are replaced and counted`() {
        var writer = XMLWriter(declaration: false)
        writer.start("r", [("a", "\u{0}\u{B}")])
        writer.text(TextSlice([0x61, 0xFF, 0x62, 0x01, 0xEF, 0xBF, 0xBE, 0xE2, 0x82]))
        writer.cdata("\u{1}")
        let bytes = writer.finished()
        #expect(writer.lostCharacters["\u{1}"] == 2)
        #expect(writer.lostCharacters["\u{0}"] == 1)
        #expect(writer.lostCharacters["\u{FFFE}"] == 1)
        #expect(writer.lostCharacters["\u{FFFD}"] == 3)
        let (document, problems) = XMLParser.parse(SourceFile(path: "a.xml", bytes: bytes))
        #expect(problems.isEmpty)
        #expect(document?.root["a"] == "\u{FFFD}\u{FFFD}")
    }

    @Test func `what is written reads the same, whatever the text`() {
        for value in ["", " ", "a\r\nb\rc\n", "\t", "]]>", "--", "é🐢", "<![CDATA[", "&amp;", "\u{85}\u{2028}"] {
            var writer = XMLWriter()
            writer.start("r", [("v", value)])
            writer.text(TextSlice(value))
            let root = XMLParser.parse(SourceFile(path: "a.xml", bytes: writer.finished())).document?.root
            #expect(root?["v"] == value)
            #expect(root?.text.description == value)
        }
    }
}
