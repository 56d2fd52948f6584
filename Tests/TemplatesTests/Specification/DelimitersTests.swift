import Testing

@testable import Templates

struct DelimitersTests {
    @Test(arguments: cases)
    func `delimiters change for the rest of their own file`(case specification: SpecificationCase) throws {
        try specification.check()
    }

    private static let sections =
        "[\n{{#section}}\n  {{data}}\n  |data|\n{{/section}}\n\n{{= | | =}}\n|#section|\n  {{data}}\n  |data|\n|/section|\n]\n"
    private static let inverted =
        "[\n{{^section}}\n  {{data}}\n  |data|\n{{/section}}\n\n{{= | | =}}\n|^section|\n  {{data}}\n  |data|\n|/section|\n]\n"
    private static let shown = "[\n  I got interpolated.\n  |data|\n\n  {{data}}\n  I got interpolated.\n]\n"

    static let cases: [SpecificationCase] = [
        .init("pair behavior", "{{=<% %>=}}(<%text%>)", ["text": "Hey!"], gives: "(Hey!)"),
        .init("special characters", "({{=[ ]=}}[text])", ["text": "It worked!"], gives: "(It worked!)"),
        .init("sections", sections, ["section": true, "data": "I got interpolated."], gives: shown),
        .init("inverted sections", inverted, ["section": false, "data": "I got interpolated."], gives: shown),
        .init(
            "partial inheritance", "[ {{>include}} ]\n{{= | | =}}\n[ |>include| ]\n", ["value": "yes"],
            partials: ["include": ".{{value}}."], gives: "[ .yes. ]\n[ .yes. ]\n"),
        .init(
            "post-partial behavior", "[ {{>include}} ]\n[ .{{value}}.  .|value|. ]\n", ["value": "yes"],
            partials: ["include": ".{{value}}. {{= | | =}} .|value|."],
            gives: "[ .yes.  .yes. ]\n[ .yes.  .|value|. ]\n"),
        .init("surrounding whitespace", "| {{=@ @=}} |", gives: "|  |"),
        .init("outlying whitespace", " | {{=@ @=}}\n", gives: " | \n"),
        .init("standalone tag", "Begin.\n{{=@ @=}}\nEnd.\n", gives: "Begin.\nEnd.\n"),
        .init("indented standalone tag", "Begin.\n  {{=@ @=}}\nEnd.\n", gives: "Begin.\nEnd.\n"),
        .init("standalone line endings", "|\r\n{{= @ @ =}}\r\n|", gives: "|\r\n|"),
        .init("standalone without previous line", "  {{=@ @=}}\n=", gives: "="),
        .init("standalone without newline", "=\n  {{=@ @=}}", gives: "=\n"),
        .init("pair with padding", "|{{= @   @ =}}|", gives: "||"),
        .init("raw tag with other delimiters", "{{=<% %>=}}<%{text}%> <%&text%>", ["text": "<"], gives: "< <"),
    ]
}
