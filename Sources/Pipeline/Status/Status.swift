import Articles
import Checks
package import Diagnostics
package import Locales
import Publishing
import Segments
import SourceText
import Translations

/// How far the translations of a workspace are: the one value that every view of `parlance status` shows.
///
/// Computed from sources and catalogs as they are on the disk, never from dates or from git. A source that changed
/// since the last extraction counts as changed already.
package struct Status: Sendable {
    /// One article, or the site's own texts, in all its locales.
    package struct Row: Sendable {
        /// The article's id; `site` for UI messages and tags.
        package let id: String
        package let title: String
        /// The file of the source, relative to the workspace.
        package let path: String
        /// The folder below the articles folder, empty at the top.
        package let section: String
        package let isDraft: Bool
        /// Whether these are the site's own texts.
        package let isSite: Bool
        package internal(set) var coverage: LocaleCounts

        /// The catalog of the row in a locale, relative to the workspace.
        package func catalogPath(_ locale: LocaleTag, in folder: String) -> String {
            isSite ? "\(folder)/\(locale)/site.po" : "\(folder)/\(locale)/articles/\(id).po"
        }
    }

    package let siteName: String
    package let source: LocaleTag
    package let catalogsFolder: String
    package private(set) var locales: [LocaleTag]
    /// Articles in the order of their paths, the site's texts last.
    package private(set) var rows: [Row]
    package let diagnostics: [Diagnostic]

    /// - Parameter cache: what an earlier run found out; the result is the same with and without it.
    package init(_ workspace: Workspace, cache: ResultCache? = nil, progress: ProgressReport? = nil) {
        let configuration = workspace.configuration
        let targets = configuration.targets
        let tags = targets.map(\.tag)
        let memory = cache.map { cache in
            ScanMemory<(row: Row, [Diagnostic])>(
                cache: cache, write: { $0.1.isEmpty && StatusRecord.write($0.row, to: &$1) },
                read: { reader in StatusRecord.row(from: &reader, tags).map { ($0, []) } })
        }
        let scan = WorkspaceScan(workspace, memory: memory, progress: progress) {
            reading, source, tools -> (row: Row, [Diagnostic]) in
            let segments = source.ownSegments
            var words = WordCounts(tools.words, language: configuration.source)
            var row = Row(source.article, tags)
            var problems: [Diagnostic] = []
            let wanted = Set(reading.targets(in: configuration).map(\.tag))
            let settled = SettledCatalog(segments)
            for (index, locale) in targets.enumerated() where wanted.contains(locale.tag) {
                let path = workspace.catalogPath(source.article.id, locale)
                // What is settled needs no reading, unless reviews tell its entries apart.
                let reviews = workspace.decisions.book(of: locale.tag)
                    .reviews(in: Workspace.catalogName(of: source.article.id))
                if reviews.isEmpty, let bytes = try? Disk.read(workspace.absolute(path)),
                    let translated = settled.translations(
                        in: SourceFile(path: path, bytes: bytes), headers: tools.headers)
                {
                    row.coverage[index] = words.coverage(of: settled.sources, translated)
                    continue
                }
                let reading = workspace.articleCatalog(source, segments, locale)
                row.coverage[index] = words.coverage(of: reading.catalog)
                problems += reading.diagnostics
            }
            return (row, problems)
        }
        var rows = scan.outcomes.map(\.row)
        var diagnostics = scan.diagnostics + workspace.decisions.diagnostics(of: tags) + scan.outcomes.flatMap(\.1)
        if !scan.siteSegments.isEmpty {
            var words = WordCounts(WordCounter(configuration.source), language: configuration.source)
            var row = Row(site: configuration.site.name, path: workspace.messagesPath, tags)
            for (index, locale) in targets.enumerated() {
                let reading = workspace.siteCatalog(scan.siteSegments, locale)
                row.coverage[index] = words.coverage(of: reading.catalog)
                diagnostics += reading.diagnostics
            }
            rows.append(row)
        }
        siteName = configuration.site.name
        source = configuration.source
        catalogsFolder = configuration.catalogsFolder
        locales = tags
        self.rows = rows
        self.diagnostics = diagnostics
    }

    /// The status in some of its locales.
    package func only(_ wanted: [LocaleTag]) -> Status {
        var narrowed = self
        narrowed.locales = locales.filter(wanted.contains)
        for index in rows.indices { narrowed.rows[index].coverage = rows[index].coverage.only(narrowed.locales) }
        return narrowed
    }
}

extension Status.Row {
    init(_ article: Article, _ locales: [LocaleTag]) {
        self.init(
            id: article.id, title: article.frontMatter.title?.value ?? "", path: article.file.path,
            section: article.section, isDraft: article.frontMatter.isDraft, isSite: false,
            coverage: LocaleCounts(locales))
    }

    init(site name: String, path: String, _ locales: [LocaleTag]) {
        self.init(
            id: Desk.siteID, title: name, path: path, section: "", isDraft: false, isSite: true,
            coverage: LocaleCounts(locales))
    }
}
