import Diagnostics
package import Locales

/// How many findings of the checks a locale has, by severity.
package struct FindingCounts: Hashable, Sendable {
    package private(set) var errors = 0
    package private(set) var warnings = 0
    package private(set) var notes = 0

    package init() {}

    mutating func add(_ severity: Severity, _ count: Int) {
        switch severity {
        case .error: errors += count
        case .warning: warnings += count
        case .note: notes += count
        }
    }

    static func += (left: inout FindingCounts, right: FindingCounts) {
        left.errors += right.errors
        left.warnings += right.warnings
        left.notes += right.notes
    }
}

/// What the gate finds in each locale: the numbers of `parlance check`, which leaves out drafts and what was dismissed.
package struct StatusFindings: Sendable {
    private var counts: [LocaleTag: FindingCounts] = [:]

    package init(_ check: GateCheck) {
        for verdict in check.verdicts {
            for (severity, count) in verdict.findings { counts[verdict.locale, default: .init()].add(severity, count) }
        }
    }

    package subscript(locale: LocaleTag) -> FindingCounts { counts[locale] ?? FindingCounts() }

    /// All locales together.
    package var total: FindingCounts { counts.values.reduce(into: FindingCounts()) { $0 += $1 } }
}
