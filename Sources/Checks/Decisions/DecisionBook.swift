/// The decisions of one locale, to be asked for by catalog and pair.
package struct DecisionBook: Sendable {
    package let decisions: [Decision]
    private var byCatalog: [String: [Decision]] = [:]
    private var reviews: [String: Set<UInt64>] = [:]
    private var dismissals: [String: [UInt64: [Decision]]] = [:]

    package init(_ decisions: [Decision] = []) {
        self.decisions = decisions
        for decision in decisions {
            byCatalog[decision.catalog, default: []].append(decision)
            if decision.rule == nil {
                reviews[decision.catalog, default: []].insert(decision.pair)
            } else {
                dismissals[decision.catalog, default: [:]][decision.pair, default: []].append(decision)
            }
        }
    }

    package var isEmpty: Bool { decisions.isEmpty }

    /// The names of the catalogs that decisions are about.
    package var catalogs: some Sequence<String> { byCatalog.keys }

    package func decisions(in catalog: String) -> [Decision] { byCatalog[catalog, default: []] }

    /// The pairs of a catalog that were approved.
    package func reviews(in catalog: String) -> Set<UInt64> { reviews[catalog, default: []] }

    /// Those who approved pairs of a catalog and left their names, sorted.
    package func reviewers(of catalog: String) -> [String] {
        Set(decisions(in: catalog).compactMap { $0.rule == nil ? $0.person : nil }).sorted()
    }

    /// What is dismissed in a catalog, by pair.
    package func dismissals(in catalog: String) -> [UInt64: [Decision]] { dismissals[catalog, default: [:]] }

    /// The decisions on a catalog whose pair is none of `pairs`: a text changed.
    package func ended(in catalog: String, pairs: Set<UInt64>) -> [Decision] {
        byCatalog[catalog, default: []].filter { !pairs.contains($0.pair) }
    }

    /// Parts what rules found into what stands and what a person dismissed.
    package func judged(_ findings: [EntryFinding], in catalog: String) -> (
        standing: [EntryFinding], dismissed: [DismissedFinding]
    ) {
        guard let dismissals = dismissals[catalog], !findings.isEmpty else { return (findings, []) }
        var standing: [EntryFinding] = []
        var dismissed: [DismissedFinding] = []
        for finding in findings {
            let decision = dismissals[finding.entry.pairFingerprint]?.first { $0.rule == finding.ruleID }
            if let decision {
                dismissed.append(DismissedFinding(finding: finding, decision: decision))
            } else {
                standing.append(finding)
            }
        }
        return (standing, dismissed)
    }
}

/// What a rule found and a person dismissed.
package struct DismissedFinding: Sendable {
    package var finding: EntryFinding
    package var decision: Decision
}
