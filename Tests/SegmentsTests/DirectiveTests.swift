import SourceText
import Testing

@testable import Segments

@Suite struct DirectiveTests {
    @Test(
        arguments: [
            ("<!-- parlance: skip -->", .skip), ("<!--parlance:skip-->\n", .skip),
            ("<!--\n  parlance:   skip\n-->", .skip),
            ("<!-- parlance: note: Say it gently: no jokes -->", .note("Say it gently: no jokes")),
            ("<!-- parlance: note:\n two\n lines -->", .note("two\n lines")),
            ("<!-- parlance: context: verb -->", .context("verb")),
            ("<!-- parlance: skipped -->", nil), ("<!-- parlance: Skip -->", nil), ("<!-- skip -->", nil),
            ("<!-- parlance -->", nil), ("<!-- parlance: skip", nil), ("--> parlance: skip <!--", nil),
            ("<div>parlance: skip</div>", nil), ("<!---->", nil), ("<!-->", nil), ("", nil),
        ] as [(String, Directive?)])
    func `a comment may instruct the cutter`(html: String, expected: Directive?) {
        #expect(Directive(htmlBlock: TextSlice(html)) == expected)
    }
}
