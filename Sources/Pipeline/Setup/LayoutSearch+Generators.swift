import Locales

/// Sites whose translations are in a tree of their own.
extension LayoutSearch {
    /// `docs/` beside `i18n/it/docusaurus-plugin-content-docs/current/`, and the same for `blog/`.
    ///
    /// - Parameter wanted: the folder to take; nil for the first that is translated.
    func docusaurus(_ wanted: String? = nil) -> SiteLayout? {
        let languages = folderNames("i18n")
        var found: [SiteLayout] = []
        for kind in ["docs", "blog"] where hasPages(kind) {
            var layout = SiteLayout(kind)
            layout.generator = "Docusaurus"
            var folders: [String: String] = [:]
            for name in languages {
                let plugin = "i18n/\(name)/docusaurus-plugin-content-\(kind)"
                let path = Disk.isDirectory(root + "/" + plugin + "/current") ? plugin + "/current" : plugin
                if hasPages(path) { folders[name] = path }
            }
            take(Array(folders.keys), into: &layout) { (folders[$0] ?? "", pages(folders[$0] ?? "").count) }
            found.append(layout)
        }
        let translated = found.filter(\.hasTranslations)
        guard var layout = translated.first(where: { $0.articles == wanted }) ?? translated.first else { return nil }
        layout.besides = found.map(\.articles).filter { $0 != layout.articles }
        return layout
    }

    /// `_it/tour/` beside `_tour/`: collections of Jekyll, one for each language; nil where there are none.
    ///
    /// - Parameter wanted: the collection to take; nil for the one with the most translations.
    func jekyllCollections(_ wanted: String? = nil) -> SiteLayout? {
        let names = folderNames("").filter { $0.hasPrefix("_") }.map { String($0.dropFirst()) }
        let languages = names.filter { LanguageName.tag($0) != nil && hasPages("_" + $0) }
        let own: Set<String> = ["includes", "layouts", "data", "sass", "plugins", "drafts", "site"]
        var found: [SiteLayout] = []
        for name in names where !languages.contains(name) && !own.contains(name) {
            var layout = SiteLayout("_" + name)
            layout.generator = "Jekyll"
            let folders = languages.filter { hasPages("_\($0)/\(name)") }
            take(folders, into: &layout) { ("_\($0)/\(name)", pages("_\($0)/\(name)").count) }
            if layout.hasTranslations { found.append(layout) }
        }
        func size(_ layout: SiteLayout) -> Int { layout.pages.reduce(0) { $0 + $1.count } }
        guard var layout = found.first(where: { $0.articles == wanted }) ?? found.max(by: { size($0) < size($1) })
        else {
            return nil
        }
        layout.besides = found.map(\.articles).filter { $0 != layout.articles }.sorted()
        return layout
    }
}
