import Diagnostics
import Locales
import Pipeline
import SourceText
import Translations

/// The answer of `parlance import`, for people.
enum ImportText {
    static func text(of result: ExchangeImport, dryRun: Bool) -> String {
        let outcomes = ExchangeOutcome.allCases.filter { outcome in result.units.contains { $0.outcome == outcome } }
        guard !outcomes.isEmpty else { return "The files hold no translations.\n" }
        var table = TextTable([("locale", .start)] + outcomes.map { ($0.name, TextTable.Alignment.end) })
        for locale in result.locales {
            let counts = outcomes.map { result.count($0, in: locale) }
            table.add([locale.tag] + counts.map(StatusWords.figure))
        }
        var text = table.text(width: Terminal.width)
        for (outcome, headline) in [
            (ExchangeOutcome.stale, "To be looked at, since the source changed or the file says so:"),
            (.kept, "Kept another finished translation (--replace takes the file's):"),
            (.notFound, "Not found in the articles of today:"),
        ] {
            text += list(result.units.filter { $0.outcome == outcome }, headline)
        }
        let files = StatusWords.counted(result.paths.count, "segment file")
        if result.paths.isEmpty { return text + "Nothing changed.\n" }
        return text + (dryRun ? "\(files) would be written.\n" : "\(files) written.\n")
    }

    private static func list(_ units: [ExchangeImport.Unit], _ headline: String) -> String {
        if units.isEmpty { return "" }
        let shown = units.prefix(10).map { "  \($0.catalog): \($0.source.excerpt(70))\n" }.joined()
        return headline + "\n" + shown + (units.count > 10 ? "  and \(units.count - 10) more\n" : "")
    }

    /// A warning for each of the first units whose codes are broken, at its place in the imported file.
    static func refusals(of result: ExchangeImport) -> [Diagnostic] {
        let refused = result.units.filter { $0.outcome == .refused }
        let shown = refused.prefix(20).map { unit in
            Diagnostic(
                "broken-codes", .warning, in: unit.file, at: unit.range,
                "This translation was not imported: \(unit.reason ?? "its codes are broken")",
                evidence: "its source is \"\(unit.source.excerpt(70))\"",
                help: "keep each code of the source once")
        }
        guard refused.count > shown.count else { return shown }
        let more = StatusWords.counted(refused.count - shown.count, "translation")
        return shown + [Diagnostic("broken-codes", .warning, "\(more) more not imported", help: "see --format json")]
    }
}

/// The answer of `parlance import --format json`.
struct ImportJSON: Encodable {
    struct Unit: Encodable {
        var locale: String
        var catalog: String
        var source: String
        var outcome: String
        var reason: String?
    }

    var dryRun: Bool
    var files: [String]
    var units: [Unit]

    init(_ result: ExchangeImport, dryRun: Bool) {
        self.dryRun = dryRun
        files = result.paths
        units = result.units.map { unit in
            Unit(
                locale: unit.locale.tag, catalog: unit.catalog, source: unit.source.description,
                outcome: unit.outcome.name, reason: unit.reason)
        }
    }
}
