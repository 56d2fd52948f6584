import Testing

@testable import Segments

@Suite struct CodeReplacementTests {
    @Test(
        arguments: [
            ("c", "/* a */ x", "b */ c", "/* b * / c */ x"), ("c", "/**a*/", "/b", "/** /b*/"),
            ("c", "/* a\n *b */", "x\ny */", "/* x\n y * / */"),
            ("swift", "/*a*/", "b /* c/", "/*b / * c/ */"),
            ("html", "<!--a-->", ">b -- c --> d", "<!-- >b -- c - -> d-->"),
            ("ocaml", "(* a *)", "b *) c", "(* b * ) c *)"), ("powershell", "<# a #>", "b #> c", "<# b # > c #>"),
            ("php", "// a", "b ?> c", "// b ? > c"), ("lua", "--[[ a ]]", "b ]] c", "--[[ b ] ] c ]]"),
            ("c", "// a", "b\nc\r\nd", "// b c d"), ("js", "// a", "b\u{2028}c\u{0}d", "// b c d"),
            ("c", "// a", "b\\", nil), ("c", "// a", " \n ", nil),
            ("swift", "// One two\n// three four\nx", "Eins zwei drei vier", "// Eins zwei\n// drei vier\nx"),
            ("swift", "// One two\n// three four\nx", "Eins\nZwei", "// Eins\n// Zwei\nx"),
            ("swift", "// One two\n// three four\nx", "a b\nc d\ne f", "// a b\n// c d e f\nx"),
            ("swift", "// One two\n// three four\nx", "一二三四", "// 一二三四\nx"),
            ("ruby", "=begin\nabc def\nghi\n=end\n", "x\n=end", "=begin\nx\n= end\n=end\n"),
        ] as [(String, String, String, String?)])
    func `a translation stays inside its comment`(language: String, code: String, target: String, expected: String?) {
        #expect(CodeSample(code, language).replacing(by: target) == expected)
    }

    @Test(
        arguments: [
            ("js", "'it is'", "l'été \\'x\\' \"y\"", "'l\\'été \\'x\\' \"y\"'"), ("js", "\"a\"", "b\\", "\"b\\\\\""),
            ("js", "\"a\"", "C:\\users \\q \\u00e9", "\"C:\\\\users \\\\q \\u00e9\""),
            ("js", "\"a\\q\"", "\\qb", "\"\\qb\""), ("js", "\"a\"", "b\nc", "\"b c\""),
            ("js", "`a ${x}`", "`b` ${x} $5", "`\\`b\\` ${x} $5`"), ("js", "`a ${x}`", "b ${y}", nil),
            ("js", "`a ${x}`", "b ${x", nil), ("json", "\"a\"", "b\\'c", "\"b\\\\'c\""),
            ("swift", "\"a \\(f(\"x\"))\"", "\\(f(\"x\")) \"b\"", "\"\\(f(\"x\")) \\\"b\\\"\""),
            ("swift", "\"a\"", "\\(exit())", nil), ("swift", "#\"a\"#", "b \"c\" d", "#\"b \"c\" d\"#"),
            ("swift", "#\"a\"#", "b\"# c", nil), ("swift", "#\"a\"#", "\"\"b", nil),
            ("python", "\"\"\"a\"\"\"", "b \"c\"", "\"\"\"b \"c\\\"\"\"\""),
            ("python", "\"\"\"a\"\"\"", "b \"\"\" c", "\"\"\"b \\\"\"\" c\"\"\""), ("python", "r'a b'", "l'eau", nil),
            ("python", "r'a b'", "c\\", nil), ("python", "f'{x} a'", "b {x} } {{", "f'b {x} }} {{'"),
            ("python", "f'{x} a'", "b {y}", nil), ("sql", "'it is'", "c'est l''eau", "'c''est l''eau'"),
            ("sql", "'a'", "b\\'", nil), ("c#", "@\"a\"", "b \"c\"", "@\"b \"\"c\"\"\""),
            ("go", "`a b`", "c `d`", nil), ("go", "\"a\"", "l'eau \"x\" \\'", "\"l'eau \\\"x\\\" \\\\'\""),
            ("sh", "echo 'it is'", "c'est", "echo 'c'\\''est'"), ("sh", "echo \"a\"", "b `c`", nil),
            ("sh", "echo \"a\"", "$(rm)", nil), ("rust", "r#\"a\"#", "b \"# c", nil),
            ("cpp", "R\"(a)\"", "(b)", "R\"((b))\""),
            ("cpp", "R\"(a)\"", "b)\" c", nil), ("lua", "[[a]]", "b]", nil),
            ("powershell", "\"a\"", "b \"c\"", "\"b `\"c`\"\""), ("powershell", "@'\na b\n'@", "'@ c", nil),
            ("python", "'''\na b\nc d\n'''", "e f g h", "'''\ne f\ng h\n'''"),
            ("python", "'''\na b\nc d\n'''", "```\n~~~js", "'''\n` ``\n~ ~~js\n'''"),
        ] as [(String, String, String, String?)])
    func `a translation stays inside its string`(language: String, code: String, target: String, expected: String?) {
        #expect(CodeSample(code, language).replacing(by: target) == expected)
    }

    @Test func `lines that look like fences stay where the source has them`() {
        let code = "'''\n```\nabc\n```\n'''"
        #expect(CodeSample(code, "python").replacing(by: "```\nxyz\n```") == "'''\n```\nxyz\n```\n'''")
    }
}
