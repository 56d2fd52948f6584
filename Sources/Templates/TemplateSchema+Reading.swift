package import Diagnostics
package import SourceText

extension TemplateSchema {
    /// Reads the schemas of all pages from one text.
    ///
    ///     [*]                          names that every page has
    ///     lang        text   The page's language tag
    ///     languages   list   The languages, in the site's order
    ///     languages.url  text  …
    ///     [article]                    names that only this template has
    ///
    /// A line is a dotted name, a kind (``Kind``) and a meaning, apart by blanks; `#` begins a comment line.
    package static func pages(
        in file: SourceFile
    ) -> (pages: [String: TemplateSchema], diagnostics: [Diagnostic]) {
        var shared = TemplateSchema()
        var pages: [String: TemplateSchema] = [:]
        var page = "*"
        var diagnostics: [Diagnostic] = []
        let lines = file.lines
        for index in 0..<lines.lineCount {
            let range = lines.content(ofLine: index)
            let words = String(decoding: file.bytes[range.range], as: UTF8.self)
                .split(maxSplits: 2, whereSeparator: { $0 == " " || $0 == "\t" })
            guard let first = words.first, !first.hasPrefix("#") else { continue }
            if first.hasPrefix("["), first.hasSuffix("]") {
                page = String(first.dropFirst().dropLast())
                if page != "*", pages[page] == nil { pages[page] = shared }
                continue
            }
            let meaning = words.count > 2 ? String(words[2].drop { $0 == " " || $0 == "\t" }) : ""
            guard words.count > 1, let kind = Kind(rawValue: String(words[1])) else {
                let kinds = Kind.allCases.map(\.rawValue)
                diagnostics.append(
                    Diagnostic(
                        "unknown-kind", in: file, at: range, "Line has no kind after its name",
                        help: "write one of \(kinds.joined(separator: ", "))"))
                continue
            }
            let isAdded =
                page == "*"
                ? shared.add(String(first), kind, meaning)
                : pages[page]?.add(String(first), kind, meaning) ?? false
            if !isAdded {
                diagnostics.append(
                    Diagnostic(
                        "misplaced-name", in: file, at: range, "Name \"\(first)\" is taken or its parent is missing",
                        help: "declare each name once, after its parent; [*] comes first"))
            }
        }
        return (pages, diagnostics)
    }
}
