import Checks
package import Diagnostics
package import SourceText
import YAMLSyntax

/// Faults that are allowed until they are mended: a ratchet that lets a gate be closed over an unfinished workspace.
///
/// One line a catalog, so that a commit shows what got better:
///
/// ```yaml
/// locales/it/articles/sleep.po: {missing: 3, stale: 1, links-kept: 2}
/// ```
///
/// A catalog passes while it has no more of anything than its line allows; one without a line may have none.
package struct GateBaseline: Equatable, Sendable {
    /// The faults of one catalog.
    package struct Faults: Equatable, Sendable {
        package var missing = 0
        package var stale = 0
        /// Findings by the rule's id.
        package var findings: [String: Int] = [:]

        package var isEmpty: Bool { missing == 0 && stale == 0 && findings.values.allSatisfy { $0 == 0 } }
    }

    /// By the catalog's path in the workspace; catalogs without a fault are left out.
    package private(set) var catalogs: [String: Faults]

    package init(_ catalogs: [String: Faults] = [:]) { self.catalogs = catalogs.filter { !$0.value.isEmpty } }

    package subscript(path: String) -> Faults { catalogs[path] ?? Faults() }

    /// Gives the faults of a catalog to its new path.
    mutating func move(_ old: String, to new: String) {
        if let faults = catalogs.removeValue(forKey: old) { catalogs[new] = faults }
    }

    /// The file, sorted by path and rule.
    package var text: String {
        var text = """
            # Faults that "parlance check" lets pass until they are mended: a catalog may have no more of them than its line says.
            # Written by "parlance check --write-baseline".

            """
        for (path, faults) in catalogs.sorted(by: { $0.key < $1.key }) {
            var members: [String] = []
            if faults.missing > 0 { members.append("missing: \(faults.missing)") }
            if faults.stale > 0 { members.append("stale: \(faults.stale)") }
            for (rule, count) in faults.findings.sorted(by: { $0.key < $1.key }) where count > 0 {
                members.append("\(rule): \(count)")
            }
            text += "\(JSONString.quoted(path)): {\(members.joined(separator: ", "))}\n"
        }
        if catalogs.isEmpty { text += "{}\n" }
        return text
    }

    /// Reads a baseline; a line that cannot be understood allows nothing and is one diagnostic.
    package static func read(_ file: SourceFile) -> (GateBaseline, [Diagnostic]) {
        let (node, problems) = YAMLParser.parse(file)
        guard let node else { return (GateBaseline(), problems) }
        var diagnostics = problems
        var catalogs: [String: Faults] = [:]
        func report(_ range: ByteRange) {
            diagnostics.append(
                Diagnostic(
                    "invalid-baseline", in: file, at: range, "A line of the baseline is not understood",
                    help: "write it again with \"parlance check --write-baseline\""))
        }
        guard let pairs = node.pairs else {
            report(node.range)
            return (GateBaseline(), diagnostics)
        }
        for pair in pairs {
            guard let members = pair.value.pairs else {
                report(pair.value.range)
                continue
            }
            var faults = Faults()
            for member in members {
                guard let count = member.value.scalar?.integer, count >= 0 else {
                    report(member.value.range)
                    continue
                }
                switch member.key.text {
                case "missing": faults.missing = count
                case "stale": faults.stale = count
                default: faults.findings[member.key.text] = count
                }
            }
            catalogs[pair.key.text] = faults
        }
        return (GateBaseline(catalogs), diagnostics)
    }
}

extension CatalogJudgement {
    /// The judgement without what a baseline allows: each kind of fault goes while there are no more of it than
    /// allowed.
    ///
    /// Findings too mild to fail stay: they are shown with a baseline as without.
    func without(_ allowed: GateBaseline.Faults, failing severity: Severity) -> CatalogJudgement {
        let faults = faults
        var rest = self
        rest.incomplete.removeAll { problem in
            problem.id == "stale" ? faults.stale <= allowed.stale : faults.missing <= allowed.missing
        }
        rest.findings.removeAll { finding in
            finding.diagnostic.severity >= severity
                && faults.findings[finding.ruleID, default: 0] <= allowed.findings[finding.ruleID, default: 0]
        }
        return rest
    }
}
