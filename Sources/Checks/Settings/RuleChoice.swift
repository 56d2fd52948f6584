package import Diagnostics

/// What the settings say of one rule.
package enum RuleChoice: Hashable, Sendable {
    /// The rule is not asked.
    case off
    /// The rule is asked and judges by itself how bad a finding is.
    case on
    /// All that the rule finds is this bad.
    case severity(Severity)

    /// The words in `parlance.yaml`.
    package static let names = ["off", "on"] + Severity.allCases.map(\.name)

    package init?(name: String) {
        switch name {
        case "off": self = .off
        case "on": self = .on
        default:
            guard let severity = Severity.allCases.first(where: { $0.name == name }) else { return nil }
            self = .severity(severity)
        }
    }
}
