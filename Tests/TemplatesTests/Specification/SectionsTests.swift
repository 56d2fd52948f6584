import Testing

@testable import Templates

struct SectionsTests {
    @Test(arguments: cases)
    func `sections repeat, open a scope or hide`(case specification: SpecificationCase) throws {
        try specification.check()
    }

    private static let flag: TemplateValue = ["boolean": true]
    private static let a = "\"{{#a.b.c}}Here{{/a.b.c}}\" == "
    private static let deep = """
        {{#a}}
        {{one}}
        {{#b}}
        {{one}}{{two}}{{one}}
        {{#c}}
        {{one}}{{two}}{{three}}{{two}}{{one}}
        {{/c}}
        {{one}}{{two}}{{one}}
        {{/b}}
        {{one}}
        {{/a}}

        """

    static let cases: [SpecificationCase] = [
        .init("truthy", "\"{{#boolean}}Shown.{{/boolean}}\"", flag, gives: "\"Shown.\""),
        .init("falsey", "\"{{#boolean}}Hidden.{{/boolean}}\"", ["boolean": false], gives: "\"\""),
        .init("null", "\"{{#null}}Hidden.{{/null}}\"", gives: "\"\""),
        .init(
            "context", "\"{{#context}}Hi {{name}}.{{/context}}\"", ["context": ["name": "Joe"]],
            gives: "\"Hi Joe.\""),
        .init(
            "parent contexts", "\"{{#sec}}{{a}}, {{b}}, {{c.d}}{{/sec}}\"",
            ["a": "foo", "b": "wrong", "sec": ["b": "bar"], "c": ["d": "baz"]], gives: "\"foo, bar, baz\""),
        .init("variable test", "\"{{#foo}}{{.}} is {{foo}}{{/foo}}\"", ["foo": "bar"], gives: "\"bar is bar\""),
        .init(
            "list contexts",
            "{{#tops}}{{#middles}}{{tname.lower}}{{mname}}.{{#bottoms}}{{tname.upper}}{{mname}}{{bname}}.{{/bottoms}}{{/middles}}{{/tops}}",
            [
                "tops": [
                    [
                        "tname": ["upper": "A", "lower": "a"],
                        "middles": [["mname": "1", "bottoms": [["bname": "x"], ["bname": "y"]]]],
                    ]
                ]
            ], gives: "a1.A1x.A1y."),
        .init(
            "deeply nested contexts", deep,
            ["a": ["one": "1"], "b": ["two": "2"], "c": ["three": "3"]],
            gives: "1\n121\n12321\n121\n1\n"),
        .init(
            "list", "\"{{#list}}{{item}}{{/list}}\"", ["list": [["item": "1"], ["item": "2"], ["item": "3"]]],
            gives: "\"123\""),
        .init("empty list", "\"{{#list}}Yay lists!{{/list}}\"", ["list": []], gives: "\"\""),
        .init(
            "doubled", "{{#bool}}\n* first\n{{/bool}}\n* {{two}}\n{{#bool}}\n* third\n{{/bool}}\n",
            ["bool": true, "two": "second"], gives: "* first\n* second\n* third\n"),
        .init(
            "nested truthy", "| A {{#bool}}B {{#bool}}C{{/bool}} D{{/bool}} E |", ["bool": true],
            gives: "| A B C D E |"),
        .init(
            "nested falsey", "| A {{#bool}}B {{#bool}}C{{/bool}} D{{/bool}} E |", ["bool": false],
            gives: "| A  E |"),
        .init("context misses", "[{{#missing}}Found key 'missing'!{{/missing}}]", gives: "[]"),
        .init(
            "implicit iterator, string", "\"{{#list}}({{.}}){{/list}}\"", ["list": ["a", "b", "c"]],
            gives: "\"(a)(b)(c)\""),
        .init(
            "implicit iterator, array", "\"{{#list}}({{#.}}{{.}}{{/.}}){{/list}}\"",
            ["list": [["1", "2"], ["a", "b"]]], gives: "\"(12)(ab)\""),
        .init(
            "implicit iterator, escaped", "\"{{#list}}({{.}}){{/list}}\"", ["list": ["&", "\"", "<", ">"]],
            gives: "\"(&amp;)(&quot;)(&lt;)(&gt;)\""),
        .init(
            "implicit iterator, triple", "\"{{#list}}({{{.}}}){{/list}}\"", ["list": ["&", "\"", "<", ">"]],
            gives: "\"(&)(\")(<)(>)\""),
        .init(
            "implicit iterator, ampersand", "\"{{#list}}({{&.}}){{/list}}\"", ["list": ["&", "\"", "<", ">"]],
            gives: "\"(&)(\")(<)(>)\""),
        .init(
            "implicit iterator, root", "\"{{#.}}({{value}}){{/.}}\"", [["value": "a"], ["value": "b"]],
            gives: "\"(a)(b)\""),
        .init("dotted truthy", a + "\"Here\"", ["a": ["b": ["c": true]]], gives: "\"Here\" == \"Here\""),
        .init("dotted falsey", a + "\"\"", ["a": ["b": ["c": false]]], gives: "\"\" == \"\""),
        .init("dotted broken chain", a + "\"\"", ["a": [:]], gives: "\"\" == \"\""),
        .init("surrounding whitespace", " | {{#boolean}}\t|\t{{/boolean}} | \n", flag, gives: " | \t|\t | \n"),
        .init(
            "internal whitespace", " | {{#boolean}} {{! Important Whitespace }}\n {{/boolean}} | \n", flag,
            gives: " |  \n  | \n"),
        .init(
            "indented inline", " {{#boolean}}YES{{/boolean}}\n {{#boolean}}GOOD{{/boolean}}\n", flag,
            gives: " YES\n GOOD\n"),
        .init(
            "standalone lines", "| This Is\n{{#boolean}}\n|\n{{/boolean}}\n| A Line\n", flag,
            gives: "| This Is\n|\n| A Line\n"),
        .init(
            "indented standalone lines", "| This Is\n  {{#boolean}}\n|\n  {{/boolean}}\n| A Line\n", flag,
            gives: "| This Is\n|\n| A Line\n"),
        .init("standalone line endings", "|\r\n{{#boolean}}\r\n{{/boolean}}\r\n|", flag, gives: "|\r\n|"),
        .init("standalone without previous line", "  {{#boolean}}\n#{{/boolean}}\n/", flag, gives: "#\n/"),
        .init("standalone without newline", "#{{#boolean}}\n/\n  {{/boolean}}", flag, gives: "#\n/\n"),
        .init("padding", "|{{# boolean }}={{/ boolean }}|", flag, gives: "|=|"),
    ]
}
