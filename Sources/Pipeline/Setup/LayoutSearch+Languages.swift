import Locales
import SourceText

/// Sites whose translations are in folders or files that are named after languages.
extension LayoutSearch {
    /// A folder of each language in a folder, `content/it/bread.md`, or files such as `bread.it.md` beside `bread.md`.
    ///
    /// - Parameter folder: empty for the root, where pages of the source have a folder of their language too.
    func languages(in folder: String) -> SiteLayout {
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

    /// Adds the languages of some names to a layout.
    func take(
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

    private static func top(of path: String) -> String { path.split(separator: "/").first.map(String.init) ?? path }

    /// A path below its first folder.
    private static func inside(_ path: String) -> String {
        path.firstIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
    }

    private static func stem(of path: String) -> String {
        path.lastIndex(of: ".").map { String(path[..<$0]) } ?? path
    }
}
