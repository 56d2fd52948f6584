import Testing

@testable import Templates

struct InvertedTests {
    @Test(arguments: cases)
    func `inverted sections show for what is false`(case specification: SpecificationCase) throws {
        try specification.check()
    }

    private static let flag: TemplateValue = ["boolean": false]
    private static let a = "\"{{^a.b.c}}Not Here{{/a.b.c}}\" == "

    static let cases: [SpecificationCase] = [
        .init("falsey", "\"{{^boolean}}Shown.{{/boolean}}\"", flag, gives: "\"Shown.\""),
        .init("truthy", "\"{{^boolean}}Hidden.{{/boolean}}\"", ["boolean": true], gives: "\"\""),
        .init("null", "\"{{^null}}Shown.{{/null}}\"", gives: "\"Shown.\""),
        .init("context", "\"{{^context}}Hi {{name}}.{{/context}}\"", ["context": ["name": "Joe"]], gives: "\"\""),
        .init("list", "\"{{^list}}{{n}}{{/list}}\"", ["list": [["n": "1"], ["n": "2"], ["n": "3"]]], gives: "\"\""),
        .init("empty list", "\"{{^list}}Yay lists!{{/list}}\"", ["list": []], gives: "\"Yay lists!\""),
        .init(
            "doubled", "{{^bool}}\n* first\n{{/bool}}\n* {{two}}\n{{^bool}}\n* third\n{{/bool}}\n",
            ["bool": false, "two": "second"], gives: "* first\n* second\n* third\n"),
        .init(
            "nested falsey", "| A {{^bool}}B {{^bool}}C{{/bool}} D{{/bool}} E |", ["bool": false],
            gives: "| A B C D E |"),
        .init(
            "nested truthy", "| A {{^bool}}B {{^bool}}C{{/bool}} D{{/bool}} E |", ["bool": true],
            gives: "| A  E |"),
        .init(
            "context misses", "[{{^missing}}Cannot find key 'missing'!{{/missing}}]",
            gives: "[Cannot find key 'missing'!]"),
        .init("dotted truthy", a + "\"\"", ["a": ["b": ["c": true]]], gives: "\"\" == \"\""),
        .init("dotted falsey", a + "\"Not Here\"", ["a": ["b": ["c": false]]], gives: "\"Not Here\" == \"Not Here\""),
        .init("dotted broken chain", a + "\"Not Here\"", ["a": [:]], gives: "\"Not Here\" == \"Not Here\""),
        .init("surrounding whitespace", " | {{^boolean}}\t|\t{{/boolean}} | \n", flag, gives: " | \t|\t | \n"),
        .init(
            "internal whitespace", " | {{^boolean}} {{! Important Whitespace }}\n {{/boolean}} | \n", flag,
            gives: " |  \n  | \n"),
        .init(
            "indented inline", " {{^boolean}}NO{{/boolean}}\n {{^boolean}}WAY{{/boolean}}\n", flag,
            gives: " NO\n WAY\n"),
        .init(
            "standalone lines", "| This Is\n{{^boolean}}\n|\n{{/boolean}}\n| A Line\n", flag,
            gives: "| This Is\n|\n| A Line\n"),
        .init(
            "standalone indented lines", "| This Is\n  {{^boolean}}\n|\n  {{/boolean}}\n| A Line\n", flag,
            gives: "| This Is\n|\n| A Line\n"),
        .init("standalone line endings", "|\r\n{{^boolean}}\r\n{{/boolean}}\r\n|", flag, gives: "|\r\n|"),
        .init("standalone without previous line", "  {{^boolean}}\n^{{/boolean}}\n/", flag, gives: "^\n/"),
        .init("standalone without newline", "^{{^boolean}}\n/\n  {{/boolean}}", flag, gives: "^\n/\n"),
        .init("padding", "|{{^ boolean }}={{/ boolean }}|", flag, gives: "|=|"),
    ]
}
