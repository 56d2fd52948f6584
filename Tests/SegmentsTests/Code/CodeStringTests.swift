import Testing

@testable import Segments

@Suite struct CodeStringTests {
    @Test(
        arguments: [
            ("swift", #"f("a \(g("b c")) d")"#, [#"a \(g("b c")) d"#]),
            (
                "swift", "let s = \"\"\"\n    Dear \\(name),\n    hello \\\n    you\n\n    Bye\n    \"\"\"",
                ["Dear \\(name),\nhello\nyou", "Bye"]
            ),
            ("swift", "#\"a \"b\" c\"# ##\"d \"# e\"##", ["a \"b\" c", "d \"# e"]),
            ("js", "`a ${b(`c ${d}`)} e` + 'it\\'s' + \"x", ["a ${b(`c ${d}`)} e", "it\\'s"]),
            ("jsx", "<p>Don't do what you can't</p>", []),
            ("python", "r'a\\' b' f\"{x[\"y\"]} z\" b'c d' '''e\nf'''", ["a\\' b", "{x[\"y\"]} z", "c d", "e\nf"]),
            (
                "python", "def f():\n    \"\"\"Adds two.\n\n    Args:\n        x: one\n    \"\"\"",
                ["Adds two.", "Args:", "x: one"]
            ),
            ("rust", "r#\"a \"b\" c\"# b\"d\" 'e' \"f\n g\"", ["a \"b\" c", "d", "f\ng"]),
            (
                "c#", "@\"a \"\"b\"\" c\\\" $\"{{x}} {y} z\" \"\"\"\"d \"\"\" e\"\"\"\"",
                ["a \"\"b\"\" c\\", "{{x}} {y} z", "d \"\"\" e"]
            ),
            ("sql", "SELECT 'it''s', \"a b\"", ["it''s", "a b"]),
            ("sh", "echo \"a $(b \"c d\") e\" 'f g' $'h\\'i' it\\'s", ["a $(b \"c d\") e", "f g", "h\\'i"]),
            ("yaml", "a: \"b c\"\nd: it's \"no\"\ne: ['f g', \"h\"]", ["b c", "f g", "h"]),
            ("json", "{\"key\": \"Some words\", \"n\": \"12\"}", ["key", "Some words", "n"]),
            ("go", "`a \\` + \"b\\\"c\"", ["a \\", "b\\\"c"]),
            ("c", "\"a\\\nb\" \"open\n\"c\"", ["c"]),
            ("c", "\"%d\\n\" \"\\t%-5.2f\" \"%s: %d\" \"42\"", []),
            ("cpp", "R\"x(a )\" b)x\" L\"c d\"", ["a )\" b", "c d"]),
            ("lua", "[==[ a ]] b ]==] 'c d'", ["a ]] b", "c d"]),
            ("powershell", "\"a `\"b`\" c\" @'\nd 'e' f\n'@", ["a `\"b`\" c", "d 'e' f"]),
            ("html", "<a title=\"b c\">it's</a>", []),
        ] as [(String, String, [String])])
    func `each language has its own strings`(language: String, code: String, expected: [String]) {
        #expect(CodeSample(code, language).strings == expected)
    }

    @Test(
        arguments: [
            ("Hello world", true), ("Hello {name}!", true), ("%d files", true), ("Error: %s", true), ("naïve", true),
            ("日本", true), ("a\\nb", true), ("You're welcome.", true), ("Hello, \\(name)", true),
            ("utf-8", false), ("id", false), ("/usr/bin", false), ("https://a.b/c d_e", false), ("x={x} y={y}", false),
            ("%s_suffix", false), ("{a}/{b}: 1", false), ("MMM d, yyyy h:mm", true), ("key: 12", false),
            ("→ →a", false),
        ])
    func `prose is told from identifiers and formats`(string: String, isProse: Bool) {
        let sample = CodeSample("\"\(string)\"", "js")
        #expect(sample.texts.map(\.isProse) == [isProse])
    }
}
