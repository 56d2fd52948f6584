import Testing

@testable import Templates

struct InterpolationTests {
    @Test(arguments: cases)
    func `values are shown where their name stands`(case specification: SpecificationCase) throws {
        try specification.check()
    }

    private static let special: TemplateValue = ["forbidden": "& \" < >"]
    private static let nested: TemplateValue = ["a": ["b": ["c": ["d": ["e": ["name": "Phil"]]]]]]

    static let cases: [SpecificationCase] = [
        .init("no interpolation", "Hello from {Mustache}!\n", gives: "Hello from {Mustache}!\n"),
        .init("basic", "Hello, {{subject}}!\n", ["subject": "world"], gives: "Hello, world!\n"),
        .init(
            "no re-interpolation", "{{template}}: {{planet}}", ["template": "{{planet}}", "planet": "Earth"],
            gives: "{{planet}}: Earth"),
        .init("HTML escaping", "So: {{forbidden}}\n", special, gives: "So: &amp; &quot; &lt; &gt;\n"),
        .init("triple mustache", "So: {{{forbidden}}}\n", special, gives: "So: & \" < >\n"),
        .init("ampersand", "So: {{&forbidden}}\n", special, gives: "So: & \" < >\n"),
        .init("number", "\"{{mph}} miles an hour!\"", ["mph": "85"], gives: "\"85 miles an hour!\""),
        .init("triple number", "\"{{{mph}}} miles an hour!\"", ["mph": "85"], gives: "\"85 miles an hour!\""),
        .init("ampersand number", "\"{{&mph}} miles an hour!\"", ["mph": "85"], gives: "\"85 miles an hour!\""),
        .init("missing name", "I ({{cannot}}) be seen!", gives: "I () be seen!"),
        .init("triple missing name", "I ({{{cannot}}}) be seen!", gives: "I () be seen!"),
        .init("ampersand missing name", "I ({{&cannot}}) be seen!", gives: "I () be seen!"),
        .init(
            "dotted", "\"{{person.name}}\" == \"{{#person}}{{name}}{{/person}}\"", ["person": ["name": "Joe"]],
            gives: "\"Joe\" == \"Joe\""),
        .init(
            "dotted triple", "\"{{{person.name}}}\" == \"{{#person}}{{{name}}}{{/person}}\"",
            ["person": ["name": "Joe"]], gives: "\"Joe\" == \"Joe\""),
        .init(
            "dotted ampersand", "\"{{&person.name}}\" == \"{{#person}}{{&name}}{{/person}}\"",
            ["person": ["name": "Joe"]], gives: "\"Joe\" == \"Joe\""),
        .init("dotted, any depth", "\"{{a.b.c.d.e.name}}\" == \"Phil\"", nested, gives: "\"Phil\" == \"Phil\""),
        .init("dotted, broken chain", "\"{{a.b.c}}\" == \"\"", ["a": [:]], gives: "\"\" == \"\""),
        .init(
            "dotted, broken chain does not go on outside", "\"{{a.b.c.name}}\" == \"\"",
            ["a": ["b": [:]], "c": ["name": "Jim"]], gives: "\"\" == \"\""),
        .init(
            "dotted, initial resolution", "\"{{#a}}{{b.c.d.e.name}}{{/a}}\" == \"Phil\"",
            ["a": ["b": ["c": ["d": ["e": ["name": "Phil"]]]]], "b": ["c": ["d": ["e": ["name": "Wrong"]]]]],
            gives: "\"Phil\" == \"Phil\""),
        .init("dotted, context precedence", "{{#a}}{{b.c}}{{/a}}", ["a": ["b": [:]], "b": ["c": "ERROR"]], gives: ""),
        .init("dotted names are never single keys", "{{a.b}}", ["a.b": "c"], gives: ""),
        .init("dotted, no masking", "{{a.b}}", ["a.b": "c", "a": ["b": "d"]], gives: "d"),
        .init("implicit iterator", "Hello, {{.}}!\n", "world", gives: "Hello, world!\n"),
        .init("implicit iterator, escaped", "So: {{.}}\n", "& \" < >", gives: "So: &amp; &quot; &lt; &gt;\n"),
        .init("implicit iterator, triple", "So: {{{.}}}\n", "& \" < >", gives: "So: & \" < >\n"),
        .init("implicit iterator, ampersand", "So: {{&.}}\n", "& \" < >", gives: "So: & \" < >\n"),
        .init("surrounding whitespace", "| {{string}} |", ["string": "---"], gives: "| --- |"),
        .init("triple, surrounding whitespace", "| {{{string}}} |", ["string": "---"], gives: "| --- |"),
        .init("ampersand, surrounding whitespace", "| {{&string}} |", ["string": "---"], gives: "| --- |"),
        .init("standalone", "  {{string}}\n", ["string": "---"], gives: "  ---\n"),
        .init("triple standalone", "  {{{string}}}\n", ["string": "---"], gives: "  ---\n"),
        .init("ampersand standalone", "  {{&string}}\n", ["string": "---"], gives: "  ---\n"),
        .init("padding", "|{{ string }}|", ["string": "---"], gives: "|---|"),
        .init("triple padding", "|{{{ string }}}|", ["string": "---"], gives: "|---|"),
        .init("ampersand padding", "|{{& string }}|", ["string": "---"], gives: "|---|"),
    ]
}
