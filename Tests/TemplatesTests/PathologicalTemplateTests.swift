import SourceText
import Testing

@testable import Templates

/// Templates that no person writes: each compiles or is refused in bounded time.
@Suite struct PathologicalTemplateTests {
    /// Each 20,000 times, and whether it compiles.
    static let units: [(String, Bool)] = [
        ("{", false), ("{{", false), ("{{{", false), ("}}", true), ("{{a}}", true), ("{{a", false), ("{{!", false),
        ("{{! a }}\n", true), ("{{#a}}", false), ("{{/a}}", false), ("{{=<% %>=}}", false), ("{{#a}}{{/a}}", true),
        ("{{^a}}\n{{/a}}\n", true), ("{{>a}}", true), ("  {{>a}}\n", true), ("{{a b}}", false), ("{{}}", false),
        ("{{a.}}", false), ("\n", true), ("$", true), (" ", true),
    ]

    @Test(.timeLimit(.minutes(10)), arguments: units)
    func `a template is compiled or refused in bounded time`(unit: String, compiles: Bool) {
        let text = String(repeating: unit, count: 20_000)
        let library = TemplateLibrary(["b": SourceFile(path: "b", text: text), "a": SourceFile(path: "a", text: "x")])
        #expect(library.contains("b") == compiles)
        #expect(library.diagnostics.isEmpty == compiles)
    }

    @Test func `a name of many parts is looked up in bounded time`() throws {
        let name = "a" + String(repeating: ".a", count: 100_000)
        let library = TemplateLibrary(["a": SourceFile(path: "a", text: "{{\(name)}}{{#a}}x{{/a}}")])
        let context: TemplateContext = ["a": ["b": "c"]]
        var output: [UInt8] = []
        #expect(try library.render("a", with: context, into: &output))
        #expect(output == Array("x".utf8))
    }
}
