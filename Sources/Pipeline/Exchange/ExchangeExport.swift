import Articles
package import Diagnostics
package import Locales
import Publishing
import Segments
package import Translations

/// The translations of one locale as files for other programs.
package struct ExchangeExport: Sendable {
    /// One catalog each, articles in the order of their paths, the site's texts last; none without a unit.
    package let files: [ExchangeFile]
    package let diagnostics: [Diagnostic]

    package var unitCount: Int { files.reduce(0) { $0 + $1.units.count } }

    /// The name of the site's texts among the articles.
    package static let siteName = "site"

    /// - Parameters:
    ///   - states: which entries are exported.
    ///   - articles: the ids of the articles to export, `site` for the site's texts; nil for all.
    package init(
        _ workspace: Workspace, to locale: LocaleTag, states: Set<TranslationState> = Set(TranslationState.allCases),
        articles: Set<String>? = nil, progress: ProgressReport? = nil
    ) {
        let configuration = workspace.configuration
        guard let target = configuration.targets.first(where: { $0.tag == locale }) else {
            files = []
            diagnostics = []
            return
        }
        @Sendable func isWanted(_ id: String) -> Bool { articles?.contains(id) ?? true }
        @Sendable func file(_ name: String, _ reading: CatalogReading, _ segments: [Segment]) -> ExchangeFile {
            ExchangeFile(
                catalog: name, sourceLanguage: configuration.source.tag, targetLanguage: locale.tag,
                units: reading.catalog.exchangeUnits(of: segments, states: states))
        }
        let scan = WorkspaceScan(workspace, progress: progress) { reading, source, _ -> (ExchangeFile?, [Diagnostic]) in
            guard isWanted(source.article.id), reading.targets(in: configuration).contains(where: { $0.tag == locale })
            else { return (nil, []) }
            let segments = source.ownSegments
            let catalog = workspace.articleCatalog(source, segments, target)
            return (file("articles/" + source.article.id, catalog, segments), catalog.diagnostics)
        }
        var files = scan.outcomes.compactMap(\.0)
        var diagnostics = scan.diagnostics + scan.outcomes.flatMap(\.1)
        if !scan.siteSegments.isEmpty, isWanted(Self.siteName) {
            let catalog = workspace.siteCatalog(scan.siteSegments, target)
            files.append(file(Self.siteName, catalog, scan.siteSegments))
            diagnostics += catalog.diagnostics
        }
        self.files = files.filter { !$0.units.isEmpty }
        self.diagnostics = diagnostics
    }

    /// Whether a path means a folder: it ends in `/`, or one is there.
    package static func isFolder(_ path: String) -> Bool { path.hasSuffix("/") || Disk.isDirectory(path) }

    /// Writes one file; what is there already stays unless it may be replaced.
    package static func write(_ bytes: [UInt8], to path: String, replaces: Bool) -> Diagnostic? {
        do throws(FileProblem) {
            if !replaces, Disk.exists(path) {
                if (try? Disk.read(path)) == bytes { return nil }
                return Diagnostic(
                    "file-exists", .error, "\"\(path)\" is there already, with something else in it",
                    help: "import it if it holds translations, then add --replace")
            }
            try Disk.update(path, with: bytes)
            return nil
        } catch {
            return error.diagnostic(of: path)
        }
    }
}
