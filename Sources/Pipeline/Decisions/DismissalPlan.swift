package import Checks
package import Diagnostics
import Locales
import SourceText
import Translations

/// The dismissals that a person asks for.
package struct DismissalPlan: Sendable {
    package private(set) var decisions: [Decision] = []
    /// Why nothing can be dismissed.
    package private(set) var diagnostics: [Diagnostic] = []

    /// What a rule finds in an entry of an article, or in all of them.
    package init(
        _ article: DeskArticle, _ number: Int?, rule: String, reason: String, by person: String?,
        in workspace: Workspace
    ) {
        let entry = number.flatMap(article.catalogEntry)
        var found = article.allFindings(in: article.reading.catalog, workspace)
        if !found.contains(where: { $0.ruleID == rule }) { found += article.sharedFindings(workspace) }
        // By the texts: what came of comparing catalogs has the places of the file on the disk.
        if let pair = entry?.pairFingerprint { found.removeAll { $0.entry.pairFingerprint != pair } }
        var seen: Set<Decision.Key> = []
        for finding in found where finding.ruleID == rule {
            let decision = Decision(
                .dismissal(rule: rule, reason: reason), about: finding.entry, in: article.catalogName, by: person)
            if seen.insert(decision.key).inserted { decisions.append(decision) }
        }
        if decisions.isEmpty { diagnostics = [Self.nothing(rule, article, number, entry, found)] }
    }

    private static func nothing(
        _ rule: String, _ article: DeskArticle, _ number: Int?, _ entry: CatalogEntry?, _ found: [EntryFinding]
    ) -> Diagnostic {
        let place = number.map { article.address($0).description } ?? "\(article.locale) \(article.id)"
        if let entry, entry.state < .translated {
            return Diagnostic(
                "nothing-to-dismiss", .error, "\"\(place)\" is \(entry.state.name): no rule judges it",
                help: "translate it first")
        }
        let others = Set(found.map(\.ruleID)).sorted().joined(separator: ", ")
        return Diagnostic(
            "nothing-to-dismiss", .error, "\"\(rule)\" finds nothing in \"\(place)\"",
            help: others.isEmpty ? "no rule finds anything there" : "dismiss \(others), or name another entry")
    }
}
