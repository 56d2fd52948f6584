import Articles
import Locales
import SourceText

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

    // MARK: Layouts

    /// `docs/` beside `i18n/it/docusaurus-plugin-content-docs/current/`, and the same for `blog/`.
    ///
    /// - Parameter wanted: the folder to take; nil for the first that is translated.
    private func docusaurus(_ wanted: String? = nil) -> SiteLayout? {
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

    /// A folder of each language in a folder, `content/it/bread.md`, or files such as `bread.it.md` beside `bread.md`.
    ///
    /// - Parameter folder: empty for the root, where pages of the source have a folder of their language too.
    private func languages(in folder: String) -> SiteLayout {
        var layout = SiteLayout(folder)
        func path(_ name: String) -> String { folder.isEmpty ? name : folder + "/" + name }
        let names =
            folder.isEmpty ? folderNames("").filter { LanguageName.isUsual($0) && LanguageName.tag($0) != nil } : nil
        let files = names?.flatMap { name in pages(name).map { name + "/" + $0 } } ?? pages(folder)
        let tops = Dictionary(grouping: files.filter { $0.utf8.contains(ASCII.slash) }) { Self.top(of: $0) }
        let own = LanguageName.names(of: [source], among: Array(tops.keys))[source]
        if folder.isEmpty, own == nil { return layout }
        let originals = Set(
            (own.flatMap { tops[$0] } ?? files).map { Self.stem(of: own == nil ? $0 : Self.inside($0)) })
        let translated = tops.filter { name, pages in
            guard name != own, LanguageName.tag(name) != nil else { return false }
            let count = pages.count { originals.contains(Self.stem(of: Self.inside($0))) }
            return LanguageName.isUsual(name) ? count > 0 : count == pages.count
        }.keys
        // What a person asked for is a language, even where no page has the name of its original.
        let asked = (locales ?? []).filter { $0 != source }
        let named = LanguageName.names(of: asked, among: tops.keys.filter { $0 != own }).values
        let folders = Set(translated).union(named)
        if let own {
            layout.articles = path(own)
            let inner = innerFolder(of: folder, tops[own] ?? [])
            layout.articles += inner
            take(Array(folders), into: &layout) { name in
                let count = tops[name]?.count ?? 0
                return (path(name) + (Disk.isDirectory(root + "/" + path(name) + inner) ? inner : ""), count)
            }
        } else {
            layout.excluded = folders.sorted().map { "/" + $0 + "/" }
            take(Array(folders), into: &layout) { (path($0), tops[$0]?.count ?? 0) }
        }
        let plain = files.filter { !folders.contains(Self.top(of: $0)) }
        addSuffixes(of: own == nil ? plain : plain.filter { Self.top(of: $0) == own }, to: &layout)
        return layout
    }

    /// `/docs` where MkDocs has a project of its own for each language: `docs/en/docs/index.md`.
    private func innerFolder(of folder: String, _ files: [String]) -> String {
        folder == "docs" && !files.isEmpty && files.allSatisfy { Self.inside($0).hasPrefix("docs/") } ? "/docs" : ""
    }

    /// `bread.it.md` beside `bread.md`.
    private func addSuffixes(of files: [String], to layout: inout SiteLayout) {
        let stems = Set(files.map(Self.stem))
        var counts: [String: Int] = [:]
        for file in files {
            let stem = Self.stem(of: file)
            guard let dot = stem.lastIndex(of: "."), stems.contains(String(stem[..<dot])) else { continue }
            let suffix = String(stem[stem.index(after: dot)...])
            if LanguageName.isUsual(suffix), let tag = LanguageName.tag(suffix), tag.language != source.language {
                counts[suffix, default: 0] += 1
            }
        }
        layout.excluded += counts.keys.sorted().map { "*.\($0).*" }
        let articles = layout.articles
        take(Array(counts.keys), into: &layout) { (articles, counts[$0] ?? 0) }
    }

    /// `_it/tour/` beside `_tour/`: collections of Jekyll, one for each language; nil where there are none.
    ///
    /// - Parameter wanted: the collection to take; nil for the one with the most translations.
    private func jekyllCollections(_ wanted: String? = nil) -> SiteLayout? {
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

    /// Adds the languages of some names to a layout.
    private func take(
        _ names: [String], into layout: inout SiteLayout, _ pages: (String) -> (path: String, count: Int)
    ) {
        let known = names.compactMap { name in LanguageName.tag(name).map { (name, $0) } }
        let wanted = locales ?? Set(known.map(\.1)).sorted()
        let found = LanguageName.names(of: wanted.filter { $0 != source }, among: names)
        for locale in wanted {
            guard let name = found[locale] else { continue }
            let (path, count) = pages(name)
            layout.pages.append(SiteLayout.Pages(locale: locale, path: path, count: count))
        }
        let taken = Set(found.values)
        layout.unasked += names.filter { name in
            !taken.contains(name) && LanguageName.tag(name).map { $0.language != source.language } == true
        }.sorted()
    }

    // MARK: Names

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

    private static func top(of path: String) -> String { path.split(separator: "/").first.map(String.init) ?? path }

    /// A path below its first folder.
    private static func inside(_ path: String) -> String {
        path.firstIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    private static func stem(of path: String) -> String {
        path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
    }

    // MARK: Files

    private func pages(_ folder: String) -> [String] {
        (try? Disk.files(below: root + "/" + folder, matching: MarkdownName.isMarkdown)) ?? []
    }

    private func hasPages(_ folder: String) -> Bool {
        Disk.isDirectory(root + "/" + folder) && !pages(folder).isEmpty
    }

    private func folderNames(_ folder: String) -> [String] {
        let path = folder.isEmpty ? root : root + "/" + folder
        return ((try? Disk.entries(path)) ?? []).filter(\.isDirectory).map(\.name)
    }
}

extension SiteLayout {
    var hasTranslations: Bool { !pages.isEmpty || !unasked.isEmpty }
}
