import Articles
package import Diagnostics
package import Locales
import Publishing
import Segments
import SourceText
import Translations

/// The articles of one locale as Markdown, for people who publish with another program.
///
/// Where a segment has no finished translation the source stays, as in `parlance weave`.
package struct MarkdownExport: Sendable {
    /// One article: its path below the articles folder and its text.
    package struct File: Sendable {
        package let path: String
        package let bytes: [UInt8]
        package let segmentCount: Int
        package let translatedCount: Int
    }

    package let files: [File]
    package let diagnostics: [Diagnostic]

    package init(
        _ workspace: Workspace, to locale: LocaleTag, articles: Set<String>? = nil, progress: ProgressReport? = nil
    ) {
        guard let target = workspace.configuration.targets.first(where: { $0.tag == locale }) else {
            files = []
            diagnostics = []
            return
        }
        // Tags are translated once for the whole site.
        let shared = Self.siteCatalog(workspace, target)
        let scan = WorkspaceScan(workspace, progress: progress) { reading, source, _ -> (File?, [Diagnostic]) in
            guard articles?.contains(source.article.id) ?? true,
                reading.targets(in: workspace.configuration).contains(where: { $0.tag == locale })
            else { return (nil, []) }
            let catalog = workspace.articleCatalog(source, source.ownSegments, target)
            var count = 0
            let bytes = source.skeleton.filled(separator: locale.sentenceSeparator) { segment in
                let found = (segment.isShared ? shared : catalog.catalog)?.translation(of: segment)
                guard let entry = found, entry.state >= .translated else { return nil }
                count += 1
                return entry.translation
            }
            let file = File(
                path: reading.path, bytes: bytes, segmentCount: source.skeleton.segments.count, translatedCount: count)
            return (file, catalog.diagnostics)
        }
        files = scan.outcomes.compactMap(\.0)
        diagnostics = scan.diagnostics + scan.outcomes.flatMap(\.1)
    }

    private static func siteCatalog(_ workspace: Workspace, _ locale: SiteLocale) -> Catalog? {
        let path = workspace.siteCatalogPath(locale)
        guard let bytes = try? Disk.read(workspace.absolute(path)) else { return nil }
        return Catalog(parsing: SourceFile(path: path, bytes: bytes))
    }
}
