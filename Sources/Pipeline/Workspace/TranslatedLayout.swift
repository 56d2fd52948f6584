import Articles
import Locales

/// How a folder of Markdown keeps its translations, as the sites of other generators do: in a folder of each language, or
/// in files such as `bread.it.md` beside `bread.md`.
struct TranslatedLayout {
    /// The folder of the articles themselves: that of the source's language, or the one that was looked at.
    private(set) var articles: String
    /// What is below it and no article: patterns for the setting `exclude`.
    private(set) var excluded: [String] = []
    /// Where pages of the locales are that can be adopted.
    private(set) var pages: [(locale: LocaleTag, path: String)] = []

    /// - Parameter folder: relative to `root`.
    init(_ folder: String, in root: String, source: LocaleTag, locales: [LocaleTag]) {
        articles = folder
        let names = (try? Disk.files(below: root + "/" + folder) { MarkdownName.articleStem(of: $0) != nil }) ?? []
        let tops = Set(names.compactMap { name in name.firstIndex(of: "/").map { String(name[..<$0]) } })
        func top(of tag: LocaleTag) -> String? { tops.filter { Self.names(of: tag).contains(Self.plain($0)) }.min() }
        if let own = top(of: source) { articles = folder + "/" + own }
        for locale in locales where locale != source {
            guard let top = top(of: locale) else { continue }
            pages.append((locale, folder + "/" + top))
            if articles == folder { excluded.append(top + "/") }
        }
        let all = Set(names)
        var suffixes: Set<String> = []
        for name in names {
            guard let stem = MarkdownName.articleStem(of: name), let dot = stem.lastIndex(of: "."),
                all.contains(String(stem[..<dot]) + name[stem.endIndex...])
            else { continue }
            let suffix = String(stem[stem.index(after: dot)...])
            if let tag = try? LocaleTag(suffix), tag.language != source.language { suffixes.insert(suffix) }
        }
        for suffix in suffixes.sorted() {
            excluded.append("*.\(suffix).*")
            if let locale = locales.first(where: { Self.names(of: $0).contains(Self.plain(suffix)) }) {
                pages.append((locale, folder))
            }
        }
    }

    private static func names(of tag: LocaleTag) -> Set<String> { [plain(tag.tag), tag.language] }

    private static func plain(_ name: String) -> String { name.lowercased().replacing("_", with: "-") }
}
