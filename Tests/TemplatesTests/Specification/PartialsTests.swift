import Testing

@testable import Templates

struct PartialsTests {
    @Test(arguments: cases)
    func `partials are read in place, with their indentation`(case specification: SpecificationCase) throws {
        try specification.check()
    }

    static let cases: [SpecificationCase] = [
        .init("basic", "\"{{>text}}\"", partials: ["text": "from partial"], gives: "\"from partial\""),
        .init(
            "context", "\"{{>partial}}\"", ["text": "content"], partials: ["partial": "*{{text}}*"],
            gives: "\"*content*\""),
        .init(
            "recursion", "{{>node}}", ["content": "X", "nodes": [["content": "Y", "nodes": []]]],
            partials: ["node": "{{content}}<{{#nodes}}{{>node}}{{/nodes}}>"], gives: "X<Y<>>"),
        .init(
            "nested", "{{>outer}}", ["a": "hello", "b": "world"],
            partials: ["outer": "*{{a}} {{>inner}}*", "inner": "{{b}}!"], gives: "*hello world!*"),
        .init("surrounding whitespace", "| {{>partial}} |", partials: ["partial": "\t|\t"], gives: "| \t|\t |"),
        .init(
            "inline indentation", "  {{data}}  {{> partial}}\n", ["data": "|"], partials: ["partial": ">\n>"],
            gives: "  |  >\n>\n"),
        .init("standalone line endings", "|\r\n{{>partial}}\r\n|", partials: ["partial": ">"], gives: "|\r\n>|"),
        .init(
            "standalone without previous line", "  {{>partial}}\n>", partials: ["partial": ">\n>"],
            gives: "  >\n  >>"),
        .init("standalone without newline", ">\n  {{>partial}}", partials: ["partial": ">\n>"], gives: ">\n  >\n  >"),
        .init(
            "standalone indentation", "\\\n {{>partial}}\n/\n", ["content": "<\n->"],
            partials: ["partial": "|\n{{{content}}}\n|\n"], gives: "\\\n |\n <\n->\n |\n/\n"),
        .init("padding", "|{{> partial }}|", ["boolean": true], partials: ["partial": "[]"], gives: "|[]|"),
        .init(
            "indentation adds up", " {{>outer}}\n", ["list": ["a", "b"]],
            partials: ["outer": "{{#list}}\n  {{>inner}}\n{{/list}}\n", "inner": "<{{.}}>\n\n{{.}}\n"],
            gives: "   <a>\n   \n   a\n   <b>\n   \n   b\n"),
        .init(
            "a partial that is one partial", "  {{>outer}}\n", partials: ["outer": "{{>inner}}", "inner": "x\n"],
            gives: "  x\n"),
        .init(
            "indented partial with an inline one", " {{>outer}}\n",
            partials: ["outer": "a {{>inner}}\nb\n", "inner": "x\ny"], gives: " a x\ny\n b\n"),
    ]
}
