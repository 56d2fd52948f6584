import SourceText
import Testing

@testable import Templates

/// One case of the Mustache specification (github.com/mustache/spec, version 1.4); numbers in data are given as text.
struct SpecificationCase: CustomTestStringConvertible, Sendable {
    var name: String
    var template: String
    var data: TemplateValue
    var partials: [String: String]
    var expected: String

    init(
        _ name: String, _ template: String, _ data: TemplateValue = [:], partials: [String: String] = [:],
        gives expected: String
    ) {
        self.name = name
        self.template = template
        self.data = data
        self.partials = partials
        self.expected = expected
    }

    var testDescription: String { name }

    /// Renders the template and compares; a template with mistakes fails.
    func check() throws {
        var files = partials.mapValues { SourceFile(path: "partial.mustache", text: $0) }
        files["main"] = SourceFile(path: "main.mustache", text: template)
        let library = TemplateLibrary(files)
        #expect(library.diagnostics.isEmpty)
        var output: [UInt8] = []
        try #require(try library.render("main", with: data, into: &output))
        #expect(String(decoding: output, as: UTF8.self) == expected)
    }
}
