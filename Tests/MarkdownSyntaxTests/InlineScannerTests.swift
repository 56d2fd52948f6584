import SourceText
import Testing

@testable import MarkdownSyntax

@Suite struct InlineScannerTests {
    private func found(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return InlineScanner.spans(in: bytes).map { span in
            "\(span.kind) " + String(decoding: bytes[span.range.range], as: UTF8.self)
        }
    }

    @Test(
        arguments: [
            ("plain text, no marks", []),
            (#"an\{: .escaped} list"#, [#"attributes \{: .escaped}"#]),
            (#"{::options key="{a: b\}" /} x"#, [#"attributes {::options key="{a: b\}" /}"#]),
            ("a <!--> b -->", ["htmlComment <!-->"]),
            ("a <!---> b -->", ["htmlComment <!--->"]),
            ("${role} of the '${name}' team, ${x}$ and $a$ ${b}$", ["math ${x}$", "math $a$", "math ${b}$"]),
            ("Press ++ctrl+alt+del++.", ["code ++ctrl+alt+del++"]),
            ("++f5++, ++a++ or ++esc++", ["code ++f5++", "code ++a++", "code ++esc++"]),
            ("C++ or a++ + ++b and ++new++, ++two words++, x++esc++y, +++esc+++, ++", []),
            ("`a` and ``b ` c``", ["code `a`", "code ``b ` c``"]),
            ("`open and `` open", []),
            (#"\*not\* *yes*"#, ["emphasis *yes*"]),
            ("***both***", ["emphasis ***both***", "strong **both**"]),
            ("**bold *in* bold**", ["strong **bold *in* bold**", "emphasis *in*"]),
            ("snake_case_name _em_", ["emphasis _em_"]),
            ("~~gone~~ ~not~", ["strikethrough ~~gone~~"]),
            ("[text](url \"t\") ![alt](<a b>)", ["link [text](url \"t\")", "image ![alt](<a b>)"]),
            ("[text](a(b)c) [t][ref] [t][] [alone]", ["link [text](a(b)c)", "link [t][ref]", "link [t][]"]),
            ("[a ![b](c) d](e)", ["link [a ![b](c) d](e)", "image ![b](c)"]),
            ("![x [a [b](c) d] e](f)", ["image ![x [a [b](c) d] e](f)", "link [b](c)"]),
            ("[not](a b)", []),
            ("note[^1] [^a b]", ["footnoteReference [^1]"]),
            (
                "<https://a.b> <me@x.org> <b class=\"x\">x</b> a < b",
                [
                    "autolink <https://a.b>", "autolink <me@x.org>", "htmlTag <b class=\"x\">", "htmlTag </b>",
                ]
            ),
            ("a {{< youtube id >}} b {% raw %}", ["shortcode {{< youtube id >}}", "shortcode {% raw %}"]),
            ("`*a*` *`b*`", ["code `*a*`", "code `b*`"]),
            ("costs $5 or $6, $x_1$ and $$y$$", ["math $x_1$", "math $$y$$"]),
            (#"\\(a\\) \$b$"#, [#"math \\(a\\)"#]),
            (
                "see https://a.b/c_(d). Or www.x.org, me@x.org!",
                [
                    "autolink https://a.b/c_(d)", "autolink www.x.org", "autolink me@x.org",
                ]
            ),
            ("見てhttps://a.b/cください", ["autolink https://a.b/c"]),
            ("_http://a.b_ _c_", ["emphasis _http://a.b_", "autolink http://a.b", "emphasis _c_"]),
            (#"https://a.b/n\-d\_c\_ d"#, [#"autolink https://a.b/n\-d\_c"#]),
            (#""https://a.b/?q="c"-d", e"#, [#"autolink https://a.b/?q="c"-d"#]),
            ("_me@x.org_", ["emphasis _me@x.org_", "autolink me@x.org"]),
            ("{! a/b.md !} {!c", ["shortcode {! a/b.md !}"]),
            ("${NAME}です。${X}です $x$ ${y}$", ["math $x$", "math ${y}$"]),
            ("![a](b){width=5%} x {.y}", ["image ![a](b)", "attributes {width=5%}", "attributes {.y}"]),
            (
                "a :smile: 12:30:45 {/* b */} {# c #}",
                ["shortcode :smile:", "shortcode {/* b */}", "shortcode {# c #}"]
            ),
            ("a {{< open", ["shortcode {{< open"]),
            ("<code>*a*</code> <!-- b -->", ["htmlElement <code>*a*</code>", "htmlComment <!-- b -->"]),
        ] as [(String, [String])])
    func `markup is found where CommonMark has it`(text: String, expected: [String]) {
        #expect(found(text) == expected)
    }

    @Test func `hard line breaks are found, soft ones are not`() {
        #expect(found("a\\\nb  \nc\nd") == ["lineBreak \\\n", "lineBreak   \n"])
    }

    @Test func `long runs of marks cost linear time`() {
        for unit in ["*a ", "[", "`", "**a_ ", "<a ", "![", "_a*"] {
            let text = Array(String(repeating: unit, count: 20_000).utf8)
            #expect(InlineScanner.spans(in: text).count < text.count)
        }
    }
}
