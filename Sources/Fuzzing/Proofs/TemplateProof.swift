import SourceText
import Templates

/// Templates: any file compiles or is reported, and what compiles renders.
enum TemplateProof {
    private static let context: TemplateContext = [
        "a": "text & <b>", "b": ["x": "inner", "a": "other"], "c": ["1", "2"], "title": "T", "d": true, "e": [],
        "article": ["title": "A", "url": "/a/"], "articles": [["title": "One"], ["title": "Two"]],
    ]

    static func prove(_ bytes: [UInt8]) throws(BrokenInvariant) {
        let file = SourceFile(path: "a.mustache", bytes: bytes)
        // The file includes itself under other names, so that partials and their indentation run too.
        let library = TemplateLibrary([
            "a": file, "b": SourceFile(path: "b.mustache", text: "{{a}}\n  {{x}}"),
        ])
        try DiagnosticProof.prove(library.diagnostics, of: file)
        try require(
            library.contains("a") || !library.diagnostics.isEmpty, "\(shown(bytes)) compiles or is reported")
        // Lists in lists in lists multiply.
        guard bytes.count < 2_000 else { return }
        var output: [UInt8] = []
        do {
            let isRendered = try library.render("a", with: context, into: &output)
            try require(isRendered == library.contains("a"), "a template in the library renders")
        } catch let error as BrokenInvariant {
            throw error
        } catch {
            try require(output.isEmpty, "nothing is written where rendering fails")
        }
        let hasTags = bytes.contains(UInt8(ascii: "{"))
        try require(hasTags || output == bytes, "a text without tags renders as it is")
    }
}
