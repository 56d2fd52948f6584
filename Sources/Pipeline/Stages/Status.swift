import Articles
package import Diagnostics
package import Locales
import Publishing
import SourceText
import Translations

/// How far the translations of a workspace are, computed from sources and catalogs, never from dates.
///
/// A source that changed since the last extraction counts as changed already.
package struct Status: Sendable {
    /// One article, or the site's own texts, in all its locales.
    package struct Row: Sendable {
        /// The article's id; `site` for UI messages and tags.
        package let id: String
        package let title: String
        package let isDraft: Bool
        package internal(set) var coverage: [LocaleTag: CoverageCounts]
    }

    package let locales: [LocaleTag]
    /// Articles in the order of their ids, the site's texts last.
    package let rows: [Row]
    package let diagnostics: [Diagnostic]

    package init(_ workspace: Workspace, progress: ProgressReport? = nil) {
        let targets = workspace.configuration.targets
        let scan = WorkspaceScan(workspace, progress: progress) { reading, source, tools -> (row: Row, [Diagnostic]) in
            let segments = source.ownSegments
            var words = WordCounts(tools.words)
            var row = Row(
                id: source.article.id, title: source.article.frontMatter.title?.value ?? "",
                isDraft: source.article.frontMatter.isDraft, coverage: [:])
            var problems: [Diagnostic] = []
            for locale in reading.targets(in: workspace.configuration) {
                let reading = workspace.articleCatalog(source, segments, locale)
                row.coverage[locale.tag] = words.coverage(of: reading.catalog)
                problems += reading.diagnostics
            }
            return (row, problems)
        }
        var rows = scan.outcomes.map(\.row)
        var diagnostics = scan.diagnostics + scan.outcomes.flatMap(\.1)
        if !scan.siteSegments.isEmpty {
            var words = WordCounts(WordCounter(workspace.configuration.source))
            var row = Row(id: "site", title: workspace.configuration.site.name, isDraft: false, coverage: [:])
            for locale in targets {
                let reading = workspace.siteCatalog(scan.siteSegments, locale)
                row.coverage[locale.tag] = words.coverage(of: reading.catalog)
                diagnostics += reading.diagnostics
            }
            rows.append(row)
        }
        locales = targets.map(\.tag)
        self.rows = rows
        self.diagnostics = diagnostics
    }

    package func total(of locale: LocaleTag) -> CoverageCounts {
        var total = CoverageCounts()
        for row in rows { if let coverage = row.coverage[locale] { total += coverage } }
        return total
    }
}
