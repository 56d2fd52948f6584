import Checks
import Diagnostics
import Locales
import Pipeline
import Publishing
import SourceText
import Translations

/// The answer of `parlance check --catalog`, for people: every fault at its place, then a line a file.
struct CatalogCheckText {
    let check: CatalogCheck

    var text: String {
        let renderer = Terminal.outputRenderer
        var table = TextTable([
            ("file", .start), ("locale", .start), ("entries", .end), ("done", .end), ("errors", .end),
            ("warnings", .end),
        ])
        for file in check.files {
            table.add([
                file.path, file.locale.tag, "\(file.coverage.total)", "\(file.coverage.percent)%",
                count(.error, file), count(.warning, file),
            ])
        }
        return check.findings.map { renderer.text($0.diagnostic) }.joined() + table.text(width: Terminal.width)
    }

    private func count(_ severity: Severity, _ file: CatalogCheck.File) -> String {
        let number = check.findings.count {
            $0.diagnostic.severity == severity && $0.diagnostic.file?.path == file.path
        }
        return StatusWords.figure(number)
    }

    /// The locale that a person means, by the workspace's names where there is one.
    static func locale(_ name: String, _ workspace: Workspace?) throws -> LocaleTag {
        try workspace?.configuration.locale(named: name)?.tag ?? LocaleTag.typed(name)
    }

    static func english() throws -> LocaleTag { try LocaleTag("en") }
}

/// The answer of `parlance check --catalog … --format json`.
struct CatalogCheckJSON: Encodable {
    struct File: Encodable {
        var file: String
        var locale: String
        var percent: Int
        var stale: Int
        var missing: Int
    }

    var files: [File]
    var findings: [CheckJSON.Problem]
    var dismissed: [DismissedJSON]
    var problems: [CheckJSON.Problem]

    init(_ check: CatalogCheck) {
        files = check.files.map { file in
            File(
                file: file.path, locale: file.locale.tag, percent: file.coverage.percent,
                stale: file.coverage[.stale], missing: file.coverage[.untranslated])
        }
        findings = check.findings.map(CheckJSON.Problem.init)
        dismissed = check.dismissed.map(DismissedJSON.init)
        problems = check.problems.map(CheckJSON.Problem.init)
    }
}
