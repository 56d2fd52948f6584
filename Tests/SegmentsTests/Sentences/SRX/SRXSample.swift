import Diagnostics
import SourceText

@testable import Segments

/// SRX documents for tests, from their rules.
enum SRXSample {
    /// A document with one list of rules for all languages; a rule is `yes` or `no`, what stands before, what after.
    static func document(_ rules: [(break: Bool, before: String, after: String)]) -> SRXDocument? {
        SRXDocument.read(SourceFile(path: "a.srx", text: text(rules))).document
    }

    static func text(_ rules: [(break: Bool, before: String, after: String)]) -> String {
        let body = rules.map { rule in
            """
            <rule break="\(rule.break ? "yes" : "no")">
            <beforebreak>\(escaped(rule.before))</beforebreak>
            <afterbreak>\(escaped(rule.after))</afterbreak>
            </rule>

            """
        }
        return file(
            rules: "<languagerule languagerulename=\"All\">\n\(body.joined())</languagerule>",
            maps: "<languagemap languagepattern=\".*\" languagerulename=\"All\"/>")
    }

    static func file(cascade: String = "yes", rules: String, maps: String) -> String {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <srx xmlns="http://www.lisa.org/srx20" version="2.0">
        <header segmentsubflows="yes" cascade="\(cascade)"/>
        <body>
        <languagerules>
        \(rules)
        </languagerules>
        <maprules>
        \(maps)
        </maprules>
        </body>
        </srx>

        """
    }

    /// The segments of a text, and the problems on the way.
    static func segments(of text: String, _ rules: SRXRules) -> [String] {
        let bytes = Array(text.utf8)
        let ends = rules.breaks(in: bytes) + [bytes.count]
        return zip([0] + ends, ends).map { String(decoding: bytes[$0..<$1], as: UTF8.self) }
    }

    private static func escaped(_ text: String) -> String {
        text.map { $0 == "<" ? "&lt;" : $0 == "&" ? "&amp;" : String($0) }.joined()
    }
}
