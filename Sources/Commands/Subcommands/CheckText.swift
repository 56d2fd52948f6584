import Checks
import Diagnostics
import Locales
import Pipeline
import SourceText
import Translations

/// The answer of `parlance check`, for people: every fault at its place, then a verdict a locale.
struct CheckText {
    let check: GateCheck
    let configuration: Configuration
    var showsAll = false

    /// So many entries of one locale are shown; the rest is counted.
    private static let shownPerLocale = 20

    var text: String {
        let renderer = Terminal.outputRenderer
        return incomplete(renderer) + check.findings.map { renderer.text($0.diagnostic) }.joined() + table + decisions
            + verdict
    }

    /// What people decided, in numbers.
    private var decisions: String {
        var lines: [String] = []
        if !check.dismissed.isEmpty {
            lines.append("\(StatusWords.counted(check.dismissed.count, "finding")) dismissed")
        }
        if !check.ended.isEmpty {
            lines.append(
                "\(StatusWords.counted(check.ended.count, "decision")) ended with \(check.ended.count == 1 ? "its" : "their") "
                    + "text (parlance dismiss --list, parlance review --list)")
        }
        return lines.isEmpty ? "" : lines.joined(separator: ", ") + "\n"
    }

    /// The first entries of each locale, so that an untouched one does not fill the screen.
    private func incomplete(_ renderer: ConsoleRenderer) -> String {
        var counts: [String: Int] = [:]
        var text = ""
        for diagnostic in check.incomplete {
            let folder = diagnostic.file?.path.split(separator: "/").prefix(2).joined(separator: "/") ?? ""
            counts[folder, default: 0] += 1
            if showsAll || counts[folder, default: 0] <= Self.shownPerLocale { text += renderer.text(diagnostic) }
        }
        if showsAll { return text }
        for (folder, count) in counts.sorted(by: { $0.key < $1.key }) where count > Self.shownPerLocale {
            text += "\(folder): \(count - Self.shownPerLocale) more entries missing or stale (--all shows them)\n"
        }
        return text
    }

    private var table: String {
        var table = TextTable([
            ("locale", .start), ("done", .end), ("stale", .end), ("missing", .end), ("errors", .end),
            ("warnings", .end), ("verdict", .start),
        ])
        for verdict in check.verdicts {
            let name = verdict.locale.tag + (verdict.section.map { " · \($0)" } ?? "")
            if verdict.isUnchanged {
                table.add([name, "·", "·", "·", "·", "·", "no changes"])
                continue
            }
            table.add([
                name, "\(verdict.coverage.percent)%",
                StatusWords.figure(verdict.coverage[.stale]),
                StatusWords.figure(verdict.coverage[.untranslated]), StatusWords.figure(verdict.findings[.error] ?? 0),
                StatusWords.figure(verdict.findings[.warning] ?? 0), verdict.isPassed ? "passed" : "failed",
            ])
        }
        return table.text(width: Terminal.width)
    }

    private var verdict: String {
        var reasons: [String] = []
        if !check.isComplete {
            let count = check.incomplete.count { $0.severity == .error }
            reasons.append("\(StatusWords.counted(count, "entry")) \(unfinished)")
        }
        if !check.isClean {
            reasons.append("\(StatusWords.counted(check.findings.count(where: \.fails), "finding"))")
        }
        // Warnings and notes fail nothing.
        let mistakes = check.problems.count { $0.severity == .error }
        if mistakes > 0 {
            reasons.append("\(StatusWords.counted(mistakes, "problem")) in the input")
        }
        if !reasons.isEmpty { return "\nFailed: \(reasons.joined(separator: ", ")).\n" }
        let allowed = check.incomplete.count
        return allowed == 0
            ? "\nPassed.\n"
            : "\nPassed, with \(StatusWords.counted(allowed, "entry")) \(unfinished).\n"
    }

    private var unfinished: String {
        check.incomplete.contains { $0.id == "not-reviewed" } ? "missing, stale or not reviewed" : "missing or stale"
    }
}

/// The answer of `parlance check --format json`.
struct CheckJSON: Encodable {
    struct Locale: Encodable {
        var locale: String
        /// The folder whose thresholds were applied; left out for the articles outside of such folders.
        var section: String?
        var passed: Bool
        /// Left out where nothing was judged since nothing changed.
        var percent: Int?
        var stale: Int
        var missing: Int
        var reviewed: Int
        var findings: [String: Int]
    }

    struct Problem: Encodable {
        var id: String
        var severity: String
        var file: String?
        var line: Int?
        var column: Int?
        var summary: String
        var evidence: String?
        var help: String?
        /// True where "parlance fix" has a mend for it.
        var fixable: Bool?

        init(_ finding: EntryFinding) {
            self.init(finding.diagnostic)
            if !finding.fix.isEmpty { fixable = true }
        }

        init(_ diagnostic: Diagnostic) {
            id = diagnostic.id
            severity = diagnostic.severity.name
            file = diagnostic.file?.path
            line = diagnostic.position?.line
            column = diagnostic.position?.column
            summary = diagnostic.summary
            evidence = diagnostic.evidence
            help = diagnostic.help
        }
    }

    var passed: Bool
    var locales: [Locale]
    /// Entries that are missing or stale.
    var incomplete: [Problem]
    var findings: [Problem]
    /// What rules found and people dismissed, with their reasons.
    var dismissed: [DismissedJSON]
    /// Decisions that no longer count.
    var ended: [DecisionJSON]
    var problems: [Problem]

    init(_ check: GateCheck) {
        passed = check.isComplete && check.isClean && !check.problems.contains { $0.severity == .error }
        locales = check.verdicts.map { verdict in
            Locale(
                locale: verdict.locale.tag, section: verdict.section, passed: verdict.isPassed,
                percent: verdict.isUnchanged ? nil : verdict.coverage.percent, stale: verdict.coverage[.stale],
                missing: verdict.coverage[.untranslated], reviewed: verdict.coverage[.reviewed],
                findings: Dictionary(uniqueKeysWithValues: verdict.findings.map { ($0.key.name, $0.value) }))
        }
        incomplete = check.incomplete.map(Problem.init)
        findings = check.findings.map(Problem.init)
        dismissed = check.dismissed.map(DismissedJSON.init)
        ended = check.ended.map { DecisionJSON($0.decision, $0.locale, end: $0.end) }
        problems = check.problems.map(Problem.init)
    }
}
