package import Diagnostics
package import Locales
import Translations

/// What the gate says of a locale, or of one section of it that has thresholds of its own.
package struct GateVerdict: Sendable {
    package let locale: LocaleTag
    /// The section's folder; nil for all articles outside of the sections that have thresholds.
    package let section: String?
    package internal(set) var coverage = CoverageCounts()
    /// Findings by severity.
    package internal(set) var findings: [Severity: Int] = [:]
    package var isComplete: Bool { exceeded.isEmpty }
    /// The ids of the diagnostics of incomplete entries of which there are more than the thresholds allow.
    private(set) var exceeded: Set<String> = []
    package internal(set) var isClean = true
    /// Whether nothing of it was judged since nothing of it changed: it has no numbers then.
    package internal(set) var isUnchanged = false

    package var isPassed: Bool { isComplete && isClean }

    init(locale: LocaleTag, section: String?) {
        self.locale = locale
        self.section = section
    }

    mutating func apply(_ thresholds: Gate.Thresholds) {
        let hasGaps = coverage[.untranslated] > 0 && coverage.percent < thresholds.complete
        // Stale entries are not done either: where some are allowed they count as done for the share.
        let share = coverage.total == 0 ? 100 : (coverage.done + coverage[.stale]) * 100 / coverage.total
        exceeded = []
        if hasGaps, share < thresholds.complete { exceeded.insert(CatalogJudgement.missing) }
        if coverage[.stale] > thresholds.stale { exceeded.insert(CatalogJudgement.stale) }
        if coverage[.reviewed] * 100 < coverage.total * thresholds.reviewed {
            exceeded.insert(CatalogJudgement.unreviewed)
        }
        isClean = !findings.contains { $0.key >= thresholds.severity && $0.value > 0 }
    }

    /// Takes a baseline in the place of thresholds: all incomplete entries that are left are too many.
    mutating func apply(_ incomplete: [Diagnostic]) { exceeded = Set(incomplete.map(\.id)) }
}
