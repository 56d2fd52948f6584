import Diagnostics
import SourceText
import XMLSyntax

/// What is wrong with an XLIFF 1 file.
struct XLIFF1Problems {
    /// The text that is read.
    var file: SourceFile?
    private(set) var all: [Diagnostic] = []
    /// What translators did to codes.
    private(set) var inTarget: [Diagnostic] = []
    var isInTarget = false

    mutating func report(
        _ kind: StaticString, _ element: XMLElement, attribute: String? = nil, _ summary: String, help: String? = nil
    ) {
        guard all.count < ExchangeLimits.diagnostics, let file else { return }
        let document = XMLDocument(file: file, root: element)
        let place = attribute.map { document.place(ofAttribute: $0, in: element) } ?? document.place(of: element)
        let problem = Diagnostic("xliff-\(kind)", in: file, at: place, summary, help: help)
        if isInTarget, kind.description == "code" {
            inTarget.append(problem)
        } else {
            all.append(problem)
        }
    }
}
