import Articles
package import Checks
package import Diagnostics
package import Locales
import Publishing
import Segments
import SourceText
package import Translations

/// The reviews that a person asks for, and what stands in the way of some.
package struct ReviewPlan: Sendable {
    package private(set) var decisions: [Decision] = []
    /// Stale and untranslated entries, which nobody can approve.
    package private(set) var openCount = 0
    package private(set) var diagnostics: [Diagnostic] = []

    /// Entries of one article, by their numbers; nil for all of them.
    package init(_ article: DeskArticle, numbers: [Int]? = nil, by person: String?) {
        add(
            numbers.map { $0.compactMap(article.catalogEntry) } ?? article.entries,
            Workspace.catalogName(of: article.id), person)
    }

    /// Every entry of a locale.
    package init(
        allOf locale: LocaleTag, in workspace: Workspace, by person: String?, progress: ProgressReport? = nil
    ) {
        guard let target = workspace.configuration.targets.first(where: { $0.tag == locale }) else { return }
        let scan = WorkspaceScan(workspace, progress: progress) { reading, source, _ -> ReviewPlan in
            var plan = ReviewPlan()
            guard reading.targets(in: workspace.configuration).contains(where: { $0.tag == locale }) else {
                return plan
            }
            let catalog = workspace.articleCatalog(source, source.ownSegments, target)
            plan.add(catalog.catalog.entries, Workspace.catalogName(of: source.article.id), person)
            plan.diagnostics = catalog.diagnostics
            return plan
        }
        diagnostics = scan.diagnostics
        for plan in scan.outcomes {
            decisions += plan.decisions
            openCount += plan.openCount
            diagnostics += plan.diagnostics
        }
        if !scan.siteSegments.isEmpty {
            let catalog = workspace.siteCatalog(scan.siteSegments, target)
            add(catalog.catalog.entries, Desk.siteID, person)
            diagnostics += catalog.diagnostics
        }
    }

    private init() {}

    private mutating func add(_ entries: [CatalogEntry], _ catalog: String, _ person: String?) {
        for entry in entries {
            if entry.state >= .translated {
                decisions.append(Decision(.review, about: entry, in: catalog, by: person))
            } else {
                openCount += 1
            }
        }
    }
}

extension DeskArticle {
    /// The entry with a number, from 1.
    package func catalogEntry(_ number: Int) -> CatalogEntry? {
        entries.indices.contains(number - 1) ? entries[number - 1] : nil
    }
}
