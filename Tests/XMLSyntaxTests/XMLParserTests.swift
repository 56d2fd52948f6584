import Diagnostics
import SourceText
import Testing

@testable import XMLSyntax

@Suite struct XMLParserTests {
    private func parse(_ text: String) throws -> XMLDocument {
        let (document, problems) = XMLParser.parse(SourceFile(path: "a.xml", text: text))
        #expect(problems.map { ConsoleRenderer().text($0) } == [])
        return try #require(document)
    }

    private func source(_ range: ByteRange, _ document: XMLDocument) -> String { document.file.text(range).description }

    @Test func `elements have namespaces, attributes in order and mixed content in order`() throws {
        let document = try parse(
            """
            <?xml version="1.0"?>
            <!-- head --><?style x?>
            <r xmlns="urn:a" xmlns:p="urn:p" z="1" p:a='2'
            >é <p:b>in</p:b> &amp; out<![CDATA[<raw>]]><!--c--><?pi d e?></r>
            <!-- tail -->
            """)
        let root = document.root
        #expect(root.name == XMLName("r", namespace: "urn:a"))
        #expect(root.namespaces == [XMLNamespace("urn:a"), XMLNamespace(prefix: "p", "urn:p")])
        #expect(root.attributes.map(\.name.qualified) == ["z", "p:a"])
        #expect(root.attribute("a", namespace: "urn:p") == "2")
        #expect(root.attribute("a") == nil)
        #expect(root["z"] == "1")
        #expect(root.elements.map(\.name) == [XMLName("b", namespace: "urn:p")])
        #expect(root.elements("b").isEmpty)
        #expect(root.text == "é  & out<raw>")
        #expect(root.deepText == "é in & out<raw>")
        #expect(document.prolog.count == 2)
        #expect(document.epilog.count == 1)
        #expect(
            root.children.map { source($0.range, document) }
                == ["é ", "<p:b>in</p:b>", " &amp; out", "<![CDATA[<raw>]]>", "<!--c-->", "<?pi d e?>"])
        #expect(document.prolog.map { source($0.range, document) } == ["<!-- head -->", "<?style x?>"])
    }

    @Test func `elements, names, attributes and values know their place`() throws {
        let document = try parse("\u{FEFF}<r>\r\n  <a  x = 'ü>' y=\"1/2\"  />t<b\n>x</b ></r>")
        let a = try #require(document.root.elements.first)
        let b = try #require(document.root.elements.last)
        #expect(source(a.range, document) == "<a  x = 'ü>' y=\"1/2\"  />")
        #expect(a.startTag == a.range)
        #expect(source(b.range, document) == "<b\n>x</b >")
        #expect(source(b.startTag, document) == "<b\n>")
        #expect(source(document.place(of: a), document) == "a")
        #expect(source(document.place(ofAttribute: "x", in: a), document) == "x = 'ü>'")
        #expect(source(document.place(ofValue: "y", in: a), document) == "1/2")
        #expect(source(document.place(ofAttribute: "none", in: a), document) == "a")
        #expect(document.root.text == "\n  t")
    }

    @Test func `a document type without entities is kept and nothing of it is loaded`() throws {
        let document = try parse(
            "<!DOCTYPE tmx SYSTEM \"file:///etc/passwd\" [<!-- x --><!ELEMENT a ANY><!ATTLIST a k CDATA 'v'>]>\n<a/>")
        #expect(source(try #require(document.doctype), document).hasPrefix("<!DOCTYPE tmx SYSTEM"))
        #expect(document.root.attributes.isEmpty)
        #expect(document.prolog.isEmpty)
        #expect(document.root.range.start == document.doctype.map { $0.end + 1 })
    }

    @Test(
        arguments: [
            ("<r/>", []), ("<r a='&lt;&#10;x'>a&#13;b]] &gt;<![CDATA[]]></r>", []),
            ("<!--a--><r xmlns:q='u'><q:x q:y='1'/>\n<!-- - --></r><?p q?>", []),
            ("<r>\r\n</r>", []),
        ] as [(String, [String])])
    func `what is read can be written back and reads the same`(text: String, problems: [String]) throws {
        let document = try parse(text)
        let written = XMLWriter.bytes(of: document)
        let again = try parse(String(decoding: written, as: UTF8.self))
        #expect(XMLWriter.bytes(of: again) == written)
        #expect(again.root.deepText == document.root.deepText)
        #expect(again.root.attributes == document.root.attributes)
    }

    private func units(_ text: String) -> [(high: UInt8, low: UInt8)] {
        text.utf16.map { (UInt8($0 >> 8), UInt8($0 & 0xFF)) }
    }

    @Test func `other encodings are read by their mark or declaration`() throws {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><r a=\"é\">żółw 🐢</r>"
        let little: [UInt8] = [0xFF, 0xFE] + units(text).flatMap { [$0.low, $0.high] }
        let big: [UInt8] = units(text).flatMap { [$0.high, $0.low] }
        for bytes in [little, big, Array(text.utf8)] {
            let (document, problems) = XMLParser.parse(SourceFile(path: "a.xml", bytes: bytes))
            #expect(problems.isEmpty)
            #expect(document?.root.text == "żółw 🐢")
            #expect(document?.root["a"] == "é")
        }
        let polish = Array("<?xml version='1.0' encoding='ISO-8859-2'?><r>".utf8) + [0xBF] + Array("</r>".utf8)
        #expect(XMLParser.parse(SourceFile(path: "a.xml", bytes: polish)).document?.root.text == "ż")
    }

    @Test func `a long text in another encoding is converted whole`() throws {
        let text = "<r>" + String(repeating: "żółw 🐢 ", count: 60_000) + "</r>"
        let bytes: [UInt8] = [0xFE, 0xFF] + units(text).flatMap { [$0.high, $0.low] }
        let (document, _) = XMLParser.parse(SourceFile(path: "a.xml", bytes: bytes))
        #expect(document?.root.text.description == String(text.dropFirst(3).dropLast(4)))
    }

    @Test func `elements that are streamed are given out in order and are no part of the tree`() {
        var texts: [String] = []
        let file = SourceFile(path: "a.xml", text: "<r><h v='1'/><b><t>1<t>in</t></t><u/><t>2</t></b></r>")
        let (document, diagnostics) = XMLParser.parse(file, streaming: "t") { element, place in
            texts.append(element.text.description + (place.root.first("h")?["v"] ?? ""))
            return true
        }
        #expect(diagnostics.isEmpty)
        #expect(texts == ["in1", "11", "21"])
        #expect(document?.root.first("b")?.elements.map(\.name.local) == ["u"])
    }

    @Test func `an element that is not taken stays in the tree, and each knows what stands around it`() {
        var parents: [String] = []
        let file = SourceFile(path: "a.xml", text: "<r><b><t>1</t></b><c><t>2</t></c></r>")
        let (document, _) = XMLParser.parse(file, streaming: "t") { _, place in
            parents.append(place.parents.map(\.name.local).joined(separator: "/"))
            return place.parents.last?.name.local == "c"
        }
        #expect(parents == ["r/b", "r/c"])
        #expect(document?.root.elements.map(\.elements.count) == [1, 0])
    }
}
