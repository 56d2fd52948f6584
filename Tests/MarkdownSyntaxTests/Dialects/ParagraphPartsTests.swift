import SourceText
import Testing

@testable import MarkdownSyntax

@Suite struct ParagraphPartsTests {
    /// The parts of a paragraph, each as its kind and its lines joined by `/`.
    private func parts(_ text: String, isQuoted: Bool = false) -> [String] {
        let file = SourceFile(path: "a.md", text: text)
        let lines = (0..<file.lines.lineCount).map { file.lines.content(ofLine: $0) }
        return ParagraphParts.parts(of: lines, in: file, isQuoted: isQuoted).map { part in
            "\(part.kind): " + part.lines.map { file.text($0).description }.joined(separator: "/")
        }
    }

    @Test(
        arguments: [
            ("One\ntwo", ["text: One/two"]),
            ("::: note\nText\n:::", ["text: Text"]),
            ("::: note Look out\nText", ["title: Look out", "text: Text"]),
            (":::info[Look *out*]{a=b}", ["title: Look *out*"]),
            ("::: {.note #id}", []),
            ("::::: tip :::::", []),
            ("!!! note \"Look out\"\nText", ["title: Look out", "text: Text"]),
            ("!!! danger\nText", ["text: Text"]),
            ("??? note\nText", ["text: Text"]),
            ("!!! What a day!\nText", ["text: !!! What a day!/Text"]),
            ("Term\n: One\nmore\n: Two", ["text: Term", "definition: One/more", "definition: Two"]),
            ("*[HTML]: Hyper Text\n*[CSS]: Sheets", ["definition: Hyper Text", "definition: Sheets"]),
            ("{% note %}\nText\n{% endnote %}", ["text: Text"]),
            ("{{< tab \"x\" >}}{{< inner >}}\nText", ["text: Text"]),
            ("{{ variable }}\nText", ["text: {{ variable }}/Text"]),
            ("Text\n{: .lead #x}", ["text: Text"]),
            ("Before\n$$\nx + y\n$$\nafter", ["text: Before", "text: after"]),
            ("$$x + y$$\nafter", ["text: after"]),
            ("$$ costs a lot", []),
            ("\\[\nx\n\\]", []),
            ("\\begin{align}\na &= b\n\\end{align}\nafter", ["text: after"]),
            ("import A from './a.mjs'\nexport const b = 1\nText", ["text: Text"]),
            ("import duties are high", ["text: import duties are high"]),
            ("[TOC]", []),
            ("[[_toc_]]", []),
            ("[TOC]\ntext", ["text: [TOC]/text"]),
            (#"\newpage"#, []),
            (#"\o/ hello"#, [#"text: \o/ hello"#]),
            ("--8<-- \"a.md\"", []),
            ("```smart header=\"`a` b\"\nText\n```", ["title: `a` b", "text: Text"]),
            ("```x `y` header=\nText", ["text: Text"]),
            ("{!a/b.md!}\nText", ["text: Text"]),
            ("Run:\n```\nsudo x\n```\nThen", ["text: Run:", "text: Then"]),
            ("Run:\n```sh\nsudo x\n````", ["text: Run:"]),
            ("??? \"Open\"\n```json title=\"x\"\n{ \"a\": 1", ["text: ??? \"Open\""]),
            ("Run:\n```\nText", ["text: Run:", "text: Text"]),
            ("Run:\n```a` b\nText", ["text: Run:/```a` b/Text"]),
            ("Run:\n```\na\n``\nb", ["text: Run:", "text: a/``/b"]),
            ("Run:\n```\na\n``` b\nc", ["text: Run:/```/a/``` b/c"]),
        ] as [(String, [String])])
    func `lines without text are left out and texts divided`(text: String, expected: [String]) {
        #expect(parts(text) == expected)
    }

    @Test(
        arguments: [
            ("[!NOTE]\nText", true, ["text: Text"]),
            ("[!tip]- Folded\nText", true, ["title: Folded", "text: Text"]),
            ("[!NOTE]\nText", false, ["text: [!NOTE]/Text"]),
            ("[!wow it is] x", true, ["text: [!wow it is] x"]),
        ] as [(String, Bool, [String])])
    func `an alert is one at the beginning of a quote only`(text: String, isQuoted: Bool, expected: [String]) {
        #expect(parts(text, isQuoted: isQuoted) == expected)
    }
}
