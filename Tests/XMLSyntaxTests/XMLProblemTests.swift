import Diagnostics
import SourceText
import Testing

@testable import XMLSyntax

@Suite struct XMLProblemTests {
    private func problem(_ bytes: [UInt8]) -> String {
        let (document, problems) = XMLParser.parse(SourceFile(path: "a.xml", bytes: bytes))
        #expect(document == nil)
        #expect(problems.count == 1)
        guard let first = problems.first else { return "none" }
        return "\(first.position.map(\.description) ?? "-") \(first.summary)"
    }

    @Test(arguments: [
        ("<a>\n<b></a>", "2:4 <b> is closed by </a>"),
        ("<a>\n <b>text", "2:2 <b> is never closed"),
        ("<a", "1:3 A tag is not closed"),
        ("", "1:1 The file has no element"),
        ("words", "1:1 Text where the document must begin with a tag"),
        ("<a/>\n<b/>", "2:1 Something follows the end of the document"),
        ("<a x='1' x='2'/>", "1:15 The attribute \"x\" appears twice"),
        ("<p:a/>", "1:5 The prefix \"p\" is not declared"),
        ("<a x=1/>", "1:6 A value is not quoted"),
        ("<a x/>", "1:5 The attribute \"x\" has no value"),
        ("<a x='1/>", "1:10 A value is not closed"),
        ("<a x='<'/>", "1:7 \"<\" in a value"),
        ("<a>a & b</a>", "1:7 \"&\" begins no reference"),
        ("<a>&nbsp;</a>", "1:10 Unknown entity \"&nbsp;\""),
        ("<a>&#0;</a>", "1:8 A character that XML 1.0 cannot hold"),
        ("<a>\u{1}</a>", "1:4 A character that XML 1.0 cannot hold"),
        ("<a><!-- x</a>", "1:14 A comment is not closed, or holds \"--\""),
        ("<a>]]></a>", "1:4 \"]]>\" in text"),
        ("<a>\0</a>", "1:4 The file holds a NUL byte"),
        ("<?xml version='1.0' encoding='x-klingon'?><a/>", "1:31 The text cannot be read as \"x-klingon\""),
    ])
    func `the first fatal problem is one diagnostic with its place`(text: String, expected: String) {
        #expect(problem(Array(text.utf8)) == expected)
    }

    @Test func `invalid UTF-8 is reported with its offset`() {
        #expect(problem(Array("<a>".utf8) + [0xC3, 0x28] + Array("</a>".utf8)) == "1:4 The file is not valid UTF-8")
    }

    @Test(arguments: [
        "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>",
        "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://example.org/x'> %p;]><a/>",
        "<!DOCTYPE a [<!ENTITY a0 'ha'><!ENTITY a1 '&a0;&a0;'><!ENTITY a2 '&a1;&a1;'>]><a>&a2;</a>",
        "<!DOCTYPE a [<!NOTATION n SYSTEM 'n'><!ENTITY pic SYSTEM 'p.gif' NDATA n>]><a/>",
    ])
    func `a declared entity is refused where the document type stands`(text: String) {
        #expect(problem(Array(text.utf8)).hasPrefix("1:1 The document type declares an entity"))
    }

    @Test func `an entity of a DTD that is not loaded is unknown, in text and in values`() {
        let head = "<!DOCTYPE a SYSTEM 'a.dtd'>"
        #expect(problem(Array("\(head)<a>&x;</a>".utf8)).contains("Unknown entity \"&x;\""))
        #expect(problem(Array("\(head)<a b='&x;'/>".utf8)).contains("Unknown entity \"&x;\""))
    }

    @Test func `deep nesting, crowded tags and crowds of namespaces are refused in little time`() {
        let deep = String(repeating: "<a>", count: 300_000)
        #expect(problem(Array(deep.utf8)).hasSuffix("Elements are nested too deeply"))
        let crowded = "<a " + (0..<100_000).map { "a\($0)=''" }.joined(separator: " ") + "/>"
        #expect(problem(Array(crowded.utf8)) == "1:1 A tag has more than 4096 attributes")
        let namespaces = "<a " + (0..<4_000).map { "xmlns:n\($0)='u\($0)'" }.joined(separator: " ") + "><n1:b/></a>"
        #expect(problem(Array(namespaces.utf8)) == "1:1 Too many namespaces are declared")
    }

    @Test func `any prefix and any broken byte of a document is read or refused, never worse`() {
        let text = Array(
            "<?xml version=\"1.0\"?><!DOCTYPE r [<!ELEMENT r ANY>]><r a='1'>x&amp;<![CDATA[y]]><!--c--><b/>é</r>".utf8)
        for length in 0..<text.count {
            let (document, problems) = XMLParser.parse(SourceFile(path: "a.xml", bytes: Array(text[..<length])))
            #expect(document == nil && problems.count == 1)
        }
        for index in text.indices {
            for byte in Array("<>&'\"/!?-]\u{1} x".utf8) + [0, 0xFF] {
                var broken = text
                broken[index] = byte
                let (document, problems) = XMLParser.parse(SourceFile(path: "a.xml", bytes: broken))
                #expect((document == nil) == (problems.count == 1))
            }
        }
    }
}
