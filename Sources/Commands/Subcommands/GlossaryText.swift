import Diagnostics
import Locales
import Pipeline
import Publishing

/// What `parlance glossary` answers, for people.
enum GlossaryText {
    static func text(of use: GlossaryUse, _ workspace: Workspace) -> String {
        if use.rows.isEmpty { return "There are no terms in \(workspace.glossaryPath).\n" }
        var table = TextTable([("term", .start), ("used", .end), ("articles", .end), ("missing", .start)])
        for row in use.rows {
            let missing = row.missing.map(\.tag).joined(separator: ", ")
            table.add([
                row.term + (row.context.map { " (\($0))" } ?? "") + (row.isKept ? " (keep)" : ""),
                StatusWords.figure(row.count), StatusWords.figure(row.articleCount), missing.isEmpty ? "·" : missing,
            ])
        }
        let unused = use.rows.count { $0.count == 0 }
        return table.text(width: Terminal.width) + "\n\(StatusWords.counted(use.rows.count, "term"))"
            + (unused > 0 ? ", \(unused) not used" : "") + "\n"
    }

    static func text(of result: GlossaryImport, isDryRun: Bool) -> String {
        var text = ""
        for term in result.added { text += "+ \(term)\n" }
        for (term, locales) in result.extended { text += "~ \(term): \(locales.joined(separator: ", "))\n" }
        let languages = result.foreignLanguages.sorted { $0.key < $1.key }.map(\.key)
        if !languages.isEmpty {
            text += "Left out, since the site has no such locale: \(languages.joined(separator: ", "))\n"
        }
        return text + "\(StatusWords.counted(result.added.count, "term")) added, \(result.extended.count) extended, "
            + "\(result.unchangedCount) known" + (isDryRun ? "; nothing was written\n" : "\n")
    }

    static func missing(_ workspace: Workspace) -> Diagnostic {
        Diagnostic(
            "missing-glossary", .error, "There is no glossary to export: \"\(workspace.glossaryPath)\" is missing",
            help: "write terms into it, or fill it with \"parlance glossary import\"")
    }
}

/// One term for programs.
struct GlossaryTermJSON: Encodable {
    var term: String
    var context: String?
    var keep: Bool
    var used: Int
    var articles: Int
    var missing: [String]
    var translations: [String: [String]]

    init(_ row: GlossaryUse.Row) {
        term = row.term
        context = row.context
        keep = row.isKept
        used = row.count
        articles = row.articleCount
        missing = row.missing.map(\.tag)
        translations = Dictionary(uniqueKeysWithValues: row.translations.map { ($0.key.tag, $0.value) })
    }
}
