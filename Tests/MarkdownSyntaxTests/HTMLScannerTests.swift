import SourceText
import Testing

@testable import MarkdownSyntax

@Suite struct HTMLScannerTests {
    private func found(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        return HTMLScanner.spans(in: bytes).map { span in
            let texts = span.texts.map { " «\(String(decoding: bytes[$0.range], as: UTF8.self))»" }.joined()
            return "\(span.kind) \(String(decoding: bytes[span.range.range], as: UTF8.self))\(texts)"
        }
    }

    @Test(
        arguments: [
            ("a <b>c</b> < d", ["htmlTag <b>", "htmlTag </b>"]),
            ("<img alt='A > b' src=x>", ["htmlTag <img alt='A > b' src=x> «A > b»"]),
            ("<img alt=Cat/>", ["htmlTag <img alt=Cat/> «Cat/»"]),
            ("<x.Y a={b > c} title={t}>z</x.Y>", ["htmlTag <x.Y a={b > c} title={t}>", "htmlTag </x.Y>"]),
            ("<!-- a > b --> c", ["htmlComment <!-- a > b -->"]),
            ("<!-- open", ["htmlComment <!-- open"]),
            ("</& bogus> x", ["htmlComment </& bogus>"]),
            ("<code>a <code>b</code></code> c", ["htmlElement <code>a <code>b</code></code>"]),
            ("<script>if (a<b) {}", ["htmlElement <script>if (a<b) {}"]),
            ("<code>open", ["htmlTag <code>"]),
            ("</div>\n{:#id}", ["htmlTag </div>", "attributes {:#id}"]),
            ("<svg><path d='M0'/></svg>", ["htmlElement <svg><path d='M0'/></svg>"]),
            (
                "<svg aria-label='A'><title>B</title><g>no</g><text> C <tspan>D</tspan></text></svg>",
                [
                    "htmlElement <svg aria-label='A'><title>B</title><g>no</g><text> C <tspan>D</tspan></text></svg>"
                        + " «A» «B» «C» «D»"
                ]
            ),
            ("<svg><desc>A<!-- b --></desc></svg>", ["htmlElement <svg><desc>A<!-- b --></desc></svg> «A»"]),
            ("<svg><text x='>A</svg>", ["htmlElement <svg><text x='>A</svg>"]),
            ("<p translate=\"no\">a</p>b", ["htmlElement <p translate=\"no\">a</p>"]),
            ("<i class='x notranslate'>a</i>", ["htmlElement <i class='x notranslate'>a</i>"]),
            ("<iframe title='A map' src=x></iframe>", ["htmlElement <iframe title='A map' src=x></iframe> «A map»"]),
            (
                "<input type=submit value='Go'><input value='x'>",
                [
                    "htmlTag <input type=submit value='Go'> «Go»", "htmlTag <input value='x'>",
                ]
            ),
            ("<div class", ["htmlTag <div class"]),
            ("{{ a }} at https://x.org/b.", ["shortcode {{ a }}", "autolink https://x.org/b"]),
            ("[https://x.org/b[1](2)`c`d]", ["autolink https://x.org/b[1](2)`c`d"]),
            ("a\n```js\nlet b\n```\nc", ["code ```js\nlet b\n```"]),
            ("a ```b``` `c` `d\n`", ["code ```b```", "code `c`"]),
        ] as [(String, [String])])
    func `what is no text is found as browsers and generators find it`(text: String, expected: [String]) {
        #expect(found(text) == expected)
    }

    @Test func `what nothing closes costs linear time`() {
        for unit in ["<!--", "<code>", "<a href=\"", "{{", "<x a={", "```\n", "</", "<?"] {
            let text = Array(String(repeating: unit, count: 50_000).utf8)
            #expect(HTMLScanner.spans(in: text).count <= text.count)
        }
    }
}
