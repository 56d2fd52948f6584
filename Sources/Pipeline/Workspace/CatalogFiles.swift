import Publishing

/// Which catalogs of articles a workspace has on the disk.
struct CatalogFiles {
    /// The ids of articles, by locale, whose catalogs are there; sorted.
    private(set) var ids: [(locale: SiteLocale, ids: [String])] = []

    init(_ workspace: Workspace) throws(FileProblem) {
        for locale in workspace.configuration.targets {
            let folder = workspace.absolute(workspace.articleCatalogsFolder(locale))
            guard Disk.isDirectory(folder) else { continue }
            let paths = try Disk.files(below: folder) { $0.hasSuffix(".po") }
            ids.append((locale, paths.map { String($0.dropLast(3)) }))
        }
    }

    /// Those whose article is not there.
    func orphans(of articles: Set<String>) -> [(locale: SiteLocale, ids: [String])] {
        ids.map { ($0.locale, $0.ids.filter { !articles.contains($0) }) }.filter { !$0.1.isEmpty }
    }
}

/// The catalogs whose article is gone, listed when they are asked for and once for all locales.
struct OrphanedCatalogs {
    private var known: [(locale: SiteLocale, ids: [String])]?

    /// None where the folders cannot be read.
    mutating func ids(of locale: SiteLocale, in workspace: Workspace) -> [String] {
        if known == nil {
            let articles = Set(workspace.articlePaths().paths.map(Workspace.articleID))
            known = (try? CatalogFiles(workspace))?.orphans(of: articles) ?? []
        }
        return known?.first { $0.locale.tag == locale.tag }?.ids ?? []
    }
}

extension Workspace {
    /// The folder of the articles' catalogs in a locale.
    func articleCatalogsFolder(_ locale: SiteLocale) -> String {
        "\(configuration.catalogsFolder)/\(locale.tag)/articles"
    }
}
