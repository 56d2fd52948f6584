package import Locales

extension SiteIndex {
    /// The folders around a path below a locale's folder, the outermost first: `a` and `a/b` around `a/b/c`.
    package static func folders(around path: String) -> [String] {
        guard path.utf8.contains(UInt8(ascii: "/")) else { return [] }
        return path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
    }

    /// The positions of the editions in each folder and below it.
    static func sections(of editions: [EditionSummary]) -> [String: [Int]] {
        var sections: [String: [Int]] = [:]
        for (position, edition) in editions.enumerated() {
            for folder in folders(around: edition.path) where !SiteFiles.isReserved(folder) {
                sections[folder, default: []].append(position)
            }
        }
        // An article at the folder's own address is the section's page.
        for edition in editions { sections[edition.path] = nil }
        return sections
    }

    /// The folders that have a page of their own in a locale, sorted.
    func sections(in locale: LocaleTag) -> [String] {
        (bySection[locale] ?? [:]).keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The article at a folder's own address.
    func article(ofSection folder: String, in locale: LocaleTag) -> EditionSummary? {
        guard case .article(let id) = places[locale]?[folder] else { return nil }
        return edition(id, in: locale)
    }

    /// What the page of an article lists that is the text of a section: the editions in its folder and below it, newest
    /// first.
    package func editions(below branch: EditionSummary, in locale: LocaleTag) -> [EditionSummary] {
        if !branch.isBranch { return [] }
        return (editions[locale] ?? []).filter { $0.path.hasPrefix(branch.path + "/") }
    }

    /// The editions in a section and below it, newest first.
    func editions(inSection folder: String, in locale: LocaleTag) -> [EditionSummary] {
        guard let list = editions[locale] else { return [] }
        return (bySection[locale]?[folder] ?? []).map { list[$0] }
    }

    func sectionCount(_ folder: String, in locale: LocaleTag) -> Int { bySection[locale]?[folder]?.count ?? 0 }
}
