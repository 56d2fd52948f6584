import Articles
import Locales

/// Finds how a folder keeps its pages, by the names that other generators use.
struct LayoutSearch {
    let root: String
    let source: LocaleTag
    /// The languages to look for; nil for all that are there.
    let locales: [LocaleTag]?

    /// - Parameter articles: the folder that a person named, relative to `root`.
    func layout(articles: String?) -> SiteLayout {
        if let articles {
            let special = [docusaurus(articles), jekyllCollections(articles)].compactMap(\.self)
            return special.first { $0.articles == articles } ?? named(languages(in: articles))
        }
        if hasPages("articles") { return named(languages(in: "articles")) }
        if let layout = docusaurus() { return layout }
        let folders = Self.folders.filter(hasPages)
        // Translations tell better than the name of a folder where the articles are.
        for folder in folders {
            let layout = languages(in: folder)
            if layout.hasTranslations { return named(layout) }
        }
        let top = languages(in: "")
        if top.hasTranslations { return named(top) }
        return jekyllCollections() ?? named(languages(in: folders.first ?? "articles"))
    }

    /// Where the pages of other generators are, what is more surely theirs first.
    private static let folders = [
        "content", "src/content/docs", "src/content", "site/content", "_articles", "_docs", "_i18n", "_posts", "posts",
        "docs",
    ]

    /// Says whose layout it is: by the files that generators are set up with, else by the folders.
    private func named(_ layout: SiteLayout) -> SiteLayout {
        var layout = layout
        let sign = Self.signs.first { $0.files.contains { Disk.exists(root + "/" + $0) } }
        layout.generator = sign?.name ?? Self.habits.first { layout.articles.hasPrefix($0.folder) }?.name
        if layout.generator == "Astro", layout.articles.hasPrefix("src/content/docs") { layout.generator = "Starlight" }
        return layout
    }

    private static let signs: [(name: String, files: [String])] = [
        ("Docusaurus", ["docusaurus.config.js", "docusaurus.config.ts"]),
        ("Astro", ["astro.config.mjs", "astro.config.ts", "astro.config.js"]),
        ("Hugo", ["hugo.toml", "hugo.yaml", "hugo.json", "config/_default"]),
        ("MkDocs", ["mkdocs.yml", "mkdocs.yaml", "docs/en/mkdocs.yml"]), ("VitePress", ["docs/.vitepress"]),
        ("Jekyll", ["_config.yml"]),
    ]

    private static let habits: [(folder: String, name: String)] = [
        ("content/", "Hugo"), ("site/content/", "Hugo"), ("src/content/", "Astro"), ("_", "Jekyll"),
    ]

    // MARK: Files

    func pages(_ folder: String) -> [String] {
        (try? Disk.files(below: root + "/" + folder, matching: MarkdownName.isMarkdown)) ?? []
    }

    func hasPages(_ folder: String) -> Bool {
        Disk.isDirectory(root + "/" + folder) && !pages(folder).isEmpty
    }

    func folderNames(_ folder: String) -> [String] {
        let path = folder.isEmpty ? root : root + "/" + folder
        return ((try? Disk.entries(path)) ?? []).filter(\.isDirectory).map(\.name)
    }
}

extension SiteLayout {
    var hasTranslations: Bool { !pages.isEmpty || !unasked.isEmpty }
}
